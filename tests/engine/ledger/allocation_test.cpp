// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/account_book.h"
#include "engine/ledger/money_rules.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

using namespace contador;

namespace {

const Currency euro = *Currency::fromCode("EUR");

OpenItem itemOf(const QString &written)
{
    const QStringList words = written.trimmed().split(u' ');
    OpenItem item;
    item.key = item.debt = {EntryId{words[0].toLongLong()}, 1};
    item.part = debtPartNamed(words[1]).value();
    item.open = Money::fromString(words[2], euro)->minor;
    item.happenedOn = QDate(2026, 1, 1);
    for (qsizetype i = 3; i < words.size(); ++i) {
        if (words[i] == "due")
            item.dueOn = QDate::fromString(words[++i], Qt::ISODate);
        else if (words[i] == "of")
            item.debt = {EntryId{words[++i].toLongLong()}, 1};
        else
            item.service = words[i];
    }
    return item;
}

} // namespace

class AllocationTest : public QObject {
    Q_OBJECT

private slots:
    void followsTheLaw_data()
    {
        QTest::addColumn<QStringList>("cells");
        QFile file(tests::testsFolder() + "/vectors/allocation.csv");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(2))
            QTest::newRow(qPrintable(line.section(u';', 0, 0))) << line.split(u';');
        QVERIFY(lines.size() > 10);
    }

    void followsTheLaw()
    {
        QFETCH(QStringList, cells);
        QCOMPARE(cells.size(), qsizetype(8));
        std::vector<OpenItem> items;
        for (const QString &debt : cells[3].split(u','))
            items.push_back(itemOf(debt));
        const qint64 payment = Money::fromString(cells[4], euro)->minor;
        QStringList paid;
        for (const auto &[index, amount] : allocate(moneyRules(cells[1]).allocation, items, payment, cells[5], {},
                                                    QDate::fromString(cells[2], Qt::ISODate)))
            paid << QString("%1=%2").arg(QString::number(items[index].key.entry.value), Money{amount, euro}.toString());
        QCOMPARE(paid.join(", "), cells[6]);
    }

    void paysTheDebtThatWasNamedFirst()
    {
        const std::vector<OpenItem> items{itemOf("1 capital 5.00 water due 2026-01-01"), itemOf("2 capital 5.00 water due 2026-03-01")};
        const auto paid = allocate(moneyRules("PT").allocation, items, 600, {}, {2}, QDate(2026, 3, 12));
        QCOMPARE(paid, (std::vector<std::pair<size_t, qint64>>{{1, 500}, {0, 100}}));
    }

    void readsEveryShippedRule()
    {
        QVERIFY(moneyRulesShipped().contains("generic"));
        for (const QString &name : moneyRulesShipped()) {
            QFile file(":/money-rules/" + name + ".json");
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto rules = readMoneyRules(file.readAll(), name);
            QVERIFY2(rules.has_value(), qPrintable(name + (rules ? QString() : u' ' + rules.error().path)));
            QCOMPARE(rules->allocation.name, name);
        }
    }

    void refusesAPartNamedTwice()
    {
        const auto rules = readMoneyRules(R"({"format":"contador-money-rules/1","sources":["x"],
            "allocation":{"between":["oldest"],"within":["capital","capital","interest","expenses"]}})",
                                          "x");
        QVERIFY(!rules);
        QCOMPARE(rules.error().path, QString("allocation.within"));
    }

    /// D10 of the date vectors.
    void knowsWhenADebtCanNoLongerBeClaimed()
    {
        QCOMPARE(limitationOf(moneyRules("PT"), QDate(2026, 1, 31)), QDate(2026, 7, 31));
        QCOMPARE(limitationOf(moneyRules("PT"), QDate(2026, 8, 31)), QDate(2027, 2, 28));
        QVERIFY(!limitationOf(moneyRules("PT"), std::nullopt));
        QVERIFY(!limitationOf(moneyRules("ZZ"), QDate(2026, 8, 31)));
    }
};

CONTADOR_TEST(AllocationTest);
#include "allocation_test.moc"
