// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/decimal.h"
#include "engine/core/quantity.h"
#include "engine/core/rating_facts.h"

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

/// A fact within bounds: above one number, up to another.
struct TariffFactRange {
    RatingFactKind fact = RatingFactKind::Persons;
    std::optional<Decimal> above;
    std::optional<Decimal> upTo;
};

/// For whom a component, a tax or a subsidy is. Without any line: for everyone.
struct TariffCondition {
    QStringList entitled; ///< to one of these at least
    QStringList notEntitled; ///< to none of these
    std::vector<TariffFactRange> facts; ///< each of these
};

/// Paid whether anything is used or not.
struct FixedCharge {
    Decimal amount;
    TariffPer per = TariffPer::ThirtyDays; ///< Day, ThirtyDays or Month
    std::optional<RatingFactKind> times = {}; ///< the amount is for each kVA, dwelling, point …
    std::optional<RatingFactKind> by = {}; ///< the amount is found in `amounts` by this fact
    std::vector<TariffTier> amounts = {};
};

/// Paid even at zero; `included` of the quantity costs nothing more.
struct MinimumCharge {
    Decimal included;
    Decimal amount;
    TariffPer per = TariffPer::ThirtyDays;
    std::optional<RatingFactKind> times = {}; ///< both are for each dwelling …
};

/// Limits grow by `each` for every one above a number: a large family's.
struct TariffExtension {
    RatingFactKind fact = RatingFactKind::Persons;
    Decimal above;
    Decimal each;
};

/// Prices by parts of the quantity.
struct BlockCharge {
    TariffPer per = TariffPer::Period; ///< Period: limits as they stand; ThirtyDays: limits × days / 30
    std::vector<TariffTier> tiers; ///< of every register not named below, together; may be empty then
    QMap<QString, std::vector<TariffTier>> registers; ///< "T1" → its own tiers
    bool isWhole = false; ///< the whole quantity at the price of the tier it ends in, instead of each part at its own (cascade)
    std::optional<TariffExtension> extension = {};
    std::optional<RatingFactKind> times = {}; ///< limits are for each dwelling …
    QMap<QString, Decimal> coefficients = {}; ///< "T2" → 0.5: of the tier's price, on the register's share of each tier
};

/// A price for each register, or one price times the register's coefficient.
struct TimeOfUseCharge {
    std::optional<Decimal> base;
    QMap<QString, Decimal> registers; ///< prices; coefficients if there is a base
};

/// Without a meter: so many m², persons … × norm × price.
struct FlatCharge {
    RatingFactKind quantity = RatingFactKind::Area;
    Decimal norm = 1;
    Decimal price;
    TariffPer per = TariffPer::Month;
};

/// So much for every unit of the quantity, passed on to somebody else; no minimum covers it.
struct LevyCharge {
    Decimal price;
};

/// A percentage of other components: sewage as 100 % of water.
struct PercentCharge {
    QStringList of;
    Decimal rate;
};

struct TariffComponent {
    QString id; ///< "fixed": shown in the working, named by taxes
    QString registerCode; ///< charged with this register's readings only; empty: with every one
    std::variant<FixedCharge, MinimumCharge, BlockCharge, TimeOfUseCharge, FlatCharge, LevyCharge, PercentCharge> charge;
    TariffCondition condition = {};
    QString group = {}; ///< "sewage": rounded together where the tariff rounds by service; empty: the tariff's service
};

/// "The first 200 kWh in 30 days", or what is above them.
struct TariffThreshold {
    Decimal quantity;
    TariffPer per = TariffPer::ThirtyDays;
    bool isAbove = false;
};

struct TariffTax {
    enum class Kind {
        Added, ///< base × rate
        GrossUp, ///< a percentage of the amount that contains it: base × rate / (100 − rate)
        Included ///< in the prices already: base × rate / (100 + rate); the total does not grow
    };
    QString id;
    Decimal percent; ///< 6 for 6 %
    QStringList appliesTo; ///< ids of components and of earlier taxes; empty: all components
    Kind kind = Kind::Added;
    QString together = {}; ///< gross-up taxes of one name are all percentages of the same amount
    std::optional<TariffThreshold> threshold = {}; ///< only on this part of the quantity
    TariffCondition condition = {};
};

/// Taken off; never more than there is.
struct TariffSubsidy {
    QString id;
    bool isPercent = true;
    Decimal value; ///< per cent, or an amount
    TariffPer per = TariffPer::ThirtyDays; ///< of an amount
    QStringList appliesTo; ///< ids of components; empty: all
    bool isAfterTax = false;
    std::optional<TariffThreshold> threshold; ///< a percentage of the first so many units only
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    TariffCondition condition;
};

struct TariffRounding {
    enum class Level {
        Line, ///< every component and every tax, then added
        Service, ///< the sum of each group of components with its taxes, then added
        Document ///< once, at the end
    };
    RoundingMode mode = RoundingMode::HalfUp;
    Level level = Level::Document;
    std::optional<int> unitPriceDecimals = {}; ///< of a price × coefficient
    std::optional<int> quantityDecimals = {}; ///< of quantities shared out by days or converted
};

/// What happens when prices change between two readings, and how days are counted.
struct TariffProration {
    enum class Change { SplitByDays, NewRateFromNextBill, RateAtBillDate };
    enum class Days {
        Actual,
        Thirty ///< every month has 30
    };
    Change change = Change::SplitByDays;
    Days days = Days::Actual;
};

/// Gas is metered in m³ and charged in kWh: V × correction × calorific value / 3.6. Without a number: the service's own fact.
struct TariffConversion {
    std::optional<Decimal> correction;
    std::optional<Decimal> calorificValue;
};

/// The prices from one day to another, both included.
struct TariffVersion {
    QDate validFrom;
    std::optional<QDate> validTo;
    int dueDays = 0; ///< from the reading to the last day to pay
    std::vector<TariffComponent> components;
    std::vector<TariffTax> taxes;
    TariffRounding rounding;
    std::vector<TariffSubsidy> subsidies = {};
    TariffProration proration = {};
    std::optional<TariffConversion> conversion = {};
};

/// The act that set the prices.
struct TariffAct {
    QString number;
    QDate date;
    QString url;
};

/// A consumption of one register.
struct RegisterQuantity {
    QString registerCode;
    Quantity quantity;
};

/// A consumption to be priced: from the day of one reading to the day of the next.
struct RatingQuestion {
    QDate from;
    QDate to;
    Quantity quantity;
    QString registerCode;
    std::vector<RegisterQuantity> others = {}; ///< further registers of the same meter, priced together with the first
    RatingFacts facts = {};
    QDate billedOn = {}; ///< where the rate of the bill's day counts; invalid: `to`
};

/// A question with its answer, written into the file by whoever made it: run by `contadorctl tariff check`.
struct TariffExample {
    QString name;
    RatingQuestion question;
    QString total; ///< "26.31"
    QString published; ///< where a source printed another figure, which its own prices do not give
};

/// One tariff file (docs/tariff-files.md).
struct Tariff {
    QString name;
    QString service;
    QString currency; ///< ISO 4217
    std::optional<TariffAct> act;
    std::vector<TariffVersion> versions; ///< oldest first, never overlapping
    std::vector<TariffExample> examples = {};
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
        NoFact, ///< the service lacks something the tariff asks for: the persons, the area …
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
