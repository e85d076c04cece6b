// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/send_queue.h"
#include "engine/messaging/submissions_store.h"

#include <vector>

namespace contador {

/// A message that one modem has taken from the queue: no other sends it, and the intent of each of its parts is written.
struct Claim {
    OutboundMessage message;
    std::vector<SubmissionIntent>
        parts; ///< those that the network does not have yet, in order; empty: it cannot be written as SMS
    size_t next = 0; ///< index of the part to send now
    QString fault; ///< why it cannot be written
    QString sim; ///< whose parts it spends

    [[nodiscard]] bool isWhole() const { return next == parts.size(); }
    [[nodiscard]] const SubmissionIntent &part() const { return parts[next]; }
};

/// Writes the intents, before any byte leaves: true from the commit of `transaction` on.
[[nodiscard]] Claim claim(Transaction &transaction, const OutboundMessage &message, sms::RelativeValidity validity,
                          const CarrierHealth &carrier, const QString &session);

} // namespace contador
