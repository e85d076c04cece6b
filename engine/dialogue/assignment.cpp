// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/assignment.h"

#include "engine/accounts/plausibility.h"
#include "engine/accounts/services.h"

#include <algorithm>
#include <numeric>

namespace contador {

namespace {

constexpr size_t mostDials = 6; // of one phone tried in every order: 720 ways

QString withoutLeadingZeros(const QString &number)
{
    qsizetype zeros = 0;
    while (zeros < number.size() - 1 && number[zeros] == u'0')
        ++zeros;
    return number.mid(zeros);
}

bool names(const QString &number, const QString &identifier)
{
    return number == identifier || withoutLeadingZeros(number) == withoutLeadingZeros(identifier);
}

bool isPlausible(const Turn &turn, const MeterRegister &dial, Quantity value)
{
    const Service *service = findService(dial.service);
    if (!service)
        return false;
    return judge(dial, turn.readings.history(dial.id, turn.today()), value, turn.today(), turn.today(),
                 PlausibilityLimits::of(*service))
               .doubt
           == ReadingDoubt::None;
}

std::vector<MeterRegister> dialsOf(const Turn &turn)
{
    std::vector<MeterRegister> dials;
    for (const Account &account : turn.accounts) {
        const std::vector<MeterRegister> more = turn.accountsStore.registers(account.id);
        dials.insert(dials.end(), more.begin(), more.end());
    }
    return dials;
}

/// Numbers that are an account number or a serial narrow the dials; the others are the values. A number that is the only
/// one is a value, whatever else it may look like.
QStringList takeIdentifiers(const QStringList &numbers, std::vector<MeterRegister> &dials)
{
    QStringList values;
    for (const QString &number : numbers) {
        std::vector<MeterRegister> named;
        std::copy_if(dials.begin(), dials.end(), std::back_inserter(named), [&](const MeterRegister &dial) {
            return names(number, dial.serial) || names(number, dial.accountNumber);
        });
        if (named.empty() || numbers.size() == 1)
            values << number;
        else
            dials = named;
    }
    return values;
}

/// Every way to give each value a dial of its own with all of them plausible; stops at the second.
std::vector<std::vector<AssignedValue>> plausibleWays(const Turn &turn, const std::vector<MeterRegister> &dials,
                                                      const std::vector<Quantity> &values)
{
    std::vector<std::vector<AssignedValue>> ways;
    std::vector<size_t> order(dials.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::vector<size_t> lastTried;
    do {
        const std::vector<size_t> chosen(order.begin(), order.begin() + qsizetype(values.size()));
        if (chosen == lastTried)
            continue; // only the dials left over changed places
        lastTried = chosen;
        std::vector<AssignedValue> way;
        for (size_t i = 0; i < values.size() && isPlausible(turn, dials[chosen[i]], values[i]); ++i)
            way.push_back({dials[chosen[i]], values[i]});
        if (way.size() == values.size())
            ways.push_back(way);
    } while (ways.size() < 2 && std::next_permutation(order.begin(), order.end()));
    return ways;
}

} // namespace

Assignment assign(const Turn &turn)
{
    Assignment result;
    result.candidates = dialsOf(turn);
    const QStringList numbers = takeIdentifiers(turn.said.numbers, result.candidates);
    std::vector<Quantity> values;
    for (const QString &number : numbers) {
        if (const auto value = Quantity::fromString(number))
            values.push_back(*value);
    }
    if (values.empty() || qsizetype(values.size()) != numbers.size() || result.candidates.empty()) {
        result.problem = values.empty() ? Assignment::Problem::NoValue : Assignment::Problem::Ambiguous;
        return result;
    }
    if (values.size() == 1 && result.candidates.size() == 1) {
        result.values = {{result.candidates.front(), values.front()}}; // the desk judges it
        return result;
    }
    if (values.size() > result.candidates.size() || result.candidates.size() > mostDials) {
        result.problem = Assignment::Problem::Ambiguous;
        return result;
    }
    const auto ways = plausibleWays(turn, result.candidates, values);
    if (ways.size() == 1)
        result.values = ways.front();
    else
        result.problem = Assignment::Problem::Ambiguous;
    return result;
}

} // namespace contador
