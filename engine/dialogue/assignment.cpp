// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/assignment.h"

#include "engine/accounts/plausibility.h"
#include "engine/accounts/services.h"
#include "engine/dialogue/said_values.h"

#include <algorithm>

namespace contador {

namespace {

using Problem = Assignment::Problem;

constexpr size_t mostValues = 6;
constexpr size_t mostDials = 12; // of one phone: six values in every order are tried on them

std::vector<MeterRegister> dialsOf(const Turn &turn)
{
    std::vector<MeterRegister> dials;
    for (const Account &account : turn.accounts) {
        const std::vector<MeterRegister> more = turn.accountsStore.registers(account.id);
        dials.insert(dials.end(), more.begin(), more.end());
    }
    return dials;
}

bool isPlausible(const Turn &turn, const MeterRegister &dial, Quantity value)
{
    const PlausibilityLimits &limits = turn.desk.limits(turn.transaction.connection(), dial.service, turn.transaction.at());
    return findService(dial.service)
        && isTaken(dial, turn.readings.history(dial.id, turn.today()), value, turn.readOn(), turn.today(), limits);
}

using Choice = std::vector<size_t>; ///< for each value, the index of its dial

/// Every way to give each value one of its dials, no dial twice; stops at the second.
void collectChoices(const std::vector<std::vector<size_t>> &allowed, Choice &begun, std::vector<Choice> &choices)
{
    if (begun.size() == allowed.size()) {
        choices.push_back(begun);
        return;
    }
    for (const size_t dial : allowed[begun.size()]) {
        if (choices.size() >= 2 || std::ranges::find(begun, dial) != begun.end())
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

/// The only plausible way; or, where none is plausible, the only possible one, for the reading desk to judge.
std::optional<Choice> onlyChoice(const Turn &turn, const std::vector<SaidValue> &said, const std::vector<MeterRegister> &dials)
{
    std::vector<std::vector<size_t>> possible;
    for (const SaidValue &each : said)
        possible.push_back(each.dials);
    std::vector<Choice> choices = choicesOf(possible);
    if (choices.size() > 1) {
        std::vector<std::vector<size_t>> plausible(said.size());
        for (size_t i = 0; i < said.size(); ++i)
            std::ranges::copy_if(possible[i], std::back_inserter(plausible[i]),
                                 [&](size_t dial) { return isPlausible(turn, dials[dial], *said[i].value); });
        choices = choicesOf(plausible);
    }
    return choices.size() == 1 ? std::optional(choices.front()) : std::nullopt;
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

} // namespace

Assignment assign(const Turn &turn)
{
    Assignment result;
    const std::vector<MeterRegister> dials = dialsOf(turn);
    std::vector<SaidValue> said = saidValues(turn.said.numbers, dials);
    std::ranges::copy_if(dials, std::back_inserter(result.candidates),
                         [&](const MeterRegister &dial) { return dial.isThere(turn.readOn()); });
    if (result.candidates.size() < dials.size()) {
        leaveOutRemoved(turn, said, dials);
        for (const SaidValue &each : said) {
            if (each.dials.size() == 1 && !dials[each.dials.front()].isThere(turn.readOn()))
                return {Problem::MeterRemoved, {}, {dials[each.dials.front()]}};
        }
    }
    if (result.candidates.size() == 1) // "1482. Sim, 1482": said twice is said once
        said.erase(std::unique(said.begin(), said.end()), said.end());
    result.problem = problemOf(said, result.candidates);
    if (result.problem != Problem::None)
        return result;
    const std::optional<Choice> choice = onlyChoice(turn, said, dials);
    if (!choice) {
        result.problem = Problem::WhichDial;
        return result;
    }
    for (size_t i = 0; i < said.size(); ++i)
        result.values.push_back({dials[(*choice)[i]], *said[i].value});
    return result;
}

} // namespace contador
