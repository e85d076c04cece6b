// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/tariff.h"
#include "engine/core/money.h"
#include "engine/core/outcome.h"

namespace contador {

/// A consumption priced, with its whole working.
struct Rating {
    struct Part {
        QString id; ///< of the component, the tax or the subsidy
        bool isTax = false;
        Decimal exact;
        Decimal charged; ///< the exact amount, rounded where the tariff rounds each line
        bool isIncluded = false; ///< a tax that is in the prices already
        QString group = {}; ///< the service it is rounded with
        Money amount = {}; ///< in whole cents; all that are not included add up to the total
    };
    Money total; ///< = net + tax
    Money net;
    Money tax;
    int dueDays = 0;
    std::vector<Part> parts;
    QStringList working; ///< "5 m³ × 0.25 = 1.25": numbers and units only, no language
};

/// The working takes longer than the price: it is made where somebody reads it.
enum class RatingWorking { Shown, LeftOut };

/// Exact until the tariff's own rounding. Where prices change within the period, the quantity is shared out by days.
Outcome<Rating, TariffFault> rate(const Tariff &tariff, const RatingQuestion &question, const Currency &currency,
                                  RatingWorking working = RatingWorking::Shown);

} // namespace contador
