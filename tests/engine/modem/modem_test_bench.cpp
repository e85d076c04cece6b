// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/modem/modem_test_bench.h"

#include <QCoreApplication>
#include <QTimer>

namespace contador::tests {

namespace {

bool endsSection(const TranscriptLine &line)
{
    return line.kind == TranscriptLine::Kind::Action && line.bytes.startsWith("state ");
}

} // namespace

ModemTimings shortTimings()
{
    using namespace std::chrono_literals;
    ModemTimings timings;
    timings.settle = 5ms;
    timings.sync = 150ms;
    timings.command = 400ms;
    timings.slowCommand = 600ms;
    timings.prompt = 200ms;
    timings.submission = 300ms;
    timings.retry = 10ms;
    timings.recovery = 5ms;
    timings.settledHoldoff = 20ms;
    timings.simRecheck = 20ms;
    timings.registrationRecheck = 20ms;
    timings.deletionGrace = 1ms;
    timings.rebootHoldoff = 20ms;
    timings.reopenFirst = 10ms;
    timings.reopenLast = 40ms;
    return timings;
}

bool eventually(const std::function<bool()> &condition)
{
    QTimer patience; // QTest::qWaitFor() sleeps between its looks, which is most of the time such a test takes
    patience.setSingleShot(true);
    patience.start(std::chrono::seconds(5));
    while (!condition() && patience.isActive())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return condition();
}

ModemBench::ModemBench(ModemOptions options) : modem(device.path(), std::move(options), clock)
{
    connect(&modem, &Modem::pduArrived, this, [this](const ArrivedPdu &pdu) { arrived.push_back(pdu); });
    connect(&modem, &Modem::accepted, this,
            [this](quint64, int reference) { outcomes += "accepted " + QByteArray::number(reference); });
    connect(&modem, &Modem::refused, this, [this](quint64, const SubmitRefusal &refusal) {
        outcomes += "refused " + QByteArray::number(refusal.cmsCode) + (refusal.provenNotSent ? " proven" : "")
            + (refusal.permanent ? " permanent" : "");
    });
    connect(&modem, &Modem::uncertain, this, [this] { outcomes += "uncertain"; });
    device.plugIn();
}

bool ModemBench::reaches(ModemState state)
{
    return eventually([&] { return modem.status().state == state; });
}

bool ModemBench::play(const Transcript &transcript, QString *why)
{
    holdSection(transcript, 0);
    for (std::size_t i = 0; i < transcript.size(); ++i) {
        const TranscriptLine &line = transcript[i];
        bool went = true;
        if (line.kind == TranscriptLine::Kind::Received)
            device.say(line.bytes);
        else if (line.kind == TranscriptLine::Kind::Action)
            went = perform(line.bytes);
        else if ((went = eventually([&] { return device.isHeld(line.bytes); })))
            device.takeHeld(line.bytes);
        if (!went) {
            *why = QStringLiteral("stopped at line %1: %2\nstate %3, outcomes %4\n%5")
                       .arg(QString::number(line.number), QString::fromLatin1(line.bytes), modemStateName(modem.status().state),
                            QString::fromLatin1(outcomes.join(", ")), QString::fromLatin1(modem.trace()));
            return false;
        }
        if (endsSection(line))
            holdSection(transcript, i + 1);
    }
    return true;
}

void ModemBench::holdSection(const Transcript &transcript, std::size_t from)
{
    for (std::size_t i = from; i < transcript.size() && !endsSection(transcript[i]); ++i) {
        if (transcript[i].kind == TranscriptLine::Kind::Sent)
            device.hold(transcript[i].bytes);
    }
}

bool ModemBench::takeArrived(ArrivedPdu::Kind kind, const QByteArray &hex)
{
    if (!eventually([this] { return !arrived.empty(); }))
        return false;
    const ArrivedPdu pdu = arrived.front();
    arrived.pop_front();
    m_lastArrived = pdu.handle;
    return pdu.kind == kind && pdu.hex == hex;
}

bool ModemBench::perform(const QByteArray &action)
{
    const QByteArray verb = action.left(action.indexOf(' ') < 0 ? action.size() : action.indexOf(' '));
    const QByteArray rest = action.mid(verb.size() + 1);
    if (verb == "start") {
        modem.start();
    } else if (verb == "state") {
        return eventually([&] { return modemStateName(modem.status().state) == QString::fromLatin1(rest); });
    } else if (verb == "submit") {
        const int serviceCentreOctets = 1 + rest.left(2).toInt(nullptr, 16);
        if (!eventually([this] { return modem.canSubmit(); }))
            return false;
        modem.submit(++m_lastToken, rest, static_cast<int>(rest.size() / 2) - serviceCentreOctets);
    } else if (verb == "accepted" || verb == "refused" || verb == "uncertain") {
        return eventually([this] { return !outcomes.isEmpty(); }) && outcomes.takeFirst() == action;
    } else if (verb == "arrived") {
        return takeArrived(ArrivedPdu::Kind::Deliver, rest);
    } else if (verb == "report") {
        return takeArrived(ArrivedPdu::Kind::StatusReport, rest);
    } else if (verb == "acknowledge") {
        modem.acknowledge(m_lastArrived);
    } else if (verb == "echo") {
        device.setEcho(rest == "on");
    } else if (verb == "mute") {
        device.setMute(rest == "on");
    } else if (verb == "unplug") {
        device.unplug();
    } else if (verb == "plug") {
        device.plugIn();
    } else if (verb == "rule") { // answers `command` with an error from now on: rule AT+CSMS=1
        device.answer(rest, "\r\nERROR\r\n");
    } else if (verb == "sent") { // sent 1 AT+CPIN="9999": as often as that in all
        return device.everything().count(rest.mid(rest.indexOf(' ') + 1)) == rest.left(rest.indexOf(' ')).toInt();
    } else if (verb == "nothing") {
        return arrived.empty() && outcomes.isEmpty();
    } else {
        return false;
    }
    return true;
}

} // namespace contador::tests
