// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/modem_machine.h"

#include "engine/modem/serial_line.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace contador {

namespace {

ModemState stateOf(LineFault fault)
{
    switch (fault) {
    case LineFault::NoPermission:
        return ModemState::NoPermission;
    case LineFault::HeldByOther:
        return ModemState::HeldByOther;
    case LineFault::Missing:
        break;
    }
    return ModemState::Missing;
}

ModemState stateOf(NetworkWatch::Registration registration)
{
    switch (registration) {
    case NetworkWatch::Registration::Registered:
        return ModemState::Ready;
    case NetworkWatch::Registration::Denied:
        return ModemState::Denied;
    case NetworkWatch::Registration::Searching:
        return ModemState::Searching;
    case NetworkWatch::Registration::Unknown:
        break;
    }
    return ModemState::Starting;
}

ModemStatus unknownModem(const QString &path)
{
    ModemStatus status;
    status.path = path;
    return status;
}

} // namespace

Modem::Machine::Machine(Modem &modem, const QString &path, ModemOptions options, const Clock &clock)
    : m_modem(modem), m_options(std::move(options)), m_clock(clock), m_trace(clock),
      m_line(m_options.makeLine ? m_options.makeLine() : std::make_unique<SerialLine>()),
      m_channel([this](const QByteArray &bytes) {
          m_trace.record(ByteTrace::Direction::Sent, bytes);
          m_line->write(bytes);
      }),
      m_setup(m_channel, m_options), m_fetch(m_channel, m_memory, m_ledger, m_options.timings),
      m_release(m_channel, m_memory, m_ledger, m_options.timings, clock), m_submission(m_channel, m_options.timings),
      m_watch(m_channel, m_options.timings), m_calls(m_channel, m_options.timings), m_guests(m_channel, mostGuests),
      m_expectedIccid(m_options.iccid), m_reopenAfter(m_options.timings.reopenFirst)
{
    m_status.path = path;
    m_reopen.setSingleShot(true);
    m_setUpSoon.setSingleShot(true);
    connect(&m_reopen, &QTimer::timeout, this, &Machine::open);
    connectLine();
    connectSetup();
    connectWork();
}

void Modem::Machine::connectLine()
{
    connect(m_line.get(), &ModemLine::received, this, [this](const QByteArray &bytes) {
        m_trace.record(ByteTrace::Direction::Received, bytes);
        m_channel.receive(bytes);
    });
    connect(m_line.get(), &ModemLine::lost, this, [this] { closeAndReopen(ModemState::Missing); });
    connect(&m_channel, &AtChannel::noticed, this, &Machine::noticed);
    connect(&m_channel, &AtChannel::idle, this, &Machine::next);
    connect(&m_channel, &AtChannel::silent, this, [this] {
        if (m_working) // during the setup the setup itself decides
            setUp();
    });
}

void Modem::Machine::connectSetup()
{
    connect(&m_setup, &ModemSetup::answered, this, [this] {
        m_reopenAfter = m_options.timings.reopenFirst;
        showState(ModemState::Starting);
    });
    connect(&m_setup, &ModemSetup::identified, this, &Machine::showIdentity);
    connect(&m_setup, &ModemSetup::simBlocked, this, &Machine::showState);
    connect(&m_setup.unlock(), &SimUnlock::pinTried, &m_modem, &Modem::pinTried);
    connect(&m_setup.unlock(), &SimUnlock::pinTaken, &m_modem, &Modem::pinTaken);
    connect(&m_setup.unlock(), &SimUnlock::triesLeftKnown, this, &Machine::showPinTries);
    connect(&m_setup, &ModemSetup::failed, this, [this] { closeAndReopen(ModemState::Silent); });
    connect(&m_setup, &ModemSetup::finished, this, &Machine::work);
    connect(&m_setUpSoon, &QTimer::timeout, this, [this] {
        m_setUpDue = true;
        next();
    });
}

void Modem::Machine::connectWork()
{
    connect(&m_fetch, &MessageFetch::arrived, &m_modem, &Modem::pduArrived);
    connect(&m_submission, &Submission::accepted, &m_modem, &Modem::accepted);
    connect(&m_submission, &Submission::refused, &m_modem, &Modem::refused);
    connect(&m_submission, &Submission::uncertain, &m_modem, &Modem::uncertain);
    // Connected later, so told later: whoever hears an outcome may submit the next one at once.
    connect(&m_submission, &Submission::accepted, this, &Machine::announceCanSubmit);
    connect(&m_submission, &Submission::refused, this, &Machine::announceCanSubmit);
    connect(&m_submission, &Submission::uncertain, this, &Machine::announceCanSubmit);
    connect(&m_fetch, &MessageFetch::due, this, &Machine::next);
    connect(&m_release, &MessageRelease::due, this, &Machine::next);
    connect(&m_release, &MessageRelease::confirmationRefused, this, &Machine::setUpSoon);
    connect(&m_watch, &NetworkWatch::due, this, &Machine::next);
    connect(&m_watch, &NetworkWatch::changed, this, &Machine::showNetwork);
    connect(&m_watch, &NetworkWatch::settingsLost, this, &Machine::setUpSoon);
    connect(&m_calls, &CallWatch::called, &m_modem, &Modem::called);
    connect(&m_calls, &CallWatch::due, this, &Machine::next);
    connect(&m_guests, &GuestScripts::due, this, &Machine::next);
    connect(&m_guests, &GuestScripts::played, this, [this] { m_memory.doubt(); });
}

void Modem::Machine::start()
{
    if (std::exchange(m_started, true))
        return;
    m_reopenAfter = m_options.timings.reopenFirst;
    open();
}

void Modem::Machine::stop()
{
    m_started = false;
    m_reopen.stop();
    m_line->close();
    interrupt(ModemState::Stopped, QStringLiteral("stopped"));
}

bool Modem::Machine::canSubmit() const
{
    return m_status.state == ModemState::Ready && !m_submission.inFlight();
}

void Modem::Machine::submit(quint64 token, const QByteArray &hex, int tpduLength, std::function<bool()> beforeCtrlZ)
{
    if (!canSubmit()) {
        emit m_modem.refused(token, SubmitRefusal{.provenNotSent = true});
        return;
    }
    m_submission.take(token, hex, tpduLength, std::move(beforeCtrlZ));
    announceCanSubmit();
    next();
}

void Modem::Machine::open()
{
    const auto opened = m_line->open(m_status.path);
    if (!opened) {
        closeAndReopen(stateOf(opened.error()));
        return;
    }
    if (m_status.state != ModemState::Silent) // a silent modem has to speak before it is called anything else
        showState(ModemState::Starting);
    beginSetup();
}

void Modem::Machine::beginSetup()
{
    if (m_line->isOpen() && !m_setup.active()) // somebody who heard of our state may have stopped or restarted us
        m_setup.begin();
}

void Modem::Machine::closeAndReopen(ModemState why)
{
    if (!m_started) // a loss that was reported late
        return;
    m_line->close();
    interrupt(why, QStringLiteral("line lost"));
    if (!m_started || m_line->isOpen()) // somebody who heard of it stopped us, or started us again
        return;
    m_reopen.start(m_reopenAfter);
    m_reopenAfter = std::min(m_reopenAfter * 2, m_options.timings.reopenLast);
}

void Modem::Machine::setUp()
{
    interrupt(ModemState::Starting, QStringLiteral("no final result in time"));
    beginSetup();
}

void Modem::Machine::setUpSoon()
{
    if (!m_working || m_setUpSoon.isActive())
        return;
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.uptime() - m_setUpAt);
    m_setUpSoon.start(std::max(m_options.timings.retry, m_options.timings.rebootHoldoff - since));
}

void Modem::Machine::interrupt(ModemState state, const QString &why)
{
    m_working = false;
    m_setUpDue = false;
    m_channel.reset();
    m_setup.cancel();
    m_setUpSoon.stop();
    m_fetch.pause();
    m_release.pause();
    m_watch.pause();
    if (!m_line->isOpen()) {
        m_ledger.forgetRouted();
        m_fetch.forgetEarly();
    }
    ModemStatus status = m_line->isOpen() ? m_status : unknownModem(m_status.path);
    status.state = state;
    status.signalDbm.reset();
    status.operatorName.clear();
    publish(status);
    m_submission.interrupted(why); // only now: who hears of it finds that he cannot submit
    m_guests.interrupted(m_line->isOpen());
}

void Modem::Machine::work()
{
    const ModemFacts &facts = m_setup.facts();
    m_working = true;
    m_setUpAt = m_clock.uptime();
    m_memory.begin(facts.memories);
    m_fetch.begin(std::max(m_options.timings.reconcile, facts.profile.reconcileAtLeast));
    m_release.begin(facts.confirmsRouted);
    m_watch.begin(facts.notifications);
    m_fetch.handUpEarly();
    next();
}

void Modem::Machine::next()
{
    if (m_channel.busy() || (!m_working && !m_setup.waits()))
        return;
    if (m_calls.hangUp())
        return;
    if (!m_working) {
        std::ignore = m_guests.begin();
        return;
    }
    if (m_setUpDue) {
        setUp();
        return;
    }
    if (m_release.confirm() || m_fetch.fetchAnnounced())
        return;
    if (m_release.isBehind() && m_release.deleteOne())
        return;
    if (!m_othersTurn && m_submission.begin()) {
        m_othersTurn = true;
        return;
    }
    m_othersTurn = false;
    if (m_guests.begin() || m_release.deleteOne() || m_fetch.list() || m_watch.ask())
        return;
    m_othersTurn = m_submission.begin();
}

void Modem::Machine::noticed(const AtNotice &notice)
{
    m_setup.noticed(notice);
    m_watch.noticed(notice);
    m_calls.noticed(notice);
    if (notice.kind == AtNotice::Kind::Other)
        emit m_modem.unsolicited(notice.text);
    const bool place = notice.kind == AtNotice::Kind::MessageStored || notice.kind == AtNotice::Kind::ReportStored;
    if (m_working || !place) // the list after the setup finds what is announced before it
        m_fetch.noticed(notice);
    if (notice.kind == AtNotice::Kind::Booted)
        setUpSoon();
    if (notice.kind == AtNotice::Kind::Sim && m_working && !notice.text.endsWith("READY")) {
        m_setUpDue = true;
        next();
    }
}

void Modem::Machine::showState(ModemState state)
{
    ModemStatus status = m_status;
    status.state = state;
    publish(status);
}

void Modem::Machine::showIdentity()
{
    const ModemFacts &facts = m_setup.facts();
    ModemStatus status = m_status;
    status.manufacturer = facts.manufacturer;
    status.model = facts.model;
    status.imei = facts.imei;
    status.iccid = facts.iccid;
    if (m_expectedIccid.isEmpty())
        m_expectedIccid = facts.iccid;
    status.alarms.setFlag(ModemAlarm::CardChanged, !facts.iccid.isEmpty() && facts.iccid != m_expectedIccid);
    publish(status);
}

void Modem::Machine::showPinTries()
{
    ModemStatus status = m_status;
    status.pinTriesLeft = m_setup.unlock().triesLeft();
    status.alarms.setFlag(ModemAlarm::PinLastTry, status.pinTriesLeft == 1);
    publish(status);
}

void Modem::Machine::acceptCard()
{
    m_expectedIccid = m_status.iccid;
    setAlarm(ModemAlarm::CardChanged, false);
}

void Modem::Machine::setAlarm(ModemAlarm alarm, bool on)
{
    ModemStatus status = m_status;
    status.alarms.setFlag(alarm, on);
    publish(status);
}

void Modem::Machine::showNetwork()
{
    ModemStatus status = m_status;
    status.state = stateOf(m_watch.registration());
    status.signalDbm = m_watch.signalDbm();
    status.operatorName = m_watch.operatorName();
    publish(status);
}

void Modem::Machine::publish(const ModemStatus &status)
{
    if (status != m_status) {
        m_status = status;
        emit m_modem.statusChanged(m_status);
    }
    announceCanSubmit();
}

void Modem::Machine::announceCanSubmit()
{
    if (std::exchange(m_couldSubmit, canSubmit()) != m_couldSubmit)
        emit m_modem.canSubmitChanged();
}

} // namespace contador
