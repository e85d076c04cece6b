// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/messaging/purposes.h"
#include "engine/store/unit_of_work.h"

#include <vector>

namespace contador {

/// For which purposes a phone wants no messages. Each change is kept: who said it, when, and by which text.
class SmsStopsStore {
public:
    explicit SmsStopsStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] bool has(const QString &phone, Purpose purpose) const;
    [[nodiscard]] std::vector<Purpose> of(const QString &phone) const; ///< in force

    /// A second time changes nothing; so does a purpose that may not be stopped. \param message by which it was asked
    static void stop(Transaction &transaction, const QString &phone, Purpose purpose, MessageId message = {});
    static void end(Transaction &transaction, const QString &phone, Purpose purpose, MessageId message = {});

private:
    Connection &m_connection;
};

} // namespace contador
