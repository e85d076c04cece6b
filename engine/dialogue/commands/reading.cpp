// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/assignment.h"
#include "engine/dialogue/commands.h"
#include "engine/dialogue/owed.h"

namespace contador {

namespace {

Answer which(const Turn &turn, const Assignment &assignment)
{
    Answer answer;
    answer.kind = FeedKind::Question;
    if (assignment.problem == Assignment::Problem::NoValue) {
        answer.text = turn.lexicon.say(QStringLiteral("reading_without_value"));
        return answer;
    }
    const QString serial = assignment.candidates.empty() ? QString() : assignment.candidates.front().serial;
    answer.text = turn.lexicon.say(QStringLiteral("which_meter"), {{QStringLiteral("example"), serial + QStringLiteral(" 1482")}});
    return answer;
}

/// The answer to a doubt that has a sentence of its own; any other is for a clerk.
QString replyFor(ReadingDoubt doubt)
{
    switch (doubt) {
    case ReadingDoubt::BelowPrevious:
        return QStringLiteral("below_previous");
    case ReadingDoubt::UnusuallyHigh:
        return QStringLiteral("unusually_high");
    case ReadingDoubt::TooManyDigits:
        return QStringLiteral("too_many_digits");
    case ReadingDoubt::TooManyDecimals:
        return QStringLiteral("too_many_decimals");
    case ReadingDoubt::None:
    case ReadingDoubt::DateInFuture:
    case ReadingDoubt::DateBeforePrevious:
    case ReadingDoubt::NoTariff:
    case ReadingDoubt::TariffBroken:
        break;
    }
    return QStringLiteral("reading_held");
}

Lexicon::Values valuesOf(const Turn &turn, const MeterRegister &dial, Quantity value, const ReadingResult &result)
{
    const Lexicon &lexicon = turn.lexicon;
    Lexicon::Values values{{QStringLiteral("value"), lexicon.quantity(value)},
                           {QStringLiteral("date"), lexicon.date(turn.today())},
                           {QStringLiteral("meter"), dial.serial},
                           {QStringLiteral("register"), dial.code},
                           {QStringLiteral("unit"), lexicon.unit(dial.unit)},
                           {QStringLiteral("digits"), QString::number(dial.digits)},
                           {QStringLiteral("consumption"), lexicon.quantity(result.consumption.value_or(Quantity{}))}};
    if (result.previous) {
        values.insert(QStringLiteral("previous"), lexicon.quantity(result.previous->value));
        values.insert(QStringLiteral("previous_date"), lexicon.date(result.previous->readOn));
    }
    return values;
}

struct Taken {
    AssignedValue assigned;
    ReadingResult result;
};

std::vector<Taken> takeAll(Turn &turn, const Assignment &assignment)
{
    std::vector<Taken> taken;
    for (const AssignedValue &assigned : assignment.values) {
        ReadingClaim claim;
        claim.dial = assigned.dial;
        claim.value = assigned.value;
        claim.readOn = turn.today();
        claim.source = ReadingSource::Sms;
        claim.message = turn.message.id;
        taken.push_back({assigned, turn.desk.take(turn.transaction, claim)});
    }
    return taken;
}

Answer answerOne(const Turn &turn, const Taken &taken, Answer answer, const QString &owedNow)
{
    Lexicon::Values values = valuesOf(turn, taken.assigned.dial, taken.assigned.value, taken.result);
    values.insert(QStringLiteral("owed"), owedNow);
    switch (taken.result.kind) {
    case ReadingResult::Kind::Accepted:
        answer.text = turn.lexicon.say(QStringLiteral("reading_accepted"), values);
        break;
    case ReadingResult::Kind::AlreadyKnown:
        answer.kind = FeedKind::Question;
        answer.text = turn.lexicon.say(QStringLiteral("reading_known"), values);
        break;
    case ReadingResult::Kind::Held:
        answer.kind = FeedKind::ReadingHeld;
        answer.text = turn.lexicon.say(replyFor(taken.result.doubt), values);
        break;
    }
    return answer;
}

Answer answerMany(const Turn &turn, const std::vector<Taken> &all, Answer answer, const QString &owedNow)
{
    QStringList lines;
    for (const Taken &taken : all) {
        if (taken.result.kind == ReadingResult::Kind::Held) // the first doubt is answered; the others are kept
            return answerOne(turn, taken, answer, owedNow);
        lines << turn.lexicon.say(QStringLiteral("one_of_readings"),
                                  valuesOf(turn, taken.assigned.dial, taken.assigned.value, taken.result));
    }
    answer.text = turn.lexicon.say(QStringLiteral("readings_accepted"),
                                   {{QStringLiteral("date"), turn.lexicon.date(turn.today())},
                                    {QStringLiteral("readings"), lines.join(QStringLiteral("; "))},
                                    {QStringLiteral("owed"), owedNow}});
    return answer;
}

} // namespace

Answer reading(Turn &turn)
{
    const Assignment assignment = assign(turn);
    if (assignment.problem != Assignment::Problem::None)
        return which(turn, assignment);
    const std::vector<Taken> all = takeAll(turn, assignment);
    const AccountId account = all.front().assigned.dial.account;
    const Balance balance = turn.ledger.balance(account, turn.today());
    Answer answer;
    answer.kind = FeedKind::ReadingAccepted;
    answer.account = account;
    answer.amount = balance.total;
    const QString owedNow = owed(turn.lexicon, balance);
    return all.size() == 1 ? answerOne(turn, all.front(), answer, owedNow) : answerMany(turn, all, answer, owedNow);
}

} // namespace contador
