// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enrolment/contract_texts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace contador {

namespace {

/// The file with the highest number: "PT-2" before "PT-1". Empty: there is none.
QString newestOf(const QDir &folder, const QString &country)
{
    QString newest;
    int highest = 0;
    for (const QString &file : folder.entryList({country + QStringLiteral("-*.txt")}, QDir::Files)) {
        const int number = file.section(u'-', -1).section(u'.', 0, 0).toInt();
        if (number > highest) {
            highest = number;
            newest = file;
        }
    }
    return newest;
}

} // namespace

std::optional<ContractText> contractText(const QString &language, const QString &country)
{
    const QDir folder(QStringLiteral(":/contracts/%1").arg(language));
    const QString ofCountry = newestOf(folder, country);
    const QString name = ofCountry.isEmpty() ? newestOf(folder, QStringLiteral("generic")) : ofCountry;
    QFile file(folder.filePath(name));
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    ContractText text;
    text.language = language;
    text.version = language + u'/' + name.chopped(4);
    text.text = QString::fromUtf8(file.readAll()).trimmed();
    text.sha256 = QString::fromLatin1(QCryptographicHash::hash(text.text.toUtf8(), QCryptographicHash::Sha256).toHex());
    return text;
}

ContractWords::ContractWords(const QString &language)
{
    QFile file(QStringLiteral(":/contracts/%1/sheet.json").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("words")).toObject();
    for (auto it = words.begin(); it != words.end(); ++it)
        m_words.insert(it.key(), it.value().toString());
}

QString ContractWords::of(const QString &name) const
{
    return m_words.value(name, name);
}

} // namespace contador
