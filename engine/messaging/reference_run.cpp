// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/reference_run.h"

#include <algorithm>

namespace contador {

namespace {

using Outcome = GivenToModem::Outcome;

constexpr int references = 256;
constexpr int seenCounting = 3; // accepted references in a row

int following(int reference, int by)
{
    return (reference + by) % references;
}

} // namespace

ToldByReferences toldByReferences(const std::vector<GivenToModem> &session)
{
    std::vector<GivenToModem> had;
    std::ranges::copy_if(
        session, std::back_inserter(had), [](Outcome outcome) { return outcome != Outcome::NotSent; }, &GivenToModem::outcome);
    if (had.empty() || had.back().outcome != Outcome::Accepted)
        return {};
    const int newest = had.back().messageReference;
    had.pop_back();
    ToldByReferences told;
    while (!had.empty() && had.back().outcome == Outcome::Unknown) {
        told.submissions.insert(told.submissions.begin(), had.back().submission);
        had.pop_back();
    }
    const int unknown = int(told.submissions.size());
    if (unknown == 0 || unknown >= references - 1 || int(had.size()) < seenCounting)
        return {};
    const int last = had.back().messageReference;
    for (int back = 0; back < seenCounting; ++back) {
        const GivenToModem &each = had.at(had.size() - 1 - size_t(back));
        if (each.outcome != Outcome::Accepted || following(each.messageReference, back) != last)
            return {};
    }
    if (newest == following(last, 1))
        return told;
    if (newest != following(last, unknown + 1))
        return {};
    told.firstReference = following(last, 1);
    return told;
}

} // namespace contador
