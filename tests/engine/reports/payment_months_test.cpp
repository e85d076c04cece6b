// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reports/payment_months_store.h"

#include "engine/accounts/account_records_store.h"
#include "engine/billing/payments.h"
#include "engine/billing/plan_desk.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/vector_table.h"

#include <QRandomGenerator>

#include <map>

using namespace contador;
using namespace contador::tests;

namespace {

const Currency euro{QStringLiteral("EUR"), 2};

struct NamedAmount {
    const char *name;
    Money PaymentMonth::*amount;
};
constexpr NamedAmount partsOfBilled[] = {
    {"in_time", &PaymentMonth::paidInTime}, {"late", &PaymentMonth::paidLate},   {"arranged", &PaymentMonth::arranged},
    {"credited", &PaymentMonth::credited},  {"disputed", &PaymentMonth::disputed}, {"not_due", &PaymentMonth::notDue},
    {"overdue", &PaymentMonth::overdue},
};

QString written(const PaymentMonth &month)
{
    QStringList words{month.month.toString(QStringLiteral("yyyy-MM"))};
    const auto addCount = [&](const char *name, qint64 count) {
        if (count != 0)
            words << QLatin1String(name) << QString::number(count);
    };
    const auto addAmount = [&](const char *name, const Money &amount) {
        if (!amount.isZero())
            words << QLatin1String(name) << amount.toString();
    };
    addCount("bills", month.bills);
    addAmount("billed", month.billed);
    for (const NamedAmount &part : partsOfBilled)
        addAmount(part.name, month.*part.amount);
    addCount("judged", month.judged);
    addCount("judged_in_time", month.judgedInTime);
    addCount("payments", month.payments);
    addAmount("received", month.received);
    return words.join(u' ');
}

QString written(const std::vector<PaymentMonth> &months)
{
    QStringList words;
    for (const PaymentMonth &month : months)
        words << written(month);
    return words.join(QStringLiteral(" / "));
}

qint64 sumOfParts(const PaymentMonth &month)
{
    qint64 sum = 0;
    for (const NamedAmount &part : partsOfBilled)
        sum += (month.*part.amount).minor;
    return sum;
}

} // namespace

/// tests/vectors/payment-months.csv, and the same on a random book.
class PaymentMonthsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<NewDatabase>();
        m_database->addAccounts(5);
        m_entries.clear();
        m_account = {1};
    }

    void tellsWhatBecameOfBills_data() { addVectorRows("payment-months.csv"); }

    void tellsWhatBecameOfBills()
    {
        QFETCH(QStringList, cells);
        for (const QString &event : cells[2].split(QStringLiteral(", ")))
            happen(event.split(u' '));
        const QDate today = day(cells[1]);
        const std::vector<PaymentMonth> months =
            store().all(MonthRange::holding(QDate(2025, 1, 1), today), today);
        QCOMPARE(written(months), cells[3]);
        for (const PaymentMonth &month : months)
            QCOMPARE(sumOfParts(month), month.billed.minor);
    }

    void asksForWholeMonths()
    {
        QCOMPARE(MonthRange::yearUntil(QDate(2026, 3, 12)), (MonthRange{QDate(2025, 4, 1), QDate(2026, 3, 31)}));
        happen({"charge", "A", "2026-01-31", "50.00", "2026-02-28"});
        happen({"charge", "B", "2026-02-01", "70.00", "2026-02-28"});
        const MonthRange february = MonthRange::holding(QDate(2026, 2, 15), QDate(2026, 2, 15));
        QCOMPARE(written(store().all(february, QDate(2026, 2, 15))), QString("2026-02 bills 1 billed 70.00 not_due 70.00"));
        QVERIFY(store().all(MonthRange::holding(QDate(2020, 1, 1), QDate(2020, 1, 1)), QDate(2026, 2, 15)).empty());
    }

    void tellsNoShareOfAFew()
    {
        PaymentMonth month;
        month.judged = month.bills = leastBillsOfShare - 1;
        month.judgedAmount = month.billed = {10000, euro};
        month.judgedAmountInTime = month.received = {8125, euro};
        QVERIFY(!inTimeShare(month) && !collectionRatio(month));
        month.judged = month.bills = leastBillsOfShare;
        QCOMPARE(inTimeShare(month)->toString(), QString("81.25"));
        QCOMPARE(collectionRatio(month)->toString(), QString("81.25"));
    }

    /// Whatever happens, each bill is in one place with every cent, and stretches add up to the whole.
    void losesNothing()
    {
        QRandomGenerator random(20261129);
        QStringList payments;
        QDate now(2026, 1, 1);
        std::map<QString, qint64> billed;
        for (int i = 0; i < 300; ++i) {
            now = now.addDays(random.bounded(3));
            const QString key = QString::number(i);
            const QString amount = Money{random.bounded(1, 100000), euro}.toString();
            m_account = AccountId{random.bounded(1, 6)};
            switch (random.bounded(5)) {
            case 0:
            case 1:
                happen({"charge", key, now.toString(Qt::ISODate), amount, now.addDays(random.bounded(40)).toString(Qt::ISODate)});
                billed[now.toString(QStringLiteral("yyyy-MM"))] += Money::fromString(amount, euro)->minor;
                break;
            case 2:
            case 3:
                happen({"pay", key, now.addDays(-random.bounded(20)).toString(Qt::ISODate), amount});
                payments << key;
                break;
            default:
                if (!payments.isEmpty())
                    happen({"reverse", payments.takeLast(), now.toString(Qt::ISODate)});
            }
        }
        const MonthRange all = MonthRange::holding(QDate(2025, 1, 1), now);
        const std::vector<PaymentMonth> months = store().all(all, now);
        for (const PaymentMonth &month : months) {
            QCOMPARE(sumOfParts(month), month.billed.minor);
            QCOMPARE(month.billed.minor, billed[month.month.toString(QStringLiteral("yyyy-MM"))]);
            QVERIFY(month.judgedInTime <= month.judged && month.judged <= month.bills);
        }
        const qint64 open = m_database->count("select coalesce(sum(amount), 0) from open_item where amount > 0");
        qint64 openOfMonths = 0;
        for (const PaymentMonth &month : months)
            openOfMonths += month.overdue.minor + month.notDue.minor;
        QCOMPARE(openOfMonths, open);
        PaymentMonths apart(euro);
        apart.add({months.begin(), months.begin() + 2});
        apart.add({months.begin() + 2, months.end()});
        QCOMPARE(apart.months(), months);
    }

private:
    [[nodiscard]] PaymentMonthsStore store() const { return {*m_database->writer, m_database->installation}; }
    static QDate day(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

    template <typename Work> void doing(Work work)
    {
        Transaction transaction(*m_database->writer, Actor::import(), NewDatabase::moment("2026-03-12T10:00:00Z"));
        work(transaction);
        if (!transaction.commit())
            qFatal("not committed: %s", qPrintable(m_database->writer->fault()->detail));
    }

    /// "charge A 2026-01-05 50.00 2026-01-31": of one account.
    void happen(const QStringList &words)
    {
        const QString &what = words[0];
        const Installation &installation = m_database->installation;
        doing([&](Transaction &transaction) {
            const LedgerStore ledger(transaction.connection(), installation);
            const auto amount = [&](int place) { return *Money::fromString(words[place], euro); };
            if (what == "charge") {
                NewEntry entry;
                entry.uniqueKey = "charge/" + words[1];
                entry.account = m_account;
                entry.happenedOn = day(words[2]);
                entry.postings = {{LedgerCode::Receivable, "water", amount(3), words[4] == "-" ? std::nullopt : std::optional(day(words[4]))},
                                  {LedgerCode::Revenue, "water", -amount(3)}};
                m_entries[words[1]] = ledger.post(transaction, entry);
            } else if (what == "pay") {
                m_entries[words[1]] =
                    bookPayment(transaction, installation, {m_account, amount(3), day(words[2]), {}, "bank", words[1], {}});
            } else if (what == "reverse") {
                QVERIFY(ledger.reverse(transaction, m_entries.at(words[1]), day(words[2]), "wrong"));
            } else if (what == "credit") {
                NewEntry entry;
                entry.uniqueKey = "credit/" + words[1];
                entry.kind = EntryKind::Credit;
                entry.account = m_account;
                entry.happenedOn = day(words[2]);
                Posting closes{LedgerCode::Receivable, "water", -amount(3)};
                closes.of = PostingKey{m_entries.at(words[1]), 1};
                entry.postings = {closes, {LedgerCode::Revenue, "water", amount(3)}};
                ledger.post(transaction, entry);
            } else if (what == "plan") {
                QVERIFY(PlanDesk(installation).agree(transaction, m_account, {words[2].toInt(), day(words[3]), {}}, day(words[1])));
            } else if (what == "watch") {
                QVERIFY(!PlanDesk(installation).watch(transaction, day(words[1])).empty());
            } else {
                QCOMPARE(what, QString("dispute"));
                AccountRecordsStore::addHold(transaction, m_account, {0, HoldKind::Dispute, "water", {day(words[1]), {}}, "leak", {}});
            }
        });
    }

    std::unique_ptr<NewDatabase> m_database;
    AccountId m_account{1};
    std::map<QString, EntryId> m_entries;
};

CONTADOR_TEST(PaymentMonthsTest);
#include "payment_months_test.moc"
