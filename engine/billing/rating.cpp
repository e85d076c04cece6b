// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/rating.h"

#include "engine/accounts/services.h"

#include <algorithm>

namespace contador {

namespace {

using Kind = TariffFault::Kind;
using Part = Rating::Part;

constexpr int mostDecimalsShown = 10;

/// A stretch of the period under one version of the prices. Counted from its first day to the day before `end`.
struct Stretch {
    const TariffVersion *version = nullptr;
    QDate begin;
    QDate end;
    qint64 days = 0;
    Decimal share; ///< of the whole period
    Decimal quantity; ///< of the whole quantity
};

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

const TariffVersion *versionOn(const Tariff &tariff, QDate day)
{
    for (const TariffVersion &version : tariff.versions) {
        if (version.validFrom <= day && (!version.validTo || day <= *version.validTo))
            return &version;
    }
    return nullptr;
}

/// Calendar months from one day to another, the broken one by its days.
Decimal monthsBetween(QDate from, QDate to)
{
    int whole = 0;
    while (from.addMonths(whole + 1) <= to)
        ++whole;
    const QDate begun = from.addMonths(whole);
    return Decimal(whole) + Decimal(begun.daysTo(to)) / Decimal(begun.daysTo(from.addMonths(whole + 1)));
}

/// Prices one question; the working grows as it goes.
class Pricing {
public:
    Pricing(const Tariff &tariff, const RatingQuestion &question, const Currency &currency)
        : m_tariff(tariff), m_question(question), m_currency(currency)
    {
        if (const Service *service = findService(tariff.service))
            m_unit = service->unit;
    }

    Outcome<Rating, TariffFault> run()
    {
        std::vector<Stretch> stretches;
        if (const auto split = splitIntoStretches(stretches); !split)
            return failure(split.error());
        m_rounding = stretches.back().version->rounding;
        m_rating.dueDays = stretches.back().version->dueDays;
        for (const Stretch &stretch : stretches) {
            if (const auto priced = price(stretch); !priced)
                return failure(priced.error());
        }
        return total();
    }

private:
    Outcome<void, TariffFault> splitIntoStretches(std::vector<Stretch> &stretches) const;
    Outcome<void, TariffFault> price(const Stretch &stretch);
    Outcome<Decimal, TariffFault> priceBlock(const BlockCharge &block, const Stretch &stretch, const QString &id);
    Decimal priceFixed(const FixedCharge &fixed, const Stretch &stretch, const QString &id);
    Decimal priceMinimum(const MinimumCharge &minimum, const Stretch &stretch, const QString &id);
    void addTaxes(const Stretch &stretch, size_t firstPart);
    void addPart(const QString &id, bool isTax, const Decimal &exact);
    Outcome<Rating, TariffFault> total();

    [[nodiscard]] bool concerns(const TariffComponent &component) const
    {
        return component.registerCode.isEmpty() || component.registerCode == m_question.registerCode;
    }
    [[nodiscard]] Decimal includedQuantity(const Stretch &stretch) const;
    /// How much of a limit or of a minimum falls to a stretch.
    [[nodiscard]] static Decimal scale(TariffPer per, const Stretch &stretch)
    {
        return per == TariffPer::ThirtyDays ? Decimal(stretch.days) / Decimal(30) : stretch.share;
    }
    [[nodiscard]] QString price(const Decimal &number) const { return written(number, m_currency.decimals); }
    [[nodiscard]] QString quantity(const Decimal &number) const { return number.toString(Quantity::decimals) + u' ' + m_unit; }
    void note(const QString &id, const QString &step) { m_rating.working << id + QStringLiteral(": ") + step; }
    [[nodiscard]] static TariffFault fault(Kind kind, const QString &detail) { return {kind, {}, {}, detail}; }

    const Tariff &m_tariff;
    const RatingQuestion &m_question;
    const Currency &m_currency;
    QString m_unit;
    TariffRounding m_rounding;
    Rating m_rating;
};

Outcome<void, TariffFault> Pricing::splitIntoStretches(std::vector<Stretch> &stretches) const
{
    const qint64 days = m_question.from.daysTo(m_question.to);
    const Decimal quantity = m_question.quantity.exact();
    QDate day = m_question.from;
    do {
        const TariffVersion *version = versionOn(m_tariff, day);
        if (!version)
            return failure(fault(Kind::NoVersion, day.toString(Qt::ISODate)));
        const QDate end = version->validTo ? std::min(m_question.to, version->validTo->addDays(1)) : m_question.to;
        const qint64 part = day.daysTo(end);
        const Decimal share = days == 0 ? Decimal(1) : Decimal(part) / Decimal(days);
        stretches.push_back({version, day, end, part, share, quantity * share});
        day = end;
    } while (day < m_question.to);
    return {};
}

Outcome<void, TariffFault> Pricing::price(const Stretch &stretch)
{
    m_rating.working << QStringLiteral("%1 … %2: %3 d, %4")
                            .arg(stretch.begin.toString(Qt::ISODate), stretch.end.toString(Qt::ISODate),
                                 QString::number(stretch.days), quantity(stretch.quantity));
    const size_t firstPart = m_rating.parts.size();
    for (const TariffComponent &component : stretch.version->components) {
        if (!concerns(component))
            continue;
        Decimal amount;
        if (const auto *fixed = std::get_if<FixedCharge>(&component.charge)) {
            amount = priceFixed(*fixed, stretch, component.id);
        } else if (const auto *minimum = std::get_if<MinimumCharge>(&component.charge)) {
            amount = priceMinimum(*minimum, stretch, component.id);
        } else {
            const auto block = priceBlock(std::get<BlockCharge>(component.charge), stretch, component.id);
            if (!block)
                return failure(block.error());
            amount = *block;
        }
        addPart(component.id, false, amount);
    }
    addTaxes(stretch, firstPart);
    return {};
}

Decimal Pricing::priceFixed(const FixedCharge &fixed, const Stretch &stretch, const QString &id)
{
    const QString days = QString::number(stretch.days);
    const QString amount = price(fixed.amount);
    Decimal charge;
    QString factor;
    switch (fixed.per) {
    case TariffPer::ThirtyDays:
        charge = fixed.amount * Decimal(stretch.days) / Decimal(30);
        factor = days + QStringLiteral(" d / 30 d");
        break;
    case TariffPer::Day:
        charge = fixed.amount * Decimal(stretch.days);
        factor = days + QStringLiteral(" d");
        break;
    case TariffPer::Month:
    case TariffPer::Period:
        const Decimal months = monthsBetween(stretch.begin, stretch.end);
        charge = fixed.amount * months;
        factor = months.toString(mostDecimalsShown);
        break;
    }
    note(id, QStringLiteral("%1 × %2 = %3").arg(amount, factor, price(charge)));
    return charge;
}

Decimal Pricing::priceMinimum(const MinimumCharge &minimum, const Stretch &stretch, const QString &id)
{
    const Decimal part = scale(minimum.per, stretch);
    const Decimal charge = minimum.amount * part;
    note(id, QStringLiteral("≤ %1 = %2").arg(quantity(minimum.included * part), price(charge)));
    return charge;
}

Decimal Pricing::includedQuantity(const Stretch &stretch) const
{
    for (const TariffComponent &component : stretch.version->components) {
        const auto *minimum = std::get_if<MinimumCharge>(&component.charge);
        if (minimum && concerns(component))
            return minimum->included * scale(minimum->per, stretch);
    }
    return {};
}

/// A cascade: the part of the quantity between two limits at that tier's price. What a minimum includes is already paid.
Outcome<Decimal, TariffFault> Pricing::priceBlock(const BlockCharge &block, const Stretch &stretch, const QString &id)
{
    const auto own = block.registers.constFind(m_question.registerCode);
    const std::vector<TariffTier> &tiers = own != block.registers.constEnd() ? *own : block.tiers;
    if (tiers.empty())
        return failure(fault(Kind::NoRegister, m_question.registerCode));
    // Two readings on one day: a day's worth of the limits, or everything would fall into the last tier.
    Stretch atLeastADay = stretch;
    atLeastADay.days = std::max<qint64>(stretch.days, 1);
    const Decimal limitScale = scale(block.per, atLeastADay);
    Decimal charge;
    Decimal done = includedQuantity(stretch);
    for (const TariffTier &tier : tiers) {
        const Decimal end = tier.upTo ? std::min(*tier.upTo * limitScale, stretch.quantity) : stretch.quantity;
        if (end <= done)
            continue;
        const Decimal amount = (end - done) * tier.price;
        note(id, QStringLiteral("%1 × %2 = %3").arg(quantity(end - done), price(tier.price), price(amount)));
        charge = charge + amount;
        done = end;
    }
    return charge;
}

void Pricing::addTaxes(const Stretch &stretch, size_t firstPart)
{
    const size_t endOfParts = m_rating.parts.size();
    for (const TariffTax &tax : stretch.version->taxes) {
        Decimal base;
        for (size_t i = firstPart; i < endOfParts; ++i) {
            const Part &part = m_rating.parts[i];
            if (!tax.appliesTo.isEmpty() && !tax.appliesTo.contains(part.id))
                continue;
            base = base + part.charged;
        }
        const Decimal amount = base * tax.percent / Decimal(100);
        note(tax.id, QStringLiteral("%1 × %2 % = %3").arg(price(base), tax.percent.toString(), price(amount)));
        addPart(tax.id, true, amount);
    }
}

void Pricing::addPart(const QString &id, bool isTax, const Decimal &exact)
{
    Decimal charged = exact;
    if (m_rounding.level == TariffRounding::Level::Line) {
        if (const std::optional<Money> money = Money::rounded(exact, m_currency, m_rounding.mode))
            charged = money->amount(); // what does not fit is refused with the total
    }
    if (charged != exact)
        note(id, QStringLiteral("%1 → %2").arg(price(exact), price(charged)));
    m_rating.parts.push_back({id, isTax, exact, charged});
}

Outcome<Rating, TariffFault> Pricing::total()
{
    Decimal net;
    Decimal tax;
    for (const Part &part : m_rating.parts) {
        Decimal &sum = part.isTax ? tax : net;
        sum = sum + part.charged;
    }
    const std::optional<Money> all = Money::rounded(net + tax, m_currency, m_rounding.mode);
    const std::optional<Money> taxes = Money::rounded(tax, m_currency, m_rounding.mode);
    if (!all || !taxes)
        return failure(fault(Kind::TooLarge, (net + tax).toString(0)));
    m_rating.total = *all;
    m_rating.tax = *taxes;
    m_rating.net = *all - *taxes;
    const QString step = all->amount() == net + tax ? QString() : price(net + tax) + QStringLiteral(" → ");
    m_rating.working << QStringLiteral("= %1%2 %3").arg(step, all->toString(), m_currency.code);
    return m_rating;
}

} // namespace

Outcome<Rating, TariffFault> rate(const Tariff &tariff, const RatingQuestion &question, const Currency &currency)
{
    Q_ASSERT(question.from.isValid() && question.from <= question.to && question.quantity >= Quantity{});
    if (tariff.currency != currency.code)
        return failure(TariffFault{Kind::OtherCurrency, {}, QStringLiteral("currency"), tariff.currency});
    return Pricing(tariff, question, currency).run();
}

} // namespace contador
