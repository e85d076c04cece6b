// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/sim_unlock.h"

#include "engine/modem/at_fields.h"

#include <algorithm>
#include <iterator>

namespace contador {

namespace {

/// What stands in the way according to +CME ERROR. TS 27.007 §9.2.1; none: it may pass.
std::optional<ModemState> obstacle(const AtFinal &final)
{
    if (final.kind == AtFinal::Kind::Error)
        return ModemState::NoSim;
    switch (final.code) {
    case 10: // SIM not inserted
    case 13: // SIM failure
    case 15: // SIM wrong
    case 310: // the same as +CMS ERROR
    case 313:
        return ModemState::NoSim;
    case 11: // SIM PIN required
        return ModemState::PinRequired;
    case 12: // SIM PUK required
        return ModemState::PukRequired;
    default:
        return std::nullopt;
    }
}

bool isPin(const QString &text)
{
    return text.size() >= 4 && text.size() <= 8 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// No answer came, and the card can be asked what it made of it.
bool mayHaveBeenLost(const TriedPin &tried)
{
    return tried.triesLeft && !tried.iccid.isEmpty();
}

} // namespace

SimUnlock::SimUnlock(AtChannel &channel, const ModemOptions &options, QObject *parent)
    : QObject(parent), m_channel(channel), m_options(options), m_tried(options.triedPins)
{
    m_recheck.setSingleShot(true);
    connect(&m_recheck, &QTimer::timeout, this, &SimUnlock::ask);
}

void SimUnlock::begin(const QString &iccid, const ModemProfile &profile)
{
    m_iccid = iccid;
    m_triesCommand = profile.pinTriesCommand;
    m_triesField = profile.pinTriesField;
    ask();
}

void SimUnlock::cancel()
{
    m_recheck.stop();
}

void SimUnlock::enterPin(const QString &pin)
{
    m_entered = pin;
    recheckNow();
}

void SimUnlock::recheckNow()
{
    if (m_recheck.isActive())
        m_recheck.start(std::chrono::milliseconds(0));
}

void SimUnlock::ask()
{
    m_channel.play({atCommand("AT+CPIN?", m_options.timings.command)},
                   [this](const AtReplies &replies) { judge(replies.back()); });
}

void SimUnlock::judge(const AtReply &reply)
{
    const QByteArray code = reply.line("+CPIN:").mid(qstrlen("+CPIN:")).trimmed();
    if (code.isEmpty() && reply.timedOut()) {
        emit noAnswer();
    } else if (code == "READY" || code == "SIM PIN2" || code == "SIM PUK2") { // some firmware forgets the OK after it
        m_pinAccepted = false;
        m_triesLeft.reset();
        emit unlocked();
    } else if (code == "SIM PIN") {
        tryPin();
    } else if (code == "SIM PUK") {
        block(ModemState::PukRequired);
    } else if (!code.isEmpty()) {
        block(ModemState::PinRequired); // a lock of the device or the network: TS 27.007 §8.3 lists a dozen
    } else if (const auto why = reply.final ? obstacle(*reply.final) : std::nullopt) {
        if (why == ModemState::PinRequired)
            tryPin();
        else
            block(*why);
    } else {
        m_recheck.start(m_options.timings.retry);
    }
}

void SimUnlock::tryPin()
{
    if (m_pinAccepted)
        awaitAccepted();
    else if (pin().isEmpty())
        block(ModemState::PinRequired);
    else if (!isPin(pin()) || !std::ranges::all_of(earlierTries(), mayHaveBeenLost))
        block(ModemState::PinWrong);
    else
        m_channel.play({atOptional(m_triesCommand, m_options.timings.command)},
                       [this](const AtReplies &replies) { countTries(replies.back()); });
}

/// It accepted the PIN and asks for one for too long: it restarted in between, and everything has to be set again.
void SimUnlock::awaitAccepted()
{
    if (++m_asked < mostAskedAfterwards) {
        m_recheck.start(m_options.timings.retry);
        return;
    }
    m_pinAccepted = false;
    emit noAnswer();
}

void SimUnlock::countTries(const AtReply &reply)
{
    constexpr int fewest = 2; // a wrong one must leave the card a try
    if (reply.timedOut()) {
        emit noAnswer();
        return;
    }
    m_triesLeft = reply.ok() ? atNumber(atFields(reply.line(atName(m_triesCommand) + ':')).value(m_triesField)) : std::nullopt;
    emit triesLeftKnown();
    const std::vector<TriedPin> earlier = earlierTries();
    if (m_triesLeft.value_or(fewest) < fewest) {
        block(ModemState::PinRequired);
    } else if (!std::ranges::all_of(earlier, [this](const TriedPin &each) { return costNothing(each); })) {
        block(ModemState::PinWrong);
    } else {
        for (const TriedPin &each : earlier)
            std::erase(m_tried, each);
        give();
    }
}

/// Refused until proven otherwise, also when the answer never comes or we end before it does.
void SimUnlock::give()
{
    TriedPin tried = triedPin(m_iccid, pin());
    tried.triesLeft = m_triesLeft;
    m_tried.push_back(tried);
    emit pinTried(tried);
    const AtStep step = atCommand("AT+CPIN=\"" + pin().toLatin1() + '"', m_options.timings.slowCommand);
    m_channel.play({step}, [this, tried](const AtReplies &replies) {
        if (replies.back().timedOut()) {
            emit noAnswer();
            return;
        }
        m_pinAccepted = replies.back().ok();
        m_asked = 0;
        if (m_pinAccepted) {
            std::erase(m_tried, tried);
            emit pinTaken(tried);
        } else {
            refused(tried);
        }
        ask();
    });
}

/// Whatever the card counts later, when somebody has unlocked it elsewhere: this one stays wrong.
void SimUnlock::refused(const TriedPin &tried)
{
    if (!tried.triesLeft)
        return;
    std::erase(m_tried, tried);
    const TriedPin known{tried.iccid, tried.fingerprint, {}};
    m_tried.push_back(known);
    emit pinTried(known);
}

void SimUnlock::block(ModemState why)
{
    m_recheck.start(m_options.timings.simRecheck);
    emit blocked(why);
}

std::vector<TriedPin> SimUnlock::earlierTries() const
{
    std::vector<TriedPin> earlier;
    std::ranges::copy_if(m_tried, std::back_inserter(earlier),
                         [this](const TriedPin &each) { return wasTried(each, m_iccid, pin()); });
    return earlier;
}

/// The card counts as many tries as before: it took that PIN, or never got it. A refusal would have taken one away.
bool SimUnlock::costNothing(const TriedPin &tried) const
{
    return tried.triesLeft && m_triesLeft && *m_triesLeft >= *tried.triesLeft && tried.iccid == m_iccid;
}

} // namespace contador
