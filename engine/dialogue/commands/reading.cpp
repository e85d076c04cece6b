// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/assignment.h"
#include "engine/dialogue/commands.h"
#include "engine/dialogue/owed.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace contador {

namespace {

/// "T1 1482 T2 531": how to say which value is of which register.
QString exampleOf(const std::vector<MeterRegister> &dials)
{
    constexpr std::array values{1482, 531, 97};
    QStringList parts;
    for (size_t i = 0; i < std::min(dials.size(), values.size()); ++i)
        parts << dials[i].code + u' ' + QString::number(values.at(i));
    return parts.join(u' ');
}

Answer whichDial(const Turn &turn, const std::vector<MeterRegister> &candidates)
{
    Answer answer;
    const MeterRegister &first = candidates.front();
    const bool isOneMeter =
        std::ranges::all_of(candidates, [&](const MeterRegister &dial) { return dial.serial == first.serial; });
    if (isOneMeter)
        answer.text =
            turn.lexicon.say(QStringLiteral("which_register"),
                             {{QStringLiteral("meter"), shownSerial(first.serial)}, {QStringLiteral("example"), exampleOf(candidates)}});
    else
        answer.text = turn.lexicon.say(QStringLiteral("which_meter"),
                                       {{QStringLiteral("example"), first.serial + QStringLiteral(" 1482")}});
    return answer;
}

Answer ask(const Turn &turn, const Assignment &assignment)
{
    Answer answer;
    switch (assignment.problem) {
    case Assignment::Problem::None:
    case Assignment::Problem::NoMeter:
    case Assignment::Problem::NotAReading:
        return notUnderstood(turn);
    case Assignment::Problem::MeterRemoved:
        answer.text = turn.lexicon.say(
            QStringLiteral("meter_not_there"),
            {{QStringLiteral("meter"), shownSerial(assignment.candidates.front().serial)}});
        break;
    case Assignment::Problem::NoValue:
        answer.text = turn.lexicon.say(QStringLiteral("reading_without_value"));
        break;
    case Assignment::Problem::TooMany:
        answer.text = turn.lexicon.say(QStringLiteral("one_number_only"),
                                       {{QStringLiteral("meter"), shownSerial(assignment.candidates.front().serial)}});
        break;
    case Assignment::Problem::WhichDial:
        answer = whichDial(turn, assignment.candidates);
        break;
    }
    if (turn.accounts.size() == 1)
        answer.account = turn.accounts.front().id;
    return answer;
}

/// Whether all digits of the other value were said.
bool isOfDigitsSaid(Quantity said, Quantity other)
{
    QString digits = said.toString();
    const QString wanted = other.toString();
    return std::ranges::all_of(wanted, [&](QChar digit) {
        const qsizetype at = digits.indexOf(digit);
        if (at >= 0)
            digits.remove(at, 1);
        return at >= 0;
    });
}

/// A value that was refused and is one slip away from the only good one: that one is named, but no digit put into his mouth.
bool namesProposal(const ReadingResult &result)
{
    const bool isRefused = result.doubt == ReadingDoubt::BelowPrevious || result.doubt == ReadingDoubt::Implausible
        || result.doubt == ReadingDoubt::TooManyDigits;
    return isRefused && result.reading.proposal && isOfDigitsSaid(result.reading.value, *result.reading.proposal);
}

constexpr qsizetype oneShortMessage = 160; // characters of the GSM alphabet. TS 23.038 §6.2.1

/// The answer to a doubt that has a sentence of its own; any other is for a clerk.
QString replyFor(ReadingDoubt doubt)
{
    switch (doubt) {
    case ReadingDoubt::BelowPrevious:
        return QStringLiteral("below_previous");
    case ReadingDoubt::Implausible:
        return QStringLiteral("implausible");
    case ReadingDoubt::UnusuallyHigh:
        return QStringLiteral("unusually_high");
    case ReadingDoubt::TooManyDigits:
        return QStringLiteral("too_many_digits");
    case ReadingDoubt::TooManyDecimals:
        return QStringLiteral("too_many_decimals");
    case ReadingDoubt::SwappedRegisters:
        return QStringLiteral("swapped_registers");
    case ReadingDoubt::MeterNotThere:
        return QStringLiteral("meter_not_there");
    case ReadingDoubt::None:
    case ReadingDoubt::WrongMultiplier:
    case ReadingDoubt::BelowControl:
    case ReadingDoubt::BeyondMeter:
    case ReadingDoubt::SumDiffers:
    case ReadingDoubt::OtherNumber:
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
                           {QStringLiteral("date"), lexicon.date(turn.readOn())},
                           {QStringLiteral("meter"), shownSerial(dial.serial)},
                           {QStringLiteral("register"), dial.code},
                           {QStringLiteral("unit"), lexicon.unit(dial.unit)},
                           {QStringLiteral("digits"), QString::number(dial.digits)},
                           {QStringLiteral("consumption"), lexicon.quantity(result.consumption.value_or(Quantity{}))},
                           {QStringLiteral("proposal"), lexicon.quantity(result.reading.proposal.value_or(Quantity{}))},
                           {QStringLiteral("missing"), result.missing.join(QStringLiteral(", "))}};
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
    std::vector<ReadingClaim> claims;
    for (const AssignedValue &assigned : assignment.values) {
        ReadingClaim claim;
        claim.dial = assigned.dial;
        claim.value = assigned.value;
        claim.readOn = turn.readOn();
        claim.source = ReadingSource::Sms;
        claim.message = turn.message.id;
        claims.push_back(claim);
    }
    const std::vector<ReadingResult> results = turn.desk.take(turn.transaction, claims, assignment.candidates);
    std::vector<Taken> taken;
    for (size_t i = 0; i < results.size(); ++i)
        taken.push_back({assignment.values[i], results[i]});
    return taken;
}

Answer answerOne(const Turn &turn, const Taken &taken, Answer answer, const QString &owedNow)
{
    Lexicon::Values values = valuesOf(turn, taken.assigned.dial, taken.assigned.value, taken.result);
    values.insert(QStringLiteral("owed"), owedNow);
    switch (taken.result.kind) {
    case ReadingResult::Kind::Accepted:
        answer.text = turn.lexicon.say(QStringLiteral("reading_accepted"), values);
        if (!taken.result.missing.isEmpty()) {
            const QString asked = answer.text + u' ' + turn.lexicon.say(QStringLiteral("missing_register"), values);
            answer.text = asked.size() <= oneShortMessage ? asked : answer.text;
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
                                   {{QStringLiteral("date"), turn.lexicon.date(turn.readOn())},
                                    {QStringLiteral("readings"), lines.join(QStringLiteral("; "))},
                                    {QStringLiteral("owed"), owedNow}});
    return answer;
}

/// What is owed after it, account by account where there are several.
QString owedFor(const Turn &turn, const std::vector<Taken> &all, Answer &answer)
{
    QHash<qint64, QString> lines;
    QStringList inOrder;
    for (const Taken &taken : all) {
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

} // namespace

Answer reading(Turn &turn)
{
    const Assignment assignment = assign(turn);
    if (assignment.problem != Assignment::Problem::None)
        return ask(turn, assignment);
    const std::vector<Taken> all = takeAll(turn, assignment);
    Answer answer;
    answer.kind = FeedKind::ReadingAccepted;
    const QString owedNow = owedFor(turn, all, answer);
    return all.size() == 1 ? answerOne(turn, all.front(), answer, owedNow) : answerMany(turn, all, answer, owedNow);
}

} // namespace contador
