// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/simulated_modem.h"

#include "engine/training/pseudo_terminal.h"
#include "engine/training/simulated_request.h"

namespace contador {

namespace {

constexpr char kEscape = 0x1B;
constexpr char kControlZ = 0x1A;
constexpr char kBackspace = 0x08;
constexpr qsizetype kMaxInput = 64 * 1024;
constexpr qsizetype kMaxCommand = 1024;
constexpr qsizetype kMaxPdu = 1024;
const QByteArray kNotice = "\r\n^RSSI: 18\r\n"; ///< what a chatty stick says in between

bool isPdu(const QByteArray &hex, int tpduLength)
{
    const QByteArray octets = QByteArray::fromHex(hex);
    return !octets.isEmpty() && octets.size() * 2 == hex.size() && octets.toHex() == hex.toLower()
        && octets.size() == 1 + static_cast<quint8>(octets.at(0)) + tpduLength;
}

MobileEquipment equipmentFor(const SimulatedModemOptions &options)
{
    MobileEquipment equipment;
    equipment.identity = options.identity;
    equipment.sim.pin = options.pin;
    equipment.stores = {SimulatedMemory("SM", options.simPlaces, options.firstIndex),
                        SimulatedMemory("ME", options.phonePlaces, options.firstIndex)};
    equipment.restart();
    return equipment;
}

} // namespace

SimulatedModem::SimulatedModem(const Clock &clock, SimulatedModemOptions options, QObject *parent)
    : QObject(parent), m_clock(clock), m_options(std::move(options)),
      m_line(m_options.makeLine ? m_options.makeLine() : std::make_unique<PseudoTerminal>(m_options.linkPath)),
      m_air(QString::fromLatin1(m_options.identity.serviceCentre)), m_equipment(equipmentFor(m_options)), m_stepTimer(this),
      m_acknowledgementTimer(this)
{
    m_line->setParent(this); // goes along to another thread
    m_stepTimer.setSingleShot(true);
    m_stepTimer.setTimerType(Qt::PreciseTimer);
    m_acknowledgementTimer.setSingleShot(true);
    connect(m_line.get(), &SimulatedLine::received, this, &SimulatedModem::take);
    connect(&m_stepTimer, &QTimer::timeout, this, [this] { std::exchange(m_step, nullptr)(); });
    connect(&m_acknowledgementTimer, &QTimer::timeout, this, &SimulatedModem::acknowledgementMissed);
}

SimulatedModem::~SimulatedModem() = default;

bool SimulatedModem::start()
{
    return m_line->plug();
}

void SimulatedModem::take(const QByteArray &bytes)
{
    if (m_silent || m_phase == Phase::Starting)
        return;
    m_input += bytes.left(kMaxInput - m_input.size());
    consume();
}

/// A command line that arrives while another one is being answered waits; real modems differ here.
void SimulatedModem::consume()
{
    while (!m_input.isEmpty() && (m_phase == Phase::Idle || m_phase == Phase::Editing)) {
        const char c = m_input.at(0);
        m_input.remove(0, 1);
        if (m_phase == Phase::Editing)
            edit(c);
        else
            type(c);
    }
}

void SimulatedModem::type(char c)
{
    if (m_equipment.settings.echo)
        say(QByteArray(1, c));
    if (c == kEscape || c == kControlZ || c == '\n')
        return;
    if (c == kBackspace) {
        m_command.chop(1);
    } else if (c != '\r') {
        if (m_command.size() < kMaxCommand)
            m_command += c;
    } else {
        const QByteArray line = std::exchange(m_command, {});
        // What stands before "AT" is noise. V.250 §5.2.1
        const qsizetype attention = line.toUpper().indexOf("AT");
        if (attention < 0)
            return;
        m_phase = Phase::Answering;
        later(m_options.commandDelay, [this, body = line.mid(attention + 2)] { execute(body); });
    }
}

void SimulatedModem::execute(const QByteArray &body)
{
    emit commandTaken("AT" + body);
    if (m_phase != Phase::Answering) // a listener pulled the plug
        return;
    SimulatedReply whole;
    for (const SimulatedRequest &request : parseRequests(body)) {
        const SimulatedReply reply = m_equipment.answer(request);
        whole.lines += reply.lines;
        whole.final = reply.final;
        whole.code = reply.code;
        whole.effect = reply.effect;
        whole.pduLength = reply.pduLength;
        if (reply.final != SimulatedReply::Final::Ok || reply.effect != SimulatedReply::Effect::None)
            break;
    }
    if (whole.effect == SimulatedReply::Effect::AskForPdu) {
        m_pduLength = whole.pduLength;
        m_pdu.clear();
        m_phase = Phase::Editing;
        say("\r\n> ");
        return;
    }
    finish(whole);
    apply(whole);
    settle();
}

void SimulatedModem::finish(const SimulatedReply &reply)
{
    QByteArray answer;
    const int noticeAfter = m_interrupts ? m_noise.bounded(static_cast<int>(reply.lines.size()) + 1) : -1;
    for (qsizetype index = 0; index <= reply.lines.size(); ++index) {
        if (index == noticeAfter)
            answer += m_held.isEmpty() ? kNotice : std::exchange(m_held, {});
        if (index < reply.lines.size())
            answer += (answer.isEmpty() ? "\r\n" : "") + reply.lines.at(index) + "\r\n";
    }
    say(answer + "\r\n" + finalResult(reply, m_equipment.settings.errorFormat) + "\r\n");
}

void SimulatedModem::apply(const SimulatedReply &reply)
{
    switch (reply.effect) {
    case SimulatedReply::Effect::Acknowledge:
    case SimulatedReply::Effect::Refuse:
        acknowledged(reply.effect == SimulatedReply::Effect::Acknowledge);
        break;
    case SimulatedReply::Effect::Restart:
        restart();
        break;
    case SimulatedReply::Effect::None:
    case SimulatedReply::Effect::AskForPdu:
        break;
    }
}

/// Behind the prompt: hexadecimal until Ctrl-Z; ESC gives up, and that is no error. TS 27.005 §4.3
void SimulatedModem::edit(char c)
{
    if (m_equipment.settings.echo && c != kControlZ && c != kEscape)
        say(QByteArray(1, c));
    if (c == kEscape) {
        finish(SimulatedReply::ok());
        settle();
    } else if (c == kControlZ) {
        submit();
    } else if (c > ' ' && m_pdu.size() < kMaxPdu) {
        m_pdu += c;
    }
}

void SimulatedModem::submit()
{
    m_phase = Phase::Sending;
    const std::optional<SimulatedSubmit> submit = isPdu(m_pdu, m_pduLength) ? SimulatedAir::read(m_pdu) : std::nullopt;
    if (!submit) {
        finish(SimulatedReply::messageError(cms::kInvalidPdu));
        settle();
        return;
    }
    emit pduEntered(*submit);
    later(m_options.networkDelay, [this, submit = *submit] { carry(submit); });
}

void SimulatedModem::carry(const SimulatedSubmit &submit)
{
    const std::optional<SimulatedFault> fault = std::exchange(m_nextSubmission, std::nullopt);
    if (fault && fault->kind == SimulatedFault::Kind::RefuseSubmit) {
        finish(SimulatedReply::messageError(fault->code));
        settle();
        return;
    }
    const int mr = ++m_messageReference;
    const QDateTime now = m_clock.now();
    emit carried(submit, mr);
    if (submit.reportRequested && m_options.statusReports)
        reportLater(submit.to, mr, now);
    concludeSubmission(mr, fault);
    if (const std::optional<SubmittedMessage> whole = m_air.join(submit, mr, now))
        emit submitted(*whole);
    settle();
}

/// What the modem says of a message that is on the network.
void SimulatedModem::concludeSubmission(int mr, const std::optional<SimulatedFault> &fault)
{
    using Kind = SimulatedFault::Kind;
    if (!fault)
        finish(SimulatedReply::ok({"+CMGS: " + QByteArray::number(mr)}));
    else if (fault->kind == Kind::ErrorThoughSent)
        finish(SimulatedReply::error());
    else if (fault->kind == Kind::RefuseThoughSent)
        finish(SimulatedReply::messageError(fault->code));
    else if (fault->kind == Kind::SilentAfterSubmit)
        inject({Kind::Silent, fault->lasting});
}

void SimulatedModem::later(std::chrono::milliseconds delay, std::function<void()> step)
{
    if (delay.count() == 0) {
        step();
        return;
    }
    m_step = std::move(step);
    m_stepTimer.start(delay);
}

/// An answer is complete: what was held back follows, then what was typed meanwhile.
void SimulatedModem::settle()
{
    if (m_phase == Phase::Starting)
        return;
    m_phase = Phase::Idle;
    say(std::exchange(m_held, {}));
    offer();
    if (!m_input.isEmpty())
        QMetaObject::invokeMethod(this, &SimulatedModem::consume, Qt::QueuedConnection);
}

void SimulatedModem::say(const QByteArray &bytes)
{
    if (!m_silent && !bytes.isEmpty())
        m_line->write(m_noisy ? withNoise(bytes) : bytes);
}

QByteArray SimulatedModem::withNoise(QByteArray bytes)
{
    constexpr int kMostNoise = 4;
    QByteArray noise(1 + m_noise.bounded(kMostNoise), '\0');
    for (char &byte : noise)
        byte = static_cast<char>(m_noise.bounded(256));
    return bytes.insert(m_noise.bounded(bytes.size() + 1), noise);
}

/// Unsolicited result codes stand between answers, never within one, unless that is the fault; while the network works on a
/// submission they may come.
void SimulatedModem::announce(const QByteArray &lines)
{
    const QByteArray framed = "\r\n" + lines + "\r\n";
    const bool waits = !m_interrupts && (m_phase == Phase::Answering || m_phase == Phase::Editing);
    if (waits)
        m_held += framed;
    else if (m_phase != Phase::Starting)
        say(framed);
}

void SimulatedModem::restart()
{
    m_stepTimer.stop();
    m_step = nullptr;
    m_acknowledgementTimer.stop();
    if (m_unacknowledged)
        m_waiting.push_front(*std::exchange(m_unacknowledged, std::nullopt));
    m_input.clear();
    m_command.clear();
    m_held.clear();
    m_equipment.restart();
    m_phase = Phase::Starting;
    later(std::max(m_options.bootTime, std::chrono::milliseconds(1)), [this] {
        m_phase = Phase::Idle;
        announce("RDY");
        if (m_equipment.sim.present)
            announce(m_equipment.sim.unlocked ? "+CPIN: READY" : "+CPIN: SIM PIN");
        offer();
    });
}

} // namespace contador
