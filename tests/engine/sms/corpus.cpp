// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/sms/corpus.h"

#include "tests/support/registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QtDebug>

namespace contador::tests {

std::vector<Case> corpus(const QString &file)
{
    QFile source(testsFolder() + QStringLiteral("/engine/sms/") + file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no corpus %s", qPrintable(source.fileName()));
    std::vector<Case> cases;
    for (QByteArray line : source.readAll().split('\n')) {
        if (line.startsWith("## "))
            cases.push_back({line.sliced(3), {}, {}});
        else if (line.isEmpty() || line.startsWith('#') || cases.empty())
            continue;
        else if (cases.back().input.isEmpty())
            cases.back().input = line;
        else
            cases.back().expected = line;
    }
    if (cases.empty())
        qFatal("empty corpus %s", qPrintable(source.fileName()));
    return cases;
}

QJsonObject onlyNamedIn(const QJsonObject &expected, const QJsonObject &found)
{
    QJsonObject named;
    for (const QString &key : expected.keys())
        named.insert(key, found.contains(key) ? found.value(key) : QJsonValue(QStringLiteral("key is missing")));
    return named;
}

QJsonObject toObject(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(error.errorString()), json.constData());
    return document.object();
}

} // namespace contador::tests
