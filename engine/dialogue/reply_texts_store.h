// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/lexicon.h"
#include "engine/store/unit_of_work.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace contador {

/// What was said, from when on, and who wrote it.
struct ReplyVersion {
    std::optional<QString> text; ///< none: the shipped one again
    QDateTime savedAt;
    QString savedBy;
};

/// The versions of replies that the utility wrote.
class ReplyTextsStore {
public:
    explicit ReplyTextsStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] qint64 newest() const; ///< grows with each change; 0: there was none
    [[nodiscard]] std::vector<OwnReply> inForce() const;
    [[nodiscard]] std::vector<ReplyVersion> versions(const QString &language, const QString &reply) const; ///< newest first
    static void add(Transaction &transaction, const QString &language, const QString &reply, const std::optional<QString> &text,
                    const QString &shipped);

private:
    Connection &m_connection;
};

} // namespace contador
