// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/json_place.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace contador {

using Kind = TariffFault::Kind;

namespace {

QString below(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

constexpr int longestText = 500; // characters of a value repeated in a fault

} // namespace

void JsonPlace::fail(Kind kind, const QString &detail) const
{
    if (!m_fault)
        m_fault = TariffFault{kind, {}, m_path, detail.left(longestText)};
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

Decimal JsonPlace::notNegative() const
{
    const QString written = text();
    const std::optional<Decimal> number = Decimal::fromString(written);
    if (!number || number->isNegative())
        fail(Kind::BadValue, written);
    return number.value_or(Decimal());
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
