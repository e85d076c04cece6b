// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace contador {

/// How the columns of a file are called in each language: resources/tables/headers.json, found by what they mean, whatever
/// the case, accents and punctuation.
class HeaderWords {
public:
    static const HeaderWords &shipped();
    explicit HeaderWords(const QByteArray &json);

    /// "N.º de conta" → "account_number"; the name itself is always understood.
    [[nodiscard]] std::optional<QString> columnNamed(const QString &header) const;
    /// The same among the columns that a file of one kind may have: "Data" is another one in payments than in readings.
    [[nodiscard]] std::optional<QString> columnNamed(const QString &header, const QStringList &among) const;
    /// The names that a column answers to, as they are written in the file of words.
    [[nodiscard]] QStringList wordsOf(const QString &column) const { return m_words.value(column); }
    [[nodiscard]] bool isEmpty() const { return m_columns.isEmpty(); }

private:
    QHash<QString, QStringList> m_columns; ///< by folded word, in the order of their names
    QHash<QString, QStringList> m_words;
};

} // namespace contador
