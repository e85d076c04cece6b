// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/books_check.h"
#include "engine/ledger/ledger_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>

#include <map>

using namespace contador;
using namespace contador::tests;

class LedgerStoreTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<NewDatabase>();
        m_database->addAccounts(accounts);
    }

    void booksAnEntryAndShowsIt()
    {
        NewEntry entry = charge("charge/reading/1", 990);
        entry.document = "agua-simples";
        entry.working = "water: 9 m³ × 1.10 = 9.90";
        const EntryId id = post(entry);
        const LedgerStore ledger = store();
        const std::vector<Entry> entries = ledger.entries({1});
        QCOMPARE(entries.size(), size_t(1));
        QCOMPARE(entries[0].id, id);
        QCOMPARE(entries[0].kind, EntryKind::Charge);
        QCOMPARE(entries[0].amount.toString(), QString("9.90"));
        QCOMPARE(entries[0].service, QString("water"));
        QCOMPARE(entries[0].dueOn, QDate(2026, 4, 11));
        QCOMPARE(entries[0].working, entry.working);
        QCOMPARE(entries[0].document, entry.document);
        QCOMPARE(entries[0].bookedAt, m_now);
        QCOMPARE(entries[0].bookedBy, QString("automaton"));
        QVERIFY(entries[0].message.isNull());
        QVERIFY(ledger.entries({2}).empty());
    }

    void writesTheSameKeyOnce()
    {
        const EntryId first = post(charge("charge/reading/1", 990));
        QCOMPARE(post(charge("charge/reading/1", 990)), first);
        QCOMPARE(store().entries({1}).size(), size_t(1));
        QCOMPARE(m_database->count("select count(*) from posting"), 3);
    }

    void refusesAnEntryThatDoesNotBalance_data()
    {
        QTest::addColumn<int>("revenue");
        QTest::newRow("a cent short") << -989;
        QTest::newRow("both on one side") << 990;
    }

    void refusesAnEntryThatDoesNotBalance()
    {
        QFETCH(int, revenue);
        Transaction transaction(*m_database->writer, Actor::automaton(), m_now);
        NewEntry entry = charge("k", 990);
        entry.postings = {{LedgerCode::Receivable, "water", euro(990), {}}, {LedgerCode::Revenue, "water", euro(revenue), {}}};
        QVERIFY(store().post(transaction, entry).isNull());
        QVERIFY(!transaction.commit());
        QCOMPARE(m_database->count("select count(*) from entry"), 0);
    }

    void refusesAnEntryOfASingleSide()
    {
        Transaction transaction(*m_database->writer, Actor::automaton(), m_now);
        NewEntry entry = charge("k", 0);
        entry.postings = {{LedgerCode::Receivable, "water", euro(0), {}}};
        store().post(transaction, entry);
        QVERIFY(!transaction.commit());
    }

    void findsWhatIsBroken()
    {
        post(charge("sound", 990));
        QVERIFY(checkBooks(*m_database->writer, 9).empty());
        QVERIFY(m_database->writer->execute("insert into posting (entry_id, line, ledger, amount) values (1, 9, 'cash', 5)"));
        QVERIFY(
            m_database->writer->execute("insert into entry (id, unique_key, kind, account_id, happened_on, booked_at, booked_by) "
                                        "values (77, 'bare', 'payment', 1, '2026-01-01', '', '')"));
        QCOMPARE(checkBooks(*m_database->writer, 9),
                 (std::vector<BooksFault>{{BooksFault::Kind::Unbalanced, {1}}, {BooksFault::Kind::Unbalanced, {77}}}));
    }

    void findsTheReceivableOfAKey()
    {
        post(charge("charge/reading/1", 990));
        QCOMPARE(store().receivable("charge/reading/1")->amount, euro(990));
        QCOMPARE(store().receivable("charge/reading/1")->dueOn, QDate(2026, 4, 11));
        QVERIFY(!store().receivable("charge/reading/2"));
        QVERIFY(store().hasEntries({1}, "water"));
        QVERIFY(!store().hasEntries({1}, "gas"));
        QVERIFY(!store().hasEntries({2}, "water"));
    }

    /// Two books of the same random entries, one by one and many at once: the same rows in every table.
    void postsManyAsOneByOne()
    {
        m_database->forgoDurability();
        QRandomGenerator random(42);
        std::vector<NewEntry> entries;
        for (int i = 0; i < 1500; ++i) {
            const QString key = QString::number(random.bounded(1200)); // one in five or so comes again
            const qint64 cents = random.bounded(1, 5000);
            entries.push_back(random.bounded(3) == 0 ? payment(key, cents) : charge(key, cents));
            entries.back().account = {random.bounded(1, accounts + 1)};
        }
        const std::vector<EntryId> ids = postAll(entries);
        QCOMPARE(ids.size(), entries.size());
        QVERIFY(checkBooks(*m_database->writer, 9).empty());
        const QStringList together = rows();
        init();
        m_database->forgoDurability();
        for (size_t i = 0; i < entries.size(); ++i)
            QCOMPARE(post(entries[i]), ids[i]);
        QCOMPARE(rows(), together);
    }

    void postsNothingOfManyWhereOneDoesNotBalance()
    {
        std::vector<NewEntry> entries{charge("a", 990), charge("b", 990)};
        entries[1].postings[1].amount.minor += 1;
        Transaction transaction(*m_database->writer, Actor::automaton(), m_now);
        QVERIFY(store().postAll(transaction, entries).empty());
        QVERIFY(!transaction.commit());
        QCOMPARE(m_database->count("select count(*) from entry"), 0);
    }

    /// 2,000 random charges, payments and repetitions, in transactions of which some are torn: the book always balances and
    /// says what a plain sum of what was committed says.
    void alwaysBalances()
    {
        QRandomGenerator random(20260312);
        std::map<qint64, qint64> expected;
        QStringList keys;
        for (int done = 0; done < 2000;) {
            Transaction transaction(*m_database->writer, Actor::automaton(), m_now);
            std::map<qint64, qint64> booked = expected;
            QStringList used = keys;
            for (int more = random.bounded(1, 9); more > 0; --more, ++done)
                bookSomething(transaction, random, booked, used);
            if (random.bounded(10) == 0)
                continue; // torn: rolled back
            QVERIFY(transaction.commit());
            expected = booked;
            keys = used;
        }
        QVERIFY(checkBooks(*m_database->writer, 9).empty());
        QCOMPARE(m_database->count("select sum(amount) from posting"), 0);
        QCOMPARE(m_database->count("select count(*) from entry"), keys.size());
        for (const auto &[account, amount] : expected)
            checkBalance({account}, amount);
    }

private:
    static constexpr int accounts = 7;

    void bookSomething(Transaction &transaction, QRandomGenerator &random, std::map<qint64, qint64> &booked,
                       QStringList &used) const
    {
        const bool repeats = !used.isEmpty() && random.bounded(10) == 0;
        const QString key = repeats ? used.at(random.bounded(int(used.size()))) : QString::number(random.generate64());
        const qint64 cents = random.bounded(1, 5000);
        const bool isPayment = random.bounded(3) == 0;
        NewEntry entry = isPayment ? payment(key, cents) : charge(key, cents);
        entry.account = {random.bounded(1, accounts + 1)};
        store().post(transaction, entry);
        if (repeats)
            return;
        used << key;
        booked[entry.account.value] += isPayment ? -cents : cents;
    }

    void checkBalance(AccountId account, qint64 cents) const
    {
        const Balance balance = store().balance(account, QDate(2026, 4, 1));
        QCOMPARE(balance.total.minor, cents);
        QCOMPARE(balance.overdue.minor + balance.notDue.minor, std::max<qint64>(cents, 0));
        Money replayed = euro(0);
        for (const Entry &entry : store().entries(account))
            replayed += entry.amount;
        QCOMPARE(replayed.minor, cents);
        qint64 services = 0;
        for (const ServiceBalance &service : balance.byService)
            services += service.amount.minor;
        QCOMPARE(services, cents);
    }

    [[nodiscard]] LedgerStore store() const { return LedgerStore(*m_database->writer, m_database->installation); }
    [[nodiscard]] Money euro(qint64 cents) const { return {cents, m_database->installation.currency}; }

    EntryId post(const NewEntry &entry)
    {
        Transaction transaction(*m_database->writer, Actor::automaton(), m_now);
        const EntryId id = store().post(transaction, entry);
        if (!transaction.commit())
            qFatal("not committed");
        return id;
    }

    std::vector<EntryId> postAll(const std::vector<NewEntry> &entries)
    {
        Transaction transaction(*m_database->writer, Actor::automaton(), m_now);
        std::vector<EntryId> ids = store().postAll(transaction, entries);
        if (!transaction.commit())
            qFatal("not committed");
        return ids;
    }

    /// Every row that entries make.
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (const auto &[sql, columns] : {std::pair("select * from entry order by id", 12),
                                           std::pair("select * from posting order by entry_id, line", 11),
                                           std::pair("select * from allocation order by cause_id, ordinal", 8),
                                           std::pair("select * from open_item order by entry_id, line", 12)}) {
            Query query = m_database->writer->query(sql);
            while (query.next()) {
                QStringList cells;
                for (int column = 0; column < columns; ++column)
                    cells << query.text(column);
                rows << cells.join(u'|');
            }
        }
        return rows;
    }

    [[nodiscard]] NewEntry charge(const QString &key, qint64 cents) const
    {
        NewEntry entry;
        entry.uniqueKey = key;
        entry.account = {1};
        entry.happenedOn = QDate(2026, 3, 12);
        const qint64 tax = cents / 17;
        entry.postings = {{LedgerCode::Receivable, "water", euro(cents), QDate(2026, 4, 11)},
                          {LedgerCode::Revenue, "water", euro(tax - cents), {}},
                          {LedgerCode::Tax, "water", euro(-tax), {}}};
        return entry;
    }

    [[nodiscard]] NewEntry payment(const QString &key, qint64 cents) const
    {
        NewEntry entry = charge(key, 0);
        entry.kind = EntryKind::Payment;
        entry.postings = {{LedgerCode::Cash, {}, euro(cents), {}}, {LedgerCode::Receivable, {}, euro(-cents), {}}};
        return entry;
    }

    QDateTime m_now = NewDatabase::moment("2026-03-12T10:00:00Z");
    std::unique_ptr<NewDatabase> m_database;
};

CONTADOR_TEST(LedgerStoreTest);
#include "ledger_store_test.moc"
