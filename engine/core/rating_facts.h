// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/decimal.h"
#include "engine/core/names.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace contador {

/// What a tariff may ask of a service and its premises beside the quantity.
enum class RatingFactKind {
    Persons, ///< registered in the dwelling
    Area, ///< m²
    HeatedArea, ///< m²
    Units, ///< dwellings behind one meter
    Points, ///< taps, radiators, lamps …
    Diameter, ///< of the meter, mm
    Power, ///< contracted, kVA
    CalorificValue, ///< of the gas supplied, MJ/m³
    VolumeCorrection, ///< of the gas meter, for temperature and pressure
    YearlyQuantity, ///< used in twelve months, in the unit of the service
};

inline constexpr std::array ratingFactKinds{
    Named{RatingFactKind::Persons, "persons"},
    Named{RatingFactKind::Area, "area"},
    Named{RatingFactKind::HeatedArea, "heated_area"},
    Named{RatingFactKind::Units, "units"},
    Named{RatingFactKind::Points, "points"},
    Named{RatingFactKind::Diameter, "diameter"},
    Named{RatingFactKind::Power, "power"},
    Named{RatingFactKind::CalorificValue, "calorific_value"},
    Named{RatingFactKind::VolumeCorrection, "volume_correction"},
    Named{RatingFactKind::YearlyQuantity, "yearly_quantity"},
};

/// Holds from its day until the next fact of the same kind.
struct RatingFact {
    RatingFactKind kind = RatingFactKind::Persons;
    QDate from; ///< invalid: always
    Decimal value;
};

/// A right to other prices that was shown to the utility: "social", "large_family", "tax_exempt"; tariffs name it.
struct RatingEntitlement {
    QString code;
    QDate from; ///< invalid: always
    std::optional<QDate> to; ///< the last day; empty: until further notice
};

/// All a tariff may ask of one service, with the days from which it holds.
struct RatingFacts {
    std::vector<RatingFact> facts; ///< in any order
    std::vector<RatingEntitlement> entitlements;

    [[nodiscard]] std::optional<Decimal> on(QDate day, RatingFactKind kind) const;
    [[nodiscard]] bool isEntitled(QDate day, const QString &code) const;
    /// The first day after `day` on which anything is different, if that is before `end`; otherwise `end`.
    [[nodiscard]] QDate nextChange(QDate day, QDate end) const;
};

} // namespace contador
