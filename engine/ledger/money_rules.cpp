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
    file.allow({"format", "sources", "allocation", "limitation_months"});
    MoneyRules rules;
    if (file["sources"].elements().empty())
        file["sources"].fail(JsonFault::Kind::BadValue, {});
    rules.allocation = orderAt(file["allocation"], name);
    if (file.has("limitation_months"))
        rules.limitationMonths = file["limitation_months"].whole(1, longestLimitation);
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
