// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/tariff_reader.h"

#include "engine/accounts/services.h"
#include "engine/core/money.h"

#include <algorithm>

namespace contador {

namespace {

using Kind = JsonFault::Kind;

constexpr int mostDueDays = 365;

constexpr std::array fixedPer{Named{TariffPer::ThirtyDays, "30days"}, Named{TariffPer::Day, "day"},
                              Named{TariffPer::Month, "month"}};
constexpr std::array limitPer{Named{TariffPer::ThirtyDays, "30days"}, Named{TariffPer::Period, "period"},
                              Named{TariffPer::Day, "day"}, Named{TariffPer::Month, "month"}};
constexpr std::array roundingModes{Named{RoundingMode::HalfUp, "half_up"}, Named{RoundingMode::HalfEven, "half_even"},
                                   Named{RoundingMode::Down, "down"}};
constexpr std::array roundingLevels{Named{TariffRounding::Level::Document, "document"},
                                    Named{TariffRounding::Level::Service, "service"}, Named{TariffRounding::Level::Line, "line"}};
constexpr std::array taxKinds{Named{TariffTax::Kind::Added, "added"}, Named{TariffTax::Kind::GrossUp, "gross_up"},
                              Named{TariffTax::Kind::Included, "included"}};
constexpr std::array prorationChanges{Named{TariffProration::Change::SplitByDays, "split_by_days"},
                                      Named{TariffProration::Change::NewRateFromNextBill, "new_rate_from_next_bill"},
                                      Named{TariffProration::Change::RateAtBillDate, "rate_at_bill_date"}};
constexpr std::array prorationDays{Named{TariffProration::Days::Actual, "actual"}, Named{TariffProration::Days::Thirty, "30"}};
constexpr int mostDecimals = 9;

QStringList textsAt(const JsonPlace &place)
{
    QStringList texts;
    for (const JsonPlace &at : place.elements())
        texts << at.text();
    return texts;
}

std::optional<RatingFactKind> factAt(const JsonPlace &place, const char *key)
{
    return place.has(key) ? std::optional(place[key].oneOf(ratingFactKinds)) : std::nullopt;
}

QMap<QString, Decimal> numbersAt(const JsonPlace &place)
{
    QMap<QString, Decimal> numbers;
    if (place.keys().isEmpty())
        place.fail(Kind::BadValue, QStringLiteral("{}"));
    for (const QString &code : place.keys())
        numbers.insert(code, place.at(code).notNegative());
    return numbers;
}

TariffCondition conditionAt(const JsonPlace &place)
{
    TariffCondition condition;
    if (place.has("for"))
        condition.entitled = textsAt(place["for"]);
    if (place.has("except"))
        condition.notEntitled = textsAt(place["except"]);
    if (!place.has("where"))
        return condition;
    for (const JsonPlace &at : place["where"].elements()) {
        at.allow({"fact", "above", "up_to"});
        TariffFactRange range{at["fact"].oneOf(ratingFactKinds), {}, {}};
        if (at.has("above"))
            range.above = at["above"].notNegative();
        if (at.has("up_to"))
            range.upTo = at["up_to"].notNegative();
        if (!range.above && !range.upTo)
            at["up_to"].fail(Kind::MissingKey, QStringLiteral("above, up_to"));
        condition.facts.push_back(range);
    }
    return condition;
}

/// "first" or "above" so many units "per" some time.
std::optional<TariffThreshold> thresholdAt(const JsonPlace &place)
{
    if (!place.has("threshold"))
        return std::nullopt;
    const JsonPlace at = place["threshold"];
    at.allow({"first", "above", "per"});
    const bool isAbove = at.has("above");
    if (isAbove && at.has("first"))
        at["first"].fail(Kind::BadValue, QStringLiteral("first, above"));
    return TariffThreshold{at[isAbove ? "above" : "first"].positive(), at["per"].oneOf(limitPer), isAbove};
}

/// Limits grow, and only the last tier has none: so every quantity has exactly one price for each of its parts.
std::vector<TariffTier> tiersAt(const JsonPlace &place, const char *key = "price")
{
    const std::vector<JsonPlace> places = place.elements();
    if (places.empty())
        place.fail(Kind::BadValue, QStringLiteral("[]"));
    std::vector<TariffTier> tiers;
    for (size_t i = 0; i < places.size(); ++i) {
        const JsonPlace &at = places[i];
        at.allow({"up_to", key});
        const bool isLast = i + 1 == places.size();
        TariffTier tier;
        if (!isLast)
            tier.upTo = at["up_to"].notNegative();
        else if (at.has("up_to"))
            at["up_to"].fail(Kind::BadValue, QStringLiteral("the last tier has no limit"));
        if (tier.upTo && !tiers.empty() && *tier.upTo <= *tiers.back().upTo)
            at["up_to"].fail(Kind::BadValue, tier.upTo->toString());
        tier.price = at[key].notNegative();
        tiers.push_back(tier);
    }
    return tiers;
}

FixedCharge fixedAt(const JsonPlace &place)
{
    place.allow({"id", "kind", "register", "group", "for", "except", "where", "amount", "per", "times", "by", "amounts"});
    FixedCharge fixed;
    fixed.per = place["per"].oneOf(fixedPer);
    fixed.times = factAt(place, "times");
    fixed.by = factAt(place, "by");
    if (fixed.by)
        fixed.amounts = tiersAt(place["amounts"], "amount");
    else
        fixed.amount = place["amount"].notNegative();
    return fixed;
}

MinimumCharge minimumAt(const JsonPlace &place)
{
    place.allow({"id", "kind", "register", "group", "for", "except", "where", "included", "amount", "per", "times"});
    return {place["included"].notNegative(), place["amount"].notNegative(), place["per"].oneOf(limitPer), factAt(place, "times")};
}

BlockCharge blockAt(const JsonPlace &place)
{
    place.allow({"id", "kind", "register", "group", "for", "except", "where", "per", "tiers", "registers", "basis", "extension",
                 "times", "coefficients"});
    static constexpr std::array bases{Named{false, "cascade"}, Named{true, "whole"}};
    BlockCharge block;
    block.per = place["per"].oneOf(limitPer);
    if (place.has("basis"))
        block.isWhole = place["basis"].oneOf(bases);
    if (place.has("tiers") || !place.has("registers"))
        block.tiers = tiersAt(place["tiers"]);
    if (place.has("registers")) {
        const JsonPlace registers = place["registers"];
        if (registers.keys().isEmpty())
            registers.fail(Kind::BadValue, QStringLiteral("{}"));
        for (const QString &code : registers.keys())
            block.registers.insert(code, tiersAt(registers.at(code)));
    }
    if (place.has("extension")) {
        const JsonPlace at = place["extension"];
        at.allow({"fact", "above", "each"});
        block.extension = TariffExtension{at["fact"].oneOf(ratingFactKinds), at["above"].notNegative(), at["each"].positive()};
    }
    block.times = factAt(place, "times");
    if (place.has("coefficients"))
        block.coefficients = numbersAt(place["coefficients"]);
    return block;
}

TimeOfUseCharge timeOfUseAt(const JsonPlace &place)
{
    place.allow({"id", "kind", "register", "group", "for", "except", "where", "base", "coefficients", "registers"});
    if (place.has("base"))
        return {place["base"].notNegative(), numbersAt(place["coefficients"])};
    return {std::nullopt, numbersAt(place["registers"])};
}

FlatCharge flatAt(const JsonPlace &place)
{
    place.allow({"id", "kind", "register", "group", "for", "except", "where", "quantity", "norm", "price", "per"});
    FlatCharge flat;
    flat.quantity = place["quantity"].oneOf(ratingFactKinds);
    if (place.has("norm"))
        flat.norm = place["norm"].positive();
    flat.price = place["price"].notNegative();
    flat.per = place["per"].oneOf(limitPer);
    return flat;
}

LevyCharge levyAt(const JsonPlace &place)
{
    place.allow({"id", "kind", "register", "group", "for", "except", "where", "price"});
    return {place["price"].notNegative()};
}

PercentCharge percentAt(const JsonPlace &place)
{
    place.allow({"id", "kind", "register", "group", "for", "except", "where", "of", "rate"});
    return {textsAt(place["of"]), place["rate"].notNegative()};
}

TariffComponent componentAt(const JsonPlace &place)
{
    enum class Shape { Fixed, Minimum, Block, TimeOfUse, Flat, Levy, Percent };
    static constexpr std::array shapes{Named{Shape::Fixed, "fixed"},    Named{Shape::Minimum, "minimum"},
                                       Named{Shape::Block, "block"},    Named{Shape::TimeOfUse, "time_of_use"},
                                       Named{Shape::Flat, "flat"},      Named{Shape::Levy, "levy"},
                                       Named{Shape::Percent, "percent"}};
    TariffComponent component;
    component.id = place["id"].text();
    if (place.has("register"))
        component.registerCode = place["register"].text();
    if (place.has("group"))
        component.group = place["group"].text();
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
    case Shape::TimeOfUse:
        component.charge = timeOfUseAt(place);
        break;
    case Shape::Flat:
        component.charge = flatAt(place);
        break;
    case Shape::Levy:
        component.charge = levyAt(place);
        break;
    case Shape::Percent:
        component.charge = percentAt(place);
        break;
    }
    component.condition = conditionAt(place);
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
        if (const auto *percent = std::get_if<PercentCharge>(&component.charge)) {
            for (const QString &id : percent->of) { // of what stands above it
                if (!hasComponent(version, id))
                    at["of"].fail(Kind::BadValue, id);
            }
        }
        version.components.push_back(component);
    }
}

/// Ids named must be those of components of this version, or of what else is allowed.
QStringList idsAt(const JsonPlace &place, const TariffVersion &version, bool alsoTaxes)
{
    QStringList ids;
    if (!place.has("applies_to"))
        return ids;
    for (const JsonPlace &at : place["applies_to"].elements()) {
        ids.append(at.text());
        const bool isTax =
            std::any_of(version.taxes.begin(), version.taxes.end(), [&](const TariffTax &tax) { return tax.id == ids.last(); });
        if (!hasComponent(version, ids.last()) && !(alsoTaxes && isTax))
            at.fail(Kind::BadValue, ids.last());
    }
    return ids;
}

TariffTax taxAt(const JsonPlace &place, const TariffVersion &version)
{
    place.allow({"id", "rate", "applies_to", "kind", "together", "threshold", "for", "except", "where"});
    TariffTax tax{place["id"].text(), place["rate"].notNegative(), idsAt(place, version, true)};
    if (place.has("kind"))
        tax.kind = place["kind"].oneOf(taxKinds);
    if (place.has("together"))
        tax.together = place["together"].text();
    tax.threshold = thresholdAt(place);
    tax.condition = conditionAt(place);
    Decimal inside = tax.percent;
    for (const TariffTax &other : version.taxes) {
        if (!tax.together.isEmpty() && other.together == tax.together)
            inside = inside + other.percent;
    }
    if (tax.kind == TariffTax::Kind::GrossUp && inside >= Decimal(100)) // nothing would be left beside the tax
        place["rate"].fail(Kind::BadValue, inside.toString());
    return tax;
}

TariffSubsidy subsidyAt(const JsonPlace &place, const TariffVersion &version)
{
    place.allow({"id", "percent", "amount", "per", "applies_to", "order", "threshold", "valid_from", "valid_to", "for", "except",
                 "where"});
    static constexpr std::array orders{Named{false, "before_tax"}, Named{true, "after_tax"}};
    TariffSubsidy subsidy;
    subsidy.id = place["id"].text();
    subsidy.isPercent = place.has("percent");
    if (subsidy.isPercent && place.has("amount"))
        place["amount"].fail(Kind::BadValue, QStringLiteral("percent, amount"));
    subsidy.value = place[subsidy.isPercent ? "percent" : "amount"].positive();
    if (subsidy.isPercent && subsidy.value > Decimal(100))
        place["percent"].fail(Kind::BadValue, subsidy.value.toString());
    if (!subsidy.isPercent)
        subsidy.per = place["per"].oneOf(limitPer);
    subsidy.isAfterTax = place["order"].oneOf(orders);
    subsidy.appliesTo = idsAt(place, version, subsidy.isAfterTax);
    for (const TariffComponent &component : version.components) {
        // Percentages are of what is left after subsidies, so nothing is taken off them before tax.
        if (!subsidy.isAfterTax && std::holds_alternative<PercentCharge>(component.charge)
            && subsidy.appliesTo.contains(component.id))
            place["applies_to"].fail(Kind::BadValue, component.id);
    }
    subsidy.threshold = thresholdAt(place);
    if (place.has("valid_from"))
        subsidy.validFrom = place["valid_from"].date();
    if (place.has("valid_to"))
        subsidy.validTo = place["valid_to"].date();
    if (subsidy.validFrom && subsidy.validTo && *subsidy.validTo < *subsidy.validFrom)
        place["valid_to"].fail(Kind::BadValue, subsidy.validTo->toString(Qt::ISODate));
    subsidy.condition = conditionAt(place);
    return subsidy;
}

TariffRounding roundingAt(const JsonPlace &place)
{
    place.allow({"mode", "level", "unit_price_decimals", "quantity_decimals"});
    TariffRounding rounding{place["mode"].oneOf(roundingModes), place["level"].oneOf(roundingLevels)};
    if (place.has("unit_price_decimals"))
        rounding.unitPriceDecimals = place["unit_price_decimals"].whole(0, mostDecimals);
    if (place.has("quantity_decimals"))
        rounding.quantityDecimals = place["quantity_decimals"].whole(0, mostDecimals);
    return rounding;
}

TariffConversion conversionAt(const JsonPlace &place)
{
    place.allow({"correction", "calorific_value"});
    TariffConversion conversion;
    if (place.has("correction"))
        conversion.correction = place["correction"].positive();
    if (place.has("calorific_value"))
        conversion.calorificValue = place["calorific_value"].positive();
    return conversion;
}

TariffVersion versionAt(const JsonPlace &place)
{
    place.allow(
        {"valid_from", "valid_to", "due_days", "components", "taxes", "subsidies", "rounding", "proration", "conversion"});
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
    if (place.has("subsidies")) {
        for (const JsonPlace &subsidy : place["subsidies"].elements())
            version.subsidies.push_back(subsidyAt(subsidy, version));
    }
    version.rounding = roundingAt(place["rounding"]);
    if (place.has("proration")) {
        const JsonPlace at = place["proration"];
        at.allow({"change", "days"});
        version.proration = {at["change"].oneOf(prorationChanges), at["days"].oneOf(prorationDays)};
    }
    if (place.has("conversion"))
        version.conversion = conversionAt(place["conversion"]);
    return version;
}

Quantity quantityAt(const JsonPlace &place)
{
    const std::optional<Quantity> quantity = Quantity::fromString(place.text());
    if (!quantity || *quantity < Quantity{})
        place.fail(Kind::BadValue, place.text());
    return quantity.value_or(Quantity{});
}

RatingFacts factsAt(const JsonPlace &place)
{
    RatingFacts facts;
    if (place.has("facts")) {
        const JsonPlace at = place["facts"];
        for (const QString &name : at.keys()) {
            const std::optional<RatingFactKind> kind = valueNamed(ratingFactKinds, name);
            if (!kind)
                at.at(name).fail(Kind::UnknownKey, name);
            else
                facts.facts.push_back({*kind, {}, at.at(name).notNegative()});
        }
    }
    if (place.has("entitlements")) {
        for (const QString &code : textsAt(place["entitlements"]))
            facts.entitlements.push_back({code, {}, {}});
    }
    return facts;
}

TariffExample exampleAt(const JsonPlace &place, const Currency &currency)
{
    place.allow({"name", "from", "to", "quantity", "register", "registers", "facts", "entitlements", "total", "published"});
    TariffExample example;
    if (place.has("name"))
        example.name = place["name"].text();
    RatingQuestion &question = example.question;
    question.from = place["from"].date();
    question.to = place["to"].date();
    if (question.to < question.from)
        place["to"].fail(Kind::BadValue, question.to.toString(Qt::ISODate));
    if (place.has("registers")) {
        const JsonPlace registers = place["registers"];
        if (registers.keys().isEmpty())
            registers.fail(Kind::BadValue, QStringLiteral("{}"));
        for (const QString &code : registers.keys())
            question.others.push_back({code, quantityAt(registers.at(code))});
        if (!question.others.empty()) {
            question.registerCode = question.others.front().registerCode;
            question.quantity = question.others.front().quantity;
            question.others.erase(question.others.begin());
        }
    } else {
        question.registerCode = place.has("register") ? place["register"].text() : QStringLiteral("T");
        question.quantity = quantityAt(place["quantity"]);
    }
    question.facts = factsAt(place);
    example.total = place["total"].text();
    if (!Money::fromString(example.total, currency))
        place["total"].fail(Kind::BadValue, example.total);
    if (place.has("published"))
        example.published = place["published"].text();
    return example;
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
    place.allow({"$schema", "format", "name", "service", "currency", "act", "versions", "examples"});
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
    if (place.has("examples")) {
        const Currency currency = Currency::fromCode(tariff.currency).value_or(Currency{});
        for (const JsonPlace &example : place["examples"].elements())
            tariff.examples.push_back(exampleAt(example, currency));
    }
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
