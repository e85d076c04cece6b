// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace contador {

/// What a modem was given to send in one session, in order.
struct GivenToModem {
    enum class Outcome {
        Accepted,
        Unknown,
        NotSent, ///< the modem never had it
        Refused, ///< it may have counted it or not
    };
    qint64 submission = 0;
    Outcome outcome = Outcome::Unknown;
    int messageReference = 0; ///< of an accepted one
};

/// What became of unknown submissions between two accepted ones.
struct ToldByReferences {
    std::vector<qint64> submissions; ///< in order; empty: nothing is told
    std::optional<int> firstReference; ///< they left, under this and the following ones; none: none of them left
};

/// Modems count TP-MR by one for each submission. So when this one was seen counting, and the newest accepted reference follows
/// the last before the unknown ones at once, none of them left; when it leaves room for exactly all of them, all did. Anything
/// else tells nothing. TS 23.040 §9.2.3.6
[[nodiscard]] ToldByReferences toldByReferences(const std::vector<GivenToModem> &session);

} // namespace contador
