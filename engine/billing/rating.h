// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/tariff.h"
#include "engine/core/money.h"
#include "engine/core/outcome.h"
#include "engine/core/quantity.h"

namespace contador {

/// A consumption to be priced: from the day of one reading to the day of the next.
struct RatingQuestion {
    QDate from;
    QDate to;
    Quantity quantity;
    QString registerCode;
};

/// A consumption priced, with its whole working.
struct Rating {
    struct Part {
        QString id; ///< of the component or the tax
        bool isTax = false;
        Decimal exact;
        Decimal charged; ///< the exact amount, rounded where the tariff rounds each line
    };
    Money total; ///< = net + tax
    Money net;
    Money tax;
    int dueDays = 0;
    std::vector<Part> parts;
    QStringList working; ///< "5 m³ × 0.25 = 1.25": numbers and units only, no language
};

/// Exact until the tariff's own rounding. Where prices change within the period, the quantity is shared out by days.
Outcome<Rating, TariffFault> rate(const Tariff &tariff, const RatingQuestion &question, const Currency &currency);

} // namespace contador
