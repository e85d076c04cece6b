// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/books_check.h"
#include "engine/ledger/ledger_store.h"
#include "engine/ledger/open_items_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>

#include <algorithm>
#include <functional>
#include <map>

using namespace contador;
using namespace contador::tests;

/// Random charges of several services, payments, penalties, credits, reversals and repetitions, in transactions of which some are
/// torn. Beside the database a plain sum is kept of what was committed. CONTADOR_OPERATIONS sets how many.
class BooksPropertyTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<NewDatabase>();
        bool isSet = false;
        const int wanted = qEnvironmentVariableIntValue("CONTADOR_OPERATIONS", &isSet);
        m_operations = isSet ? wanted : 4000;
        m_accounts = std::max(7, m_operations / 200);
        m_database->addAccounts(m_accounts);
    }

    void staysSound()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u, %d operations on %d accounts", seed, m_operations, m_accounts);
        m_random.seed(seed);
        for (int done = 0; done < m_operations;) {
            m_undo.clear();
            Transaction transaction(*m_database->writer, Actor::automaton(), m_now);
            for (int more = m_random.bounded(1, 40); more > 0; --more, ++done)
                doSomething(transaction);
            if (m_random.bounded(10) != 0)
                QVERIFY(transaction.commit());
            else // torn: rolled back
                std::for_each(m_undo.rbegin(), m_undo.rend(), [](const auto &undo) { undo(); });
        }
        QVERIFY(checkBooks(*m_database->writer, 9).empty());
        QCOMPARE(m_database->count(R"(
            select count(*) from account_standing s where s.balance
                    <> coalesce((select sum(i.amount) from open_item i where i.account_id = s.account_id), 0)
                or coalesce(s.oldest_due, '') <> coalesce((select min(i.due_on) from open_item i
                    where i.account_id = s.account_id and i.amount > 0), ''))"),
                 0);
        QCOMPARE(m_database->count("select sum(amount) from posting"), 0);
        for (int account = 1; account <= m_accounts; ++account)
            compare({account});
    }

    void findsWhatSomebodyChanged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<BooksFault::Kind>("kind");
        QTest::newRow("an open amount") << "update open_item set amount = amount + 1" << BooksFault::Kind::OpenDiffers;
        QTest::newRow("an open item gone") << "delete from open_item" << BooksFault::Kind::OpenDiffers;
        QTest::newRow("an allocation too much") << "insert into allocation select cause_id, 99, credit_entry, credit_line, "
                                                   "debit_entry, debit_line, 50000, rule from allocation limit 1"
                                                << BooksFault::Kind::OverPaid;
    }

    void findsWhatSomebodyChanged()
    {
        QFETCH(QString, sql);
        QFETCH(BooksFault::Kind, kind);
        Transaction transaction(*m_database->writer, Actor::automaton(), m_now);
        ledger().post(transaction, charge("c", {1}, 1000));
        ledger().post(transaction, payment("p", {1}, 400));
        QVERIFY(transaction.commit());
        QVERIFY(checkBooks(*m_database->writer, 9).empty());
        QVERIFY(m_database->writer->execute(sql));
        const std::vector<BooksFault> faults = checkBooks(*m_database->writer, 9);
        QVERIFY(std::any_of(faults.begin(), faults.end(), [kind](const BooksFault &fault) { return fault.kind == kind; }));
    }

    void opensAgainWhatAReturnedPaymentHadPaid()
    {
        Transaction transaction(*m_database->writer, Actor::automaton(), m_now);
        ledger().post(transaction, charge("c", {1}, 1000));
        const EntryId paid = ledger().post(transaction, payment("p", {1}, 1500));
        QCOMPARE(ledger().balance({1}, m_day).total.minor, -500);
        QVERIFY(ledger().reverse(transaction, paid, m_day, "returned by the bank"));
        const Balance balance = ledger().balance({1}, m_day);
        QCOMPARE(balance.total.minor, 1000);
        QCOMPARE(balance.dueOn, m_day.addDays(20));
        QCOMPARE(ledger().reverse(transaction, paid, m_day, {}).error(), ReversalFault::AlreadyReversed);
        QCOMPARE(ledger().reverse(transaction, {999}, m_day, {}).error(), ReversalFault::NotFound);
        QVERIFY(transaction.commit());
        QVERIFY(checkBooks(*m_database->writer, 9).empty());
    }

    void leavesTheMoneyOfAChargeTakenBackForTheNextOne()
    {
        Transaction transaction(*m_database->writer, Actor::automaton(), m_now);
        const EntryId wrong = ledger().post(transaction, charge("wrong", {1}, 1000));
        ledger().post(transaction, payment("p", {1}, 600));
        const auto reversal = ledger().reverse(transaction, wrong, m_day, "misread");
        QVERIFY(reversal.has_value());
        QCOMPARE(ledger().balance({1}, m_day).total.minor, -600);
        ledger().post(transaction, charge("right", {1}, 900));
        QCOMPARE(ledger().balance({1}, m_day).total.minor, 300);
        QCOMPARE(ledger().reverse(transaction, *reversal, m_day, {}).error(), ReversalFault::IsReversal);
        QCOMPARE(ledger().entries({1})[2].reverses, wrong);
        QVERIFY(transaction.commit());
        QVERIFY(checkBooks(*m_database->writer, 9).empty());
    }

    void takesThePenaltyBackWithItsDebt()
    {
        Transaction transaction(*m_database->writer, Actor::automaton(), m_now);
        const EntryId debt = ledger().post(transaction, charge("c", {1}, 1000));
        ledger().post(transaction, penalty("late", {1}, debt, 30));
        QCOMPARE(ledger().balance({1}, m_day).total.minor, 1030);
        QVERIFY(ledger().reverse(transaction, debt, m_day, "misread"));
        QCOMPARE(ledger().balance({1}, m_day).total.minor, 0);
        QVERIFY(transaction.commit());
        QVERIFY(checkBooks(*m_database->writer, 9).empty());
    }

private:
    /// What a plain reckoning knows.
    struct Book {
        std::map<qint64, qint64> totals; ///< by account
        std::vector<std::pair<EntryId, qint64>> entries; ///< with their effect on the account
        QStringList keys;
        std::map<EntryId, AccountId> accounts;
        std::map<EntryId, qint64> effects;
        std::map<EntryId, std::vector<EntryId>> penalties; ///< by debt
        std::map<EntryId, bool> gone;
    };

    void doSomething(Transaction &transaction)
    {
        const int what = m_random.bounded(100);
        const AccountId account{m_random.bounded(1, m_accounts + 1)};
        const qint64 cents = m_random.bounded(1, 5000);
        if (what < 8 && !m_book.keys.isEmpty()) {
            const QString key = m_book.keys.at(m_random.bounded(int(m_book.keys.size())));
            ledger().post(transaction, charge(key, account, cents)); // a repetition: nothing
            return;
        }
        if (what < 20 && !m_book.entries.empty()) {
            takeBack(transaction);
            return;
        }
        const QString key = QString::number(m_random.generate64());
        NewEntry entry = what < 60 ? charge(key, account, cents) : payment(key, account, cents);
        qint64 effect = what < 60 ? cents : -cents;
        if (what >= 95 && !m_book.entries.empty()) {
            const auto &[debt, amount] = m_book.entries[size_t(m_random.bounded(int(m_book.entries.size())))];
            if (amount <= 0 || isGone(debt) || m_book.penalties.contains(debt))
                return;
            entry = penalty(key, m_book.accounts[debt], debt, cents % 100 + 1);
            effect = cents % 100 + 1;
            const EntryId id = ledger().post(transaction, entry);
            m_book.penalties[debt].push_back(id);
            m_undo.emplace_back([this, debt = debt] { m_book.penalties.erase(debt); });
            note(id, entry, effect);
            return;
        }
        if (what >= 80 && !m_book.entries.empty())
            entry.pays = m_book.entries[size_t(m_random.bounded(int(m_book.entries.size())))].first;
        note(ledger().post(transaction, entry), entry, effect);
    }

    void note(EntryId id, const NewEntry &entry, qint64 effect)
    {
        m_book.entries.emplace_back(id, effect);
        m_book.keys << entry.uniqueKey;
        m_book.accounts[id] = entry.account;
        m_book.effects[id] = effect;
        m_book.totals[entry.account.value] += effect;
        m_undo.emplace_back([this, id, effect, account = entry.account.value] {
            m_book.entries.pop_back();
            m_book.keys.pop_back();
            m_book.accounts.erase(id);
            m_book.effects.erase(id);
            m_book.gone.erase(id);
            m_book.totals[account] -= effect;
        });
    }

    void takeBack(Transaction &transaction)
    {
        const auto [entry, effect] = m_book.entries[size_t(m_random.bounded(int(m_book.entries.size())))];
        const auto done = ledger().reverse(transaction, entry, m_day, "random");
        QCOMPARE(done.has_value(), !isGone(entry));
        if (!done)
            return;
        forget(entry);
        const auto penalties = m_book.penalties.find(entry);
        if (penalties == m_book.penalties.end())
            return;
        for (const EntryId penalty : penalties->second) {
            if (!isGone(penalty))
                forget(penalty);
        }
    }

    [[nodiscard]] bool isGone(EntryId entry) const
    {
        const auto found = m_book.gone.find(entry);
        return found != m_book.gone.end() && found->second;
    }

    void forget(EntryId entry)
    {
        m_book.gone[entry] = true;
        const qint64 account = m_book.accounts[entry].value;
        const qint64 effect = m_book.effects[entry];
        m_book.totals[account] -= effect;
        m_undo.emplace_back([this, entry, account, effect] {
            m_book.gone[entry] = false;
            m_book.totals[account] += effect;
        });
    }

    void compare(AccountId account)
    {
        const qint64 total = m_book.totals[account.value];
        const Balance balance = ledger().balance(account, m_day);
        QCOMPARE(balance.total.minor, total);
        qint64 open = 0;
        for (const OpenItem &item : OpenItemsStore(*m_database->writer).of(account)) {
            QVERIFY(item.open == 0 || (item.open > 0) == (total > 0)); // debts or credits, never both
            open += item.open;
        }
        QCOMPARE(open, total);
        qint64 replayed = 0;
        for (const Entry &entry : ledger().entries(account))
            replayed += entry.amount.minor;
        QCOMPARE(replayed, total);
    }

    [[nodiscard]] LedgerStore ledger() const { return LedgerStore(*m_database->writer, m_database->installation); }
    [[nodiscard]] Money euro(qint64 cents) const { return {cents, m_database->installation.currency}; }

    [[nodiscard]] NewEntry entryOf(EntryKind kind, const QString &key, AccountId account) const
    {
        NewEntry entry;
        entry.uniqueKey = key;
        entry.kind = kind;
        entry.account = account;
        entry.happenedOn = m_day;
        return entry;
    }

    [[nodiscard]] NewEntry charge(const QString &key, AccountId account, qint64 cents)
    {
        NewEntry entry = entryOf(EntryKind::Charge, key, account);
        const qint64 waste = cents / 3;
        const QDate due = m_random.bounded(2) == 0 ? m_day.addDays(20) : m_day.addDays(20 + qint64(m_random.bounded(40)));
        const QDate known = cents == 1000 ? m_day.addDays(20) : due; // those of the named tests have a known day
        entry.postings = {{LedgerCode::Receivable, "water", euro(cents - waste), known},
                          {LedgerCode::Revenue, "water", euro(waste - cents)}};
        if (waste > 0) {
            entry.postings.push_back({LedgerCode::Receivable, "waste", euro(waste), known});
            entry.postings.push_back({LedgerCode::Revenue, "waste", euro(-waste)});
        }
        return entry;
    }

    [[nodiscard]] NewEntry payment(const QString &key, AccountId account, qint64 cents)
    {
        NewEntry entry = entryOf(EntryKind::Payment, key, account);
        const QString service = m_random.bounded(3) == 0 ? QString("waste") : QString();
        entry.postings = {{LedgerCode::Cash, {}, euro(cents)}, {LedgerCode::Receivable, service, euro(-cents)}};
        return entry;
    }

    [[nodiscard]] NewEntry penalty(const QString &key, AccountId account, EntryId debt, qint64 cents) const
    {
        NewEntry entry = entryOf(EntryKind::Penalty, key, account);
        Posting interest{LedgerCode::Receivable, "water", euro(cents), m_day};
        interest.part = DebtPart::Interest;
        interest.of = PostingKey{debt, 1};
        entry.postings = {interest, {LedgerCode::Penalty, "water", euro(-cents)}};
        return entry;
    }

    QDateTime m_now = NewDatabase::moment("2026-03-12T10:00:00Z");
    QDate m_day{2026, 3, 12};
    QRandomGenerator m_random;
    Book m_book;
    std::vector<std::function<void()>> m_undo; ///< of the transaction that is open
    int m_operations = 0;
    int m_accounts = 0;
    std::unique_ptr<NewDatabase> m_database;
};

CONTADOR_TEST(BooksPropertyTest);
#include "books_property_test.moc"
