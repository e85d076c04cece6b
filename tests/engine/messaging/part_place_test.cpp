// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/part_place.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;

namespace {

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 3, 12), QTime(10, 0), Qt::UTC).addSecs(minute * 60);
}

AssemblyFacts assembly(qint64 id, AssemblyState state, std::vector<PartFacts> parts)
{
    return {id, state, std::move(parts)};
}

} // namespace

/// Which message a part belongs to.
class PartPlaceTest : public QObject {
    Q_OBJECT

    using How = PartPlace::How;

private slots:
    void beginsAnewWhereNothingIsLikeIt() { QCOMPARE(placeOf({1, "a", at(0)}, {}).how, How::Anew); }

    void joinsWhatLacksIt()
    {
        const PartPlace place = placeOf({2, "b", at(1)}, {assembly(7, AssemblyState::Open, {{1, "a", at(0)}})});
        QCOMPARE(place, (PartPlace{How::Joins, 7}));
        QCOMPARE(placeOf({2, "b", at(1)}, {assembly(7, AssemblyState::Shown, {{1, "a", at(0)}})}).how, How::Joins);
    }

    void repeatsTheSameContentWhateverItsSecond()
    {
        const std::vector<AssemblyFacts> whole{assembly(7, AssemblyState::Whole, {{1, "a", at(0)}, {2, "b", at(0)}})};
        QCOMPARE(placeOf({2, "b", at(3)}, whole), (PartPlace{How::Repeats, 7}));
    }

    void contestsATakenPlace()
    {
        const std::vector<AssemblyFacts> open{assembly(7, AssemblyState::Open, {{1, "a", at(0)}})};
        QCOMPARE(placeOf({1, "b", at(3)}, open), (PartPlace{How::Contests, 7}));
        const std::vector<AssemblyFacts> contested{assembly(7, AssemblyState::Contested, {{1, "a", at(0)}, {1, "b", at(0)}})};
        QCOMPARE(placeOf({2, "c", at(3)}, contested), (PartPlace{How::Contests, 7}));
    }

    void contestsWhereTwoMessagesLackIt()
    {
        const std::vector<AssemblyFacts> open{assembly(7, AssemblyState::Open, {{1, "a", at(0)}}),
                                              assembly(8, AssemblyState::Open, {{1, "b", at(90)}})};
        QCOMPARE(placeOf({2, "c", at(45)}, open).how, How::Contests);
        QCOMPARE(placeOf({2, "c", at(10)}, open), (PartPlace{How::Joins, 7}));
        QCOMPARE(placeOf({2, "c", at(85)}, open), (PartPlace{How::Joins, 8}));
    }

    void beginsAnewAfterAWholeOne()
    {
        const std::vector<AssemblyFacts> whole{assembly(7, AssemblyState::Whole, {{1, "a", at(0)}, {2, "b", at(0)}})};
        QCOMPARE(placeOf({1, "c", at(1)}, whole).how, How::Anew);
    }

    void beginsAnewWhenItWasSentHoursLater()
    {
        const std::vector<AssemblyFacts> open{assembly(7, AssemblyState::Open, {{1, "a", at(0)}})};
        QCOMPARE(placeOf({1, "b", at(61)}, open).how, How::Anew);
        QCOMPARE(placeOf({2, "b", at(-61)}, open).how, How::Anew);
        QCOMPARE(placeOf({1, "a", at(61)}, open).how, How::Anew); // the whole message again
    }

    void takesAnUnreadableTimeForNear()
    {
        const std::vector<AssemblyFacts> open{assembly(7, AssemblyState::Open, {{1, "a", {}}})};
        QCOMPARE(placeOf({2, "b", at(500)}, open).how, How::Joins);
        QCOMPARE(placeOf({1, "b", {}}, open).how, How::Contests);
    }
};

CONTADOR_TEST(PartPlaceTest);
#include "part_place_test.moc"
