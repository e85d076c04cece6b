// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/messaging/report_matching.h"
#include "engine/messaging/sending_rules.h"
#include "engine/messaging/unknown_rule.h"
#include "engine/store/unit_of_work.h"

#include <vector>

namespace contador {

/// Submissions of which nobody knows whether they left: never repeated blindly, settled by what tells.
class UnknownsStore {
public:
    /// By a rule of its class: what was done with a message.
    struct Settled {
        MessageId message;
        UnknownEnd end = UnknownEnd::Wait;
    };

    /// What the references around a submission leave for it.
    static PossibleReferences possibleReferences(Transaction &transaction, qint64 submission);

    /// What an accepted submission tells of unknown ones before it: they left, or may be sent again. Messages with a new state.
    static std::vector<MessageId> settleByReferences(Transaction &transaction, qint64 accepted);

    /// Every minute: what neither report nor reference settled. Replies are queued once more where their class says so and
    /// reports are known to work; the others stay unknown, and are told once when a person must decide or nothing will come.
    static std::vector<Settled> settleByRule(Transaction &transaction, const SendingRules &rules, const QTimeZone &zone);
};

} // namespace contador
