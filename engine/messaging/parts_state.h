// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/message.h"

#include <optional>
#include <vector>

namespace contador {

/// One submission of a part of a message.
struct PartSubmission {
    enum class Outcome { Open, Accepted, Refused, Unknown };
    int attempt = 1;
    int part = 1;
    int parts = 1;
    Outcome outcome = Outcome::Open;
    std::optional<int> reportStatus; ///< TP-ST
};

/// What all submissions of a message amount to: delivered only when the handset has every part. `Sending`: something of it is
/// on its way, or still to be sent. TS 23.040 §9.2.3.15
[[nodiscard]] MessageState stateOf(const std::vector<PartSubmission> &submissions);

} // namespace contador
