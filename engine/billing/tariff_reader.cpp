// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/tariff_reader.h"

#include "engine/accounts/services.h"
#include "engine/core/json_place.h"
#include "engine/core/money.h"

#include <algorithm>

namespace contador {

namespace {

using Kind = JsonFault::Kind;

constexpr int mostDueDays = 365;

constexpr std::array fixedPer{Named{TariffPer::ThirtyDays, "30days"}, Named{TariffPer::Day, "day"},
                              Named{TariffPer::Month, "month"}};
constexpr std::array limitPer{Named{TariffPer::ThirtyDays, "30days"}, Named{TariffPer::Period, "period"}};
constexpr std::array roundingModes{Named{RoundingMode::HalfUp, "half_up"}, Named{RoundingMode::HalfEven, "half_even"},
                                   Named{RoundingMode::Down, "down"}};
constexpr std::array roundingLevels{Named{TariffRounding::Level::Document, "document"},
                                    Named{TariffRounding::Level::Line, "line"}};

/// Limits grow, and only the last tier has none: so every quantity has exactly one price for each of its parts.
std::vector<TariffTier> tiersAt(const JsonPlace &place)
{
    const std::vector<JsonPlace> places = place.elements();
    if (places.empty())
        place.fail(Kind::BadValue, QStringLiteral("[]"));
    std::vector<TariffTier> tiers;
    for (size_t i = 0; i < places.size(); ++i) {
        const JsonPlace &at = places[i];
        at.allow({"up_to", "price"});
        const bool isLast = i + 1 == places.size();
        TariffTier tier;
        if (!isLast)
            tier.upTo = at["up_to"].notNegative();
        else if (at.has("up_to"))
            at["up_to"].fail(Kind::BadValue, QStringLiteral("the last tier has no limit"));
        if (tier.upTo && !tiers.empty() && *tier.upTo <= *tiers.back().upTo)
            at["up_to"].fail(Kind::BadValue, tier.upTo->toString());
        tier.price = at["price"].notNegative();
        tiers.push_back(tier);
    }
    return tiers;
}

FixedCharge fixedAt(const JsonPlace &place)
{
    place.allow({"id", "kind", "register", "amount", "per"});
    return {place["amount"].notNegative(), place["per"].oneOf(fixedPer)};
}

MinimumCharge minimumAt(const JsonPlace &place)
{
    place.allow({"id", "kind", "register", "included", "amount", "per"});
    return {place["included"].notNegative(), place["amount"].notNegative(), place["per"].oneOf(limitPer)};
}

BlockCharge blockAt(const JsonPlace &place)
{
    place.allow({"id", "kind", "register", "per", "tiers", "registers"});
    BlockCharge block;
    block.per = place["per"].oneOf(limitPer);
    if (place.has("tiers") || !place.has("registers"))
        block.tiers = tiersAt(place["tiers"]);
    if (place.has("registers")) {
        const JsonPlace registers = place["registers"];
        if (registers.keys().isEmpty())
            registers.fail(Kind::BadValue, QStringLiteral("{}"));
        for (const QString &code : registers.keys())
            block.registers.insert(code, tiersAt(registers.at(code)));
    }
    return block;
}

TariffComponent componentAt(const JsonPlace &place)
{
    enum class Shape { Fixed, Minimum, Block };
    static constexpr std::array shapes{Named{Shape::Fixed, "fixed"}, Named{Shape::Minimum, "minimum"},
                                       Named{Shape::Block, "block"}};
    TariffComponent component;
    component.id = place["id"].text();
    if (place.has("register"))
        component.registerCode = place["register"].text();
    switch (place["kind"].oneOf(shapes)) {
    case Shape::Fixed:
        component.charge = fixedAt(place);
        break;
    case Shape::Minimum:
        component.charge = minimumAt(place);
        break;
    case Shape::Block:
        component.charge = blockAt(place);
        break;
    }
    return component;
}

bool hasComponent(const TariffVersion &version, const QString &id)
{
    return std::any_of(version.components.begin(), version.components.end(),
                       [&](const TariffComponent &component) { return component.id == id; });
}

/// What a minimum includes is taken off every block, so a register has one at most.
bool repeatsMinimum(const TariffVersion &version, const TariffComponent &component)
{
    if (!std::holds_alternative<MinimumCharge>(component.charge))
        return false;
    return std::any_of(version.components.begin(), version.components.end(), [&](const TariffComponent &other) {
        const bool meet =
            other.registerCode == component.registerCode || other.registerCode.isEmpty() || component.registerCode.isEmpty();
        return meet && std::holds_alternative<MinimumCharge>(other.charge);
    });
}

void readComponents(const JsonPlace &place, TariffVersion &version)
{
    const std::vector<JsonPlace> places = place.elements();
    if (places.empty())
        place.fail(Kind::BadValue, QStringLiteral("[]"));
    for (const JsonPlace &at : places) {
        const TariffComponent component = componentAt(at);
        if (hasComponent(version, component.id))
            at["id"].fail(Kind::BadValue, component.id);
        if (repeatsMinimum(version, component))
            at["kind"].fail(Kind::BadValue, component.id);
        version.components.push_back(component);
    }
}

TariffTax taxAt(const JsonPlace &place, const TariffVersion &version)
{
    place.allow({"id", "rate", "applies_to"});
    TariffTax tax{place["id"].text(), place["rate"].notNegative(), {}};
    if (!place.has("applies_to"))
        return tax;
    for (const JsonPlace &id : place["applies_to"].elements()) {
        tax.appliesTo.append(id.text());
        if (!hasComponent(version, tax.appliesTo.last()))
            id.fail(Kind::BadValue, tax.appliesTo.last());
    }
    return tax;
}

TariffVersion versionAt(const JsonPlace &place)
{
    place.allow({"valid_from", "valid_to", "due_days", "components", "taxes", "rounding"});
    TariffVersion version;
    version.validFrom = place["valid_from"].date();
    if (place.has("valid_to")) {
        version.validTo = place["valid_to"].date();
        if (*version.validTo < version.validFrom)
            place["valid_to"].fail(Kind::BadValue, version.validTo->toString(Qt::ISODate));
    }
    version.dueDays = place["due_days"].whole(0, mostDueDays);
    readComponents(place["components"], version);
    if (place.has("taxes")) {
        for (const JsonPlace &tax : place["taxes"].elements())
            version.taxes.push_back(taxAt(tax, version));
    }
    const JsonPlace rounding = place["rounding"];
    rounding.allow({"mode", "level"});
    version.rounding = {rounding["mode"].oneOf(roundingModes), rounding["level"].oneOf(roundingLevels)};
    return version;
}

void readVersions(const JsonPlace &place, Tariff &tariff)
{
    const std::vector<JsonPlace> places = place.elements();
    if (places.empty())
        place.fail(Kind::BadValue, QStringLiteral("[]"));
    for (const JsonPlace &at : places) {
        const TariffVersion version = versionAt(at);
        if (!tariff.versions.empty()) {
            const std::optional<QDate> end = tariff.versions.back().validTo;
            if (!end || *end >= version.validFrom) // each day has one price
                at["valid_from"].fail(Kind::BadValue, version.validFrom.toString(Qt::ISODate));
        }
        tariff.versions.push_back(version);
    }
}

Tariff tariffAt(const JsonPlace &place)
{
    place.allow({"format", "name", "service", "currency", "act", "versions"});
    Tariff tariff;
    tariff.name = place["name"].text();
    tariff.service = place["service"].text();
    const Service *service = findService(tariff.service);
    if (!service || service->name != tariff.service)
        place["service"].fail(Kind::BadValue, tariff.service);
    tariff.currency = place["currency"].text();
    if (!Currency::fromCode(tariff.currency))
        place["currency"].fail(Kind::BadValue, tariff.currency);
    if (place.has("act")) {
        const JsonPlace act = place["act"];
        act.allow({"number", "date", "url"});
        tariff.act = TariffAct{act["number"].text(), act["date"].date(), act.has("url") ? act["url"].text() : QString()};
    }
    readVersions(place["versions"], tariff);
    return tariff;
}

TariffFault::Kind kindOf(Kind kind)
{
    using TariffKind = TariffFault::Kind;
    switch (kind) {
    case Kind::TooLarge:
        return TariffKind::Unreadable;
    case Kind::NotJson:
        return TariffKind::NotJson;
    case Kind::WrongFormat:
        return TariffKind::WrongFormat;
    case Kind::MissingKey:
        return TariffKind::MissingKey;
    case Kind::UnknownKey:
        return TariffKind::UnknownKey;
    case Kind::WrongType:
        return TariffKind::WrongType;
    case Kind::BadValue:
        return TariffKind::BadValue;
    }
    Q_UNREACHABLE();
}

TariffFault inFile(const JsonFault &fault, const QString &file)
{
    return {kindOf(fault.kind), file, fault.path, fault.detail};
}

} // namespace

Outcome<Tariff, TariffFault> readTariff(const QByteArray &json, const QString &file)
{
    const auto object = readJsonFile(json, QStringLiteral("contador-tariff/1"));
    if (!object)
        return failure(inFile(object.error(), file));
    std::optional<JsonFault> fault;
    Tariff tariff = tariffAt(JsonPlace(fault, {}, *object));
    if (fault)
        return failure(inFile(*fault, file));
    return tariff;
}

} // namespace contador
