// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/rating.h"

#include "engine/accounts/services.h"
#include "engine/billing/rating_stretches.h"

#include <algorithm>

namespace contador {

namespace {

using Kind = TariffFault::Kind;
using Part = Rating::Part;
using Stretch = RatingStretch;

constexpr int mostDecimalsShown = 10;
const Decimal hundred(100);

/// "1.10": never fewer decimals than the currency has.
QString written(const Decimal &number, int fewestDecimals)
{
    QString text = number.toString(mostDecimalsShown);
    if (fewestDecimals == 0)
        return text;
    if (!text.contains(u'.'))
        text += u'.';
    const qsizetype decimals = text.size() - text.indexOf(u'.') - 1;
    return text + QString(std::max<qsizetype>(fewestDecimals - decimals, 0), u'0');
}

/// A component with what it costs in a stretch, less what was taken off before tax.
struct Line {
    const TariffComponent *component = nullptr;
    Decimal amount;
};

/// Prices one question; the working grows as it goes.
class Pricing {
public:
    Pricing(const Tariff &tariff, const RatingQuestion &question, const Currency &currency, RatingWorking working)
        : m_tariff(tariff), m_question(question), m_currency(currency), m_isShown(working == RatingWorking::Shown)
    {
        if (!m_isShown)
            return;
        if (const Service *service = findService(tariff.service))
            m_unit = service->unit;
    }

    Outcome<Rating, TariffFault> run()
    {
        auto stretches = stretchesOf(m_tariff, m_question);
        if (!stretches)
            return failure(stretches.error());
        m_rounding = &stretches->back().version->rounding;
        m_rating.dueDays = stretches->back().version->dueDays;
        for (Stretch &stretch : *stretches)
            price(stretch);
        if (m_fault)
            return failure(*m_fault);
        return total();
    }

private:
    void price(Stretch &stretch);
    void convert(Stretch &stretch);
    Decimal price(const TariffComponent &component, const Stretch &stretch);
    Decimal priceOf(const FixedCharge &fixed, const Stretch &stretch, const TariffComponent &component);
    Decimal priceOf(const MinimumCharge &minimum, const Stretch &stretch, const TariffComponent &component);
    Decimal priceOf(const BlockCharge &block, const Stretch &stretch, const TariffComponent &component);
    Decimal priceOf(const TimeOfUseCharge &charge, const Stretch &stretch, const TariffComponent &component);
    Decimal priceOf(const FlatCharge &flat, const Stretch &stretch, const TariffComponent &component);
    Decimal priceOf(const LevyCharge &levy, const Stretch &stretch, const TariffComponent &component);
    Decimal priceOf(const PercentCharge &percent, const Stretch &stretch, const TariffComponent &component);
    Decimal priceTiers(const BlockCharge &block, const std::vector<TariffTier> &tiers, const std::vector<Stretch::Part> &parts,
                       const Stretch &stretch, const QString &id);
    Decimal priceInTier(const BlockCharge &block, const Decimal &price, const Decimal &quantity,
                        const std::vector<Stretch::Part> &parts, const Decimal &all, const QString &id);
    void takeOff(const Stretch &stretch, const QString &group, bool afterTax, size_t firstPart);
    void addTaxes(const Stretch &stretch, const QString &group, size_t firstPart);
    Decimal taxBase(const TariffTax &tax, const Stretch &stretch, const QString &group, size_t firstPart) const;
    Decimal addPart(Part part);
    Outcome<Rating, TariffFault> total();
    void shareCents();

    [[nodiscard]] bool isCharged(const TariffComponent &component, const Stretch &stretch) const
    {
        const auto isIts = [&](const Stretch::Part &part) { return part.registerCode == component.registerCode; };
        const bool isRead = component.registerCode.isEmpty() || std::any_of(stretch.parts.begin(), stretch.parts.end(), isIts);
        return isRead && concerns(component.condition, m_question.facts, stretch.begin);
    }
    [[nodiscard]] QString groupOf(const TariffComponent &component) const
    {
        return component.group.isEmpty() ? m_tariff.service : component.group;
    }
    [[nodiscard]] bool isInGroup(const TariffComponent &component, const QString &group) const
    {
        return group.isEmpty() || groupOf(component) == group;
    }
    Decimal fact(std::optional<RatingFactKind> kind, const Stretch &stretch);
    [[nodiscard]] Decimal quantityOf(const TariffComponent &component, const Stretch &stretch) const;
    Decimal includedQuantity(const Stretch &stretch);
    [[nodiscard]] Decimal shareWithin(const std::optional<TariffThreshold> &threshold, const Stretch &stretch) const;
    [[nodiscard]] QString price(const Decimal &number) const { return written(number, m_currency.decimals); }
    [[nodiscard]] QString quantity(const Decimal &number) const { return number.toString(Quantity::decimals) + u' ' + m_unit; }
    template <typename Step> void note(const QString &id, Step step)
    {
        if (m_isShown)
            m_rating.working << id + QStringLiteral(": ") + step();
    }
    void fail(Kind kind, const QString &detail)
    {
        if (!m_fault)
            m_fault = TariffFault{kind, {}, {}, detail};
    }

    const Tariff &m_tariff;
    const RatingQuestion &m_question;
    const Currency &m_currency;
    const bool m_isShown;
    QString m_unit;
    const TariffRounding *m_rounding = nullptr;
    std::optional<TariffFault> m_fault;
    std::vector<Line> m_lines; ///< of the stretch being priced
    Rating m_rating;
};

/// Zero when it is not known: the fault is remembered. Without a kind: 1.
Decimal Pricing::fact(std::optional<RatingFactKind> kind, const Stretch &stretch)
{
    if (!kind)
        return 1;
    const std::optional<Decimal> value = m_question.facts.on(stretch.begin, *kind);
    if (!value)
        fail(Kind::NoFact, nameOf(ratingFactKinds, *kind));
    return value.value_or(Decimal());
}

/// Components, subsidies before tax, percentages of what is left, taxes, subsidies after tax.
void Pricing::price(Stretch &stretch)
{
    if (m_isShown)
        m_rating.working << QStringLiteral("%1 … %2: %3 d, %4")
                                .arg(stretch.begin.toString(Qt::ISODate), stretch.end.toString(Qt::ISODate),
                                     QString::number(stretch.days), quantity(stretch.quantity));
    if (stretch.version->conversion)
        convert(stretch);
    m_lines.clear();
    const size_t firstPart = m_rating.parts.size();
    QStringList groups;
    for (const bool isPercent : {false, true}) {
        for (const TariffComponent &component : stretch.version->components) {
            if (std::holds_alternative<PercentCharge>(component.charge) != isPercent || !isCharged(component, stretch))
                continue;
            if (m_rounding->level == TariffRounding::Level::Service && !groups.contains(groupOf(component)))
                groups << groupOf(component);
            const Decimal exact = price(component, stretch);
            m_lines.push_back({&component, addPart({component.id, false, exact, {}, false, groupOf(component)})});
        }
        if (!isPercent) {
            if (groups.isEmpty())
                takeOff(stretch, {}, false, firstPart);
            for (const QString &group : groups)
                takeOff(stretch, group, false, firstPart);
        }
    }
    if (groups.isEmpty())
        groups << QString();
    for (const QString &group : groups) {
        addTaxes(stretch, group, firstPart);
        takeOff(stretch, group, true, firstPart);
    }
}

/// V × correction × calorific value / 3.6 MJ/kWh.
void Pricing::convert(Stretch &stretch)
{
    const TariffConversion &conversion = *stretch.version->conversion;
    const Decimal correction =
        conversion.correction ? *conversion.correction : fact(RatingFactKind::VolumeCorrection, stretch);
    const Decimal calorific = conversion.calorificValue ? *conversion.calorificValue : fact(RatingFactKind::CalorificValue, stretch);
    const Decimal megajoules = Decimal::scaled(36, 1);
    const QString metered = m_isShown ? quantity(stretch.quantity) : QString();
    stretch.quantity = {};
    for (Stretch::Part &part : stretch.parts) {
        part.quantity = roundedTo(part.quantity * correction * calorific / megajoules, m_rounding->quantityDecimals, m_rounding->mode);
        stretch.quantity = stretch.quantity + part.quantity;
    }
    if (!m_isShown)
        return;
    m_unit = QStringLiteral("kWh");
    m_rating.working << QStringLiteral("%1 × %2 × %3 / 3.6 = %4")
                            .arg(metered, correction.toString(), calorific.toString(), quantity(stretch.quantity));
}

Decimal Pricing::price(const TariffComponent &component, const Stretch &stretch)
{
    return std::visit([&](const auto &charge) { return priceOf(charge, stretch, component); }, component.charge);
}

Decimal Pricing::priceOf(const FixedCharge &fixed, const Stretch &stretch, const TariffComponent &component)
{
    Decimal amount = fixed.amount;
    if (fixed.by) {
        const Decimal value = fact(fixed.by, stretch);
        const auto found = std::find_if(fixed.amounts.begin(), fixed.amounts.end(),
                                        [&](const TariffTier &row) { return !row.upTo || value <= *row.upTo; });
        amount = found->price;
    }
    const Decimal many = fact(fixed.times, stretch);
    const Decimal charge = amount * many * timesIn(stretch, fixed.per);
    note(component.id, [&] {
        const QString days = QString::number(stretch.days);
        const QString factor = fixed.per == TariffPer::ThirtyDays ? days + QStringLiteral(" d / 30 d")
                               : fixed.per == TariffPer::Day      ? days + QStringLiteral(" d")
                                                                  : timesIn(stretch, fixed.per).toString(mostDecimalsShown);
        const QString each = fixed.times ? QStringLiteral(" × ") + many.toString() : QString();
        return QStringLiteral("%1%2 × %3 = %4").arg(price(amount), each, factor, price(charge));
    });
    return charge;
}

Decimal Pricing::priceOf(const MinimumCharge &minimum, const Stretch &stretch, const TariffComponent &component)
{
    const Decimal part = timesIn(stretch, minimum.per) * fact(minimum.times, stretch);
    const Decimal charge = minimum.amount * part;
    note(component.id,
         [&] { return QStringLiteral("≤ %1 = %2").arg(quantity(minimum.included * part), price(charge)); });
    return charge;
}

Decimal Pricing::includedQuantity(const Stretch &stretch)
{
    for (const TariffComponent &component : stretch.version->components) {
        const auto *minimum = std::get_if<MinimumCharge>(&component.charge);
        if (minimum && isCharged(component, stretch))
            return minimum->included * timesIn(stretch, minimum->per) * fact(minimum->times, stretch);
    }
    return {};
}

Decimal Pricing::quantityOf(const TariffComponent &component, const Stretch &stretch) const
{
    if (component.registerCode.isEmpty())
        return stretch.quantity;
    Decimal quantity;
    for (const Stretch::Part &part : stretch.parts) {
        if (part.registerCode == component.registerCode)
            quantity = quantity + part.quantity;
    }
    return quantity;
}

Decimal Pricing::priceOf(const BlockCharge &block, const Stretch &stretch, const TariffComponent &component)
{
    Decimal charge;
    std::vector<Stretch::Part> together;
    for (const Stretch::Part &part : stretch.parts) {
        if (!component.registerCode.isEmpty() && part.registerCode != component.registerCode)
            continue;
        const auto own = block.registers.constFind(part.registerCode);
        if (own != block.registers.constEnd()) {
            charge = charge + priceTiers(block, *own, {part}, stretch, component.id);
        } else if (block.tiers.empty()) {
            fail(Kind::NoRegister, part.registerCode);
        } else {
            if (!block.coefficients.isEmpty() && !block.coefficients.contains(part.registerCode))
                fail(Kind::NoRegister, part.registerCode);
            together.push_back(part);
        }
    }
    if (!together.empty())
        charge = charge + priceTiers(block, block.tiers, together, stretch, component.id);
    return charge;
}

/// A cascade: the part of the quantity between two limits at that tier's price. What a minimum includes is already paid.
Decimal Pricing::priceTiers(const BlockCharge &block, const std::vector<TariffTier> &tiers, const std::vector<Stretch::Part> &parts,
                            const Stretch &stretch, const QString &id)
{
    Decimal all;
    for (const Stretch::Part &part : parts)
        all = all + part.quantity;
    // Two readings on one day: a day's worth of the limits, or everything would fall into the last tier.
    Stretch atLeastADay{stretch.version, stretch.begin, stretch.end, std::max<qint64>(stretch.days, 1), stretch.share, {}, {}};
    if (block.per == TariffPer::Month && stretch.begin == stretch.end)
        atLeastADay.end = stretch.begin.addDays(1);
    const Decimal scale = timesIn(atLeastADay, block.per) * fact(block.times, stretch);
    Decimal wider;
    if (block.extension)
        wider = std::max(fact(block.extension->fact, stretch) - block.extension->above, Decimal()) * block.extension->each;
    Decimal done = includedQuantity(stretch);
    if (!done.isZero() && !stretch.quantity.isZero())
        done = done * all / stretch.quantity; // of several registers each has its share
    const auto limitOf = [&](const TariffTier &tier) {
        return roundedTo((*tier.upTo + wider) * scale, m_rounding->quantityDecimals, m_rounding->mode);
    };
    if (block.isWhole) {
        const auto reached = std::find_if(tiers.begin(), tiers.end(),
                                          [&](const TariffTier &tier) { return !tier.upTo || all <= limitOf(tier); });
        return all <= done ? Decimal() : priceInTier(block, reached->price, all - done, parts, all, id);
    }
    Decimal charge;
    for (const TariffTier &tier : tiers) {
        const Decimal end = tier.upTo ? std::min(limitOf(tier), all) : all;
        if (end <= done)
            continue;
        charge = charge + priceInTier(block, tier.price, end - done, parts, all, id);
        done = end;
    }
    return charge;
}

/// Of each tier every register has the share that it has of the whole.
Decimal Pricing::priceInTier(const BlockCharge &block, const Decimal &unitPrice, const Decimal &part,
                             const std::vector<Stretch::Part> &parts, const Decimal &all, const QString &id)
{
    Decimal charge;
    const auto add = [&](const Decimal &metered, const Decimal &each) {
        const Decimal amount = metered * each;
        note(id, [&] { return QStringLiteral("%1 × %2 = %3").arg(quantity(metered), price(each), price(amount)); });
        charge = charge + amount;
    };
    if (block.coefficients.isEmpty()) {
        add(part, unitPrice);
        return charge;
    }
    for (const Stretch::Part &of : parts) {
        if (!of.quantity.isZero())
            add(part * of.quantity / all,
                roundedTo(unitPrice * block.coefficients.value(of.registerCode), m_rounding->unitPriceDecimals, m_rounding->mode));
    }
    return charge;
}

Decimal Pricing::priceOf(const TimeOfUseCharge &charge, const Stretch &stretch, const TariffComponent &component)
{
    Decimal sum;
    for (const Stretch::Part &part : stretch.parts) {
        if (!component.registerCode.isEmpty() && part.registerCode != component.registerCode)
            continue;
        const auto found = charge.registers.constFind(part.registerCode);
        if (found == charge.registers.constEnd()) {
            fail(Kind::NoRegister, part.registerCode);
            continue;
        }
        const Decimal each =
            charge.base ? roundedTo(*charge.base * *found, m_rounding->unitPriceDecimals, m_rounding->mode) : *found;
        const Decimal amount = part.quantity * each;
        note(component.id, [&] {
            return QStringLiteral("%1: %2 × %3 = %4").arg(part.registerCode, quantity(part.quantity), price(each), price(amount));
        });
        sum = sum + amount;
    }
    return sum;
}

Decimal Pricing::priceOf(const FlatCharge &flat, const Stretch &stretch, const TariffComponent &component)
{
    const Decimal many = fact(flat.quantity, stretch);
    const Decimal times = timesIn(stretch, flat.per);
    const Decimal amount = many * flat.norm * flat.price * times;
    note(component.id, [&] {
        return QStringLiteral("%1 × %2 × %3 × %4 = %5")
            .arg(many.toString(), flat.norm.toString(), price(flat.price), times.toString(), price(amount));
    });
    return amount;
}

Decimal Pricing::priceOf(const LevyCharge &levy, const Stretch &stretch, const TariffComponent &component)
{
    const Decimal used = quantityOf(component, stretch);
    const Decimal amount = used * levy.price;
    note(component.id, [&] { return QStringLiteral("%1 × %2 = %3").arg(quantity(used), price(levy.price), price(amount)); });
    return amount;
}

Decimal Pricing::priceOf(const PercentCharge &percent, const Stretch & /*stretch*/, const TariffComponent &component)
{
    Decimal base;
    for (const Line &line : m_lines) {
        if (percent.of.contains(line.component->id))
            base = base + line.amount;
    }
    const Decimal amount = base * percent.rate / hundred;
    note(component.id,
         [&] { return QStringLiteral("%1 × %2 % = %3").arg(price(base), percent.rate.toString(), price(amount)); });
    return amount;
}

/// How much of the quantity is below, or above, a threshold. Without any quantity all of it is below.
Decimal Pricing::shareWithin(const std::optional<TariffThreshold> &threshold, const Stretch &stretch) const
{
    if (!threshold)
        return 1;
    if (stretch.quantity.isZero())
        return threshold->isAbove ? 0 : 1;
    const Decimal below = std::min(threshold->quantity * timesIn(stretch, threshold->per), stretch.quantity) / stretch.quantity;
    return threshold->isAbove ? Decimal(1) - below : below;
}

void Pricing::takeOff(const Stretch &stretch, const QString &group, bool afterTax, size_t firstPart)
{
    for (const TariffSubsidy &subsidy : stretch.version->subsidies) {
        const bool holds = (!subsidy.validFrom || *subsidy.validFrom <= stretch.begin)
            && (!subsidy.validTo || stretch.begin <= *subsidy.validTo);
        if (subsidy.isAfterTax != afterTax || !holds || !concerns(subsidy.condition, m_question.facts, stretch.begin))
            continue;
        const auto isOf = [&](const QString &id) { return subsidy.appliesTo.isEmpty() || subsidy.appliesTo.contains(id); };
        Decimal base;
        if (afterTax) {
            for (size_t i = firstPart; i < m_rating.parts.size(); ++i) {
                const Part &part = m_rating.parts[i];
                // What was taken off already is no longer there to take off from.
                const bool counts = !part.isIncluded && (isOf(part.id) || part.charged.isNegative());
                if (counts && (group.isEmpty() || part.group == group))
                    base = base + part.charged;
            }
        } else {
            for (const Line &line : m_lines) {
                if (isOf(line.component->id) && isInGroup(*line.component, group))
                    base = base + line.amount;
            }
        }
        if (base <= Decimal())
            continue;
        Decimal off = subsidy.isPercent ? base * subsidy.value / hundred : subsidy.value * timesIn(stretch, subsidy.per);
        off = std::min(off * shareWithin(subsidy.threshold, stretch), base);
        note(subsidy.id, [&] {
            return subsidy.isPercent ? QStringLiteral("%1 × %2 % = %3").arg(price(base), subsidy.value.toString(), price(-off))
                                     : QStringLiteral("%1 → %2").arg(price(base), price(-off));
        });
        const Decimal charged = addPart({subsidy.id, false, -off, {}, false, group.isEmpty() ? m_tariff.service : group});
        if (afterTax)
            continue;
        const Decimal left = Decimal(1) + charged / base;
        for (Line &line : m_lines) {
            if (isOf(line.component->id) && isInGroup(*line.component, group))
                line.amount = line.amount * left;
        }
    }
}

Decimal Pricing::taxBase(const TariffTax &tax, const Stretch &stretch, const QString &group, size_t firstPart) const
{
    const auto isOf = [&](const QString &id) { return tax.appliesTo.isEmpty() || tax.appliesTo.contains(id); };
    Decimal base;
    for (const Line &line : m_lines) {
        if (isOf(line.component->id) && isInGroup(*line.component, group))
            base = base + line.amount;
    }
    base = base * shareWithin(tax.threshold, stretch);
    for (size_t i = firstPart; i < m_rating.parts.size() && !tax.appliesTo.isEmpty(); ++i) {
        const Part &part = m_rating.parts[i];
        if (part.isTax && isOf(part.id) && (group.isEmpty() || part.group == group))
            base = base + part.charged;
    }
    return base;
}

void Pricing::addTaxes(const Stretch &stretch, const QString &group, size_t firstPart)
{
    for (const TariffTax &tax : stretch.version->taxes) {
        if (!concerns(tax.condition, m_question.facts, stretch.begin))
            continue;
        const Decimal base = taxBase(tax, stretch, group, firstPart);
        Decimal whole = hundred;
        if (tax.kind == TariffTax::Kind::Included)
            whole = hundred + tax.percent;
        if (tax.kind == TariffTax::Kind::GrossUp) {
            for (const TariffTax &other : stretch.version->taxes) {
                const bool isBeside = !tax.together.isEmpty() && other.together == tax.together;
                if ((&other == &tax || isBeside) && concerns(other.condition, m_question.facts, stretch.begin))
                    whole = whole - other.percent;
            }
        }
        const Decimal amount = base * tax.percent / whole;
        note(tax.id, [&] {
            const QString rate = tax.percent.toString();
            return whole == hundred
                ? QStringLiteral("%1 × %2 % = %3").arg(price(base), rate, price(amount))
                : QStringLiteral("%1 × %2 / %3 = %4").arg(price(base), rate, whole.toString(), price(amount));
        });
        addPart({tax.id, true, amount, {}, tax.kind == TariffTax::Kind::Included, group.isEmpty() ? m_tariff.service : group});
    }
}

Decimal Pricing::addPart(Part part)
{
    part.charged = part.exact;
    if (m_rounding->level == TariffRounding::Level::Line) {
        if (const std::optional<Money> money = Money::rounded(part.exact, m_currency, m_rounding->mode))
            part.charged = money->amount(); // what does not fit is refused with the total
    }
    if (part.charged != part.exact)
        note(part.id, [&] { return QStringLiteral("%1 → %2").arg(price(part.exact), price(part.charged)); });
    m_rating.parts.push_back(part);
    return part.charged;
}

Outcome<Rating, TariffFault> Pricing::total()
{
    struct Sum {
        QString group;
        Decimal all;
        Decimal tax;
    };
    std::vector<Sum> sums;
    const bool byService = m_rounding->level == TariffRounding::Level::Service;
    for (const Part &part : m_rating.parts) {
        const auto isIts = [&](const Sum &sum) { return !byService || sum.group == part.group; };
        auto sum = std::find_if(sums.begin(), sums.end(), isIts);
        if (sum == sums.end())
            sum = sums.insert(sums.end(), Sum{part.group, {}, {}});
        if (!part.isIncluded)
            sum->all = sum->all + part.charged;
        if (part.isTax)
            sum->tax = sum->tax + part.charged;
    }
    m_rating.total = Money::zero(m_currency);
    m_rating.tax = Money::zero(m_currency);
    Decimal exact;
    for (const Sum &sum : sums) {
        const std::optional<Money> all = Money::rounded(sum.all, m_currency, m_rounding->mode);
        const std::optional<Money> taxes = Money::rounded(sum.tax, m_currency, m_rounding->mode);
        if (!all || !taxes)
            return failure(TariffFault{Kind::TooLarge, {}, {}, sum.all.toString(0)});
        if (byService && all->amount() != sum.all)
            note(sum.group, [&] { return QStringLiteral("%1 → %2").arg(price(sum.all), all->toString()); });
        m_rating.total += *all;
        m_rating.tax += *taxes;
        exact = exact + (byService ? all->amount() : sum.all);
    }
    m_rating.net = m_rating.total - m_rating.tax;
    shareCents();
    if (m_isShown) {
        const QString step = m_rating.total.amount() == exact ? QString() : price(exact) + QStringLiteral(" → ");
        m_rating.working << QStringLiteral("= %1%2 %3").arg(step, m_rating.total.toString(), m_currency.code);
    }
    return m_rating;
}

/// Cents of the parts: differences of the rounded running sum, so that they add up; the last one takes what is left.
void Pricing::shareCents()
{
    Decimal running;
    Money done = Money::zero(m_currency);
    Part *last = nullptr;
    for (Part &part : m_rating.parts) {
        if (part.isIncluded) {
            part.amount = Money::rounded(part.charged, m_currency, m_rounding->mode).value_or(Money::zero(m_currency));
            continue;
        }
        running = running + part.charged;
        const Money upTo = Money::rounded(running, m_currency, m_rounding->mode).value_or(done);
        part.amount = upTo - done;
        done = upTo;
        last = &part;
    }
    if (last)
        last->amount += m_rating.total - done;
}

} // namespace

Outcome<Rating, TariffFault> rate(const Tariff &tariff, const RatingQuestion &question, const Currency &currency,
                                  RatingWorking working)
{
    Q_ASSERT(question.from.isValid() && question.from <= question.to && question.quantity >= Quantity{});
    if (tariff.currency != currency.code)
        return failure(TariffFault{Kind::OtherCurrency, {}, QStringLiteral("currency"), tariff.currency});
    return Pricing(tariff, question, currency, working).run();
}

} // namespace contador
