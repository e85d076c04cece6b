// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/estimate_limit.h"

#include "engine/billing/rating_stretches.h"

#include <algorithm>

namespace contador {

namespace {

/// The last limit of the tiers that this register meets.
std::optional<Decimal> lastLimit(const BlockCharge &block, const QString &registerCode)
{
    const std::vector<TariffTier> tiers = block.registers.value(registerCode, block.tiers);
    return tiers.size() < 2 ? std::nullopt : tiers[tiers.size() - 2].upTo;
}

} // namespace

Outcome<Quantity, TariffFault> withinLastLimit(const Tariff &tariff, const RatingQuestion &estimated)
{
    const auto stretches = stretchesOf(tariff, estimated);
    if (!stretches)
        return failure(stretches.error());
    std::optional<TariffFault> fault;
    std::optional<Decimal> most;
    for (const RatingStretch &stretch : *stretches) {
        const auto fact = [&](RatingFactKind kind) {
            const std::optional<Decimal> value = estimated.facts.on(stretch.begin, kind);
            if (!value)
                fault = TariffFault{TariffFault::Kind::NoFact, {}, {}, nameOf(ratingFactKinds, kind)};
            return value.value_or(Decimal());
        };
        std::optional<Decimal> limit;
        for (const TariffComponent &component : stretch.version->components) {
            const auto *block = std::get_if<BlockCharge>(&component.charge);
            const bool isIts = component.registerCode.isEmpty() || component.registerCode == estimated.registerCode;
            if (!block || !isIts || !concerns(component.condition, estimated.facts, stretch.begin))
                continue;
            std::optional<Decimal> last = lastLimit(*block, estimated.registerCode);
            if (!last)
                continue;
            if (block->extension) {
                const Decimal more = fact(block->extension->fact) - block->extension->above;
                last = *last + std::max(more, Decimal()) * block->extension->each;
            }
            last = *last * timesIn(stretch, block->per) * (block->times ? fact(*block->times) : Decimal(1));
            limit = limit ? std::max(*limit, *last) : *last;
        }
        if (!limit)
            return estimated.quantity;
        most = most.value_or(Decimal()) + *limit;
    }
    if (fault)
        return failure(*fault);
    const std::optional<qint64> thousandths = most ? most->units(Quantity::decimals, RoundingMode::Down) : std::nullopt;
    return thousandths ? std::min(estimated.quantity, Quantity{*thousandths}) : estimated.quantity;
}

} // namespace contador
