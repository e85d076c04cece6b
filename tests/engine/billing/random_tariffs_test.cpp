// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/rating.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace contador;

namespace {

constexpr std::array periods{TariffPer::Period, TariffPer::Day, TariffPer::ThirtyDays, TariffPer::Month};

/// Tariffs of every kind of component, tax and subsidy in any mixture, and bills for them.
class AnyTariff {
public:
    explicit AnyTariff(quint32 seed) : m_random(seed) { }

    Tariff tariff()
    {
        Tariff tariff;
        tariff.service = QStringLiteral("electricity");
        tariff.currency = QStringLiteral("EUR");
        const QDate change = QDate(2026, 1, 1).addDays(upTo(120));
        tariff.versions = {version(QDate(2020, 1, 1), change.addDays(-1)), version(change, {})};
        if (chance(2)) // one way of rounding, whatever day it is
            tariff.versions[1].rounding = tariff.versions[0].rounding;
        return tariff;
    }

    RatingQuestion question()
    {
        RatingQuestion question{QDate(2026, 1, 1).addDays(upTo(60)), {}, Quantity{upTo(300'000)}, QStringLiteral("T1")};
        question.to = question.from.addDays(upTo(70));
        if (chance(2))
            question.others = {{QStringLiteral("T2"), Quantity{upTo(300'000)}}};
        for (const RatingFactKind kind : {RatingFactKind::Persons, RatingFactKind::Area, RatingFactKind::Units}) {
            question.facts.facts.push_back({kind, {}, upTo(9)});
            if (chance(3))
                question.facts.facts.push_back({kind, question.from.addDays(upTo(40)), upTo(9)});
        }
        if (chance(2))
            question.facts.entitlements = {{QStringLiteral("social"), question.from.addDays(upTo(20)), std::nullopt}};
        return question;
    }

private:
    int upTo(int most) { return m_random.bounded(most + 1); }
    bool chance(int oneOf) { return m_random.bounded(oneOf) == 0; }
    Decimal number(int most, int decimals) { return Decimal::scaled(upTo(most), decimals); }
    Decimal above0(int most, int decimals) { return Decimal::scaled(1 + upTo(most), decimals); }
    TariffPer per() { return periods[size_t(upTo(3))]; }
    QString group() { return chance(2) ? QString() : QStringLiteral("sewage"); }

    TariffCondition condition()
    {
        TariffCondition condition;
        if (chance(4))
            (chance(2) ? condition.entitled : condition.notEntitled) << QStringLiteral("social");
        if (chance(5))
            condition.facts = {{RatingFactKind::Persons, number(5, 0), std::nullopt}};
        return condition;
    }

    std::optional<TariffThreshold> threshold()
    {
        return chance(3) ? std::optional(TariffThreshold{above0(100'000, 3), per(), chance(2)}) : std::nullopt;
    }

    std::vector<TariffTier> tiers()
    {
        std::vector<TariffTier> tiers;
        Decimal limit;
        for (int more = upTo(3); more > 0; --more) {
            limit = limit + above0(60'000, 3);
            tiers.push_back({limit, number(30'000, 4)});
        }
        tiers.push_back({std::nullopt, number(30'000, 4)});
        return tiers;
    }

    BlockCharge block()
    {
        BlockCharge block{per(), tiers(), {}};
        block.isWhole = chance(4);
        if (chance(3))
            block.extension = TariffExtension{RatingFactKind::Persons, number(4, 0), above0(5000, 3)};
        if (chance(4))
            block.times = RatingFactKind::Units;
        if (chance(4))
            block.coefficients = {{QStringLiteral("T1"), number(20, 1)}, {QStringLiteral("T2"), number(20, 1)}};
        return block;
    }

    TariffVersion version(QDate from, std::optional<QDate> to)
    {
        TariffVersion version;
        version.validFrom = from;
        version.validTo = to;
        version.rounding = {RoundingMode(upTo(2)), TariffRounding::Level(upTo(2))};
        if (chance(3))
            version.rounding.quantityDecimals = upTo(3);
        if (chance(3))
            version.rounding.unitPriceDecimals = upTo(4);
        version.proration.days = chance(4) ? TariffProration::Days::Thirty : TariffProration::Days::Actual;
        const auto add = [&](const auto &charge) {
            version.components.push_back(
                {QStringLiteral("c%1").arg(version.components.size()), {}, charge, condition(), group()});
        };
        add(block());
        if (chance(2))
            add(FixedCharge{number(100'000, 4), chance(2) ? TariffPer::Month : TariffPer::ThirtyDays});
        if (chance(4))
            add(MinimumCharge{number(20'000, 3), number(5000, 2), per()});
        if (chance(3))
            add(TimeOfUseCharge{number(9999, 4), {{QStringLiteral("T1"), number(20, 1)}, {QStringLiteral("T2"), number(20, 1)}}});
        if (chance(3))
            add(FlatCharge{RatingFactKind::Area, above0(500, 3), number(50'000, 4), per()});
        if (chance(3))
            add(LevyCharge{number(9999, 5)});
        if (chance(3))
            add(PercentCharge{{QStringLiteral("c0")}, number(15'000, 2)});
        addTaxes(version);
        addSubsidies(version);
        return version;
    }

    void addTaxes(TariffVersion &version)
    {
        for (int tax = upTo(3); tax > 0; --tax) {
            TariffTax added{QStringLiteral("t%1").arg(tax), number(3000, 2), {}};
            added.kind = TariffTax::Kind(upTo(2));
            if (chance(2))
                added.appliesTo = {QStringLiteral("c0")};
            added.threshold = threshold();
            added.condition = condition();
            version.taxes.push_back(added);
        }
    }

    void addSubsidies(TariffVersion &version)
    {
        for (int subsidy = upTo(2); subsidy > 0; --subsidy) {
            TariffSubsidy taken;
            taken.id = QStringLiteral("s%1").arg(subsidy);
            taken.isPercent = chance(2);
            taken.value = taken.isPercent ? above0(9'999, 2) : above0(2000, 2);
            taken.per = per();
            taken.isAfterTax = chance(2);
            taken.threshold = threshold();
            taken.condition = condition();
            version.subsidies.push_back(taken);
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class RandomTariffsTest : public QObject {
    Q_OBJECT

private slots:
    /// Whatever the tariff: the lines are the total to the cent, and the total is the exact sum within the rounding of its level.
    void addUpToTheirTotals()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        AnyTariff any(seed);
        const Currency euro = *Currency::fromCode("EUR");
        for (int round = 0; round < 4000; ++round) {
            const Tariff tariff = any.tariff();
            const RatingQuestion question = any.question();
            const auto rating = rate(tariff, question, euro, RatingWorking::LeftOut);
            QVERIFY2(rating, rating ? "" : qPrintable(tariffFaultName(rating.error().kind)));
            Money lines = Money::zero(euro);
            Decimal exact;
            Decimal charged;
            std::set<QString> groups;
            for (const Rating::Part &part : rating->parts) {
                if (part.isIncluded)
                    continue;
                lines += part.amount;
                exact = exact + part.exact;
                charged = charged + part.charged;
                groups.insert(part.group);
            }
            QCOMPARE(lines, rating->total);
            QCOMPARE(rating->net + rating->tax, rating->total);
            QVERIFY(rating->total.minor >= 0);
            QVERIFY(isWithinRounding(tariff, question, *rating, rating->parts.size(), groups.size(), exact, charged));
            if (round % 10 == 0)
                QCOMPARE(rate(tariff, question, euro, RatingWorking::Shown)->total, rating->total);
        }
    }

private:
    /// The level of the last version in the period is the bill's.
    static bool isWithinRounding(const Tariff &tariff, const RatingQuestion &question, const Rating &rating, size_t parts,
                                 size_t groups, const Decimal &exact, const Decimal &charged)
    {
        const QDate lastDay = std::max(question.from, question.to.addDays(-1));
        const TariffVersion &last = tariff.versions[lastDay < tariff.versions[1].validFrom ? 0 : 1];
        const Decimal cent = last.rounding.mode == RoundingMode::Down ? Decimal::scaled(1, 2) : Decimal::scaled(5, 3);
        const Decimal total = rating.total.amount();
        const auto size = [](const Decimal &number) { return number.isNegative() ? -number : number; };
        switch (last.rounding.level) {
        case TariffRounding::Level::Line: // whole cents already
            return total == charged && size(charged - exact) <= cent * Decimal(qint64(parts));
        case TariffRounding::Level::Service:
            return charged == exact && size(total - exact) <= cent * Decimal(qint64(std::max<size_t>(groups, 1)));
        case TariffRounding::Level::Document:
            return charged == exact && size(total - exact) <= cent;
        }
        Q_UNREACHABLE();
    }
};

CONTADOR_TEST(RandomTariffsTest);
#include "random_tariffs_test.moc"
