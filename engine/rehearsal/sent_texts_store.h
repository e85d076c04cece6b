// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/store/unit_of_work.h"

#include <QStringList>

namespace contador {

/// What would be sent by the copy of a rehearsal.
class SentTextsStore {
public:
    explicit SentTextsStore(Connection &connection) : m_connection(connection) { }
    /// To a phone, after the message of that number, but for one.
    [[nodiscard]] QStringList after(MessageId message, const QString &phone, MessageId but) const;

private:
    Connection &m_connection;
};

} // namespace contador
