// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/core/quantity.h"
#include "engine/dialogue/understanding.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace contador {

using QuestionId = Id<struct QuestionTag>;

/// A value for a dial, or a dial whose value is asked for.
struct AskedValue {
    AccountId account;
    RegisterId dial; ///< none where an account alone is to be chosen
    std::optional<Quantity> value;
};

/// What one answer would mean: all its values together.
using AskedOption = std::vector<AskedValue>;

/// A question that the consumer's next text may answer. It stands in the database, not in memory.
struct Question {
    QuestionId id;
    OpenQuestion kind = OpenQuestion::None;
    QString command; ///< the request that goes on with the answer: a name in the table of commands
    MessageId message; ///< the text that led to it
    int failures = 0; ///< answers before it that settled nothing
    std::vector<AskedOption> options; ///< numbered from 1 as the consumer sees them; of a yes and of a value, the only one
    QDateTime askedAt = {};
    QDateTime expiresAt = {};
    std::optional<qint64> patience = {}; ///< seconds to wait for the answer; none: as long as questions of its kind are

    /// Whether a text written then is about it: not before it was asked, and not when it was forgotten.
    [[nodiscard]] bool isAnsweredAt(const QDateTime &saidAt) const;
};

/// How long an answer is waited for: who is asked yes or no has it in his hand, who is asked for a number must go to his meter.
[[nodiscard]] qint64 patienceSeconds(OpenQuestion kind);

} // namespace contador
