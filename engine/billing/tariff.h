// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/decimal.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace contador {

/// What an amount or a limit is for. Over 30 days: it grows and shrinks with the days of the period.
enum class TariffPer { Period, Day, ThirtyDays, Month };

/// A price for the quantity up to a limit; the last tier has none.
struct TariffTier {
    std::optional<Decimal> upTo;
    Decimal price;
};

/// Paid whether anything is used or not.
struct FixedCharge {
    Decimal amount;
    TariffPer per = TariffPer::ThirtyDays; ///< Day, ThirtyDays or Month
};

/// Paid even at zero; `included` of the quantity costs nothing more.
struct MinimumCharge {
    Decimal included;
    Decimal amount;
    TariffPer per = TariffPer::ThirtyDays; ///< Period or ThirtyDays
};

/// Each part of the quantity at the price of its tier (cascade).
struct BlockCharge {
    TariffPer per = TariffPer::Period; ///< Period: limits as they stand; ThirtyDays: limits × days / 30
    std::vector<TariffTier> tiers; ///< of every register not named below; may be empty then
    QMap<QString, std::vector<TariffTier>> registers; ///< "T1" → its own tiers
};

struct TariffComponent {
    QString id; ///< "fixed": shown in the working, named by taxes
    QString registerCode; ///< charged with this register's readings only; empty: with every one
    std::variant<FixedCharge, MinimumCharge, BlockCharge> charge;
};

struct TariffTax {
    QString id;
    Decimal percent; ///< 6 for 6 %
    QStringList appliesTo; ///< ids of components; empty: all
};

struct TariffRounding {
    enum class Level {
        Line, ///< every component and every tax, then added
        Document ///< once, at the end
    };
    RoundingMode mode = RoundingMode::HalfUp;
    Level level = Level::Document;
};

/// The prices from one day to another, both included.
struct TariffVersion {
    QDate validFrom;
    std::optional<QDate> validTo;
    int dueDays = 0; ///< from the reading to the last day to pay
    std::vector<TariffComponent> components;
    std::vector<TariffTax> taxes;
    TariffRounding rounding;
};

/// The act that set the prices.
struct TariffAct {
    QString number;
    QDate date;
    QString url;
};

/// One tariff file (docs/tariff-files.md).
struct Tariff {
    QString name;
    QString service;
    QString currency; ///< ISO 4217
    std::optional<TariffAct> act;
    std::vector<TariffVersion> versions; ///< oldest first, never overlapping
};

/// Why a tariff gives no price.
struct TariffFault {
    enum class Kind {
        BadName, ///< not the bare name of a file
        NotFound, ///< in none of the folders
        Unreadable,
        NotJson,
        WrongFormat, ///< not "contador-tariff/1"
        MissingKey,
        UnknownKey,
        WrongType,
        BadValue,
        OtherCurrency, ///< than the installation's
        OtherService, ///< than the meter's
        NoVersion, ///< no prices for a day of the period
        NoRegister, ///< no price for this register
        TooLarge, ///< the charge is beyond any amount of money
    };
    Kind kind = Kind::NotFound;
    QString file;
    QString path; ///< where in the file: "versions[0].components[1].tiers[0].price"
    QString detail; ///< the value or the day that was not good
    bool operator==(const TariffFault &) const = default;
};

QString tariffFaultName(TariffFault::Kind kind); ///< "unknown_key"

} // namespace contador
