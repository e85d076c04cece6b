// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/json_place.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;
using Kind = JsonFault::Kind;

class JsonPlaceTest : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatIsNotTheFormat_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("nothing") << QByteArray() << int(Kind::NotJson);
        QTest::newRow("a list") << QByteArray("[]") << int(Kind::NotJson);
        QTest::newRow("no format") << QByteArray("{}") << int(Kind::WrongFormat);
        QTest::newRow("another format") << QByteArray(R"({"format": "b"})") << int(Kind::WrongFormat);
        QTest::newRow("too long") << QByteArray(longestJsonFile + 1, ' ') << int(Kind::TooLarge);
    }

    void refusesWhatIsNotTheFormat()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        const auto object = readJsonFile(text, "a");
        QVERIFY(!object);
        QCOMPARE(int(object.error().kind), kind);
    }

    void readsWhatIsExpected()
    {
        const JsonPlace place = at(R"({"format": "a", "list": [{"rate": "-0.5", "day": "2026-02-28", "yes": true, "n": 3}]})");
        const JsonPlace row = place["list"].elements().front();
        QVERIFY(row["rate"].number() == *Decimal::fromString("-0.5"));
        QCOMPARE(row["day"].date(), QDate(2026, 2, 28));
        QCOMPARE(row["yes"].flag(), true);
        QCOMPARE(row["n"].whole(1, 5), 3);
        QVERIFY(!m_fault);
    }

    void remembersTheFirstFaultAndItsPlace()
    {
        const JsonPlace place = at(R"({"format": "a", "list": [{"rate": "0"}, {"rate": "-1", "yes": "no"}]})");
        const std::vector<JsonPlace> rows = place["list"].elements();
        (void)rows[1]["rate"].notNegative();
        (void)rows[1]["yes"].flag();
        (void)rows[0]["rate"].positive();
        QVERIFY(m_fault == (JsonFault{Kind::BadValue, "list[1].rate", "-1"}));
    }

    void refusesZeroWhereItMustBeMore()
    {
        (void)at(R"({"format": "a", "rate": "0.00"})")["rate"].positive();
        QVERIFY(m_fault == (JsonFault{Kind::BadValue, "rate", "0.00"}));
    }

    void refusesAKeyNobodyReads()
    {
        at(R"({"format": "a", "retes": "1"})").allow({"format", "rates"});
        QVERIFY(m_fault == (JsonFault{Kind::UnknownKey, "retes", "retes"}));
    }

    void missesAKeyThatMustBeThere()
    {
        (void)at(R"({"format": "a"})")["rates"].elements();
        QVERIFY(m_fault == (JsonFault{Kind::MissingKey, "rates", "rates"}));
    }

private:
    JsonPlace at(const QByteArray &text)
    {
        m_fault.reset();
        return {m_fault, {}, *readJsonFile(text, "a")};
    }

    std::optional<JsonFault> m_fault;
};

CONTADOR_TEST(JsonPlaceTest);
#include "json_place_test.moc"
