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

ModemState stateOf(Registration registration)
{
    switch (registration) {
    case Registration::Denied:
        return ModemState::Denied;
    case Registration::Searching:
        return ModemState::Searching;
    case Registration::Unknown:
        return ModemState::Starting;
    default:
        return ModemState::Ready;
    }
}

/// What stays true of a modem that is not there.
ModemStatus absentModem(const ModemStatus &known)
{
    ModemStatus status;
    status.path = known.path;
    status.lastWorkAt = known.lastWorkAt;
    status.alarms = known.alarms & (ModemAlarm::CardChanged | ModemAlarm::NoRecovery | ModemAlarm::PinLastTry);
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
      m_setup(m_channel, m_options), m_fetch(m_channel, m_memory, m_ledger, m_options.timings, clock),
      m_release(m_channel, m_memory, m_ledger, m_options.timings, clock), m_submission(m_channel, m_options.timings),
      m_network(m_options.timings), m_settings(m_options.timings), m_restarts(clock), m_round(m_channel),
      m_calls(m_channel, m_options.timings), m_guests(m_channel, mostGuests), m_expectedIccid(m_options.iccid),
      m_reopenAfter(m_options.timings.reopenFirst)
{
    m_status.path = path;
    m_told = m_status;
    m_reopen.setSingleShot(true);
    m_setUpSoon.setSingleShot(true);
    connect(&m_reopen, &QTimer::timeout, this, &Machine::open);
    connectLine();
    connectSetup();
    connectWork();
    connectWatches();
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
    connect(&m_fetch, &MessageFetch::arrived, this, &Machine::worked);
    connect(&m_submission, &Submission::accepted, this, &Machine::worked);
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
    connect(&m_calls, &CallWatch::called, &m_modem, &Modem::called);
    connect(&m_calls, &CallWatch::due, this, &Machine::next);
    connect(&m_guests, &GuestScripts::due, this, &Machine::next);
    connect(&m_guests, &GuestScripts::played, this, [this] { m_memory.doubt(); });
}

void Modem::Machine::connectWatches()
{
    using Topic = WatchQuestion::Topic;
    const auto questionsAbout = [this](Topic topic) { return [this, topic] { m_round.soon(topic); }; };
    connect(&m_round, &IdleRound::due, this, &Machine::next);
    connect(&m_network, &NetworkWatch::changed, this, &Machine::showNetwork);
    connect(&m_network, &NetworkWatch::recheckDue, this,
            [this] { m_round.soon(m_network.registrationQuestions(m_setup.facts().registrationCommands, false)); });
    connect(&m_network, &NetworkWatch::signalDue, this, questionsAbout(Topic::Signal));
    connect(&m_settings, &SettingsWatch::lost, this, &Machine::setUpNow);
    connect(&m_settings, &SettingsWatch::stored, &m_storage, &StorageWatch::stored);
    connect(&m_settings, &SettingsWatch::stored, &m_fetch, &MessageFetch::counted);
    connect(&m_fetch, &MessageFetch::surprised, this, questionsAbout(Topic::Settings));
    connect(&m_fetch, &MessageFetch::textMode, this, &Machine::setUpNow);
    connect(&m_fetch, &MessageFetch::failed, &m_storage, &StorageWatch::failed);
    connect(&m_storage, &StorageWatch::changed, this, &Machine::showStorage);
    connect(&m_storage, &StorageWatch::crowded, &m_fetch, &MessageFetch::listAll);
    connect(&m_storage, &StorageWatch::countDue, this, questionsAbout(Topic::Settings));
    connect(&m_release, &MessageRelease::deleted, &m_storage, &StorageWatch::deleted);
    connect(&m_release, &MessageRelease::seen, &m_fetch, &MessageFetch::take);
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
    m_restarts.opened();
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

/// The settings are gone. Once in a while without delay: should it not help, not at once again.
void Modem::Machine::setUpNow()
{
    if (!m_working)
        return;
    if (m_clock.uptime() - m_setUpAt < 4 * m_options.timings.retry) {
        setUpSoon();
        return;
    }
    m_setUpDue = true;
    next();
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
    m_network.pause();
    m_round.pause();
    if (!m_line->isOpen()) {
        m_ledger.forgetRouted();
        m_fetch.forgetEarly();
    }
    ModemStatus status = m_line->isOpen() ? m_status : absentModem(m_status);
    status.state = state;
    status.signalDbm.reset();
    status.operatorName.clear();
    status.accessTechnology.clear();
    status.registration = Registration::Unknown;
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
    m_fetch.begin(facts);
    m_release.begin(facts);
    m_network.begin();
    m_storage.begin();
    m_settings.begin(facts);
    m_settings.learn(facts.settings);
    if (!m_working) // what was read back is not what was set
        return;
    WatchQuestions first = m_network.registrationQuestions(facts.registrationCommands, false);
    std::ranges::move(m_network.signalQuestions(false), std::back_inserter(first));
    m_round.begin(std::move(first), idleQuestions(), m_options.timings.idle);
    m_fetch.handUpEarly();
    next();
}

/// Settings and stored messages come twice in the round of a modem that takes one question in a line.
WatchQuestions Modem::Machine::idleQuestions()
{
    const bool joined = m_setup.facts().joinsCommands;
    const WatchQuestions settings = m_settings.settingsQuestions(joined);
    const WatchQuestion stored{WatchQuestion::Topic::Stored, {}, {}, {}, [this] { return m_fetch.reconcile(); }};
    WatchQuestions round = m_network.signalQuestions(joined);
    round.insert(round.end(), settings.begin(), settings.end());
    round.push_back(stored);
    std::ranges::move(m_network.registrationQuestions(m_setup.facts().registrationCommands, joined), std::back_inserter(round));
    round.insert(round.end(), settings.begin(), settings.begin() + 1);
    if (!joined)
        round.push_back(stored);
    std::ranges::move(m_settings.cardQuestions(), std::back_inserter(round));
    return round;
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
    if (m_release.isBehind() && m_release.deleteSome())
        return;
    if (!m_othersTurn && m_submission.begin()) {
        m_othersTurn = true;
        return;
    }
    m_othersTurn = false;
    if (m_guests.begin() || m_release.deleteSome() || m_fetch.list() || m_round.ask())
        return;
    m_othersTurn = m_submission.begin();
}

void Modem::Machine::noticed(const AtNotice &notice)
{
    m_setup.noticed(notice);
    m_network.noticed(notice);
    m_storage.noticed(notice);
    m_calls.noticed(notice);
    if (notice.kind == AtNotice::Kind::Other)
        emit m_modem.unsolicited(notice.text);
    const bool place = notice.kind == AtNotice::Kind::MessageStored || notice.kind == AtNotice::Kind::ReportStored;
    if (m_working || !place) // the list after the setup finds what is announced before it
        m_fetch.noticed(notice);
    if (m_working)
        noticedAtWork(notice);
}

void Modem::Machine::noticedAtWork(const AtNotice &notice)
{
    using Kind = AtNotice::Kind;
    const bool unasked = notice.kind == Kind::MessageRouted && !m_setup.facts().routes();
    if (m_restarts.noticed(notice) || notice.kind == Kind::PowerLow)
        showStorage();
    if (notice.kind == Kind::Booted)
        setUpSoon();
    else if (notice.kind == Kind::Sim && !notice.text.endsWith("READY"))
        setUpNow();
    else if (unasked) // a flash message comes like this, and so does any other when the settings are gone
        m_round.soon(WatchQuestion::Topic::Settings);
    else if (notice.kind == Kind::Settled && m_clock.uptime() - m_settledAt > m_options.timings.rebootHoldoff) {
        m_settledAt = m_clock.uptime();
        m_round.soon(WatchQuestion::Topic::Settings);
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
    ModemStatus status = m_status;
    status.alarms.setFlag(ModemAlarm::CardChanged, false);
    publish(status);
}

void Modem::Machine::showStorage()
{
    const ModemAlarms mine =
        ModemAlarm::StorageFilling | ModemAlarm::StorageFull | ModemAlarm::PowerLow | ModemAlarm::RestartsOften;
    ModemStatus status = m_status;
    status.storageUsed = m_storage.used();
    status.storageTotal = m_storage.total();
    status.restarts = m_restarts.restarts();
    status.powerLow = m_restarts.powerLow();
    status.alarms = (status.alarms & ~mine) | m_storage.alarms() | m_restarts.alarms();
    publish(status);
}

void Modem::Machine::worked()
{
    m_status.lastWorkAt = m_clock.now();
}

void Modem::Machine::showNetwork()
{
    ModemStatus status = m_status;
    status.registration = m_network.registration();
    status.state = stateOf(status.registration);
    status.signalDbm = m_network.signalDbm();
    status.operatorName = m_network.operatorName();
    status.accessTechnology = m_network.accessTechnology();
    status.serviceCentre = m_setup.facts().serviceCentre;
    publish(status);
}

void Modem::Machine::publish(const ModemStatus &status)
{
    m_status = status;
    if (m_told != m_status) {
        m_told = m_status;
        emit m_modem.statusChanged(m_told);
    }
    announceCanSubmit();
}

void Modem::Machine::announceCanSubmit()
{
    if (std::exchange(m_couldSubmit, canSubmit()) != m_couldSubmit)
        emit m_modem.canSubmitChanged();
}

} // namespace contador
