// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/header_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace contador {

namespace {

/// Letters and digits only, lower case, without accents.
QString folded(const QString &header)
{
    QString plain;
    for (const QChar c : header.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

} // namespace

HeaderWords::HeaderWords(const QByteArray &json)
{
    const QJsonObject columns = QJsonDocument::fromJson(json).object();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        m_columns[folded(column.key())].prepend(column.key()); // the name itself goes before a word of another column
        const QJsonObject languages = column.value().toObject();
        for (const QJsonValue &words : languages) {
            for (const QJsonValue &word : words.toArray()) {
                m_columns[folded(word.toString())].append(column.key());
                m_words[column.key()].append(word.toString());
            }
        }
    }
}

const HeaderWords &HeaderWords::shipped()
{
    static const HeaderWords words = [] {
        QFile file(QStringLiteral(":/tables/headers.json"));
        return HeaderWords(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return words;
}

std::optional<QString> HeaderWords::columnNamed(const QString &header) const
{
    const auto found = m_columns.constFind(folded(header));
    return found == m_columns.constEnd() ? std::nullopt : std::optional(found->first());
}

std::optional<QString> HeaderWords::columnNamed(const QString &header, const QStringList &among) const
{
    for (const QString &column : m_columns.value(folded(header))) {
        if (among.contains(column))
            return column;
    }
    return std::nullopt;
}

} // namespace contador
