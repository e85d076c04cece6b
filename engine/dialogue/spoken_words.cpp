// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/spoken_words.h"

#include "engine/dialogue/lexicon.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace contador {

const SpokenWords &SpokenWords::shipped()
{
    static const SpokenWords words = [] {
        SpokenWords all;
        const QDir folder(QStringLiteral(":/dialogue/words"));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            const bool isRead = file.open(QIODevice::ReadOnly) && all.add(file.readAll());
            Q_ASSERT_X(isRead, "SpokenWords", qPrintable(name));
        }
        return all;
    }();
    return words;
}

bool SpokenWords::add(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file.value(QStringLiteral("format")).toString() != QStringLiteral("contador-dialogue-words/1"))
        return false;
    const QJsonObject keywords = file.value(QStringLiteral("keywords")).toObject();
    for (auto it = keywords.begin(); it != keywords.end(); ++it) {
        for (const QJsonValue &word : it.value().toArray())
            m_commands.insert(unaccented(word.toString()), it.key());
    }
    for (const bool isYes : {true, false}) {
        for (const QJsonValue &word : file.value(isYes ? QStringLiteral("yes") : QStringLiteral("no")).toArray())
            m_wishes.insert(unaccented(word.toString()), isYes);
    }
    return true;
}

std::optional<bool> SpokenWords::wishOf(const QString &word) const
{
    const auto found = m_wishes.constFind(word);
    return found == m_wishes.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace contador
