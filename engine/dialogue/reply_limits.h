// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace contador {

/// How much one number is answered, so that two automata do not talk to each other for ever. What comes is kept in any case.
struct ReplyLimits {
    int strangerPerDay = 1; ///< answers to a number no contract names: an answering machine gets one, not a conversation
    int perHour = 30; ///< answers to one number; beyond it the effect of a text stands, and the air stays quiet
    int questionsPerHour = 10; ///< of them those to texts that were no good reading
    int alikePerDay = 2; ///< answers to texts that differ in digits only, one after the other
    int misunderstoodPerMonth = 3; ///< answers to texts nobody understood, one after the other; a person sees each
    int readingsPerDay = 30; ///< of one number that are taken; beyond it nothing is booked or answered, and a person sees it
    int textsPerHour = 120; ///< of one number that are judged at all

    bool operator==(const ReplyLimits &) const = default;
};

} // namespace contador
