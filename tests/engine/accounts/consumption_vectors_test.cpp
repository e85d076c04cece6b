// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/plausibility.h"
#include "tests/support/vector_table.h"

using namespace contador;

/// tests/vectors/consumption.csv
class ConsumptionVectorsTest : public QObject {
    Q_OBJECT

private slots:
    void countWhatTheDialTurned_data() { tests::addVectorRows("consumption.csv"); }

    void countWhatTheDialTurned()
    {
        QFETCH(QStringList, cells);
        MeterRegister dial;
        dial.digits = cells[1].toInt();
        dial.decimals = cells[2].toInt();
        dial.multiplier = *Quantity::fromString(cells[3]);
        PlausibilityLimits limits = limitsFrom(plausibilityValues("PT"), "water");
        limits.notHighBelow = Quantity::whole(2000);
        const QDate today(2026, 3, 12);
        Reading previous;
        previous.value = *Quantity::fromString(cells[4]);
        previous.readOn = today.addDays(-30);
        const Judgement judgement = judge(dial, {previous, std::nullopt}, *Quantity::fromString(cells[5]), today, today, limits);
        QCOMPARE(judgement.consumption, Quantity::fromString(cells[6]));
    }
};

CONTADOR_TEST(ConsumptionVectorsTest);
#include "consumption_vectors_test.moc"
