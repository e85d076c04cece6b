// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/vocabulary.h"

#include "engine/dialogue/plain_text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace contador {

const Vocabulary &Vocabulary::shipped()
{
    static const Vocabulary words = [] {
        Vocabulary all;
        const QDir folder(QStringLiteral(":/dialogue/words"));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            const bool isRead = file.open(QIODevice::ReadOnly) && all.add(file.readAll());
            Q_ASSERT_X(isRead, "Vocabulary", qPrintable(name));
        }
        return all;
    }();
    return words;
}

bool Vocabulary::add(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file.value(QStringLiteral("format")).toString() != QStringLiteral("contador-dialogue-words/1"))
        return false;
    const QString language = file.value(QStringLiteral("language")).toString();
    const QJsonObject keywords = file.value(QStringLiteral("keywords")).toObject();
    for (auto it = keywords.begin(); it != keywords.end(); ++it) {
        for (const QJsonValue &word : it.value().toArray()) {
            Keyword &keyword = m_keywords[unaccented(word.toString())];
            if (keyword.intent.isEmpty())
                keyword = {it.key(), language};
            else if (keyword.language != language)
                keyword.language.clear();
        }
    }
    for (const bool isYes : {true, false}) {
        for (const QJsonValue &word : file.value(isYes ? QStringLiteral("yes") : QStringLiteral("no")).toArray())
            m_wishes.insert(unaccented(word.toString()), isYes);
    }
    for (const QJsonValue &unit : file.value(QStringLiteral("units")).toArray())
        m_units.insert(unaccented(unit.toString()));
    return true;
}

std::optional<Vocabulary::Keyword> Vocabulary::keywordOf(const QString &unaccentedWord) const
{
    const auto found = m_keywords.constFind(unaccentedWord);
    return found == m_keywords.constEnd() ? std::nullopt : std::optional(*found);
}

QStringList Vocabulary::wordsFor(const QString &intent) const
{
    QStringList words;
    for (auto it = m_keywords.begin(); it != m_keywords.end(); ++it) {
        if (it->intent == intent)
            words << it.key();
    }
    return words;
}

std::optional<bool> Vocabulary::wishOf(const QString &unaccentedWord) const
{
    const auto found = m_wishes.constFind(unaccentedWord);
    return found == m_wishes.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace contador
