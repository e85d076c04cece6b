// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/reply_limits.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// The limits that the utility set, rows of `setting`; what it did not set is as by default.
class ReplyLimitsStore {
public:
    explicit ReplyLimitsStore(Connection &connection) : m_connection(connection) { }
    [[nodiscard]] ReplyLimits read() const;
    static void change(Transaction &transaction, const ReplyLimits &limits);

private:
    Connection &m_connection;
};

} // namespace contador
