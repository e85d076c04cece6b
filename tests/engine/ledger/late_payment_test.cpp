// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/money_rules.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

using namespace contador;

namespace {

const Currency euro = *Currency::fromCode("EUR");

QDate day(const QString &written)
{
    return QDate::fromString(written, Qt::ISODate);
}

/// A row for each line of a table in tests/vectors, after the note and the header.
void addRows(const char *file, int cells)
{
    QTest::addColumn<QStringList>("cells");
    QFile table(tests::testsFolder() + "/vectors/" + file);
    QVERIFY(table.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(2)) {
        QCOMPARE(line.split(u';').size(), qsizetype(cells));
        QTest::newRow(qPrintable(line.section(u';', 0, 0))) << line.split(u';');
    }
}

MoneyRules rulesNamed(const QString &name)
{
    QFile file(tests::testsFolder() + "/vectors/money-rules/" + name + ".json");
    if (!file.open(QIODevice::ReadOnly))
        return moneyRules(name);
    const auto rules = readMoneyRules(file.readAll(), name);
    if (!rules)
        qFatal("%s: %s", qPrintable(name), qPrintable(rules.error().path));
    return *rules;
}

} // namespace

class LatePaymentTest : public QObject {
    Q_OBJECT

private slots:
    void costsWhatTheLawSays_data() { addRows("penalties.csv", 9); }

    void costsWhatTheLawSays()
    {
        QFETCH(QStringList, cells);
        std::vector<OpenAfter> history;
        for (const QString &open : cells[3].split(u','))
            history.push_back({day(open.trimmed().section(u' ', 0, 0)),
                               Money::fromString(open.trimmed().section(u' ', 1), euro)->minor});
        std::vector<DayRange> frozen;
        for (const QString &range : cells[4].split(u',', Qt::SkipEmptyParts)) {
            const QDate to = day(range.section(u'/', 1));
            frozen.push_back({day(range.section(u'/', 0, 0)), to.isValid() ? to.addDays(1) : QDate()});
        }
        const Penalty penalty = penaltyOf(*rulesNamed(cells[1]).penalty, day(cells[2]), history, frozen, day(cells[5]), euro);
        QCOMPARE(penalty.fine.toString(), cells[6]);
        QCOMPARE(penalty.interest.toString(), cells[7]);
        QCOMPARE(penalty.working.isEmpty(), penalty.fine.isZero() && penalty.interest.isZero());
    }

    void showsTheWorking()
    {
        const Penalty penalty =
            penaltyOf(*moneyRules("BR").penalty, QDate(2026, 1, 11), {{QDate(2026, 1, 10), 300000}}, {}, QDate(2026, 1, 20), euro);
        QCOMPARE(penalty.working, QString("3000.00 × 2 % = 60.00\n3000.00 × 10 d × 0.033333 %/d = 10"));
    }

    void splitsADebt_data() { addRows("instalments.csv", 6); }

    void splitsADebt()
    {
        QFETCH(QStringList, cells);
        QStringList made;
        for (const Instalment &instalment : instalmentsOf(*Money::fromString(cells[1], euro), cells[2].toInt(), day(cells[3])))
            made << instalment.dueOn.toString(Qt::ISODate) + u' ' + instalment.amount.toString();
        QCOMPARE(made.join(", "), cells[4]);
    }

    void refusesRulesThatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("penalty");
        QTest::addColumn<QString>("path");
        QTest::newRow("no days") << QByteArray(R"({"interest":[{"percent":"1"}]})") << "penalty.interest[0].days";
        QTest::newRow("no reference") << QByteArray(R"({"interest":[{"share_of_reference":"1/300"}]})") << "penalty.interest[0]";
        QTest::newRow("a share of nothing") << QByteArray(R"({"interest":[{"share_of_reference":"1/0"}],"reference":[]})")
                                            << "penalty.interest[0].share_of_reference";
        QTest::newRow("backwards") << QByteArray(R"({"interest":[{"percent":"1","days":30},{"percent":"2","days":30}]})")
                                   << "penalty.interest[1]";
        QTest::newRow("a first day nobody knows") << QByteArray(R"({"first_day":"monday","interest":[]})") << "penalty.first_day";
    }

    void refusesRulesThatCannotBe()
    {
        QFETCH(QByteArray, penalty);
        QFETCH(QString, path);
        const auto rules = readMoneyRules(R"({"format":"contador-money-rules/1","sources":["x"],
            "allocation":{"between":["oldest"],"within":["indemnity","capital","interest","expenses"]},"penalty":)" + penalty + "}",
                                          "x");
        QVERIFY(!rules);
        QVERIFY2(rules.error().path.startsWith(path), qPrintable(rules.error().path));
    }
};

CONTADOR_TEST(LatePaymentTest);
#include "late_payment_test.moc"
