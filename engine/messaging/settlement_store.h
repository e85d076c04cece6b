// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/messaging/message.h"
#include "engine/sms/status_report.h"
#include "engine/store/unit_of_work.h"

#include <optional>
#include <vector>

namespace contador {

/// What status reports say of our submissions, in whatever order both become known.
class SettlementStore {
public:
    /// `iccid`: of the SIM that received it. The message whose state changed, if any. One that cannot be matched yet is kept:
    /// its submission's outcome may not be written.
    static std::optional<MessageId> settle(Transaction &transaction, const sms::StatusReport &report, const QString &iccid);

    /// After the outcome of a submission and the state of its message were written: reports that came before it, and what its
    /// reference tells of unknown ones before. The messages whose state changed.
    static std::vector<MessageId> outcomeWritten(Transaction &transaction, qint64 submission);

    /// Sets the state that all submissions of a message amount to, if it is an end or news; whether it did.
    static bool restate(Transaction &transaction, MessageId message);

    /// Reports that nothing was found for in so many days are nobody's.
    static void forgetStrays(Transaction &transaction);
};

/// By which submissions and reports find each other: the same for the national and the international form of a number.
[[nodiscard]] QString numberTail(const QString &number);

} // namespace contador
