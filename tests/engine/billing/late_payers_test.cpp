// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/account_records_store.h"
#include "engine/billing/payments.h"
#include "engine/billing/penalty_run.h"
#include "engine/billing/plan_desk.h"
#include "engine/ledger/ageing.h"
#include "engine/ledger/books_check.h"
#include "engine/ledger/open_items_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>

#include <map>

using namespace contador;
using namespace contador::tests;

namespace {

bool isMondayToFriday(QDate day)
{
    return day.dayOfWeek() <= 5;
}

} // namespace

class LatePayersTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<NewDatabase>();
        m_database->addAccounts(3);
    }

    void asksForTheDaysLate()
    {
        charge("a", 8000, QDate(2026, 1, 31));
        QCOMPARE(run(QDate(2026, 1, 31)).size(), size_t(0)); // the last day to pay
        const auto changes = run(QDate(2026, 3, 2)); // 30 days × 80.00 × 4 % / 365
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(changes[0].interest, euro(26));
        QCOMPARE(total(), 8026);
        const Entry entry = ledger().entries({1}).back();
        QCOMPARE(entry.kind, EntryKind::Penalty);
        QCOMPARE(entry.working, QString("80.00 × 30 d × 0.010959 %/d = 0.263014"));
        checkBooksAreSound();
    }

    void asksOnlyForWhatIsNew()
    {
        charge("a", 365000, QDate(2026, 1, 31));
        run(QDate(2026, 2, 10));
        QCOMPARE(total(), 365400);
        QVERIFY(run(QDate(2026, 2, 10)).empty());
        QCOMPARE(run(QDate(2026, 2, 12)).front().interest, euro(80));
        QCOMPARE(total(), 365480);
        QCOMPARE(ledger().entries({1}).back().working, QString("3650.00 × 12 d × 0.010959 %/d = 4.8\n− 4.00"));
        checkBooksAreSound();
    }

    void asksOfADebtThatWasPaidLate()
    {
        charge("a", 365000, QDate(2026, 1, 31));
        pay("p", 365000, QDate(2026, 2, 5));
        QCOMPARE(run(QDate(2026, 3, 31)).front().interest, euro(200)); // five days, not two months
        QVERIFY(run(QDate(2026, 4, 30)).empty());
        QCOMPARE(total(), 200);
    }

    void takesBackWhatAPaymentOfAnEarlierDayMakesUndue()
    {
        charge("a", 365000, QDate(2026, 1, 31));
        run(QDate(2026, 2, 20));
        QCOMPARE(total(), 365800);
        pay("p", 365000, QDate(2026, 1, 30)); // the bank's file came late
        const auto changes = run(QDate(2026, 2, 20));
        QCOMPARE(changes.front().interest, euro(-800));
        QCOMPARE(total(), 0);
        QVERIFY(run(QDate(2026, 2, 28)).empty());
        checkBooksAreSound();
    }

    void asksAsIfAPaymentThatBouncedHadNeverBeen()
    {
        charge("a", 365000, QDate(2026, 1, 31));
        const EntryId payment = pay("p", 365000, QDate(2026, 1, 31));
        QVERIFY(run(QDate(2026, 2, 10)).empty());
        reverse(payment, QDate(2026, 2, 15));
        QCOMPARE(run(QDate(2026, 2, 20)).front().interest, euro(800)); // from 1 February on
        checkBooksAreSound();
    }

    void takesThePenaltyBackWithItsDebt()
    {
        const EntryId debt = charge("a", 365000, QDate(2026, 1, 31));
        run(QDate(2026, 2, 10));
        reverse(debt, QDate(2026, 2, 11));
        QCOMPARE(total(), 0);
        QVERIFY(run(QDate(2026, 2, 20)).empty());
    }

    void restsWhileThereIsADispute()
    {
        charge("a", 365000, QDate(2026, 1, 31));
        Transaction transaction(*m_database->writer, m_clerk, m_now);
        AccountRecordsStore::addHold(transaction, {1}, {0, HoldKind::Dispute, "water", {QDate(2026, 2, 1), QDate(2026, 2, 6)}, "leak", {}});
        AccountRecordsStore::addHold(transaction, {1}, {0, HoldKind::Dispute, "gas", {QDate(2026, 2, 6), {}}, "another service", {}});
        QVERIFY(transaction.commit());
        QCOMPARE(run(QDate(2026, 2, 10)).front().interest, euro(200)); // 6 to 10 February
    }

    void countsFromTheFirstWorkingDayWhereTheLawSaysSo()
    {
        m_database->installation.country = "UA";
        charge("a", 1000000, QDate(2026, 1, 30)); // a Friday
        QVERIFY(run(QDate(2026, 2, 1)).empty());
        QCOMPARE(run(QDate(2026, 2, 2)).front().interest, euro(100)); // Monday: 0.01 % of 10,000.00
    }

    void asksForNoPenaltyWithoutALaw()
    {
        m_database->installation.country = "ZZ";
        charge("a", 365000, QDate(2026, 1, 31));
        QVERIFY(run(QDate(2027, 1, 31)).empty());
    }

    void splitsADebtByServices()
    {
        charge("a", 10000, QDate(2026, 1, 31));
        charge("b", 2002, QDate(2026, 2, 28), "gas");
        const InstalmentPlan plan = agree({3, QDate(2026, 4, 30), {}});
        QCOMPARE(plan.parts.size(), size_t(6));
        QCOMPARE(plan.parts[4].dueOn, QDate(2026, 6, 30));
        QCOMPARE(plan.parts[4].service + u' ' + plan.parts[4].amount.toString(), QString("gas 6.68"));
        QCOMPARE(plan.parts[5].amount.toString(), QString("33.34"));
        const Balance balance = ledger().balance({1}, QDate(2026, 3, 12));
        QCOMPARE(balance.total, euro(12002));
        QVERIFY(balance.overdue.isZero());
        QCOMPARE(balance.dueOn, QDate(2026, 4, 30));
        QVERIFY(run(QDate(2026, 4, 30)).size() <= 2); // of the days before it was agreed only
        QCOMPARE(run(QDate(2026, 5, 30)).size(), size_t(0));
        checkBooksAreSound();
    }

    void endsAPlanThatIsPaid()
    {
        charge("a", 6000, QDate(2026, 1, 31));
        agree({2, QDate(2026, 4, 30), {}});
        pay("p", 3000, QDate(2026, 4, 30));
        QVERIFY(watch(QDate(2026, 5, 1)).empty());
        pay("q", 3000, QDate(2026, 5, 20));
        const auto ended = watch(QDate(2026, 5, 21));
        QCOMPARE(ended.size(), size_t(1));
        QCOMPARE(ended[0].outcome, PlanOutcome::Kept);
        QVERIFY(watch(QDate(2026, 5, 22)).empty());
        QCOMPARE(total(), 0);
        QVERIFY(!AccountRecordsStore(*m_database->writer).holds({1}).front().days.holds(QDate(2026, 6, 1)));
    }

    void bringsTheDebtBackWhereAPlanIsBroken()
    {
        charge("a", 6000, QDate(2026, 1, 31));
        charge("b", 6000, QDate(2026, 2, 28));
        agree({12, QDate(2026, 4, 30), {}});
        pay("p", 1000, QDate(2026, 4, 30));
        QVERIFY(watch(QDate(2026, 5, 30)).empty()); // the second one is due on this day
        QCOMPARE(watch(QDate(2026, 5, 31)).front().outcome, PlanOutcome::Broken);
        const Balance balance = ledger().balance({1}, QDate(2026, 5, 31));
        QCOMPARE(balance.total, euro(11000));
        QCOMPARE(balance.overdue, euro(11000));
        QCOMPARE(balance.dueOn, QDate(2026, 1, 31)); // 10.00 of it were paid
        QCOMPARE(plans().front().outcome, PlanOutcome::Broken);
        checkBooksAreSound();
        agree({2, QDate(2026, 6, 30), {}}); // another try
        checkBooksAreSound();
    }

    void cancelsAPlan()
    {
        charge("a", 6000, QDate(2026, 1, 31));
        QVERIFY(!cancel());
        agree({2, QDate(2026, 4, 30), {}});
        QVERIFY(cancel());
        QCOMPARE(plans().front().outcome, PlanOutcome::Cancelled);
        QCOMPARE(ledger().balance({1}, QDate(2026, 3, 12)).overdue, euro(6000));
    }

    void refusesAPlanThatCannotBe_data()
    {
        QTest::addColumn<int>("owed");
        QTest::addColumn<int>("instalments");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<PlanFault>("fault");
        QTest::newRow("nothing owed") << 0 << 2 << QDate(2026, 4, 30) << PlanFault::NothingOwed;
        QTest::newRow("thirteen") << 99999 << 13 << QDate(2026, 4, 30) << PlanFault::TooManyInstalments;
        QTest::newRow("none") << 99999 << 0 << QDate(2026, 4, 30) << PlanFault::TooManyInstalments;
        QTest::newRow("below 5.00") << 999 << 2 << QDate(2026, 4, 30) << PlanFault::TooSmall;
        QTest::newRow("yesterday") << 99999 << 2 << QDate(2026, 3, 11) << PlanFault::FirstDueInPast;
    }

    void refusesAPlanThatCannotBe()
    {
        QFETCH(int, owed);
        QFETCH(int, instalments);
        QFETCH(QDate, first);
        QFETCH(PlanFault, fault);
        if (owed > 0)
            charge("a", owed, QDate(2026, 1, 31));
        Transaction transaction(*m_database->writer, m_clerk, m_now);
        const auto plan = PlanDesk(m_database->installation).agree(transaction, {1}, {instalments, first, {}}, QDate(2026, 3, 12));
        QVERIFY(!plan);
        QCOMPARE(plan.error(), fault);
    }

    void refusesASecondPlan()
    {
        charge("a", 6000, QDate(2026, 1, 31));
        agree({2, QDate(2026, 4, 30), {}});
        Transaction transaction(*m_database->writer, m_clerk, m_now);
        QCOMPARE(PlanDesk(m_database->installation).agree(transaction, {1}, {2, QDate(2026, 4, 30), {}}, QDate(2026, 3, 12)).error(),
                 PlanFault::AlreadyInPlan);
    }

    void tellsHowOldDebtsAre()
    {
        const QDate today(2026, 12, 31);
        qint64 sum = 0;
        for (const int late : {0, 1, 30, 31, 60, 61, 90, 91, 180, 181, 365, 366, 900}) {
            charge(QString::number(late), 100 + late, today.addDays(-late), late % 2 == 0 ? "water" : "gas");
            sum += 100 + late;
        }
        charge("undated", 7, {});
        Transaction transaction(*m_database->writer, m_clerk, m_now);
        bookPayment(transaction, m_database->installation, {{2}, euro(55), QDate(2026, 3, 1), {}, "counter", "advance", {}});
        QVERIFY(transaction.commit());
        const Ageing ageing = ageingOf(OpenItemsStore(*m_database->writer).of({1}), m_database->installation.currency, today);
        QCOMPARE(ageing.notDue, euro(100));
        QCOMPARE(ageing.undated, euro(7));
        QStringList buckets;
        for (const Ageing::Bucket &bucket : ageing.buckets)
            buckets << QString("%1: %2").arg(QString::number(bucket.from), bucket.amount.toString());
        QCOMPARE(buckets.join(", "), QString("1: 2.31, 31: 2.91, 61: 3.51, 91: 4.71, 181: 7.46, 366: 14.66"));
        QCOMPARE(ageing.overdue().minor + 100, sum);
        QCOMPARE(ageing.owed().minor, sum + 7);
        const Ageing contested = ageingOf(OpenItemsStore(*m_database->writer).of({1}), m_database->installation.currency, today,
                                          {false, {"gas"}});
        QCOMPARE(contested.disputed.minor + contested.overdue().minor + contested.notDue.minor, sum);
        QCOMPARE(contested.buckets[0].amount, euro(130)); // 30 days late; what is 1 day late is of gas
        QCOMPARE(ageingOf(OpenItemsStore(*m_database->writer).of({2}), m_database->installation.currency, today).credits, euro(-55));
    }

    /// Random charges, payments, bounced payments and runs on three accounts: what is asked is what a walk over the single
    /// days gives, and a second run asks nothing.
    void asksWhatEachDayCosts()
    {
        QRandomGenerator random(20261129);
        std::vector<EntryId> payments;
        QDate day(2026, 1, 1);
        for (int i = 0; i < 250; ++i) {
            day = day.addDays(random.bounded(4));
            const AccountId account{random.bounded(1, 4)};
            const qint64 cents = random.bounded(1, 500000);
            const QString key = QString::number(i);
            switch (random.bounded(6)) {
            case 0:
            case 1:
                charge(key, cents, day.addDays(5), "water", account, day);
                break;
            case 2:
            case 3:
                payments.push_back(pay(key, cents, day.addDays(-random.bounded(9)), account));
                break;
            case 4:
                if (!payments.empty()) {
                    reverse(payments.back(), day);
                    payments.pop_back();
                }
                break;
            default:
                run(day);
            }
        }
        run(day);
        QVERIFY(run(day).empty());
        checkBooksAreSound();
        int asked = 0;
        for (const auto &[debt, interest] : interestAsked()) {
            QCOMPARE(interest, interestByDays({debt, 1}, day));
            asked += interest > 0 ? 1 : 0;
        }
        QVERIFY(asked > 20);
    }

private:
    [[nodiscard]] Money euro(qint64 cents) const { return {cents, m_database->installation.currency}; }
    [[nodiscard]] LedgerStore ledger() const { return LedgerStore(*m_database->writer, m_database->installation); }
    [[nodiscard]] qint64 total() const { return ledger().balance({1}, QDate(2026, 3, 12)).total.minor; }
    [[nodiscard]] std::vector<InstalmentPlan> plans() const
    {
        return PlanDesk(m_database->installation).plans(*m_database->writer, {1});
    }
    void checkBooksAreSound() const { QVERIFY(checkBooks(*m_database->writer, 9).empty()); }

    [[nodiscard]] std::map<EntryId, qint64> interestAsked() const
    {
        std::map<EntryId, qint64> asked;
        Query query = m_database->writer->query(R"(
            select d.id, coalesce((select sum(p.amount) from posting p join entry e on e.id = p.entry_id
                    left join entry r on r.reverses = e.id
                where p.of_entry = d.id and e.kind = 'penalty' and p.ledger = 'receivable' and r.id is null), 0)
            from entry d where d.kind = 'charge')");
        while (query.next())
            asked[EntryId{query.integer(0)}] = query.integer(1);
        return asked;
    }
    /// 4 % a year, day by day.
    [[nodiscard]] qint64 interestByDays(PostingKey debt, QDate upTo) const
    {
        Query charged = m_database->writer->query("select amount, due_on from posting where entry_id = :entry and line = 1");
        charged.bind(":entry", debt.entry);
        if (!charged.next())
            return -1;
        Decimal sum;
        for (QDate day = charged.date(1).addDays(1); day <= upTo; day = day.addDays(1)) {
            Query paid = m_database->writer->query(R"(
                select coalesce(sum(a.amount), 0) from allocation a join entry c on c.id = a.credit_entry
                where a.debit_entry = :entry and c.happened_on < :day
                    and not exists (select 1 from entry r where r.reverses = c.id))");
            paid.bind(":entry", debt.entry).bind(":day", day);
            if (paid.next())
                sum = sum + Decimal::scaled(charged.integer(0) - paid.integer(0), 2) * Decimal(4) / Decimal(36500);
        }
        return Money::rounded(sum, m_database->installation.currency, RoundingMode::HalfUp)->minor;
    }

    template <typename Work> auto doing(Work work)
    {
        Transaction transaction(*m_database->writer, m_clerk, m_now);
        auto result = work(transaction);
        if (!transaction.commit())
            qFatal("not committed: %s", qPrintable(m_database->writer->fault()->detail));
        return result;
    }

    EntryId charge(const QString &key, qint64 cents, QDate due, const QString &service = "water", AccountId account = {1},
                   QDate on = QDate(2026, 1, 5))
    {
        NewEntry entry;
        entry.uniqueKey = "charge/" + key;
        entry.account = account;
        entry.happenedOn = on;
        entry.postings = {{LedgerCode::Receivable, service, euro(cents), due.isValid() ? std::optional(due) : std::nullopt},
                          {LedgerCode::Revenue, service, euro(-cents)}};
        return doing([&](Transaction &transaction) { return ledger().post(transaction, entry); });
    }
    EntryId pay(const QString &key, qint64 cents, QDate on, AccountId account = {1})
    {
        return doing([&](Transaction &transaction) {
            return bookPayment(transaction, m_database->installation, {account, euro(cents), on, {}, "bank", key, {}});
        });
    }
    void reverse(EntryId entry, QDate on)
    {
        doing([&](Transaction &transaction) { return ledger().reverse(transaction, entry, on, "bounced").has_value(); });
    }
    std::vector<PenaltyChange> run(QDate upTo)
    {
        return doing([&](Transaction &transaction) { return PenaltyRun(m_database->installation, isMondayToFriday).run(transaction, upTo); });
    }
    InstalmentPlan agree(const PlanTerms &terms)
    {
        return doing([&](Transaction &transaction) {
            const auto plan = PlanDesk(m_database->installation).agree(transaction, {1}, terms, QDate(2026, 3, 12));
            if (!plan)
                qFatal("no plan: %d", int(plan.error()));
            return *plan;
        });
    }
    std::vector<InstalmentPlan> watch(QDate today)
    {
        return doing([&](Transaction &transaction) { return PlanDesk(m_database->installation).watch(transaction, today); });
    }
    bool cancel()
    {
        return doing([&](Transaction &transaction) {
            return PlanDesk(m_database->installation).cancel(transaction, {1}, QDate(2026, 3, 20), "moved away");
        });
    }

    const Actor m_clerk = Actor::operatorNamed("Rita");
    const QDateTime m_now = NewDatabase::moment("2026-03-12T10:00:00Z");
    std::unique_ptr<NewDatabase> m_database;
};

CONTADOR_TEST(LatePayersTest);
#include "late_payers_test.moc"
