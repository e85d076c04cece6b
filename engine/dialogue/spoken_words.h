// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace contador {

/// Words that are understood in more languages than we answer in, and how those say yes and no. Files,
/// resources/dialogue/words/<language>.json.
class SpokenWords {
public:
    static const SpokenWords &shipped();
    bool add(const QByteArray &json); ///< false: it is no such file

    /// The command an unaccented word stands for; empty when it is none.
    [[nodiscard]] QString commandOf(const QString &word) const { return m_commands.value(word); }
    [[nodiscard]] std::optional<bool> wishOf(const QString &word) const; ///< yes or no

private:
    QHash<QString, QString> m_commands;
    QHash<QString, bool> m_wishes;
};

} // namespace contador
