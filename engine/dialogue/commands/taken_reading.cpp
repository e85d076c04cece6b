// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/commands/taken_reading.h"

#include "engine/dialogue/commands/reading_words.h"
#include "engine/dialogue/owed.h"
#include "engine/dialogue/said_readings_store.h"
#include "engine/dialogue/sms_length.h"
#include "engine/messaging/cases_store.h"

#include <QHash>

#include <algorithm>

namespace contador {

namespace {

constexpr int mostFailures = 2; // then it is a person's turn

Answer answerOne(const Turn &turn, const TakenReading &taken, Answer answer, const QString &owedNow)
{
    Lexicon::Values values = valuesOf(turn, taken.assigned.dial, taken.assigned.value, taken.result);
    values.insert(QStringLiteral("owed"), owedNow);
    switch (taken.result.kind) {
    case ReadingResult::Kind::Accepted:
        answer.text = turn.lexicon.say(QStringLiteral("reading_accepted"), values);
        if (!taken.result.missing.isEmpty()) {
            const QString asked = answer.text + u' ' + turn.lexicon.say(QStringLiteral("missing_register"), values);
            answer.text = isShort(asked) ? asked : answer.text;
        }
        break;
    case ReadingResult::Kind::AlreadyKnown:
        answer.kind = FeedKind::Question;
        answer.text = turn.lexicon.say(QStringLiteral("reading_known"), values);
        break;
    case ReadingResult::Kind::Held:
        answer.kind = FeedKind::ReadingHeld;
        answer.text = turn.lexicon.say(
            namesProposal(taken.result) ? QStringLiteral("digit_slip") : replyFor(taken.result.doubt), values);
        break;
    }
    return answer;
}

Answer answerMany(const Turn &turn, const std::vector<TakenReading> &all, Answer answer, const QString &owedNow)
{
    QStringList lines;
    for (const TakenReading &taken : all) {
        if (taken.result.kind == ReadingResult::Kind::Held) // the first doubt is answered; the others are kept
            return answerOne(turn, taken, answer, owedNow);
        lines << turn.lexicon.say(QStringLiteral("one_of_readings"),
                                  valuesOf(turn, taken.assigned.dial, taken.assigned.value, taken.result));
    }
    answer.text = turn.lexicon.say(QStringLiteral("readings_accepted"),
                                   {{QStringLiteral("date"), turn.lexicon.date(turn.readOn())},
                                    {QStringLiteral("readings"), lines.join(QStringLiteral("; "))},
                                    {QStringLiteral("owed"), owedNow}});
    return answer;
}

/// What is owed after it, account by account where there are several.
QString owedFor(const Turn &turn, const std::vector<TakenReading> &all, Answer &answer)
{
    QHash<qint64, QString> lines;
    QStringList inOrder;
    for (const TakenReading &taken : all) {
        const MeterRegister &dial = taken.assigned.dial;
        if (lines.contains(dial.account.value))
            continue;
        const Balance balance = turn.balance(dial.account);
        const QString sentence = owed(turn.lexicon, balance);
        answer.account = dial.account;
        answer.amount = balance.total;
        lines.insert(dial.account.value, sentence);
        inOrder << turn.lexicon.say(
            QStringLiteral("balance"),
            {{QStringLiteral("account"), tailOf(dial.accountNumber)}, {QStringLiteral("owed"), sentence}});
    }
    if (lines.size() == 1)
        return *lines.cbegin();
    answer.account = {}; // about several: none of their amounts stands for it
    answer.amount.reset();
    return inOrder.join(u' ');
}

bool isHeld(const TakenReading &taken)
{
    return taken.result.kind == ReadingResult::Kind::Held;
}

/// The value that a yes would confirm; none where only the consumer knows it.
std::optional<Quantity> confirmable(const ReadingResult &result)
{
    if (result.doubt == ReadingDoubt::UnusuallyHigh)
        return result.reading.value;
    if (namesProposal(result) || result.doubt == ReadingDoubt::SwappedRegisters)
        return result.reading.proposal;
    return std::nullopt;
}

Question questionAbout(const Turn &turn, const std::vector<TakenReading> &all)
{
    Question question;
    question.kind = OpenQuestion::YesNo;
    question.command = QStringLiteral("reading");
    AskedOption &asked = question.options.emplace_back();
    for (const TakenReading &taken : all) {
        if (!isHeld(taken))
            continue;
        asked.push_back({taken.assigned.dial.account, taken.assigned.dial.id, confirmable(taken.result)});
        if (!asked.back().value)
            question.kind = OpenQuestion::Value;
    }
    if (question.kind == OpenQuestion::Value) {
        for (AskedValue &each : asked)
            each.value.reset();
    }
    const bool wasAsked = turn.question && !turn.question->options.empty()
        && std::ranges::any_of(turn.question->options.front(), [&](const AskedValue &before) {
               return std::ranges::any_of(asked, [&](const AskedValue &now) { return now.dial == before.dial; });
           });
    const bool isFirstLook = question.kind == OpenQuestion::YesNo && !(wasAsked && turn.question->kind == OpenQuestion::YesNo);
    question.failures = (wasAsked ? turn.question->failures : 0) + (isFirstLook ? 0 : 1);
    return question;
}

/// Lower than what he sent within the last day, but not than what was before that: he may have slipped then.
bool isCorrectionOfOwn(const Turn &turn, const TakenReading &taken)
{
    const std::optional<Reading> &previous = taken.result.previous;
    if (taken.result.doubt != ReadingDoubt::BelowPrevious || !previous || previous->source != ReadingSource::Sms)
        return false;
    const std::vector<ReadingId> said =
        SaidReadingsStore(turn.transaction.connection()).latestBefore(turn.message);
    const std::optional<Reading> before = turn.readings.before(*previous);
    return std::ranges::find(said, previous->id) != said.end() && before && before->value <= taken.assigned.value;
}

void askWhetherInstead(const Turn &turn, const TakenReading &taken, Answer &answer)
{
    answer.text = turn.lexicon.say(QStringLiteral("instead_of"),
                                   valuesOf(turn, taken.assigned.dial, taken.assigned.value, taken.result));
    answer.asks = Question{{}, OpenQuestion::YesNo, QStringLiteral("correct_reading"), {}, 0,
                           {{{taken.assigned.dial.account, taken.assigned.dial.id, taken.assigned.value}}}};
}

/// What the clerk has to know to decide without looking anything up; values as in the books, without a language.
std::vector<CaseFact> factsOf(const std::vector<TakenReading> &all)
{
    std::vector<CaseFact> facts;
    for (const TakenReading &taken : all) {
        const ReadingResult &result = taken.result;
        if (!isHeld(taken))
            continue;
        facts.push_back({QStringLiteral("meter"), taken.assigned.dial.serial + u' ' + taken.assigned.dial.code});
        facts.push_back({QStringLiteral("value"), taken.assigned.value.toString()});
        facts.push_back({QStringLiteral("reason"), readingDoubtName(result.doubt)});
        if (result.previous) {
            facts.push_back({QStringLiteral("previous"), result.previous->value.toString()});
            facts.push_back({QStringLiteral("previous_date"), result.previous->readOn.toString(Qt::ISODate)});
        }
        if (result.consumption)
            facts.push_back({QStringLiteral("consumption"), result.consumption->toString()});
        if (result.reading.proposal)
            facts.push_back({QStringLiteral("proposal"), result.reading.proposal->toString()});
    }
    return facts;
}

/// Asks about what is in doubt, or leaves it to a person.
void askAbout(const Turn &turn, const std::vector<TakenReading> &all, Answer &answer)
{
    const auto doubted = std::ranges::find_if(all, isHeld);
    if (doubted == all.end()) {
        answer.endsQuestion = QuestionEnd::Answered;
        if (answer.kind == FeedKind::ReadingAccepted)
            CasesStore::closeOf(turn.transaction, turn.phone, CaseKind::ReadingDoubt, CaseEnd::ByItself);
        return;
    }
    if (all.size() == 1 && isCorrectionOfOwn(turn, all.front())) {
        askWhetherInstead(turn, all.front(), answer);
        return;
    }
    const Question question = questionAbout(turn, all);
    const QString held = QStringLiteral("reading_held");
    if (question.failures < mostFailures && replyFor(doubted->result.doubt) != held) {
        answer.asks = question;
        return;
    }
    answer.endsQuestion = QuestionEnd::HandedOver;
    if (question.failures >= mostFailures)
        CasesStore::open(turn.transaction, {turn.phone, doubted->assigned.dial.account, CaseKind::ReadingDoubt, turn.message.id, factsOf(all)});
    answer.state = MessageState::Held;
    answer.text = turn.lexicon.say(held, valuesOf(turn, doubted->assigned.dial, doubted->assigned.value, doubted->result));
}

} // namespace

std::vector<TakenReading> takeAll(Turn &turn, const std::vector<AssignedValue> &values, const std::vector<MeterRegister> &candidates)
{
    std::vector<ReadingClaim> claims;
    for (const AssignedValue &assigned : values) {
        ReadingClaim claim;
        claim.dial = assigned.dial;
        claim.value = assigned.value;
        claim.readOn = turn.readOn();
        claim.source = ReadingSource::Sms;
        claim.message = turn.message.id;
        claims.push_back(claim);
    }
    const std::vector<ReadingResult> results = turn.desk.take(turn.transaction, claims, candidates);
    std::vector<TakenReading> taken;
    for (size_t i = 0; i < results.size(); ++i)
        taken.push_back({values[i], results[i]});
    return taken;
}

Answer answerTaken(const Turn &turn, const std::vector<TakenReading> &all)
{
    Answer answer;
    answer.kind = FeedKind::ReadingAccepted;
    const QString owedNow = owedFor(turn, all, answer);
    answer = all.size() == 1 ? answerOne(turn, all.front(), answer, owedNow) : answerMany(turn, all, answer, owedNow);
    askAbout(turn, all, answer);
    return answer;
}

} // namespace contador
