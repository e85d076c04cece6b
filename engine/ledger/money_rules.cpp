// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/money_rules.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>

namespace contador {

namespace {

constexpr std::array criterionNames{
    Named{AllocationCriterion::OwnService, "own_service"}, Named{AllocationCriterion::Overdue, "overdue"},
    Named{AllocationCriterion::EarliestDue, "earliest_due"}, Named{AllocationCriterion::Oldest, "oldest"},
    Named{AllocationCriterion::ProRata, "pro_rata"},
};

constexpr int longestLimitation = 1200; // months
constexpr int mostDays = 3660; // of a step or a basis
constexpr int mostInstalments = 120;
constexpr int mostGrace = 366; // days
const QString shippedFolder = QStringLiteral(":/money-rules");
const QString genericName = QStringLiteral("generic");

AllocationOrder orderAt(const JsonPlace &place, const QString &name)
{
    place.allow({"between", "within", "parts_first"});
    AllocationOrder order;
    order.name = name;
    for (const JsonPlace &criterion : place["between"].elements())
        order.between.push_back(criterion.oneOf(criterionNames));
    std::vector<DebtPart> within;
    for (const JsonPlace &part : place["within"].elements()) {
        const QString written = part.text();
        if (const std::optional<DebtPart> known = debtPartNamed(written))
            within.push_back(*known);
        else
            part.fail(JsonFault::Kind::BadValue, written);
    }
    // Each part once, or a payment would find no place for one of them.
    if (std::is_permutation(within.begin(), within.end(), order.within.begin(), order.within.end()))
        std::copy(within.begin(), within.end(), order.within.begin());
    else
        place["within"].fail(JsonFault::Kind::BadValue, QStringLiteral("expenses, indemnity, interest, capital"));
    if (place.has("parts_first"))
        order.partsFirst = place["parts_first"].flag();
    return order;
}

/// "1/300"
Decimal shareAt(const JsonPlace &place)
{
    const QString written = place.text();
    const std::optional<Decimal> above = Decimal::fromString(written.section(u'/', 0, 0));
    const std::optional<Decimal> below = Decimal::fromString(written.section(u'/', 1));
    if (above && below && !above->isNegative() && *below > Decimal())
        return *above / *below;
    place.fail(JsonFault::Kind::BadValue, written);
    return {};
}

PenaltyStep stepAt(const JsonPlace &place)
{
    place.allow({"from_day", "percent", "days", "share_of_reference"});
    PenaltyStep step;
    if (place.has("from_day"))
        step.fromDay = place["from_day"].whole(1, mostDays);
    step.isShareOfReference = place.has("share_of_reference");
    step.percentPerDay = step.isShareOfReference ? shareAt(place["share_of_reference"])
                                                 : place["percent"].positive() / Decimal(place["days"].whole(1, mostDays));
    return step;
}

PenaltyRules penaltyAt(const JsonPlace &place)
{
    place.allow({"first_day", "fine_percent", "interest", "most_percent", "reference", "moratoria"});
    PenaltyRules rules;
    if (place.has("first_day"))
        rules.startsOnWorkingDay = place["first_day"].oneOf(std::array{Named{false, "next_day"}, Named{true, "next_working_day"}});
    if (place.has("fine_percent"))
        rules.finePercent = place["fine_percent"].positive();
    if (place.has("most_percent"))
        rules.mostPercent = place["most_percent"].positive();
    if (place.has("reference")) {
        for (const JsonPlace &rate : place["reference"].elements()) {
            rate.allow({"from", "percent"});
            rules.reference.push_back({rate["from"].date(), rate["percent"].notNegative()});
        }
    }
    if (place.has("moratoria")) {
        for (const JsonPlace &range : place["moratoria"].elements()) {
            range.allow({"from", "to"});
            rules.moratoria.push_back({range["from"].date(), range.has("to") ? range["to"].date().addDays(1) : QDate()});
        }
    }
    for (const JsonPlace &written : place["interest"].elements()) {
        const PenaltyStep step = stepAt(written);
        if (!rules.interest.empty() && step.fromDay <= rules.interest.back().fromDay)
            written.fail(JsonFault::Kind::BadValue, QStringLiteral("from_day"));
        if (step.isShareOfReference && rules.reference.empty())
            written.fail(JsonFault::Kind::MissingKey, QStringLiteral("reference"));
        rules.interest.push_back(step);
    }
    return rules;
}

PlanRules planAt(const JsonPlace &place)
{
    place.allow({"most_instalments", "least_minor_units", "grace_days"});
    return {place["most_instalments"].whole(1, mostInstalments), place["least_minor_units"].whole(0, 1000000),
            place["grace_days"].whole(0, mostGrace)};
}

std::map<QString, MoneyRules> readShipped()
{
    std::map<QString, MoneyRules> all;
    for (const QString &name : moneyRulesShipped()) {
        QFile file(shippedFolder + u'/' + name + QStringLiteral(".json"));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto rules = readMoneyRules(file.readAll(), name))
            all.emplace(name, *rules); // a test reads each of them
    }
    return all;
}

} // namespace

QStringList moneyRulesShipped()
{
    QStringList names;
    for (const QString &file : QDir(shippedFolder).entryList(QDir::Files, QDir::Name))
        names << file.chopped(QStringLiteral(".json").size());
    return names;
}

Outcome<MoneyRules, JsonFault> readMoneyRules(const QByteArray &json, const QString &name)
{
    const auto object = readJsonFile(json, QStringLiteral("contador-money-rules/1"));
    if (!object)
        return failure(object.error());
    std::optional<JsonFault> fault;
    const JsonPlace file(fault, {}, *object);
    file.allow({"format", "sources", "allocation", "limitation_months", "penalty", "plan"});
    MoneyRules rules;
    if (file["sources"].elements().empty())
        file["sources"].fail(JsonFault::Kind::BadValue, {});
    rules.allocation = orderAt(file["allocation"], name);
    if (file.has("limitation_months"))
        rules.limitationMonths = file["limitation_months"].whole(1, longestLimitation);
    if (file.has("penalty"))
        rules.penalty = penaltyAt(file["penalty"]);
    if (file.has("plan"))
        rules.plan = planAt(file["plan"]);
    if (fault)
        return failure(*fault);
    return rules;
}

const MoneyRules &moneyRules(const QString &country)
{
    static const std::map<QString, MoneyRules> all = readShipped();
    const auto own = all.find(country);
    return own != all.end() ? own->second : all.at(genericName);
}

std::optional<QDate> limitationOf(const MoneyRules &rules, std::optional<QDate> suppliedTo)
{
    if (!rules.limitationMonths || !suppliedTo)
        return std::nullopt;
    return suppliedTo->addMonths(*rules.limitationMonths);
}

} // namespace contador
