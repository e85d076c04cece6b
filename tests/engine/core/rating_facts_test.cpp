// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/rating_facts.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;

class RatingFactsTest : public QObject {
    Q_OBJECT

private slots:
    void holdUntilTheNextOfTheirKind()
    {
        const RatingFacts facts = family();
        QVERIFY(!facts.on(QDate(2026, 2, 28), RatingFactKind::Persons));
        QVERIFY(facts.on(QDate(2026, 3, 1), RatingFactKind::Persons) == Decimal(4));
        QVERIFY(facts.on(QDate(2026, 3, 15), RatingFactKind::Persons) == Decimal(5));
        QVERIFY(facts.on(QDate(1999, 1, 1), RatingFactKind::Area) == Decimal(62));
        QVERIFY(facts.on(QDate(2026, 3, 1), RatingFactKind::Area) == Decimal(64));
    }

    void knowWhoIsEntitledOnADay()
    {
        const RatingFacts facts = family();
        QVERIFY(!facts.isEntitled(QDate(2026, 3, 9), "social"));
        QVERIFY(facts.isEntitled(QDate(2026, 3, 10), "social"));
        QVERIFY(facts.isEntitled(QDate(2026, 3, 20), "social"));
        QVERIFY(!facts.isEntitled(QDate(2026, 3, 21), "social"));
        QVERIFY(!facts.isEntitled(QDate(2026, 3, 15), "large_family"));
    }

    void nameEachDayOnWhichSomethingChanges()
    {
        const RatingFacts facts = family();
        QList<QDate> days;
        const QDate end(2026, 3, 31);
        for (QDate day(2026, 2, 1); day < end;) {
            day = facts.nextChange(day, end);
            days << day;
        }
        QCOMPARE(days, (QList<QDate>{QDate(2026, 3, 1), QDate(2026, 3, 10), QDate(2026, 3, 15), QDate(2026, 3, 21), end}));
    }

private:
    static RatingFacts family()
    {
        return {{{RatingFactKind::Persons, QDate(2026, 3, 15), 5},
                 {RatingFactKind::Area, QDate(2026, 3, 1), 64},
                 {RatingFactKind::Area, {}, 62},
                 {RatingFactKind::Persons, QDate(2026, 3, 1), 4}},
                {{"social", QDate(2026, 3, 10), QDate(2026, 3, 20)}}};
    }
};

CONTADOR_TEST(RatingFactsTest);
#include "rating_facts_test.moc"
