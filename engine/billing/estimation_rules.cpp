// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/estimation_rules.h"

#include "engine/accounts/services.h"

#include <QDir>
#include <QFile>

#include <map>

namespace contador {

namespace {

constexpr int mostMonths = 120;
constexpr int mostPeriods = 1000;
const QString shippedFolder = QStringLiteral(":/estimation");

constexpr std::array strategyNames{
    Named{EstimationStrategy::LastTwoReal, "last_two_real"},
    Named{EstimationStrategy::MeanOfMonths, "mean_of_months"},
    Named{EstimationStrategy::NormPerPerson, "norm_per_person"},
    Named{EstimationStrategy::Fixed, "fixed"},
};

EstimationRule ruleAt(const JsonPlace &place)
{
    place.allow({"strategy", "services", "months", "most_periods", "per_30_days"});
    EstimationRule rule;
    rule.strategy = place["strategy"].oneOf(strategyNames);
    if (place.has("services")) {
        for (const JsonPlace &at : place["services"].elements()) {
            const QString written = at.text();
            const Service *service = findService(written);
            if (!service || service->name != written)
                at.fail(JsonFault::Kind::BadValue, written);
            rule.services << written;
        }
    }
    if (rule.strategy == EstimationStrategy::MeanOfMonths)
        rule.months = place["months"].whole(1, mostMonths);
    if (rule.strategy == EstimationStrategy::Fixed)
        rule.per30Days = place["per_30_days"].notNegative();
    if (place.has("most_periods"))
        rule.mostPeriods = place["most_periods"].whole(1, mostPeriods);
    return rule;
}

std::map<QString, EstimationRules> readShipped()
{
    std::map<QString, EstimationRules> all;
    for (const QString &name : estimationRulesShipped()) {
        QFile file(shippedFolder + u'/' + name + QStringLiteral(".json"));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto rules = readEstimationRules(file.readAll()))
            all.emplace(name, *rules); // a test reads each of them
    }
    return all;
}

} // namespace

QString estimationStrategyName(EstimationStrategy strategy)
{
    return nameOf(strategyNames, strategy);
}

QStringList estimationRulesShipped()
{
    QStringList names;
    for (const QString &file : QDir(shippedFolder).entryList(QDir::Files, QDir::Name))
        names << file.chopped(QStringLiteral(".json").size());
    return names;
}

Outcome<EstimationRules, JsonFault> readEstimationRules(const QByteArray &json)
{
    const auto object = readJsonFile(json, QStringLiteral("contador-estimation/1"));
    if (!object)
        return failure(object.error());
    std::optional<JsonFault> fault;
    const JsonPlace file(fault, {}, *object);
    file.allow({"format", "sources", "strategies", "cap_at_tier_limit"});
    EstimationRules rules;
    if (file["sources"].elements().empty())
        file["sources"].fail(JsonFault::Kind::BadValue, {});
    for (const JsonPlace &place : file["strategies"].elements())
        rules.rules.push_back(ruleAt(place));
    if (rules.rules.empty())
        file["strategies"].fail(JsonFault::Kind::BadValue, {});
    if (file.has("cap_at_tier_limit"))
        rules.capAtTierLimit = file["cap_at_tier_limit"].flag();
    if (fault)
        return failure(*fault);
    return rules;
}

const EstimationRules &estimationRules(const QString &country)
{
    static const std::map<QString, EstimationRules> all = readShipped();
    const auto own = all.find(country);
    return own != all.end() ? own->second : all.at(QStringLiteral("generic"));
}

} // namespace contador
