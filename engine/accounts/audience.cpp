// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/audience.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace contador {

namespace {

const auto formatName = QStringLiteral("contador-audience/1");

/// Passes each field by its name: the same list writes and reads.
template <typename Filter, typename Field> void eachField(Filter &filter, Field field)
{
    field("text", filter.text);
    field("service", filter.service);
    field("zone", filter.zone);
    field("tariff", filter.tariff);
    field("status", filter.status);
    field("overdue_over_minor", filter.overdueOver);
    field("overdue_days", filter.overdueDays);
    field("no_reading_days", filter.noReadingDays);
    field("contracted", filter.contracted);
    field("on_hold", filter.onHold);
    field("vulnerable", filter.vulnerable);
    field("verification_days", filter.verificationDays);
}

std::optional<QJsonValue> written(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(QJsonValue(text));
}

std::optional<QJsonValue> written(const std::optional<AccountStatus> &status)
{
    return status ? std::optional(QJsonValue(accountStatusName(*status))) : std::nullopt;
}

template <typename T> std::optional<QJsonValue> written(const std::optional<T> &value)
{
    return value ? std::optional(QJsonValue(*value)) : std::nullopt;
}

bool read(const QJsonValue &value, QString &text)
{
    text = value.toString();
    return value.isString();
}

bool read(const QJsonValue &value, std::optional<AccountStatus> &status)
{
    status = accountStatusNamed(value.toString());
    return status.has_value();
}

bool read(const QJsonValue &value, std::optional<bool> &flag)
{
    flag = value.toBool();
    return value.isBool();
}

template <typename T> bool read(const QJsonValue &value, std::optional<T> &number)
{
    constexpr qint64 none = -1; // days and amounts are never negative
    const qint64 found = value.toInteger(none);
    number = T(found);
    return found >= 0 && found <= std::numeric_limits<T>::max();
}

} // namespace

QByteArray toJson(const AudienceFilter &filter)
{
    QJsonObject object{{QStringLiteral("format"), formatName}};
    eachField(filter, [&object](const char *name, const auto &value) {
        if (const std::optional<QJsonValue> cell = written(value))
            object.insert(QLatin1String(name), *cell);
    });
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<AudienceFilter> audienceFilterFrom(const QByteArray &json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.take(QStringLiteral("format")).toString() != formatName)
        return std::nullopt;
    AudienceFilter filter;
    bool isSound = true;
    eachField(filter, [&](const char *name, auto &field) {
        if (const QJsonValue value = object.take(QLatin1String(name)); !value.isUndefined())
            isSound = read(value, field) && isSound;
    });
    return isSound && object.isEmpty() ? std::optional(filter) : std::nullopt;
}

} // namespace contador
