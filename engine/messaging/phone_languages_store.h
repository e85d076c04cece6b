// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// In which language a phone asked to be answered.
class PhoneLanguagesStore {
public:
    explicit PhoneLanguagesStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] QString of(const QString &phone) const; ///< empty: it never asked

    /// \param message by which it was asked; none: at the desk
    static void choose(Transaction &transaction, const QString &phone, const QString &language, MessageId message = {});

private:
    Connection &m_connection;
};

} // namespace contador
