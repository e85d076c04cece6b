// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/assignment.h"

#include "engine/accounts/plausibility.h"
#include "engine/accounts/services.h"
#include "engine/dialogue/said_values.h"
#include "engine/dialogue/tags.h"

#include <algorithm>
#include <numeric>

namespace contador {

namespace {

using Problem = Assignment::Problem;

constexpr size_t mostValues = 6;
constexpr size_t mostWays = 4; // that one reply lists
constexpr size_t mostDials = 12; // of one phone: six values in every order are tried on them

bool isPlausible(const Turn &turn, const MeterRegister &dial, Quantity value)
{
    const PlausibilityLimits &limits = turn.desk.limits(turn.transaction.connection(), dial.service, turn.transaction.at());
    return findService(dial.service)
        && isTaken(dial, turn.readings.history(dial.id, turn.today()), value, turn.readOn(), turn.today(), limits);
}

using Choice = std::vector<size_t>; ///< for each value, the index of its dial

/// Every way to give each value one of its dials, no dial twice; stops at one more than a reply can list.
void collectChoices(const std::vector<std::vector<size_t>> &allowed, Choice &begun, std::vector<Choice> &choices)
{
    if (begun.size() == allowed.size()) {
        choices.push_back(begun);
        return;
    }
    for (const size_t dial : allowed[begun.size()]) {
        if (choices.size() > mostWays || std::ranges::find(begun, dial) != begun.end())
            continue;
        begun.push_back(dial);
        collectChoices(allowed, begun, choices);
        begun.pop_back();
    }
}

std::vector<Choice> choicesOf(const std::vector<std::vector<size_t>> &allowed)
{
    std::vector<Choice> choices;
    Choice begun;
    collectChoices(allowed, begun, choices);
    return choices;
}

/// Meters that were exchanged are no choice, unless one of them was named.
void leaveOutRemoved(const Turn &turn, std::vector<SaidValue> &said, const std::vector<MeterRegister> &dials)
{
    const auto isThere = [&](size_t dial) { return dials[dial].isThere(turn.readOn()); };
    for (SaidValue &each : said) {
        if (std::ranges::any_of(each.dials, isThere))
            std::erase_if(each.dials, [&](size_t dial) { return !isThere(dial); });
    }
}

std::vector<std::vector<size_t>> plausibleOf(const Turn &turn, const std::vector<SaidValue> &said,
                                             const std::vector<std::vector<size_t>> &possible)
{
    std::vector<std::vector<size_t>> plausible(said.size());
    for (size_t i = 0; i < said.size(); ++i)
        std::ranges::copy_if(possible[i], std::back_inserter(plausible[i]),
                             [&](size_t dial) { return isPlausible(turn, turn.dials[dial], *said[i].value); });
    return plausible;
}

/// The dials whose values we asked for, where as many came as were asked for and none of them says another place.
std::vector<size_t> askedDials(const Turn &turn, const std::vector<SaidValue> &said)
{
    const bool isAsked = turn.question && (turn.question->kind == OpenQuestion::Value || turn.question->kind == OpenQuestion::YesNo);
    std::vector<size_t> asked;
    if (!isAsked || turn.question->options.empty())
        return asked;
    for (const AskedValue &each : turn.question->options.front()) {
        const auto dial = std::ranges::find(turn.dials, each.dial, &MeterRegister::id);
        if (dial != turn.dials.end())
            asked.push_back(size_t(dial - turn.dials.begin()));
    }
    const auto mayBeAsked = [&](const SaidValue &each) {
        return std::ranges::any_of(each.dials, [&](size_t dial) { return std::ranges::find(asked, dial) != asked.end(); });
    };
    return asked.size() == said.size() && std::ranges::all_of(said, mayBeAsked) ? asked : std::vector<size_t>{};
}

/// The ways to lay the values on the dials: those that are plausible; or, where none is, those that are possible, for the
/// reading desk to judge. What was asked for comes before everything else that a number could be.
std::vector<Choice> waysOf(const Turn &turn, const std::vector<SaidValue> &said)
{
    std::vector<std::vector<size_t>> possible;
    for (const SaidValue &each : said)
        possible.push_back(each.dials);
    const std::vector<size_t> asked = askedDials(turn, said);
    if (!asked.empty()) {
        std::vector<std::vector<size_t>> ofAsked(said.size(), asked);
        if (const auto ways = choicesOf(plausibleOf(turn, said, ofAsked)); ways.size() == 1)
            return ways;
        if (asked.size() == 1 && choicesOf(plausibleOf(turn, said, possible)).empty())
            return choicesOf(ofAsked);
    }
    std::vector<Choice> ways = choicesOf(possible);
    if (ways.size() <= 1)
        return ways;
    const std::vector<Choice> plausible = choicesOf(plausibleOf(turn, said, possible));
    return plausible.empty() ? ways : plausible;
}

Problem problemOf(const std::vector<SaidValue> &said, const std::vector<MeterRegister> &dials)
{
    if (dials.empty())
        return Problem::NoMeter;
    if (said.empty())
        return Problem::NoValue;
    if (std::ranges::any_of(said, [](const SaidValue &each) { return !each.value; }))
        return Problem::NotAReading;
    if (said.size() > dials.size())
        return dials.size() == 1 ? Problem::TooMany : Problem::WhichDial;
    if (said.size() > mostValues || dials.size() > mostDials)
        return Problem::WhichDial;
    return Problem::None;
}

/// Of "one four eight two": no number stands in the text.
std::vector<SaidValue> valuesInWords(const Turn &turn)
{
    std::vector<size_t> all(turn.dials.size());
    std::iota(all.begin(), all.end(), size_t(0));
    std::vector<SaidValue> values;
    for (const SaidReading &reading : turn.said.readings)
        values.push_back({Quantity::fromString(reading.value), all});
    return values;
}

/// What the text says of a value's place leaves dials out. False: it leaves none.
bool leaveOutUntagged(const Turn &turn, std::vector<SaidValue> &said)
{
    if (turn.said.readings.size() != said.size())
        return true;
    for (size_t i = 0; i < said.size(); ++i) {
        const QString &tag = turn.said.readings[i].tag;
        std::erase_if(said[i].dials, [&](size_t dial) { return !mayBeTagged(turn.dials[dial], tag); });
        if (said[i].dials.empty())
            return false;
    }
    return true;
}

} // namespace

Assignment assign(const Turn &turn)
{
    Assignment result;
    std::vector<SaidValue> said = saidValues(turn.said.numbers, turn.dials);
    if (said.empty())
        said = valuesInWords(turn);
    std::ranges::copy_if(turn.dials, std::back_inserter(result.candidates),
                         [&](const MeterRegister &dial) { return dial.isThere(turn.readOn()); });
    if (result.candidates.size() < turn.dials.size()) {
        leaveOutRemoved(turn, said, turn.dials);
        for (const SaidValue &each : said) {
            if (each.dials.size() == 1 && !turn.dials[each.dials.front()].isThere(turn.readOn()))
                return {Problem::MeterRemoved, {}, {turn.dials[each.dials.front()]}};
        }
    }
    const bool isHis = result.candidates.empty() || leaveOutUntagged(turn, said);
    if (result.candidates.size() == 1) // "1482. Sim, 1482": said twice is said once
        said.erase(std::unique(said.begin(), said.end()), said.end());
    result.problem = isHis ? problemOf(said, result.candidates) : Problem::NotHis;
    if (result.problem != Problem::None)
        return result;
    const auto laid = [&](const Choice &way) {
        std::vector<AssignedValue> values;
        for (size_t i = 0; i < said.size(); ++i)
            values.push_back({turn.dials[way[i]], *said[i].value});
        return values;
    };
    const std::vector<Choice> ways = waysOf(turn, said);
    if (ways.size() == 1) {
        result.values = laid(ways.front());
        return result;
    }
    result.problem = Problem::WhichDial;
    if (ways.size() <= mostWays)
        std::ranges::transform(ways, std::back_inserter(result.ways), laid);
    return result;
}

} // namespace contador
