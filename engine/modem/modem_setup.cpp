// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/modem_setup.h"

#include "engine/modem/at_fields.h"

#include <algorithm>
#include <array>

namespace contador {

namespace {

/// The answer to a command that asks for one text: with its name before it, or without.
QString text(const AtReply &reply, const QByteArray &name)
{
    if (reply.lines.empty())
        return {};
    const QByteArray named = reply.line(name + ':');
    return atText(named.isEmpty() ? reply.lines.front() : atFields(named).join(' '));
}

/// Digits of an identity; a modem that fills up with F or quotes tells the same card.
QString digits(const AtReply &reply, const QByteArray &name)
{
    QString found = text(reply, name);
    found.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return reply.ok() ? found : QString();
}

/// Whether AT+CNMI parameters have messages sent to us instead of stored: mt is 2. TS 27.005 §3.4.1
bool routes(const QByteArray &notifications)
{
    return notifications.split(',').value(1) == "2";
}

} // namespace

bool notificationsReadBack(const QByteArray &set, const AtReply &reply)
{
    const QByteArrayList is = atFields(reply.line("+CNMI:"));
    const QByteArrayList wanted = set.split(',');
    return is.size() < 4 || wanted.size() < 4 || (is[1] == wanted[1] && is[3] == wanted[3]);
}

ModemSetup::ModemSetup(AtChannel &channel, const ModemOptions &options, QObject *parent)
    : QObject(parent), m_channel(channel), m_options(options), m_unlock(channel, options)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { std::exchange(m_afterPause, nullptr)(); });
    connect(&m_unlock, &SimUnlock::blocked, this, &ModemSetup::simBlocked);
    connect(&m_unlock, &SimUnlock::noAnswer, this, [this] { end(false); });
    connect(&m_unlock, &SimUnlock::unlocked, this, &ModemSetup::chooseService);
}

void ModemSetup::begin()
{
    m_active = true;
    m_busyRetries = 0;
    synchronise(1);
}

void ModemSetup::cancel()
{
    m_active = false;
    m_pause.stop();
    m_unlock.cancel();
}

void ModemSetup::noticed(const AtNotice &notice)
{
    if (notice.kind == AtNotice::Kind::Sim && m_active)
        m_unlock.recheckNow();
}

void ModemSetup::play(AtScript script, Next next)
{
    if (!m_active) // somebody who heard of our progress stopped the modem
        return;
    m_channel.play(script, [this, script, next = std::move(next)](const AtReplies &replies) {
        if (replies.back().timedOut()) {
            end(false);
        } else if (std::ranges::any_of(replies, &AtReply::simBusy) && m_busyRetries < mostBusyRetries) {
            ++m_busyRetries;
            m_afterPause = [this, script, next] { play(script, next); };
            m_pause.start(m_options.timings.retry);
        } else {
            next(replies);
        }
    });
}

void ModemSetup::synchronise(int attempt)
{
    const AtScript script{atEscape(m_options.timings.settle), atOptional("AT", m_options.timings.sync)};
    m_channel.play(script, [this, attempt](const AtReplies &replies) {
        if (!replies.back().timedOut()) {
            emit answered();
            identify();
        } else if (attempt < mostSyncAttempts) {
            synchronise(attempt + 1);
        } else {
            end(false);
        }
    });
}

void ModemSetup::identify()
{
    play({optional("ATE0"), optional("AT+CMEE=1"), optional("AT+CGMI"), optional("AT+CGMM"), optional("AT+CGSN")},
         [this](const AtReplies &replies) { learn(replies); });
}

void ModemSetup::learn(const AtReplies &replies)
{
    m_facts = ModemFacts{};
    m_facts.manufacturer = replies[2].ok() ? text(replies[2], "+CGMI") : QString();
    m_facts.model = replies[3].ok() ? text(replies[3], "+CGMM") : QString();
    m_facts.imei = digits(replies[4], "+CGSN");
    m_facts.profile = modemProfile(m_facts.manufacturer);

    AtScript script;
    for (const QByteArray &greeting : m_facts.profile.greeting)
        script.push_back(optional(greeting));
    script.push_back(optional("AT+CFUN?"));
    play(std::move(script), [this](const AtReplies &greeted) { switchRadioOn(greeted.back()); });
}

void ModemSetup::switchRadioOn(const AtReply &reply)
{
    const QByteArray functionality = atFields(reply.line("+CFUN:")).front(); // TS 27.007 §8.2
    if (functionality.isEmpty() || functionality == "1")
        askForCard(1);
    else
        play({atOptional("AT+CFUN=1", m_options.timings.slowCommand)}, [this](const AtReplies &) { askForCard(1); });
}

/// Twice, until both say the same: with a digit lost on the line it is another card, each message on it is a new one, and
/// nothing is sent until a person has accepted it.
void ModemSetup::askForCard(int attempt)
{
    const AtStep ask = optional(m_facts.profile.iccidCommand);
    play({ask, ask}, [this, attempt](const AtReplies &replies) {
        const std::optional<QString> card = cardTold(replies[0], replies[1]);
        if (!card && attempt < mostCardReadings) {
            askForCard(attempt + 1);
            return;
        }
        m_facts.iccid = card.value_or(QString());
        emit identified();
        if (m_active)
            m_unlock.begin(m_facts.iccid, m_facts.profile);
    });
}

/// None: the two answers differ.
std::optional<QString> ModemSetup::cardTold(const AtReply &first, const AtReply &second) const
{
    const QByteArray name = atName(m_facts.profile.iccidCommand);
    const QString card = digits(first, name);
    return card == digits(second, name) ? std::optional(card) : std::nullopt;
}

void ModemSetup::chooseService()
{
    AtScript script{command("AT+CMGF=0"), optional("AT+CSMS=1"), optional("AT+CPMS=?"), optional("AT+COPS=3,0")};
    if (m_facts.iccid.isEmpty()) // a locked card may not have told
        script.insert(script.end(), 2, optional(m_facts.profile.iccidCommand));
    play(std::move(script), [this](const AtReplies &replies) {
        if (!replies.front().ok()) {
            end(false); // without PDU mode there is nothing to be done
            return;
        }
        if (m_facts.iccid.isEmpty())
            m_facts.iccid = cardTold(replies[replies.size() - 2], replies.back()).value_or(QString());
        emit identified();
        chooseMemories(replies);
    });
}

void ModemSetup::chooseMemories(const AtReplies &replies)
{
    m_facts.confirmsRouted = replies[1].ok();
    m_facts.memories = messageMemories(replies[2].ok() ? replies[2].line("+CPMS:") : QByteArray());
    if (m_facts.memories.receiving().isEmpty()) {
        chooseNotifications(0);
        return;
    }
    play({optional(m_facts.memories.selection(m_facts.memories.receiving()))}, [this](const AtReplies &selected) {
        if (!selected.back().ok())
            m_facts.memories = messageMemories(QByteArray());
        chooseNotifications(0);
    });
}

void ModemSetup::chooseNotifications(std::size_t rung)
{
    if (rung == m_facts.profile.notifications.size()) {
        announceRegistration(); // the list of stored messages is what remains
        return;
    }
    const QByteArray wanted = m_facts.profile.notifications[rung];
    if (routes(wanted) && !m_facts.confirmsRouted) { // the modem would confirm what we have not kept yet
        chooseNotifications(rung + 1);
        return;
    }
    play({command("AT+CNMI=" + wanted), optional("AT+CNMI?")}, [this, rung, wanted](const AtReplies &replies) {
        if (replies.front().ok() && notificationsReadBack(wanted, replies.back())) {
            m_facts.notifications = wanted;
            announceRegistration();
        } else {
            chooseNotifications(rung + 1);
        }
    });
}

void ModemSetup::announceRegistration()
{
    play({optional("AT+CREG=1"), optional("AT+CGREG=1"), optional("AT+CEREG=1"), optional("AT+CLIP=1"), optional("AT+CSCA?")},
         [this](const AtReplies &replies) { learnNetwork(replies); });
}

void ModemSetup::learnNetwork(const AtReplies &replies)
{
    constexpr std::array domains = {"AT+CREG?", "AT+CGREG?", "AT+CEREG?"};
    for (std::size_t i = 0; i < domains.size(); ++i) {
        if (replies[i].ok())
            m_facts.registrationCommands.emplace_back(domains.at(i));
    }
    if (m_facts.registrationCommands.empty())
        m_facts.registrationCommands = {domains.begin(), domains.end()};
    const QByteArray serviceCentre = replies.back().line("+CSCA:");
    m_facts.serviceCentre = serviceCentre.isEmpty() ? QString() : atText(atFields(serviceCentre).front());
    readBack();
}

void ModemSetup::readBack()
{
    play({optional(joinedCommand({"AT+CMGF?", "AT+CNMI?", "AT+CPMS?"}))}, [this](const AtReplies &replies) {
        m_facts.settings = replies.back();
        m_facts.joinsCommands = replies.back().ok();
        if (m_facts.joinsCommands)
            endInPduMode(replies.back());
        else
            play({optional("AT+CMGF?")}, [this](const AtReplies &single) { endInPduMode(single.back()); });
    });
}

void ModemSetup::endInPduMode(const AtReply &reply)
{
    const QByteArray mode = reply.line("+CMGF:");
    end(mode.isEmpty() || atFields(mode).front() == "0");
}

void ModemSetup::end(bool success)
{
    cancel();
    if (success)
        emit finished();
    else
        emit failed();
}

} // namespace contador
