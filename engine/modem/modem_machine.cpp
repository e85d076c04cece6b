// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/modem_machine.h"

#include "engine/modem/port_holder.h"
#include "engine/modem/serial_line.h"
#include "engine/modem/usb_reset.h"

#include <QFileInfo>

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

std::unique_ptr<ModemLine> makeSerialLine()
{
    return std::make_unique<SerialLine>();
}

/// What stays true of a modem that is not there.
ModemStatus absentModem(const ModemStatus &known)
{
    ModemStatus status;
    status.path = known.path;
    status.heldBy = known.heldBy;
    status.lastWorkAt = known.lastWorkAt;
    status.alarms = known.alarms & (ModemAlarm::CardChanged | ModemAlarm::NoRecovery | ModemAlarm::PinLastTry);
    return status;
}

} // namespace

Modem::Machine::Machine(Modem &modem, const QString &path, ModemOptions options, const Clock &clock)
    : m_modem(modem), m_options(std::move(options)), m_clock(clock), m_trace(clock),
      m_whereabouts(path, m_options, m_options.makeLine ? m_options.makeLine : makeSerialLine),
      m_line(m_options.makeLine ? m_options.makeLine() : makeSerialLine()), m_channel([this](const QByteArray &bytes) {
          if (m_options.mayUse && !m_options.mayUse())
              return;
          m_trace.record(ByteTrace::Direction::Sent, bytes);
          m_line->write(bytes);
      }),
      m_setup(m_channel, m_options), m_fetch(m_channel, m_memory, m_ledger, m_options.timings, clock),
      m_release(m_channel, m_memory, m_ledger, m_options.timings, clock), m_submission(m_channel, m_options.timings),
      m_network(m_options.timings), m_settings(m_options.timings), m_restarts(clock), m_sending(clock), m_round(m_channel),
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
    connect(&m_whereabouts, &ModemWhereabouts::found, this, &Machine::open);
    connect(&m_whereabouts, &ModemWhereabouts::notFound, this, &Machine::reopenLater);
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
    connect(&m_setup, &ModemSetup::simBlocked, this, [this](ModemState why) {
        recovered();
        showState(why);
    });
    connect(&m_setup.unlock(), &SimUnlock::pinTried, &m_modem, &Modem::pinTried);
    connect(&m_setup.unlock(), &SimUnlock::pinTaken, &m_modem, &Modem::pinTaken);
    connect(&m_setup.unlock(), &SimUnlock::triesLeftKnown, this, &Machine::showPinTries);
    connect(&m_setup, &ModemSetup::failed, this, &Machine::climb);
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
    connect(&m_submission, &Submission::accepted, this, [this] {
        m_sending.accepted();
        judgeSending();
    });
    connect(&m_submission, &Submission::refused, this, [this](quint64, const SubmitRefusal &refusal) {
        m_sending.refused(refusal);
        m_storage.failed(refusal.cmsCode);
        judgeSending();
    });
    connect(&m_submission, &Submission::uncertain, this, [this] {
        m_sending.failed();
        judgeSending();
        m_round.soon(WatchQuestion::Topic::Settings);
    });
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
    connect(&m_storage, &StorageWatch::changed, this, &Machine::showAlarms);
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
    m_whereabouts.cancel();
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

/// Again from a line that is open, or was.
void Modem::Machine::open()
{
    if (m_line->isOpen()) {
        beginSetup();
        return;
    }
    const auto opened = m_line->open(m_whereabouts.port());
    if (!opened) {
        closeAndReopen(stateOf(opened.error()));
        return;
    }
    m_restarts.opened();
    m_status.heldBy.clear();
    m_status.port = QFileInfo(m_whereabouts.port()).canonicalFilePath();
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
    m_status.heldBy = why == ModemState::HeldByOther ? portHolder(m_whereabouts.port()) : QString();
    interrupt(why, QStringLiteral("line lost"));
    if (!m_started || m_line->isOpen()) // somebody who heard of it stopped us, or started us again
        return;
    if (why != ModemState::Missing || !m_whereabouts.lookAfterAbsence())
        reopenLater();
}

void Modem::Machine::reopenLater()
{
    m_reopen.start(m_reopenAfter);
    m_reopenAfter = std::min(m_reopenAfter * 2, m_options.timings.reopenLast);
}

/// Behind our port is another modem: where is ours?
void Modem::Machine::lookElsewhere()
{
    m_line->close();
    interrupt(ModemState::Missing, QStringLiteral("another modem"));
    if (m_started && !m_line->isOpen() && !m_whereabouts.look())
        reopenLater();
}

/// The modem has its port and does not answer, or refuses what we cannot do without.
void Modem::Machine::climb()
{
    using What = Recovery::What;
    Recovery::Rung rung = m_recovery.climb();
    if (rung.what == What::ResetUsb && !resetUsbDevice(m_whereabouts.port()))
        rung = m_recovery.climb();
    const bool keepsLine = rung.what == What::Again || rung.what == What::Restart;
    if (!keepsLine)
        m_line->close();
    interrupt(ModemState::Silent, QStringLiteral("no answer"));
    if (!m_started || m_setup.active() || m_reopen.isActive()) // somebody who heard of it stopped us, or started us again
        return;
    if (rung.what == What::Restart)
        restartUnheard();
    if (rung.what == What::AskForHelp) {
        m_status.alarms.setFlag(ModemAlarm::NoRecovery);
        publish(m_status);
    }
    if (m_started)
        m_reopen.start(rung.pauses * m_options.timings.recovery);
}

void Modem::Machine::restartUnheard()
{
    AtScript script;
    for (const QByteArray &command : m_setup.facts().profile.restartCommands)
        script.push_back(AtStep{.send = command + '\r', .timeout = m_options.timings.settle, .expect = Expect::Quiet});
    m_channel.play(std::move(script), [](const AtReplies &) {});
}

void Modem::Machine::recovered()
{
    m_recovery.recovered();
    m_status.alarms.setFlag(ModemAlarm::NoRecovery, false);
}

void Modem::Machine::cycleRadio()
{
    m_radioCycleDue = true;
    next();
}

void Modem::Machine::judgeSending()
{
    if (m_sending.fails() != m_status.alarms.testFlag(ModemAlarm::SendingFails))
        showAlarms();
    if (m_working && m_sending.takeRadioCycle())
        m_radioCycleDue = true;
}

bool Modem::Machine::cycleRadioIfDue()
{
    if (!std::exchange(m_radioCycleDue, false))
        return false;
    AtScript script;
    for (const QByteArray &command : m_setup.facts().profile.radioCycle)
        script.push_back(atOptional(command, m_options.timings.slowCommand));
    m_setUpDue = true;
    m_channel.play(std::move(script), [](const AtReplies &) {});
    return true;
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
    m_radioCycleDue = false;
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
    recovered();
    m_setUpAt = m_clock.uptime();
    m_memory.begin(facts.memories);
    m_fetch.begin(facts);
    m_release.begin(facts);
    m_network.begin();
    m_storage.begin();
    m_settings.begin(facts);
    if (!m_working) // whoever heard how full it is stopped us
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
    if (cycleRadioIfDue())
        return;
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
        showAlarms();
    if (notice.kind == Kind::Booted) {
        m_channel.hurry(); // what it was told before it does not know any more
        setUpSoon();
    } else if (notice.kind == Kind::Sim && !notice.text.endsWith("READY"))
        setUpNow();
    else if (unasked) // a flash message comes like this, and so does any other when the settings are gone
        m_round.soon(WatchQuestion::Topic::Settings);
    else if (notice.kind == Kind::Settled && m_clock.uptime() - m_settledAt > m_options.timings.settledHoldoff) {
        m_settledAt = m_clock.uptime();
        m_round.soon(WatchQuestion::Topic::Settings);
    }
}

} // namespace contador
