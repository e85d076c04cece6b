// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariffs/tariff_fields.h"

#include <QCoreApplication>

#include <array>

namespace contador {

namespace {

constexpr std::array facts{
    FieldOption{"persons", QT_TRANSLATE_NOOP("TariffFields", "persons")},
    FieldOption{"area", QT_TRANSLATE_NOOP("TariffFields", "area, m²")},
    FieldOption{"heated_area", QT_TRANSLATE_NOOP("TariffFields", "heated area, m²")},
    FieldOption{"units", QT_TRANSLATE_NOOP("TariffFields", "dwellings")},
    FieldOption{"points", QT_TRANSLATE_NOOP("TariffFields", "points")},
    FieldOption{"diameter", QT_TRANSLATE_NOOP("TariffFields", "diameter of the meter, mm")},
    FieldOption{"power", QT_TRANSLATE_NOOP("TariffFields", "contracted power, kVA")},
    FieldOption{"calorific_value", QT_TRANSLATE_NOOP("TariffFields", "calorific value, MJ/m³")},
    FieldOption{"volume_correction", QT_TRANSLATE_NOOP("TariffFields", "correction of the volume")},
    FieldOption{"yearly_quantity", QT_TRANSLATE_NOOP("TariffFields", "used in twelve months")},
};
constexpr std::array per{FieldOption{"30days", QT_TRANSLATE_NOOP("TariffFields", "30 days")},
                         FieldOption{"month", QT_TRANSLATE_NOOP("TariffFields", "month")},
                         FieldOption{"day", QT_TRANSLATE_NOOP("TariffFields", "day")},
                         FieldOption{"period", QT_TRANSLATE_NOOP("TariffFields", "bill, however long")}};
constexpr std::span<const FieldOption> fixedPer(per.data(), 3);
constexpr std::array bases{FieldOption{"cascade", QT_TRANSLATE_NOOP("TariffFields", "each part at the price of its tier")},
                           FieldOption{"whole", QT_TRANSLATE_NOOP("TariffFields", "all at the price of the tier it ends in")}};
constexpr std::array taxKinds{
    FieldOption{"added", QT_TRANSLATE_NOOP("TariffFields", "added to the amount")},
    FieldOption{"gross_up", QT_TRANSLATE_NOOP("TariffFields", "a percentage of the amount with the tax")},
    FieldOption{"included", QT_TRANSLATE_NOOP("TariffFields", "in the prices already")}};
constexpr std::array orders{FieldOption{"before_tax", QT_TRANSLATE_NOOP("TariffFields", "before tax")},
                            FieldOption{"after_tax", QT_TRANSLATE_NOOP("TariffFields", "after tax")}};
constexpr std::array modes{FieldOption{"half_up", QT_TRANSLATE_NOOP("TariffFields", "half a cent goes up")},
                           FieldOption{"half_even", QT_TRANSLATE_NOOP("TariffFields", "half a cent goes to the even cent")},
                           FieldOption{"down", QT_TRANSLATE_NOOP("TariffFields", "parts of a cent are dropped")}};
constexpr std::array levels{FieldOption{"line", QT_TRANSLATE_NOOP("TariffFields", "each line")},
                            FieldOption{"service", QT_TRANSLATE_NOOP("TariffFields", "each group of lines")},
                            FieldOption{"document", QT_TRANSLATE_NOOP("TariffFields", "the total")}};
constexpr std::array changes{
    FieldOption{"split_by_days", QT_TRANSLATE_NOOP("TariffFields", "shared out by days")},
    FieldOption{"new_rate_from_next_bill", QT_TRANSLATE_NOOP("TariffFields", "the prices of the first day")},
    FieldOption{"rate_at_bill_date", QT_TRANSLATE_NOOP("TariffFields", "the prices of the day of the bill")}};
constexpr std::array monthDays{FieldOption{"actual", QT_TRANSLATE_NOOP("TariffFields", "as in the calendar")},
                               FieldOption{"30", QT_TRANSLATE_NOOP("TariffFields", "30 in each month")}};
constexpr std::array services{FieldOption{"water", QT_TRANSLATE_NOOP("TariffFields", "water")},
                              FieldOption{"hot_water", QT_TRANSLATE_NOOP("TariffFields", "hot water")},
                              FieldOption{"electricity", QT_TRANSLATE_NOOP("TariffFields", "electricity")},
                              FieldOption{"gas", QT_TRANSLATE_NOOP("TariffFields", "gas")},
                              FieldOption{"heating", QT_TRANSLATE_NOOP("TariffFields", "heating, kWh")},
                              FieldOption{"heating_gcal", QT_TRANSLATE_NOOP("TariffFields", "heating, Gcal")}};

constexpr std::array tierColumns{FieldColumn{"up_to", QT_TRANSLATE_NOOP("TariffFields", "Up to")},
                                 FieldColumn{"price", QT_TRANSLATE_NOOP("TariffFields", "Price")}};
constexpr std::array amountColumns{FieldColumn{"up_to", QT_TRANSLATE_NOOP("TariffFields", "Up to")},
                                   FieldColumn{"amount", QT_TRANSLATE_NOOP("TariffFields", "Amount")}};
constexpr std::array registerTierColumns{FieldColumn{"", QT_TRANSLATE_NOOP("TariffFields", "Register")},
                                         FieldColumn{"up_to", QT_TRANSLATE_NOOP("TariffFields", "Up to")},
                                         FieldColumn{"price", QT_TRANSLATE_NOOP("TariffFields", "Price")}};
constexpr std::array registerColumns{FieldColumn{"", QT_TRANSLATE_NOOP("TariffFields", "Register")},
                                     FieldColumn{"", QT_TRANSLATE_NOOP("TariffFields", "Number")}};
constexpr std::array factColumns{FieldColumn{"fact", QT_TRANSLATE_NOOP("TariffFields", "Fact"), facts},
                                 FieldColumn{"above", QT_TRANSLATE_NOOP("TariffFields", "Above")},
                                 FieldColumn{"up_to", QT_TRANSLATE_NOOP("TariffFields", "Up to")}};

constexpr FieldRow id{"id", QT_TRANSLATE_NOOP("TariffFields", "Name in the working"), FieldKind::Text, true};
constexpr FieldRow registerCode{"register", QT_TRANSLATE_NOOP("TariffFields", "Only this register")};
constexpr FieldRow group{"group", QT_TRANSLATE_NOOP("TariffFields", "Group of lines")};
constexpr FieldRow entitled{"for", QT_TRANSLATE_NOOP("TariffFields", "Only for these rights"), FieldKind::Words};
constexpr FieldRow notEntitled{"except", QT_TRANSLATE_NOOP("TariffFields", "Not for these rights"), FieldKind::Words};
constexpr FieldRow where{"where", QT_TRANSLATE_NOOP("TariffFields", "Only where"), FieldKind::Rows, false, {}, factColumns};

constexpr std::array fixedFields{
    id,
    FieldRow{"amount", QT_TRANSLATE_NOOP("TariffFields", "Amount"), FieldKind::Number},
    FieldRow{"per", QT_TRANSLATE_NOOP("TariffFields", "Per"), FieldKind::Choice, true, fixedPer},
    FieldRow{"times", QT_TRANSLATE_NOOP("TariffFields", "Times"), FieldKind::Choice, false, facts},
    FieldRow{"by", QT_TRANSLATE_NOOP("TariffFields", "Amount by"), FieldKind::Choice, false, facts},
    FieldRow{"amounts", QT_TRANSLATE_NOOP("TariffFields", "Amounts"), FieldKind::Rows, false, {}, amountColumns},
    registerCode,
    group,
    entitled,
    notEntitled,
    where,
};
constexpr std::array minimumFields{
    id,
    FieldRow{"included", QT_TRANSLATE_NOOP("TariffFields", "Quantity included"), FieldKind::Number},
    FieldRow{"amount", QT_TRANSLATE_NOOP("TariffFields", "Amount"), FieldKind::Number},
    FieldRow{"per", QT_TRANSLATE_NOOP("TariffFields", "Per"), FieldKind::Choice, true, per},
    FieldRow{"times", QT_TRANSLATE_NOOP("TariffFields", "Times"), FieldKind::Choice, false, facts},
    registerCode,
    group,
    entitled,
    notEntitled,
    where,
};
constexpr std::array blockFields{
    id,
    FieldRow{"per", QT_TRANSLATE_NOOP("TariffFields", "Limits per"), FieldKind::Choice, true, per},
    FieldRow{"tiers", QT_TRANSLATE_NOOP("TariffFields", "Tiers"), FieldKind::Rows, false, {}, tierColumns},
    FieldRow{"registers",
             QT_TRANSLATE_NOOP("TariffFields", "Tiers of registers"),
             FieldKind::KeyedRows,
             false,
             {},
             registerTierColumns},
    FieldRow{"basis", QT_TRANSLATE_NOOP("TariffFields", "Priced"), FieldKind::Choice, false, bases},
    FieldRow{"extension.fact", QT_TRANSLATE_NOOP("TariffFields", "Limits grow with"), FieldKind::Choice, false, facts},
    FieldRow{"extension.above", QT_TRANSLATE_NOOP("TariffFields", "above"), FieldKind::Number},
    FieldRow{"extension.each", QT_TRANSLATE_NOOP("TariffFields", "for each by"), FieldKind::Number},
    FieldRow{"times", QT_TRANSLATE_NOOP("TariffFields", "Limits times"), FieldKind::Choice, false, facts},
    FieldRow{
        "coefficients", QT_TRANSLATE_NOOP("TariffFields", "Coefficients"), FieldKind::KeyedNumbers, false, {}, registerColumns},
    registerCode,
    group,
    entitled,
    notEntitled,
    where,
};
constexpr std::array timeOfUseFields{
    id,
    FieldRow{"registers", QT_TRANSLATE_NOOP("TariffFields", "Prices"), FieldKind::KeyedNumbers, false, {}, registerColumns},
    FieldRow{"base", QT_TRANSLATE_NOOP("TariffFields", "Or one price"), FieldKind::Number},
    FieldRow{"coefficients", QT_TRANSLATE_NOOP("TariffFields", "times"), FieldKind::KeyedNumbers, false, {}, registerColumns},
    registerCode,
    group,
    entitled,
    notEntitled,
    where,
};
constexpr std::array flatFields{
    id,
    FieldRow{"quantity", QT_TRANSLATE_NOOP("TariffFields", "For each"), FieldKind::Choice, true, facts},
    FieldRow{"norm", QT_TRANSLATE_NOOP("TariffFields", "Norm"), FieldKind::Number},
    FieldRow{"price", QT_TRANSLATE_NOOP("TariffFields", "Price"), FieldKind::Number},
    FieldRow{"per", QT_TRANSLATE_NOOP("TariffFields", "Per"), FieldKind::Choice, true, per},
    registerCode,
    group,
    entitled,
    notEntitled,
    where,
};
constexpr std::array levyFields{
    id,           FieldRow{"price", QT_TRANSLATE_NOOP("TariffFields", "Price of each unit"), FieldKind::Number},
    registerCode, group,
    entitled,     notEntitled,
    where,
};
constexpr std::array percentFields{
    id,
    FieldRow{"rate", QT_TRANSLATE_NOOP("TariffFields", "Per cent"), FieldKind::Number},
    FieldRow{"of", QT_TRANSLATE_NOOP("TariffFields", "Of these components"), FieldKind::Words, true},
    registerCode,
    group,
    entitled,
    notEntitled,
    where,
};

constexpr std::array shapes{
    ComponentShape{"fixed", QT_TRANSLATE_NOOP("TariffFields", "Fixed charge"),
                   R"({"kind": "fixed", "amount": "0", "per": "30days"})", fixedFields},
    ComponentShape{"block", QT_TRANSLATE_NOOP("TariffFields", "Prices by tiers"),
                   R"({"kind": "block", "per": "30days", "tiers": [{"price": "0"}]})", blockFields},
    ComponentShape{"minimum", QT_TRANSLATE_NOOP("TariffFields", "Minimum"),
                   R"({"kind": "minimum", "included": "0", "amount": "0", "per": "30days"})", minimumFields},
    ComponentShape{"time_of_use", QT_TRANSLATE_NOOP("TariffFields", "Prices by register"),
                   R"({"kind": "time_of_use", "registers": {"T1": "0"}})", timeOfUseFields},
    ComponentShape{"flat", QT_TRANSLATE_NOOP("TariffFields", "Without a meter"),
                   R"({"kind": "flat", "quantity": "area", "price": "0", "per": "month"})", flatFields},
    ComponentShape{"levy", QT_TRANSLATE_NOOP("TariffFields", "Levy on each unit"), R"({"kind": "levy", "price": "0"})",
                   levyFields},
    ComponentShape{"percent", QT_TRANSLATE_NOOP("TariffFields", "Percentage of others"),
                   R"({"kind": "percent", "of": [], "rate": "0"})", percentFields},
};

constexpr std::array taxes{
    id,
    FieldRow{"rate", QT_TRANSLATE_NOOP("TariffFields", "Per cent"), FieldKind::Number},
    FieldRow{"applies_to", QT_TRANSLATE_NOOP("TariffFields", "Only on these"), FieldKind::Words},
    FieldRow{"kind", QT_TRANSLATE_NOOP("TariffFields", "Kind"), FieldKind::Choice, false, taxKinds},
    FieldRow{"together", QT_TRANSLATE_NOOP("TariffFields", "Together with"), FieldKind::Text},
    FieldRow{"threshold.first", QT_TRANSLATE_NOOP("TariffFields", "Only on the first"), FieldKind::Number},
    FieldRow{"threshold.above", QT_TRANSLATE_NOOP("TariffFields", "Only above"), FieldKind::Number},
    FieldRow{"threshold.per", QT_TRANSLATE_NOOP("TariffFields", "in"), FieldKind::Choice, false, per},
    entitled,
    notEntitled,
    where,
};
constexpr std::array subsidies{
    id,
    FieldRow{"percent", QT_TRANSLATE_NOOP("TariffFields", "Per cent"), FieldKind::Number},
    FieldRow{"amount", QT_TRANSLATE_NOOP("TariffFields", "Or an amount"), FieldKind::Number},
    FieldRow{"per", QT_TRANSLATE_NOOP("TariffFields", "Per"), FieldKind::Choice, false, per},
    FieldRow{"order", QT_TRANSLATE_NOOP("TariffFields", "Taken off"), FieldKind::Choice, true, orders},
    FieldRow{"applies_to", QT_TRANSLATE_NOOP("TariffFields", "Only from these"), FieldKind::Words},
    FieldRow{"threshold.first", QT_TRANSLATE_NOOP("TariffFields", "Only on the first"), FieldKind::Number},
    FieldRow{"threshold.above", QT_TRANSLATE_NOOP("TariffFields", "Only above"), FieldKind::Number},
    FieldRow{"threshold.per", QT_TRANSLATE_NOOP("TariffFields", "in"), FieldKind::Choice, false, per},
    FieldRow{"valid_from", QT_TRANSLATE_NOOP("TariffFields", "From (year-month-day)"), FieldKind::Day},
    FieldRow{"valid_to", QT_TRANSLATE_NOOP("TariffFields", "Last day"), FieldKind::Day},
    entitled,
    notEntitled,
    where,
};
constexpr std::array versions{
    FieldRow{"valid_from", QT_TRANSLATE_NOOP("TariffFields", "First day (year-month-day)"), FieldKind::Day, true},
    FieldRow{"valid_to", QT_TRANSLATE_NOOP("TariffFields", "Last day; none: until further notice"), FieldKind::Day},
    FieldRow{"due_days", QT_TRANSLATE_NOOP("TariffFields", "Days to pay"), FieldKind::Whole, true},
    FieldRow{"rounding.mode", QT_TRANSLATE_NOOP("TariffFields", "Rounding"), FieldKind::Choice, true, modes},
    FieldRow{"rounding.level", QT_TRANSLATE_NOOP("TariffFields", "What is rounded"), FieldKind::Choice, true, levels},
    FieldRow{"rounding.unit_price_decimals", QT_TRANSLATE_NOOP("TariffFields", "Decimals of a price × coefficient"),
             FieldKind::Whole},
    FieldRow{"rounding.quantity_decimals", QT_TRANSLATE_NOOP("TariffFields", "Decimals of quantities shared out"),
             FieldKind::Whole},
    FieldRow{"proration.change", QT_TRANSLATE_NOOP("TariffFields", "Where prices change within a bill"), FieldKind::Choice, false,
             changes},
    FieldRow{"proration.days", QT_TRANSLATE_NOOP("TariffFields", "Days of a month"), FieldKind::Choice, false, monthDays},
    FieldRow{"conversion.correction", QT_TRANSLATE_NOOP("TariffFields", "Gas: correction of the volume"), FieldKind::Number},
    FieldRow{"conversion.calorific_value", QT_TRANSLATE_NOOP("TariffFields", "Gas: calorific value, MJ/m³"), FieldKind::Number},
};
constexpr std::array files{
    FieldRow{"name", QT_TRANSLATE_NOOP("TariffFields", "Name, for people"), FieldKind::Text, true},
    FieldRow{"service", QT_TRANSLATE_NOOP("TariffFields", "Service"), FieldKind::Choice, true, services},
    FieldRow{"currency", QT_TRANSLATE_NOOP("TariffFields", "Currency (EUR)"), FieldKind::Text, true},
    FieldRow{"act.number", QT_TRANSLATE_NOOP("TariffFields", "Act that set the prices"), FieldKind::Text},
    FieldRow{"act.date", QT_TRANSLATE_NOOP("TariffFields", "Its day (year-month-day)"), FieldKind::Day},
    FieldRow{"act.url", QT_TRANSLATE_NOOP("TariffFields", "Its address"), FieldKind::Text},
};

} // namespace

std::span<const ComponentShape> componentShapes()
{
    return shapes;
}

std::span<const FieldRow> componentFields(const QString &kind)
{
    for (const ComponentShape &shape : shapes) {
        if (kind == QLatin1String(shape.kind))
            return shape.fields;
    }
    return {};
}

std::span<const FieldRow> taxFields()
{
    return taxes;
}

std::span<const FieldRow> subsidyFields()
{
    return subsidies;
}

std::span<const FieldRow> versionFields()
{
    return versions;
}

std::span<const FieldRow> fileFields()
{
    return files;
}

QString fieldText(const char *words)
{
    return QCoreApplication::translate("TariffFields", words);
}

} // namespace contador
