// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/json_place.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace contador {

using Kind = JsonFault::Kind;

namespace {

QString below(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

constexpr int longestText = 500; // characters of a value repeated in a fault

} // namespace

Outcome<QJsonObject, JsonFault> readJsonFile(const QByteArray &json, const QString &format)
{
    if (json.size() > longestJsonFile)
        return failure(JsonFault{Kind::TooLarge, {}, QStringLiteral("> 1 MiB")});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        const QString detail = QStringLiteral("@%1: %2").arg(QString::number(error.offset), error.errorString());
        return failure(JsonFault{Kind::NotJson, {}, detail});
    }
    const QString stated = document.object().value(QStringLiteral("format")).toString();
    if (stated != format)
        return failure(JsonFault{Kind::WrongFormat, QStringLiteral("format"), stated.left(longestText)});
    return document.object();
}

void JsonPlace::fail(Kind kind, const QString &detail) const
{
    if (!m_fault)
        m_fault = JsonFault{kind, m_path, detail.left(longestText)};
}

void JsonPlace::allow(std::initializer_list<const char *> keys) const
{
    if (!m_value.isObject())
        fail(Kind::WrongType, QStringLiteral("object"));
    for (const QString &key : this->keys()) {
        const bool known = std::any_of(keys.begin(), keys.end(), [&](const char *name) { return key == QLatin1String(name); });
        if (!known)
            at(key).fail(Kind::UnknownKey, key);
    }
}

bool JsonPlace::has(const char *key) const
{
    return m_value.toObject().contains(QLatin1String(key));
}

JsonPlace JsonPlace::operator[](const char *key) const
{
    const JsonPlace place = at(QString::fromLatin1(key));
    if (!has(key))
        place.fail(Kind::MissingKey, QString::fromLatin1(key));
    return place;
}

JsonPlace JsonPlace::at(const QString &key) const
{
    return {m_fault, below(m_path, key), m_value.toObject().value(key)};
}

QStringList JsonPlace::keys() const
{
    return m_value.toObject().keys();
}

std::vector<JsonPlace> JsonPlace::elements() const
{
    if (!m_value.isArray())
        fail(Kind::WrongType, QStringLiteral("array"));
    std::vector<JsonPlace> places;
    for (const QJsonValue &element : m_value.toArray())
        places.emplace_back(m_fault, QStringLiteral("%1[%2]").arg(m_path, QString::number(places.size())), element);
    return places;
}

QString JsonPlace::text() const
{
    if (!m_value.isString())
        fail(Kind::WrongType, QStringLiteral("string"));
    else if (m_value.toString().isEmpty())
        fail(Kind::BadValue, QStringLiteral("\"\""));
    return m_value.toString();
}

QDate JsonPlace::date() const
{
    const QString written = text();
    const QDate date = QDate::fromString(written, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        fail(Kind::BadValue, written);
    return date;
}

Decimal JsonPlace::number() const
{
    const QString written = text();
    const std::optional<Decimal> value = Decimal::fromString(written);
    if (!value)
        fail(Kind::BadValue, written);
    return value.value_or(Decimal());
}

Decimal JsonPlace::notNegative() const
{
    const Decimal value = number();
    if (value.isNegative())
        fail(Kind::BadValue, m_value.toString());
    return value;
}

Decimal JsonPlace::positive() const
{
    const Decimal value = notNegative();
    if (value.isZero())
        fail(Kind::BadValue, m_value.toString());
    return value;
}

bool JsonPlace::flag() const
{
    if (!m_value.isBool())
        fail(Kind::WrongType, QStringLiteral("true, false"));
    return m_value.toBool();
}

int JsonPlace::whole(int least, int most) const
{
    constexpr qint64 notWhole = std::numeric_limits<qint64>::min();
    if (!m_value.isDouble())
        fail(Kind::WrongType, QStringLiteral("number"));
    const qint64 number = m_value.toInteger(notWhole);
    if (number < least || number > most) {
        fail(Kind::BadValue, QStringLiteral("%1 … %2").arg(QString::number(least), QString::number(most)));
        return least;
    }
    return int(number);
}

} // namespace contador
