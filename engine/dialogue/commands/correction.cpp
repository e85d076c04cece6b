// SPDX-License-Identifier: GPL-3.0-or-later
// "I was wrong, it is 1483" and "take it back": about what the same phone said within a day.
#include "engine/dialogue/assignment.h"
#include "engine/dialogue/commands.h"
#include "engine/dialogue/commands/reading_words.h"
#include "engine/dialogue/commands/taken_reading.h"
#include "engine/dialogue/owed.h"
#include "engine/dialogue/said_readings_store.h"
#include "engine/messaging/cases_store.h"

#include <algorithm>

namespace contador {

namespace {

struct EarlierReading {
    Reading reading;
    MeterRegister dial;
};

std::vector<EarlierReading> saidBefore(const Turn &turn)
{
    std::vector<EarlierReading> said;
    for (const ReadingId id : SaidReadingsStore(turn.transaction.connection()).latestBefore(turn.message)) {
        const std::optional<Reading> reading = turn.readings.find(id);
        const auto dial = reading ? std::ranges::find(turn.dials, reading->registerId, &MeterRegister::id) : turn.dials.end();
        if (dial != turn.dials.end())
            said.push_back({*reading, *dial});
    }
    return said;
}

/// False: a person has to do it, for what came after it cannot be without it.
bool takeBack(const Turn &turn, const Reading &reading)
{
    const QString reason = QStringLiteral("the holder takes it back, message %1").arg(turn.message.id.value);
    return bool(reading.status == ReadingStatus::Held ? turn.corrections.reject(turn.transaction, reading.id, reason)
                                                      : turn.corrections.withdraw(turn.transaction, reading.id, reason));
}

Answer leaveToPerson(const Turn &turn, const EarlierReading &said)
{
    Answer answer;
    CasesStore::open(turn.transaction, {turn.phone, said.dial.account, CaseKind::ReadingDoubt, turn.message.id,
                                        {{QStringLiteral("meter"), said.dial.serial + u' ' + said.dial.code},
                                         {QStringLiteral("taken_back"), said.reading.value.toString()},
                                         {QStringLiteral("date"), said.reading.readOn.toString(Qt::ISODate)}}});
    answer.kind = FeedKind::ReadingHeld;
    answer.state = MessageState::Held;
    answer.account = said.dial.account;
    answer.text = turn.lexicon.say(QStringLiteral("correction_held"), {{QStringLiteral("value"), turn.lexicon.quantity(said.reading.value)},
                                                                       {QStringLiteral("meter"), shownSerial(said.dial.serial)}});
    return answer;
}

/// The values of the text beside what was said before, one dial each: by the name in the text, or because there is one only.
std::vector<AssignedValue> newValues(const Turn &turn, const std::vector<EarlierReading> &before)
{
    if (before.size() == 1 && turn.said.readings.size() == 1) {
        const std::optional<Quantity> value = Quantity::fromString(turn.said.readings.front().value);
        return value ? std::vector{AssignedValue{before.front().dial, *value}} : std::vector<AssignedValue>{};
    }
    return {};
}

/// The old one is taken back by his own word, whatever becomes of the new one.
Answer replaceWith(Turn &turn, const EarlierReading &old, Quantity value)
{
    if (!takeBack(turn, old.reading))
        return leaveToPerson(turn, old);
    const std::vector<TakenReading> taken = takeAll(turn, {{old.dial, value}}, {old.dial});
    Answer answer = answerTaken(turn, taken);
    if (taken.front().result.kind != ReadingResult::Kind::Accepted)
        return answer;
    Lexicon::Values values = valuesOf(turn, old.dial, value, taken.front().result);
    values.insert(QStringLiteral("old"), turn.lexicon.quantity(old.reading.value));
    values.insert(QStringLiteral("owed"), owed(turn.lexicon, turn.balance(old.dial.account)));
    answer.text = turn.lexicon.say(QStringLiteral("reading_corrected"), values);
    return answer;
}

} // namespace

Answer correctReading(Turn &turn)
{
    const std::vector<EarlierReading> before = saidBefore(turn);
    const std::vector<AssignedValue> values = newValues(turn, before);
    if (values.empty() || turn.said.verdict == Verdict::Ask)
        return reading(turn);
    return replaceWith(turn, before.front(), values.front().value);
}

Answer goOnWithCorrection(Turn &turn)
{
    // What he asked to be put in its place was kept, and waits; yes or no, it is not needed any more.
    for (const ReadingId held : SaidReadingsStore(turn.transaction.connection()).heldOf(turn.question->message)) {
        if (!turn.corrections.reject(turn.transaction, held, QStringLiteral("asked about, and answered")))
            return notUnderstood(turn);
    }
    const AskedOption asked = turn.question->options.empty() ? AskedOption{} : turn.question->options.front();
    const std::vector<EarlierReading> before = saidBefore(turn);
    if (turn.said.intent == QStringLiteral("yes") && asked.size() == 1 && asked.front().value) {
        const auto old = std::ranges::find_if(before, [&](const EarlierReading &said) { return said.dial.id == asked.front().dial; });
        if (old != before.end())
            return replaceWith(turn, *old, *asked.front().value);
    }
    Answer answer;
    answer.endsQuestion = QuestionEnd::Answered;
    answer.text = turn.lexicon.say(turn.said.intent == QStringLiteral("no") ? QStringLiteral("stays_as_it_is")
                                                                           : QStringLiteral("no_such_choice"));
    return answer;
}

Answer undo(Turn &turn)
{
    Answer answer;
    const std::vector<EarlierReading> before = saidBefore(turn);
    if (before.empty()) {
        answer.text = turn.lexicon.say(QStringLiteral("nothing_to_undo"));
        return answer;
    }
    Savepoint begun(turn.transaction);
    QStringList values;
    for (auto said = before.rbegin(); said != before.rend(); ++said) {
        if (!takeBack(turn, said->reading)) {
            begun.undo();
            return leaveToPerson(turn, *said);
        }
        values.prepend(turn.lexicon.quantity(said->reading.value));
        answer.account = said->dial.account;
    }
    const Balance balance = turn.balance(answer.account);
    answer.amount = balance.total;
    answer.endsQuestion = QuestionEnd::Answered;
    answer.text = turn.lexicon.say(QStringLiteral("reading_undone"), {{QStringLiteral("value"), values.join(QStringLiteral(", "))},
                                                                     {QStringLiteral("owed"), owed(turn.lexicon, balance)}});
    return answer;
}

} // namespace contador
