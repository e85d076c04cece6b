// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/plausibility_limits.h"

#include "engine/accounts/services.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>
#include <variant>

namespace contador {

namespace {

constexpr int mostWhole = 10'000;
const QString shippedFolder = QStringLiteral(":/plausibility");
const QString genericName = QStringLiteral("generic");

struct Limit {
    const char *name;
    std::variant<Decimal PlausibilityLimits::*, Quantity PlausibilityLimits::*, int PlausibilityLimits::*> value;
};

const std::array limits{
    Limit{"times_usual", &PlausibilityLimits::timesUsual},
    Limit{"sum_tolerance_percent", &PlausibilityLimits::sumTolerancePercent},
    Limit{"not_high_below", &PlausibilityLimits::notHighBelow},
    Limit{"most_in_30_days", &PlausibilityLimits::mostIn30Days},
    Limit{"round_step", &PlausibilityLimits::roundStep},
    Limit{"times_implausible", &PlausibilityLimits::timesImplausible},
    Limit{"dial_top_percent", &PlausibilityLimits::dialTopPercent},
    Limit{"low_percent", &PlausibilityLimits::lowPercent},
    Limit{"same_in_a_row", &PlausibilityLimits::sameInARow},
    Limit{"round_in_a_row", &PlausibilityLimits::roundInARow},
    Limit{"confirmation_hours", &PlausibilityLimits::confirmationHours},
    Limit{"months_without_reading", &PlausibilityLimits::monthsWithoutReading},
    Limit{"readings_per_year", &PlausibilityLimits::readingsPerYear},
};

std::optional<Decimal> numberOf(const QString &text)
{
    const std::optional<Decimal> number = Decimal::fromString(text);
    return number && !number->isNegative() ? number : std::nullopt;
}

/// False where the text is no such value; then nothing is set.
bool set(PlausibilityLimits &into, const Limit &limit, const QString &text)
{
    if (const auto *decimal = std::get_if<Decimal PlausibilityLimits::*>(&limit.value)) {
        const std::optional<Decimal> number = numberOf(text);
        if (number)
            into.*(*decimal) = *number;
        return number.has_value();
    }
    if (const auto *quantity = std::get_if<Quantity PlausibilityLimits::*>(&limit.value)) {
        const std::optional<Quantity> number = Quantity::fromString(text);
        if (number && *number >= Quantity{})
            into.*(*quantity) = *number;
        return number && *number >= Quantity{};
    }
    bool isNumber = false;
    const int whole = text.toInt(&isNumber);
    const bool isGood = isNumber && whole >= 0 && whole <= mostWhole;
    if (isGood)
        into.*(std::get<int PlausibilityLimits::*>(limit.value)) = whole;
    return isGood;
}

void readInto(PlausibilityValues &values, const JsonPlace &place, const QString &prefix)
{
    for (const QString &key : place.keys()) {
        const JsonPlace at = place.at(key);
        const bool isFrame = key == QLatin1String("format") || key == QLatin1String("sources") || key == QLatin1String("services");
        if (prefix.isEmpty() && isFrame)
            continue;
        const auto known = std::find_if(limits.begin(), limits.end(), [&](const Limit &limit) { return key == QLatin1String(limit.name); });
        if (known == limits.end()) {
            at.fail(JsonFault::Kind::UnknownKey, key);
            continue;
        }
        const bool isWhole = std::holds_alternative<int PlausibilityLimits::*>(known->value);
        const QString text = isWhole ? QString::number(at.whole(0, mostWhole)) : at.text();
        PlausibilityLimits tried;
        if (!set(tried, *known, text))
            at.fail(JsonFault::Kind::BadValue, text);
        values.insert(prefix + key, text);
    }
}

PlausibilityValues shipped(const QString &name)
{
    QFile file(shippedFolder + u'/' + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readPlausibility(file.readAll()).value_or(PlausibilityValues()); // a test reads each of them
}

} // namespace

QStringList plausibilityShipped()
{
    QStringList names;
    for (const QString &file : QDir(shippedFolder).entryList(QDir::Files, QDir::Name))
        names << file.chopped(QStringLiteral(".json").size());
    return names;
}

Outcome<PlausibilityValues, JsonFault> readPlausibility(const QByteArray &json)
{
    const auto object = readJsonFile(json, QStringLiteral("contador-plausibility/1"));
    if (!object)
        return failure(object.error());
    std::optional<JsonFault> fault;
    const JsonPlace file(fault, {}, *object);
    PlausibilityValues values;
    if (file["sources"].elements().empty())
        file["sources"].fail(JsonFault::Kind::BadValue, {});
    readInto(values, file, {});
    if (file.has("services")) {
        const JsonPlace named = file["services"];
        for (const QString &service : named.keys()) {
            const JsonPlace at = named.at(service);
            const Service *known = findService(service);
            if (!known || known->name != service)
                at.fail(JsonFault::Kind::UnknownKey, service);
            readInto(values, at, service + u'.');
        }
    }
    if (fault)
        return failure(*fault);
    return values;
}

const PlausibilityValues &plausibilityValues(const QString &country)
{
    static const std::map<QString, PlausibilityValues> all = [] {
        std::map<QString, PlausibilityValues> read;
        const PlausibilityValues generic = shipped(genericName);
        for (const QString &name : plausibilityShipped()) {
            PlausibilityValues values = generic;
            values.insert(shipped(name));
            read.emplace(name, values);
        }
        return read;
    }();
    const auto own = all.find(country);
    return own != all.end() ? own->second : all.at(genericName);
}

bool isPlausibilityValue(const QString &name, const QString &value)
{
    const QString limitName = name.section(u'.', -1);
    const QString service = name.contains(u'.') ? name.section(u'.', 0, 0) : QString();
    const Service *known = service.isEmpty() ? nullptr : findService(service);
    if (!service.isEmpty() && (!known || known->name != service))
        return false;
    PlausibilityLimits tried;
    return std::any_of(limits.begin(), limits.end(), [&](const Limit &limit) {
        return limitName == QLatin1String(limit.name) && set(tried, limit, value);
    });
}

PlausibilityLimits limitsFrom(const PlausibilityValues &values, const QString &service)
{
    PlausibilityLimits result;
    for (const Limit &limit : limits) {
        const QString name = QString::fromLatin1(limit.name);
        const QString text = values.value(service + u'.' + name, values.value(name));
        if (!text.isEmpty())
            (void)set(result, limit, text);
    }
    return result;
}

} // namespace contador
