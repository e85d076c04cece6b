// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/account_book.h"
#include "engine/ledger/balance.h"
#include "engine/ledger/money_rules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;

namespace {

const QDate march12(2026, 3, 12);
const QDate march30(2026, 3, 30);
const QDate april11(2026, 4, 11);

} // namespace

class BalanceTest : public QObject {
    Q_OBJECT

private slots:
    void isNothingWithoutPostings()
    {
        const Balance balance = this->balance({}, march12);
        QCOMPARE(balance.total.toString(), QString("0.00"));
        QVERIFY(!balance.dueOn);
        QVERIFY(balance.byService.empty());
    }

    void splitsAtTheDueDate_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("overdue");
        QTest::addColumn<QString>("notDue");
        QTest::newRow("before both") << march12 << "0.00"
                                     << "22.30";
        QTest::newRow("the last day to pay is not late") << march30 << "0.00"
                                                         << "22.30";
        QTest::newRow("the day after") << march30.addDays(1) << "12.40"
                                       << "9.90";
        QTest::newRow("after both") << april11.addDays(1) << "22.30"
                                    << "0.00";
    }

    void splitsAtTheDueDate()
    {
        QFETCH(QDate, today);
        QFETCH(QString, overdue);
        QFETCH(QString, notDue);
        const Balance balance = this->balance({owed("water", "12.40", march30), owed("water", "9.90", april11)}, today);
        QCOMPARE(balance.total.toString(), QString("22.30"));
        QCOMPARE(balance.overdue.toString(), overdue);
        QCOMPARE(balance.notDue.toString(), notDue);
        QCOMPARE(balance.dueOn, march30);
    }

    void paysTheOldestDueFirst()
    {
        const Balance balance = this->balance({owed("water", "9.90", april11), owed("water", "12.40", march30), owed("", "-13.00")}, april11.addDays(1));
        QCOMPARE(balance.total.toString(), QString("9.30"));
        QCOMPARE(balance.overdue.toString(), QString("9.30"));
        QCOMPARE(balance.dueOn, april11);
    }

    void paysTheServiceItIsFor()
    {
        const Balance balance = this->balance({owed("gas", "10.00", march12), owed("water", "12.40", march30), owed("water", "-12.40")}, march30);
        QCOMPARE(balance.overdue.toString(), QString("10.00"));
        QCOMPARE(balance.dueOn, march12);
        QCOMPARE(balance.byService, (std::vector<ServiceBalance>{{"gas", money("10.00")}}));
    }

    void spendsWhatIsLeftOnOtherServices()
    {
        const Balance balance = this->balance({owed("gas", "10.00", march12), owed("water", "5.00", march30), owed("water", "-8.00")}, march12);
        QCOMPARE(balance.total.toString(), QString("7.00"));
        QCOMPARE(balance.byService, (std::vector<ServiceBalance>{{"gas", money("7.00")}}));
    }

    void showsACreditAsNothingOverdue()
    {
        const Balance balance = this->balance({owed("water", "12.40", march12), owed("", "-20.00")}, april11);
        QCOMPARE(balance.total.toString(), QString("-7.60"));
        QVERIFY(balance.overdue.isZero());
        QVERIFY(balance.notDue.isZero());
        QVERIFY(!balance.dueOn);
        QCOMPARE(balance.byService, (std::vector<ServiceBalance>{{"", money("-7.60")}}));
    }

    void callsADebtWithoutADateNotDueAndPaysItLast()
    {
        const Balance balance = this->balance({owed("water", "4.00"), owed("water", "6.00", march30), owed("water", "-5.00")}, april11);
        QCOMPARE(balance.overdue.toString(), QString("1.00"));
        QCOMPARE(balance.notDue.toString(), QString("4.00"));
        QCOMPARE(balance.dueOn, march30);
    }

    void keepsWhatIsInDisputeApart()
    {
        const std::vector<Posting> postings{owed("gas", "10.00", march12), owed("water", "12.40", march30), owed("water", "5.00")};
        const Balance gas = balance(postings, april11, {false, {"gas"}});
        QCOMPARE(gas.total.toString(), QString("27.40"));
        QCOMPARE(gas.disputed.toString(), QString("10.00"));
        QCOMPARE(gas.overdue.toString(), QString("12.40"));
        QCOMPARE(gas.notDue.toString(), QString("5.00"));
        QCOMPARE(gas.dueOn, march30);
        const Balance all = balance(postings, april11, {true, {}});
        QCOMPARE(all.disputed, all.total);
        QVERIFY(!all.dueOn);
    }

private:
    [[nodiscard]] Money money(const char *amount) const { return *Money::fromString(QString::fromLatin1(amount), m_euro); }
    [[nodiscard]] Posting owed(const char *service, const char *amount, std::optional<QDate> dueOn = {}) const
    {
        return {LedgerCode::Receivable, QString::fromLatin1(service), money(amount), dueOn};
    }

    /// The open items of these postings, each booked after the one before.
    [[nodiscard]] Balance balance(const std::vector<Posting> &postings, QDate today, const Disputes &disputes = {}) const
    {
        AccountBook book(moneyRules("PT").allocation, {});
        qint64 entry = 0;
        for (const Posting &posting : postings) {
            const PostingKey key{EntryId{++entry}, 1};
            book.add({key, key, posting.service, posting.part, posting.dueOn, {}, march12, posting.amount.minor});
            book.settle(today);
        }
        std::vector<OpenItem> open = book.items();
        std::erase_if(open, [](const OpenItem &item) { return item.open == 0; });
        return balanceOf(open, m_euro, today, disputes);
    }

    Currency m_euro = *Currency::fromCode("EUR");
};

CONTADOR_TEST(BalanceTest);
#include "balance_test.moc"
