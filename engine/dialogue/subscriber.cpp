// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/subscriber.h"

#include <algorithm>

namespace contador {

std::optional<PhoneNumber> subscriberOf(const QString &sender, const QString &country)
{
    constexpr auto fewestDigits = 7; // what is shorter and not international is a service of the network
    const auto isDialled = [](QChar character) { return character.isDigit() || QStringLiteral("+-() ./").contains(character); };
    if (!std::ranges::all_of(sender, isDialled))
        return std::nullopt;
    if (!sender.startsWith(u'+') && std::ranges::count_if(sender, [](QChar character) { return character.isDigit(); }) < fewestDigits)
        return std::nullopt;
    const auto phone = PhoneNumber::parse(sender, country);
    return phone ? std::optional(*phone) : std::nullopt;
}

} // namespace contador
