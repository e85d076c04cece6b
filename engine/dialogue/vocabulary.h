// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace contador {

/// The words consumers use, in more languages than we answer in. Files, resources/dialogue/words/<language>.json.
class Vocabulary {
public:
    /// What a word asks for.
    struct Keyword {
        QString intent; ///< a name of commands.cpp
        QString language; ///< "pt"; empty where several languages share the word
    };

    static const Vocabulary &shipped();
    bool add(const QByteArray &json); ///< false: it is no such file

    [[nodiscard]] std::optional<Keyword> keywordOf(const QString &unaccentedWord) const;
    [[nodiscard]] QStringList wordsFor(const QString &intent) const; ///< unaccented
    [[nodiscard]] std::optional<bool> wishOf(const QString &unaccentedWord) const; ///< yes or no
    [[nodiscard]] bool isUnit(const QString &unaccentedWord) const { return m_units.contains(unaccentedWord); }

private:
    QHash<QString, Keyword> m_keywords;
    QHash<QString, bool> m_wishes;
    QSet<QString> m_units;
};

} // namespace contador
