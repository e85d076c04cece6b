// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/part_place.h"

#include <algorithm>
#include <optional>

namespace contador {

namespace {

using How = PartPlace::How;

struct Claim {
    PartPlace place;
    std::chrono::seconds distance{0};
};

/// To the nearest part; an unreadable time stamp tells nothing apart.
std::chrono::seconds distanceTo(const AssemblyFacts &assembly, const QDateTime &sentAt)
{
    std::optional<std::chrono::seconds> nearest;
    for (const PartFacts &part : assembly.parts) {
        if (!sentAt.isValid() || !part.sentAt.isValid())
            return std::chrono::seconds{0};
        const std::chrono::seconds distance{std::abs(part.sentAt.secsTo(sentAt))};
        nearest = std::min(nearest.value_or(distance), distance);
    }
    return nearest.value_or(std::chrono::seconds{0});
}

/// What one message has to say to a part that was sent with it; nothing: it is another's.
std::optional<How> claimOf(const AssemblyFacts &assembly, const PartFacts &part)
{
    bool isTaken = false;
    for (const PartFacts &other : assembly.parts) {
        if (other.sequence != part.sequence)
            continue;
        isTaken = true;
        if (other.content == part.content)
            return How::Repeats;
    }
    if (assembly.state == AssemblyState::Whole)
        return std::nullopt; // it needs nothing more
    return isTaken || assembly.state == AssemblyState::Contested ? How::Contests : How::Joins;
}

} // namespace

PartPlace placeOf(const PartFacts &part, const std::vector<AssemblyFacts> &assemblies)
{
    std::vector<Claim> claims;
    for (const AssemblyFacts &assembly : assemblies) {
        const std::chrono::seconds distance = distanceTo(assembly, part.sentAt);
        if (distance > oneSending)
            continue;
        if (const auto how = claimOf(assembly, part))
            claims.push_back({{*how, assembly.id}, distance});
    }
    std::ranges::stable_sort(claims, {}, &Claim::distance);
    for (const How how : {How::Repeats, How::Contests}) {
        for (const Claim &claim : claims) {
            if (claim.place.how == how)
                return claim.place;
        }
    }
    if (claims.empty())
        return {};
    PartPlace place = claims.front().place;
    if (claims.size() > 1)
        place.how = How::Contests; // it may as well belong to the other
    return place;
}

} // namespace contador
