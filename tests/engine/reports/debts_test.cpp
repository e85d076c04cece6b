// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/debts_store.h"

#include "engine/accounts/account_records_store.h"
#include "engine/billing/payments.h"
#include "engine/ledger/open_items_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>

using namespace contador;
using namespace contador::tests;

namespace {

const QDate today(2026, 12, 31);

} // namespace

/// What everybody owes: the picture, the accounts behind each part of it, and the plans.
class DebtsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<NewDatabase>();
        m_database->addAccounts(7);
    }

    void tellsHowOldDebtsAre()
    {
        qint64 sum = 0;
        for (const int late : {0, 1, 30, 31, 60, 61, 90, 91, 180, 181, 365, 366, 900}) {
            charge(1, 100 + late, today.addDays(-late), late % 2 == 0 ? "water" : "gas");
            sum += 100 + late;
        }
        charge(1, 7, {});
        pay(2, 55);
        const DebtsPicture picture = store().picture(today);
        QCOMPARE(picture.all.notDue, euro(100));
        QCOMPARE(picture.all.undated, euro(7));
        QCOMPARE(picture.all.credits, euro(-55));
        QStringList buckets;
        for (const Ageing::Bucket &bucket : picture.all.buckets)
            buckets << QString("%1: %2").arg(QString::number(bucket.from), bucket.amount.toString());
        QCOMPARE(buckets.join(", "), QString("1: 2.31, 31: 2.91, 61: 3.51, 91: 4.71, 181: 7.46, 366: 14.66"));
        QCOMPARE(picture.all.overdue().minor + 100, sum);
        QCOMPARE(picture.all.owed().minor, sum + 7 - 55);
        QCOMPARE(store().ageing("gas", today).buckets[0].amount, euro(101));
        QCOMPARE(store().ageing("", today), picture.all);
        QCOMPARE(store().ageing("heating", today), Ageing::nothing(m_database->installation.currency));
        QCOMPARE(picture.services.size(), size_t(3)); // the credit is of no single service
    }

    void keepsWhatIsInDisputeApart()
    {
        charge(1, 1000, today.addDays(-40));
        charge(1, 500, today.addDays(-40), "gas");
        charge(2, 300, today.addDays(-40));
        hold(1, HoldKind::Dispute, "gas", {today.addDays(-3), {}});
        hold(1, HoldKind::Dispute, "gas", {today.addDays(-2), {}}); // twice: it is not taken away twice
        hold(2, HoldKind::Dispute, {}, {today.addDays(-9), today}); // is over
        const DebtsPicture picture = store().picture(today);
        QCOMPARE(picture.all.disputed, euro(500));
        QCOMPARE(picture.all.buckets[1].amount, euro(1300));
        QCOMPARE(picture.all.owed(), euro(1800));
        QCOMPARE(store().ageing("gas", today).disputed, euro(500));
        QVERIFY(store().ageing("gas", today).overdue().isZero());
        const DebtorsPage contested = store().debtors({{DebtBucket::State::Disputed, 0, {}}, {}, {}, 10}, today);
        QCOMPARE(contested.lines.size(), size_t(1));
        QCOMPARE(contested.lines[0].amount, euro(500));
        QVERIFY(contested.lines[0].held);
        QCOMPARE(store().debtors({{DebtBucket::State::Overdue, 31, 60}, {}, {}, 10}, today).lines[0].amount, euro(1000));
    }

    /// Pages of any length give each account once, the largest amount first, and what they add up to is the picture.
    void findsTheAccountsBehindEachPart()
    {
        QRandomGenerator random(20261129);
        for (int i = 0; i < 120; ++i) {
            const int account = random.bounded(1, 8);
            if (random.bounded(6) == 0)
                pay(account, random.bounded(1, 4000));
            else
                charge(account, random.bounded(1, 3000), random.bounded(9) == 0 ? QDate() : today.addDays(random.bounded(90) - 500 + random.bounded(450)),
                       random.bounded(2) == 0 ? "water" : "gas");
        }
        pay(7, 999999);
        hold(3, HoldKind::Dispute, "water", {today.addDays(-3), {}});
        hold(4, HoldKind::Complaint, {}, {today.addDays(-3), {}});
        const DebtsPicture picture = store().picture(today);
        for (const QString &service : {QString(), QString("water")}) {
            const Ageing ageing = store().ageing(service, today);
            std::vector<std::pair<DebtBucket, Money>> parts{{{DebtBucket::State::NotDue, 0, {}}, ageing.notDue},
                                                            {{DebtBucket::State::Undated, 0, {}}, ageing.undated},
                                                            {{DebtBucket::State::Disputed, 0, {}}, ageing.disputed},
                                                            {{DebtBucket::State::Credit, 0, {}}, ageing.credits}};
            for (const Ageing::Bucket &bucket : ageing.buckets)
                parts.push_back({{DebtBucket::State::Overdue, bucket.from, bucket.to}, bucket.amount});
            for (const auto &[bucket, amount] : parts) {
                for (const int most : {1, 3, 50}) {
                    qint64 sum = 0;
                    DebtorsQuestion question{bucket, service, {}, most};
                    QList<qint64> amounts;
                    QSet<qint64> seen;
                    do {
                        const DebtorsPage page = store().debtors(question, today);
                        for (const DebtorLine &line : page.lines) {
                            sum += line.amount.minor;
                            amounts << -line.amount.minor;
                            QVERIFY(!seen.contains(line.id.value));
                            seen << line.id.value;
                        }
                        question.after = page.next;
                    } while (question.after);
                    QCOMPARE(sum, amount.minor);
                    QVERIFY(std::is_sorted(amounts.begin(), amounts.end()));
                }
            }
        }
        // The same from each account's own items.
        Ageing summed = Ageing::nothing(m_database->installation.currency);
        for (int account = 1; account <= 7; ++account)
            summed += ageingOf(OpenItemsStore(*m_database->writer).of({account}), m_database->installation.currency, today,
                               AccountRecordsStore(*m_database->writer).disputes({account}, today));
        QCOMPARE(picture.all, summed);
        QVERIFY(!m_database->writer->hasFault());
    }

    void tellsWhoIsBehindIt()
    {
        charge(5, 1000, today.addDays(-40));
        charge(5, 200, today.addDays(-35));
        charge(5, 400, today.addDays(5));
        const DebtorLine line = store().debtors({{DebtBucket::State::Overdue, 31, 60}, {}, {}, 10}, today).lines.front();
        QCOMPARE(line.number + u' ' + line.holder, QString("5 Ana"));
        QCOMPARE(line.amount, euro(1200));
        QCOMPARE(line.oldestDue, std::optional(today.addDays(-40)));
        QCOMPARE(line.balance, euro(1600));
        QVERIFY(!line.held && !line.vulnerable);
    }

    void listsPlansWithWhatComesNext()
    {
        for (const int account : {1, 2, 3}) {
            charge(account, 6000, today.addDays(-40));
            agree(account, 3, today.addDays(10));
        }
        pay(2, 2500, today.addDays(8));
        end(3);
        std::vector<PlanLine> lines = store().plans({true, 0, 100}, today);
        QCOMPARE(numbers(lines), QString("2 1"));
        QCOMPARE(lines[0].standing.agreed, euro(6000));
        QCOMPARE(lines[0].standing.open, euro(3500));
        QCOMPARE(lines[0].standing.nextDue, std::optional(today.addDays(10).addMonths(1)));
        QCOMPARE(lines[0].standing.next, euro(1500));
        QVERIFY(lines[0].standing.missed.isZero());
        lines = store().plans({true, 0, 100}, today.addDays(11));
        QCOMPARE(lines[1].standing.missed, euro(2000));
        QCOMPARE(lines[1].standing.nextDue, std::optional(today.addDays(10)));
        lines = store().plans({false, 0, 2}, today);
        QCOMPARE(numbers(lines), QString("3 2"));
        QVERIFY(!lines[0].standing.nextDue && lines[0].standing.open.isZero());
        QCOMPARE(numbers(store().plans({false, lines.back().plan.id, 2}, today)), QString("1"));
    }

private:
    [[nodiscard]] DebtsStore store() const { return {*m_database->writer, m_database->installation}; }
    [[nodiscard]] Money euro(qint64 cents) const { return {cents, m_database->installation.currency}; }
    static QString numbers(const std::vector<PlanLine> &lines)
    {
        QStringList numbers;
        for (const PlanLine &line : lines)
            numbers << line.account;
        return numbers.join(u' ');
    }

    template <typename Work> void doing(Work work)
    {
        Transaction transaction(*m_database->writer, Actor::operatorNamed("Rita"), NewDatabase::moment("2026-12-31T10:00:00Z"));
        work(transaction);
        if (!transaction.commit())
            qFatal("not committed: %s", qPrintable(m_database->writer->fault()->detail));
    }
    void charge(int account, qint64 cents, QDate due, const QString &service = "water")
    {
        NewEntry entry;
        entry.uniqueKey = QString("charge/%1").arg(++m_entries);
        entry.account = {account};
        entry.happenedOn = QDate(2026, 1, 5);
        entry.postings = {{LedgerCode::Receivable, service, euro(cents), due.isValid() ? std::optional(due) : std::nullopt},
                          {LedgerCode::Revenue, service, euro(-cents)}};
        doing([&](Transaction &transaction) { LedgerStore(transaction.connection(), m_database->installation).post(transaction, entry); });
    }
    void pay(int account, qint64 cents, QDate on = QDate(2026, 3, 1))
    {
        doing([&](Transaction &transaction) {
            bookPayment(transaction, m_database->installation,
                        {{account}, euro(cents), on, {}, "bank", QString::number(++m_entries), {}});
        });
    }
    void hold(int account, HoldKind kind, const QString &service, const DayRange &days)
    {
        doing([&](Transaction &transaction) { AccountRecordsStore::addHold(transaction, {account}, {0, kind, service, days, "leak", {}}); });
    }
    void agree(int account, int instalments, QDate first)
    {
        doing([&](Transaction &transaction) {
            QVERIFY(PlanDesk(m_database->installation).agree(transaction, {account}, {instalments, first, {}}, today));
        });
    }
    void end(int account)
    {
        doing([&](Transaction &transaction) { QVERIFY(PlanDesk(m_database->installation).cancel(transaction, {account}, today, "paid at once")); });
    }

    std::unique_ptr<NewDatabase> m_database;
    int m_entries = 0;
};

CONTADOR_TEST(DebtsTest);
#include "debts_test.moc"
