// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/dialogue.h"

#include "engine/core/languages.h"
#include "engine/dialogue/bill_code.h"
#include "engine/dialogue/commands.h"
#include "engine/dialogue/reply_limits_store.h"
#include "engine/dialogue/reply_texts_store.h"
#include "engine/dialogue/sender_guard.h"
#include "engine/dialogue/sender_history_store.h"
#include "engine/dialogue/stranger.h"
#include "engine/dialogue/subscriber.h"
#include "engine/feed/feed_store.h"
#include "engine/messaging/cases_store.h"
#include "engine/messaging/messages_store.h"
#include "engine/messaging/phone_languages_store.h"
#include "engine/messaging/sims_store.h"

namespace contador {

namespace {

constexpr qint64 rulesHoldSeconds = 60; // as long as settings may take until they hold
constexpr qint64 hourSeconds = 60 * 60;
constexpr qint64 daySeconds = 24 * hourSeconds;

Answered keepWith(Transaction &transaction, const InboundMessage &message, FeedEvent event, bool isNews)
{
    MessagesStore::settleInbound(transaction, message.id, MessageState::Kept, {});
    event.text = message.text;
    event.message = message.id;
    Answered answered;
    answered.state = MessageState::Kept;
    answered.event = isNews ? FeedStore::append(transaction, event) : event;
    return answered;
}

/// An automaton or a flood: told once in so long a time.
Answered keepSilenced(Transaction &transaction, const InboundMessage &message, qint64 oncePerSeconds)
{
    FeedEvent event;
    event.kind = FeedKind::Silenced;
    event.phone = message.sender;
    const QDateTime since = transaction.at().addSecs(-oncePerSeconds);
    return keepWith(transaction, message, event, !FeedStore::has(transaction, event.kind, event.phone, since));
}

/// Into the open case of this thread, without a word from us.
Answer leaveToPerson(Transaction &transaction, const InboundMessage &message, const PhoneNumber &phone, const std::vector<Account> &accounts)
{
    CasesStore::addToMuting(transaction, phone.e164(), message.id);
    Answer answer;
    answer.state = MessageState::Held;
    if (accounts.size() == 1)
        answer.account = accounts.front().id;
    return answer;
}

Answered keepNotice(Transaction &transaction, const InboundMessage &message)
{
    FeedEvent event;
    event.kind = FeedKind::NetworkNotice;
    event.phone = message.sender;
    return keepWith(transaction, message, event, true);
}

/// The one that is open for this phone; one that nobody can answer any more is ended.
std::optional<Question> openQuestion(Transaction &transaction, const QString &phone, const InboundMessage &message)
{
    std::optional<Question> question = QuestionsStore(transaction.connection()).open(phone);
    if (!question || saidAt(message) <= question->expiresAt)
        return question;
    QuestionsStore::end(transaction, question->id, QuestionEnd::Expired);
    return std::nullopt;
}

std::vector<MeterRegister> dialsOf(const AccountsStore &store, const std::vector<Account> &accounts)
{
    std::vector<MeterRegister> dials;
    for (const Account &account : accounts) {
        const std::vector<MeterRegister> more = store.registers(account.id);
        dials.insert(dials.end(), more.begin(), more.end());
    }
    return dials;
}

Heard heardFrom(const std::vector<Account> &accounts, const std::vector<MeterRegister> &dials, const Question *question)
{
    Heard heard;
    heard.open = question ? question->kind : OpenQuestion::None;
    heard.languageHint = accounts.front().language;
    for (const Account &account : accounts)
        heard.accounts << account.number;
    for (const MeterRegister &dial : dials) {
        if (!dial.serial.isEmpty() && !heard.meters.contains(dial.serial))
            heard.meters << dial.serial;
    }
    return heard;
}

/// An account and a code beside each other are never read as anything else: each such text counts as a try. The code is drawn by
/// lot, and tells nothing of the words around it.
Understanding understoodWithBillCode(const QString &text, const Heard &heard, const QStringList &own)
{
    const std::optional<BillCode> named = billCodeIn(text, own);
    if (!named)
        return understand(text, heard, Vocabulary::shipped());
    Understanding said = understand(QString(text).remove(named->code), heard, Vocabulary::shipped());
    said.verdict = Verdict::Understood;
    said.intent = QStringLiteral("bind");
    said.accounts = {named->account};
    said.code = named->code;
    return said;
}

void keepQuestion(const Turn &turn, const std::optional<Question> &open, const Answer &answer)
{
    if (answer.asks) {
        Question question = *answer.asks;
        if (question.message.isNull())
            question.message = turn.message.id;
        if (open && answer.endsQuestion)
            QuestionsStore::end(turn.transaction, open->id, *answer.endsQuestion);
        QuestionsStore::ask(turn.transaction, turn.phone, question);
    } else if (open && answer.endsQuestion) {
        QuestionsStore::end(turn.transaction, open->id, *answer.endsQuestion);
    }
}

/// Words of a machine, or of who wants to sell something: kept, and not answered.
bool isOfNobody(const Understanding &said)
{
    return said.verdict == Verdict::HandOver && (said.doubt == QStringLiteral("machine") || said.doubt == QStringLiteral("advertisement"));
}

/// What answers a text so understood; null: nothing does, and a person reads it.
Answer (*answerTo(const Understanding &said))(Turn &)
{
    const Command *command = findCommand(said.intent);
    if (!command && said.verdict == Verdict::HandOver && said.doubt != QStringLiteral("unknown"))
        return person; // a theft, somebody who cannot do without: known to be for a person, and told so
    if (!command)
        return nullptr;
    switch (said.verdict) {
    case Verdict::Understood:
        return command->answer;
    case Verdict::Ask:
        return command->ask ? command->ask : askWhetherMeant;
    case Verdict::HandOver:
        break;
    }
    return command->handOver;
}

} // namespace

Dialogue::Dialogue(Connection &connection, const Installation &installation, const Tariffs &tariffs)
    : m_connection(connection), m_installation(installation), m_tariffs(tariffs), m_ownWords(m_lexicons), m_accounts(connection, installation.country),
      m_readings(connection), m_ledger(connection, installation), m_desk(m_readings, tariffs, installation),
      m_corrections(connection, tariffs, installation)
{
}

const Lexicon &Dialogue::languageFor(const Understanding &said, const QString &phone, const QString &accountLanguage) const
{
    if (!answerLanguage(said.language).isEmpty())
        return m_lexicons.of(said.language); // he is answered in the language he used
    const QString chosen = PhoneLanguagesStore(m_connection).of(phone);
    if (!answerLanguage(chosen).isEmpty())
        return m_lexicons.of(chosen);
    return m_lexicons.of(accountLanguage.isEmpty() ? m_installation.language : accountLanguage);
}

Dialogue::Judged Dialogue::judgeKnown(Transaction &transaction, const InboundMessage &message, const QString &phone,
                                      const std::vector<Account> &accounts, const std::vector<EarlierText> &before)
{
    const std::optional<Question> open = openQuestion(transaction, phone, message);
    const Question *asked = open && open->isAnsweredAt(saidAt(message)) ? &*open : nullptr;
    const std::vector<MeterRegister> dials = dialsOf(m_accounts, accounts);
    const Heard heard = heardFrom(accounts, dials, asked);
    const Understanding said = understoodWithBillCode(message.text, heard, heard.accounts + heard.meters);
    if (said.intent == QStringLiteral("reading") && isTooManyReadings(message, before, m_limits)) {
        Answer unread;
        unread.kind = FeedKind::Silenced;
        unread.state = MessageState::Kept;
        return {unread, {}};
    }
    if (isOfNobody(said)) {
        Answer kept;
        kept.kind = FeedKind::NetworkNotice;
        kept.state = MessageState::Kept;
        return {kept, {}};
    }
    Turn turn{transaction, message, said, languageFor(said, phone, accounts.front().language), m_lexicons, phone, accounts, dials,
              asked, m_installation, m_accounts, m_readings, m_ledger, m_desk, m_corrections, m_tariffs};
    const auto answer = answerTo(said);
    Judged judged{answer ? answer(turn) : notUnderstood(turn), {}};
    judged.answer.intent = said.intent;
    keepQuestion(turn, open, judged.answer);
    for (const Account &account : accounts) {
        if (account.id == judged.answer.account)
            judged.account = account;
    }
    return judged;
}

Dialogue::Judged Dialogue::judgeUnknown(Transaction &transaction, const InboundMessage &message, const PhoneNumber &phone,
                                        const std::vector<EarlierText> &before)
{
    const Heard heard{OpenQuestion::None, identifiersIn(message.text), {}, {}};
    const Understanding said = understoodWithBillCode(message.text, heard, {});
    const QDateTime now = transaction.at();
    const bool isTold = MessagesStore(m_connection).repliesTo(phone.e164(), now.addDays(-1), now) >= m_limits.strangerPerDay;
    StrangerAnswer told = answerStranger({transaction, message, phone, said, languageFor(said, phone.e164(), {}), m_installation,
                                          m_accounts, m_desk, isTooManyReadings(message, before, m_limits)});
    told.answer.intent = said.intent;
    if (isTold && !told.goesAnyway)
        told.answer.text.clear();
    return {told.answer, told.account};
}

void Dialogue::readRules(const QDateTime &now)
{
    if (m_rulesReadAt.isValid() && std::abs(m_rulesReadAt.secsTo(now)) < rulesHoldSeconds)
        return;
    m_rulesReadAt = now;
    m_limits = ReplyLimitsStore(m_connection).read();
    m_ownNumbers.clear();
    for (const Sim &sim : SimsStore(m_connection).all()) {
        if (const auto own = subscriberOf(sim.ownNumber, m_installation.country))
            m_ownNumbers.insert(own->e164());
    }
}

/// What the utility wrote holds from the next text on, at whichever desk.
void Dialogue::readReplies()
{
    const ReplyTextsStore replies(m_connection);
    const qint64 newest = replies.newest();
    if (newest == m_newestReply)
        return;
    m_newestReply = newest;
    m_lexicons.useOwn(replies.inForce());
    m_ownWords = OwnWords(m_lexicons);
}

bool Dialogue::isFlood(const InboundMessage &message) const
{
    const QDateTime earlier = SenderHistoryStore(m_connection).arrivalBefore(message, m_limits.textsPerHour);
    return earlier.isValid() && std::abs(earlier.secsTo(message.receivedAt)) < hourSeconds;
}

std::optional<Answered> Dialogue::settleUnread(Transaction &transaction, const InboundMessage &message)
{
    if (isFlood(message))
        return keepSilenced(transaction, message, hourSeconds);
    if (treatmentOf(message.kind) != Treatment::Answer)
        return keepNotice(transaction, message);
    if (m_ownWords.areIn(message.text))
        return keepSilenced(transaction, message, daySeconds);
    return std::nullopt;
}

Answered Dialogue::answer(Transaction &transaction, const InboundMessage &message, std::optional<int> latencyMs)
{
    readRules(transaction.at());
    readReplies();
    if (const auto unread = settleUnread(transaction, message))
        return *unread;
    const std::optional<PhoneNumber> phone = subscriberOf(message.sender, m_installation.country);
    if (!phone)
        return hold(transaction, message, FeedKind::UnknownSender);
    if (m_ownNumbers.contains(phone->e164()))
        return keepNotice(transaction, message);
    return answerSubscriber(transaction, message, *phone, latencyMs);
}

bool Dialogue::isForPerson(const InboundMessage &message, const PhoneNumber &phone) const
{
    if (!CasesStore(m_connection).isMuted(phone.e164()))
        return false;
    const Understanding said = understand(message.text, {}, Vocabulary::shipped());
    return said.verdict != Verdict::Understood || said.intent != QStringLiteral("stop");
}

bool Dialogue::holdBack(Transaction &transaction, const InboundMessage &message, const PhoneNumber &phone,
                        const std::vector<EarlierText> &before, Answer &answer) const
{
    const QDateTime now = transaction.at();
    const auto isToldFirst = [&] { return !FeedStore::has(transaction, FeedKind::Silenced, phone.e164(), now.addSecs(-daySeconds)); };
    if (answer.kind == FeedKind::Silenced)
        return isToldFirst();
    if (answer.text.isEmpty())
        return true;
    const Silence silence = silenceFor(message, answer.kind, before, m_limits);
    const bool isTooOften =
        MessagesStore(m_connection).repliesTo(phone.e164(), now.addSecs(-hourSeconds), now) >= m_limits.perHour;
    if (silence == Silence::None && !message.loopPrevention && !isTooOften)
        return true;
    answer.text.clear();
    if (silence != Silence::Loop)
        return true;
    answer.kind = FeedKind::Silenced;
    return isToldFirst();
}

Answered Dialogue::answerSubscriber(Transaction &transaction, const InboundMessage &message, const PhoneNumber &phone,
                                    std::optional<int> latencyMs)
{
    const std::vector<Account> accounts = m_accounts.byPhone(phone, message.receivedAt);
    const auto before = SenderHistoryStore(m_connection).before(message, textsToLookAt(m_limits));
    Judged judged;
    if (isForPerson(message, phone))
        judged = {leaveToPerson(transaction, message, phone, accounts), accounts.size() == 1 ? accounts.front() : Account{}};
    else if (accounts.empty())
        judged = judgeUnknown(transaction, message, phone, before);
    else
        judged = judgeKnown(transaction, message, phone.e164(), accounts, before);
    const bool isNews = holdBack(transaction, message, phone, before, judged.answer);
    const Answer &answer = judged.answer;

    Answered answered;
    answered.reply = answer.text;
    answered.state = answer.state;
    answered.intent = answer.intent;
    MessagesStore::settleInbound(transaction, message.id, answer.state, answer.account);
    if (!answer.text.isEmpty()) {
        MessagesStore::NewOutbound reply;
        reply.recipient = phone.e164();
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
    event.phone = phone.e164();
    event.text = message.text;
    event.reply = answer.text;
    event.amount = answer.amount;
    event.message = message.id;
    event.latencyMs = latencyMs;
    answered.event = isNews ? FeedStore::append(transaction, event, answer.account) : event;
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
