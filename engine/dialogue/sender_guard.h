// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/reply_limits.h"
#include "engine/dialogue/sender_history_store.h"

namespace contador {

/// What holds an answer back.
enum class Silence {
    None, ///< nothing
    Quiet, ///< it is not sent; the row is as always
    Loop, ///< an automaton writes: one row tells it, once
};

/// The same but for digits and white space: an automaton that counts says the same again.
QString shapeOf(const QString &text);

/// Whether the answer to a text is held back after what its sender wrote before. `kind`: what this one was taken for.
[[nodiscard]] Silence silenceFor(const InboundMessage &message, FeedKind kind, const std::vector<EarlierText> &before,
                                 const ReplyLimits &limits);

/// V17: nobody reads so many meters in a day.
[[nodiscard]] bool isTooManyReadings(const InboundMessage &message, const std::vector<EarlierText> &before,
                                     const ReplyLimits &limits);

/// So many earlier texts say all that is asked here.
[[nodiscard]] int textsToLookAt(const ReplyLimits &limits);

} // namespace contador
