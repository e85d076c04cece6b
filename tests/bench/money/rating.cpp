// SPDX-License-Identifier: GPL-3.0-or-later
// Bills from a tariff file against the same prices written out in 64-bit integers by hand, over the same questions by turns.
#include "engine/billing/rating.h"
#include "engine/billing/tariff_reader.h"
#include "tests/bench/money/measured.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <vector>

namespace contador::bench {

namespace {

constexpr int bills = 10'000;

const char *const tariffText = R"({
  "format": "contador-tariff/1", "name": "Four tiers, a fixed charge and a tax", "service": "water", "currency": "EUR",
  "versions": [ { "valid_from": "2020-01-01", "due_days": 20,
    "components": [
      { "id": "fixed", "kind": "fixed", "amount": "3.50", "per": "30days" },
      { "id": "water", "kind": "block", "per": "30days", "tiers": [
        { "up_to": "5", "price": "0.25" }, { "up_to": "15", "price": "0.40" }, { "up_to": "25", "price": "0.70" },
        { "price": "1.25" } ] } ],
    "taxes": [ { "id": "IVA", "rate": "6" } ],
    "rounding": { "mode": "half_up", "level": "document" } } ] })";

/// Bills of 28 to 34 days and up to 40 m³, so that every tier is met, and limits that are no round numbers.
std::vector<RatingQuestion> questions()
{
    std::vector<RatingQuestion> all;
    for (int i = 0; i < bills; ++i) {
        const QDate from = QDate(2026, 1, 1).addDays(i % 300);
        all.push_back({from, from.addDays(28 + i % 7), Quantity{(i * 7919LL) % 40'000}, QStringLiteral("T")});
    }
    return all;
}

/// What a programmer would write for these prices and no others: cents, rounded half up once at the end.
qint64 bareCents(qint64 thousandths, qint64 days)
{
    struct Tier {
        qint64 upTo;
        qint64 cents;
    };
    static constexpr std::array tiers{Tier{5'000, 25}, Tier{15'000, 40}, Tier{25'000, 70}, Tier{1'000'000'000, 125}};
    const qint64 quantity = thousandths * 30; // limits grow by days / 30
    qint64 done = 0;
    qint64 charge = 0;
    for (const Tier &tier : tiers) {
        const qint64 end = std::min(tier.upTo * days, quantity);
        if (end > done) {
            charge += (end - done) * tier.cents;
            done = end;
        }
    }
    constexpr qint64 parts = 30 * 1000; // of a cent
    const qint64 withTax = (charge + 350 * days * 1000) * 106;
    return (withTax + parts * 50) / (parts * 100);
}

/// In processor time: nothing here waits, and a busy machine changes little.
template <typename Work> double secondsOf(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

Measured measure(const QString &what, const Tariff &tariff, RatingWorking working, int turns)
{
    const Currency currency = *Currency::fromCode(tariff.currency);
    const std::vector<RatingQuestion> asked = questions();
    constexpr int bareTimes = 20; // or the clock could not tell
    double seconds = 0;
    double bareSeconds = 0;
    qint64 cents = 0;
    qint64 bareSum = 0;
    for (int turn = 0; turn < turns; ++turn) {
        seconds += secondsOf([&] {
            for (const RatingQuestion &question : asked) {
                const auto rating = rate(tariff, question, currency, working);
                cents += rating ? rating->total.minor : 0;
            }
        });
        bareSeconds += secondsOf([&] {
            for (int time = 0; time < bareTimes; ++time) {
                for (const RatingQuestion &question : asked)
                    bareSum += bareCents(question.quantity.thousandths, question.from.daysTo(question.to));
            }
        });
    }
    if (cents * bareTimes != bareSum)
        qFatal("other totals than by hand");
    const double rated = double(turns) * bills;
    return {what, QStringLiteral("bills"), rated / seconds, QStringLiteral("the same by hand in 64-bit integers"),
            rated * bareTimes / bareSeconds};
}

} // namespace

std::vector<Measured> measureRating()
{
    const auto tariff = readTariff(tariffText, QStringLiteral("bench"));
    if (!tariff)
        qFatal("not a tariff");
    return {measure(QStringLiteral("rating four tiers with tax"), *tariff, RatingWorking::LeftOut, 40),
            measure(QStringLiteral("rating the same with the whole working"), *tariff, RatingWorking::Shown, 4)};
}

} // namespace contador::bench
