// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/parts_state.h"

#include <algorithm>

namespace contador {

namespace {

using Outcome = PartSubmission::Outcome;

constexpr int received = 0x00; // 0x01 and 0x02: only forwarded or replaced, nobody says that the handset has it
constexpr int firstFailure = 0x40;

/// A part may have been submitted more than once: it is there when one of them arrived, else the latest tells.
MessageState stateOfPart(const std::vector<PartSubmission> &submissions, int part, int parts)
{
    const PartSubmission *latest = nullptr;
    for (const PartSubmission &each : submissions) {
        if (each.part != part || each.parts != parts)
            continue;
        if (each.reportStatus == received)
            return MessageState::Delivered;
        if (!latest || each.attempt > latest->attempt)
            latest = &each;
    }
    if (!latest || latest->outcome == Outcome::Open || latest->outcome == Outcome::Refused)
        return MessageState::Sending;
    if (latest->outcome == Outcome::Unknown)
        return MessageState::Unknown;
    return latest->reportStatus.value_or(received) >= firstFailure ? MessageState::Failed : MessageState::Sent;
}

} // namespace

MessageState stateOf(const std::vector<PartSubmission> &submissions)
{
    if (submissions.empty())
        return MessageState::Sending;
    const int parts = std::ranges::max_element(submissions, {}, &PartSubmission::attempt)->parts;
    std::vector<MessageState> states;
    for (int part = 1; part <= parts; ++part)
        states.push_back(stateOfPart(submissions, part, parts));
    for (const MessageState worst : {MessageState::Failed, MessageState::Unknown, MessageState::Sending, MessageState::Sent}) {
        if (std::ranges::find(states, worst) != states.end())
            return worst;
    }
    return MessageState::Delivered;
}

} // namespace contador
