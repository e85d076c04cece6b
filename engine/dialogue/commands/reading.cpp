// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/assignment.h"
#include "engine/dialogue/commands.h"
#include "engine/dialogue/commands/reading_words.h"
#include "engine/dialogue/commands/taken_reading.h"
#include "engine/dialogue/owed.h"
#include "engine/dialogue/said_readings_store.h"
#include "engine/dialogue/sms_length.h"

#include <algorithm>

namespace contador {

namespace {

using Problem = Assignment::Problem;

Question asking(OpenQuestion kind, const std::vector<AskedOption> &options)
{
    return {{}, kind, QStringLiteral("reading"), {}, 0, options};
}

AskedOption optionOf(const std::vector<AssignedValue> &values)
{
    AskedOption option;
    for (const AssignedValue &each : values)
        option.push_back({each.dial.account, each.dial.id, each.value});
    return option;
}

/// "1 agua; 2 luz 71800901 T1": of one value, where it could be; of several, each way to lay them.
QString listOf(const Turn &turn, const Assignment &assignment)
{
    QStringList list;
    for (const std::vector<AssignedValue> &way : assignment.ways) {
        QStringList values;
        for (const AssignedValue &each : way) {
            const QString name = nameOf(turn, each.dial, assignment.candidates);
            values << (way.size() == 1 ? name : name + u' ' + turn.lexicon.quantity(each.value));
        }
        list << QString::number(list.size() + 1) + u' ' + values.join(QStringLiteral(", "));
    }
    return list.join(QStringLiteral("; "));
}

/// A numbered list, where there are few ways and it fits one short message; else how to say it.
Answer whichDial(const Turn &turn, const Assignment &assignment)
{
    Answer answer;
    if (!assignment.ways.empty()) {
        const bool isOneValue = assignment.ways.front().size() == 1;
        answer.text = turn.lexicon.say(isOneValue ? QStringLiteral("choose_meter") : QStringLiteral("choose_way"),
                                       {{QStringLiteral("value"), turn.lexicon.quantity(assignment.ways.front().front().value)},
                                        {QStringLiteral("choices"), listOf(turn, assignment)}});
        if (isShort(answer.text)) {
            std::vector<AskedOption> options;
            std::ranges::transform(assignment.ways, std::back_inserter(options), optionOf);
            answer.asks = asking(isOneValue ? OpenQuestion::WhichMeter : OpenQuestion::WhichTag, options);
            return answer;
        }
    }
    const MeterRegister &first = assignment.candidates.front();
    const bool isOneMeter =
        std::ranges::all_of(assignment.candidates, [&](const MeterRegister &dial) { return dial.serial == first.serial; });
    if (isOneMeter)
        answer.text = turn.lexicon.say(QStringLiteral("which_register"),
                                       {{QStringLiteral("meter"), shownSerial(first.serial)},
                                        {QStringLiteral("example"), exampleOf(assignment.candidates)}});
    else
        answer.text = turn.lexicon.say(QStringLiteral("which_meter"),
                                       {{QStringLiteral("example"), first.serial + QStringLiteral(" 1482")}});
    return answer;
}

/// The number is missing: a number that comes within a day is of this meter.
Answer askValue(const std::vector<MeterRegister> &dials, const QString &text)
{
    Answer answer;
    answer.text = text;
    AskedOption asked;
    for (const MeterRegister &dial : dials)
        asked.push_back({dial.account, dial.id, {}});
    if (!asked.empty())
        answer.asks = asking(OpenQuestion::Value, {asked});
    return answer;
}

Answer ask(const Turn &turn, const Assignment &assignment)
{
    Answer answer;
    switch (assignment.problem) {
    case Problem::None:
    case Problem::NoMeter:
    case Problem::NotAReading:
        return notUnderstood(turn);
    case Problem::MeterRemoved:
        answer.text = turn.lexicon.say(QStringLiteral("meter_not_there"),
                                       {{QStringLiteral("meter"), shownSerial(assignment.candidates.front().serial)}});
        break;
    case Problem::NoValue:
        answer = askValue(assignment.candidates, turn.lexicon.say(QStringLiteral("reading_without_value")));
        break;
    case Problem::TooMany:
        answer = askValue(assignment.candidates,
                          turn.lexicon.say(QStringLiteral("one_number_only"),
                                           {{QStringLiteral("meter"), shownSerial(assignment.candidates.front().serial)}}));
        break;
    case Problem::NotHis:
        answer.text = turn.lexicon.say(QStringLiteral("which_meter"),
                                       {{QStringLiteral("example"), assignment.candidates.front().serial + QStringLiteral(" 1482")}});
        break;
    case Problem::WhichDial:
        answer = whichDial(turn, assignment);
        break;
    }
    if (turn.accounts.size() == 1)
        answer.account = turn.accounts.front().id;
    return answer;
}

/// What was made out of the text is no word of his yet: "14B2", "one four eight two".
Answer askWhetherRight(const Turn &turn, const Assignment &assignment)
{
    Answer answer;
    QStringList lines;
    for (const AssignedValue &each : assignment.values) {
        const QString value = turn.lexicon.quantity(each.value);
        lines << (assignment.candidates.size() > 1 ? nameOf(turn, each.dial, assignment.candidates) + u' ' + value : value);
        answer.account = each.dial.account;
    }
    answer.text = turn.lexicon.say(QStringLiteral("is_it_right"), {{QStringLiteral("readings"), lines.join(QStringLiteral(", "))}});
    answer.asks = asking(OpenQuestion::YesNo, {optionOf(assignment.values)});
    return answer;
}

std::vector<MeterRegister> dialsThere(const Turn &turn)
{
    std::vector<MeterRegister> there;
    std::ranges::copy_if(turn.dials, std::back_inserter(there), [&](const MeterRegister &dial) { return dial.isThere(turn.readOn()); });
    return there;
}

/// What the option says, on the dials as they are now. Nothing: one of them is his no more.
std::vector<AssignedValue> valuesOf(const Turn &turn, const AskedOption &option)
{
    std::vector<AssignedValue> values;
    for (const AskedValue &asked : option) {
        const auto dial = std::ranges::find(turn.dials, asked.dial, &MeterRegister::id);
        if (dial == turn.dials.end() || !asked.value)
            return {};
        values.push_back({*dial, *asked.value});
    }
    return values;
}

/// \param number from 1
Answer takeOption(Turn &turn, int number)
{
    const std::vector<AskedOption> &options = turn.question->options;
    const bool isThere = number >= 1 && size_t(number) <= options.size();
    const std::vector<AssignedValue> values = isThere ? valuesOf(turn, options[size_t(number - 1)]) : std::vector<AssignedValue>{};
    if (values.empty()) {
        Answer answer;
        answer.text = turn.lexicon.say(QStringLiteral("no_such_choice"));
        return answer;
    }
    return answerTaken(turn, takeAll(turn, values, dialsThere(turn)));
}

/// He takes back what he said; the right number is waited for.
Answer askAgain(Turn &turn)
{
    for (const ReadingId reading : SaidReadingsStore(turn.transaction.connection()).heldOf(turn.question->message)) {
        if (!turn.corrections.reject(turn.transaction, reading, QStringLiteral("the holder says no")))
            return notUnderstood(turn);
    }
    std::vector<MeterRegister> dials;
    if (!turn.question->options.empty()) {
        for (const AskedValue &asked : turn.question->options.front()) {
            if (const auto dial = std::ranges::find(turn.dials, asked.dial, &MeterRegister::id); dial != turn.dials.end())
                dials.push_back(*dial);
        }
    }
    if (dials.empty())
        return notUnderstood(turn);
    Answer answer = askValue(dials, turn.lexicon.say(QStringLiteral("value_again"),
                                                           {{QStringLiteral("meter"), shownSerial(dials.front().serial)}}));
    answer.account = dials.front().account;
    answer.asks->failures = turn.question->failures;
    answer.endsQuestion = QuestionEnd::Answered;
    return answer;
}

} // namespace

Answer reading(Turn &turn)
{
    const Assignment assignment = assign(turn);
    if (assignment.problem != Problem::None)
        return ask(turn, assignment);
    if (turn.said.verdict == Verdict::Ask)
        return askWhetherRight(turn, assignment);
    return answerTaken(turn, takeAll(turn, assignment.values, assignment.candidates));
}

Answer goOnWithReading(Turn &turn)
{
    if (turn.said.intent == QStringLiteral("choose"))
        return takeOption(turn, turn.said.choice);
    if (turn.question->kind != OpenQuestion::YesNo) {
        Answer answer;
        answer.text = turn.lexicon.say(QStringLiteral("no_such_choice"));
        return answer;
    }
    return turn.said.intent == QStringLiteral("yes") ? takeOption(turn, 1) : askAgain(turn);
}

} // namespace contador
