// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/dialogue.h"

#include "engine/core/phone_number.h"
#include "engine/dialogue/commands.h"
#include "engine/feed/feed_store.h"
#include "engine/messaging/messages_store.h"

#include <algorithm>

namespace contador {

namespace {

constexpr int mostRepliesToStrangerPerDay = 1; // an answering machine gets one, not a conversation
constexpr int mostRepliesPerHour = 30; // to one contracted number
constexpr int mostWordsBesideBareNumber = 2; // "boa tarde 1482" is a reading; a sentence with a number in it is not

/// A name ("BANCO", "96FLOWERS") or a short code: nobody there to answer. libphonenumber would dial the letters of a name.
std::optional<PhoneNumber> subscriberOf(const QString &sender, const QString &country)
{
    const auto isDialled = [](QChar character) { return character.isDigit() || QStringLiteral("+-() ./").contains(character); };
    if (!std::all_of(sender.begin(), sender.end(), isDialled))
        return std::nullopt;
    const auto phone = PhoneNumber::parse(sender, country);
    return phone ? std::optional(*phone) : std::nullopt;
}

/// A bare number from a contracted phone is a reading.
QString commandIn(const ParsedText &said)
{
    if (said.command.isEmpty() && !said.numbers.empty() && said.otherWords <= mostWordsBesideBareNumber)
        return QStringLiteral("reading");
    return said.command;
}

} // namespace

Dialogue::Dialogue(Connection &connection, const Installation &installation, const Tariffs &tariffs)
    : m_connection(connection), m_installation(installation), m_accounts(connection, installation.country),
      m_readings(connection), m_ledger(connection, installation.currency), m_desk(m_readings, tariffs, installation)
{
}

const Lexicon &Dialogue::languageFor(const ParsedText &said, const QString &accountLanguage) const
{
    if (!said.language.isEmpty())
        return m_lexicons.of(said.language); // he is answered in the language he used
    return m_lexicons.of(accountLanguage.isEmpty() ? m_installation.language : accountLanguage);
}

Dialogue::Judged Dialogue::judgeKnown(Transaction &transaction, const InboundMessage &message,
                                      const std::vector<Account> &accounts)
{
    const ParsedText said = parse(message.text, m_lexicons);
    Turn turn{transaction, message,  said,  languageFor(said, accounts.front().language), accounts, m_installation, m_accounts,
              m_readings,  m_ledger, m_desk};
    const Command *command = findCommand(commandIn(said));
    Judged judged{command ? command->answer(turn) : notUnderstood(turn), {}};
    for (const Account &account : accounts) {
        if (account.id == judged.answer.account)
            judged.account = account;
    }
    return judged;
}

Answer Dialogue::judgeUnknown(const InboundMessage &message, const PhoneNumber &phone, const QDateTime &now)
{
    Answer answer;
    answer.kind = FeedKind::UnknownSender;
    answer.state = MessageState::Held;
    const MessagesStore messages(m_connection);
    if (messages.repliesTo(phone.e164(), now.addDays(-1), now) >= mostRepliesToStrangerPerDay)
        return answer;
    const ParsedText said = parse(message.text, m_lexicons);
    answer.text = languageFor(said, {}).say(QStringLiteral("unknown_sender"),
                                            {{QStringLiteral("utility"), inBasicLetters(m_installation.utilityName)}});
    return answer;
}

Answered Dialogue::answer(Transaction &transaction, const InboundMessage &message, std::optional<int> latencyMs)
{
    const std::optional<PhoneNumber> phone = subscriberOf(message.sender, m_installation.country);
    if (!phone)
        return hold(transaction, message, FeedKind::UnknownSender);
    const QDateTime now = transaction.at();
    const std::vector<Account> accounts = m_accounts.byPhone(*phone, message.receivedAt);
    Judged judged = accounts.empty() ? Judged{judgeUnknown(message, *phone, now), {}} : judgeKnown(transaction, message, accounts);
    Answer &answer = judged.answer;
    if (MessagesStore(m_connection).repliesTo(phone->e164(), now.addSecs(-3600), now) >= mostRepliesPerHour)
        answer.text.clear(); // a loop, or a flood: its effect stands, the air stays quiet

    Answered answered;
    answered.reply = answer.text;
    answered.state = answer.state;
    MessagesStore::settleInbound(transaction, message.id, answer.state, answer.account);
    if (!answer.text.isEmpty()) {
        MessagesStore::NewOutbound reply;
        reply.recipient = phone->e164();
        reply.text = answer.text;
        reply.messageClass = MessageClass::Reply;
        reply.inReplyTo = message.id;
        reply.account = answer.account;
        reply.carrier = message.carrier;
        answered.replyId = MessagesStore::enqueue(transaction, reply);
    }
    FeedEvent event;
    event.kind = answer.kind;
    event.account = judged.account.number;
    event.holder = judged.account.holder;
    event.phone = phone->e164();
    event.text = message.text;
    event.reply = answer.text;
    event.amount = answer.amount;
    event.message = message.id;
    event.latencyMs = latencyMs;
    answered.event = FeedStore::append(transaction, event, answer.account);
    return answered;
}

Answered Dialogue::hold(Transaction &transaction, const InboundMessage &message, FeedKind kind)
{
    MessagesStore::settleInbound(transaction, message.id, MessageState::Held, {});
    FeedEvent event;
    event.kind = kind;
    event.phone = message.sender;
    event.text = message.text;
    event.message = message.id;
    Answered answered;
    answered.state = MessageState::Held;
    answered.event = FeedStore::append(transaction, event);
    return answered;
}

} // namespace contador
