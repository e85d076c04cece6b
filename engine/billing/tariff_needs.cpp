// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/tariff_needs.h"

#include <algorithm>
#include <set>

namespace contador {

namespace {

class Collector {
public:
    void take(const TariffComponent &component)
    {
        if (!component.registerCode.isEmpty())
            m_registers.insert(component.registerCode);
        take(component.condition);
        std::visit([this](const auto &charge) { take(charge); }, component.charge);
    }
    void take(const TariffCondition &condition)
    {
        for (const QString &right : condition.entitled + condition.notEntitled)
            m_rights.insert(right);
        for (const TariffFactRange &range : condition.facts)
            m_facts.insert(range.fact);
    }
    void take(const std::optional<RatingFactKind> &fact)
    {
        if (fact)
            m_facts.insert(*fact);
    }
    [[nodiscard]] TariffNeeds needs() const
    {
        TariffNeeds needs{QStringList(m_registers.begin(), m_registers.end()), {}, QStringList(m_rights.begin(), m_rights.end())};
        for (const Named<RatingFactKind> &row : ratingFactKinds) {
            if (m_facts.count(row.value) > 0)
                needs.facts.push_back(row.value);
        }
        return needs;
    }

private:
    void take(const FixedCharge &fixed)
    {
        take(fixed.times);
        take(fixed.by);
    }
    void take(const MinimumCharge &minimum) { take(minimum.times); }
    void take(const BlockCharge &block)
    {
        take(block.times);
        if (block.extension)
            m_facts.insert(block.extension->fact);
        for (const QString &code : block.registers.keys() + block.coefficients.keys())
            m_registers.insert(code);
    }
    void take(const TimeOfUseCharge &charge)
    {
        for (const QString &code : charge.registers.keys())
            m_registers.insert(code);
    }
    void take(const FlatCharge &flat) { m_facts.insert(flat.quantity); }
    void take(const LevyCharge & /*levy*/) { }
    void take(const PercentCharge & /*percent*/) { }

    std::set<QString> m_registers;
    std::set<QString> m_rights;
    std::set<RatingFactKind> m_facts;
};

} // namespace

TariffNeeds needsOf(const TariffVersion &version)
{
    Collector collector;
    for (const TariffComponent &component : version.components)
        collector.take(component);
    for (const TariffTax &tax : version.taxes)
        collector.take(tax.condition);
    for (const TariffSubsidy &subsidy : version.subsidies)
        collector.take(subsidy.condition);
    if (version.conversion) {
        if (!version.conversion->correction)
            collector.take(std::optional(RatingFactKind::VolumeCorrection));
        if (!version.conversion->calorificValue)
            collector.take(std::optional(RatingFactKind::CalorificValue));
    }
    return collector.needs();
}

} // namespace contador
