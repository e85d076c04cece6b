// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogue on a copy: it answers as it would, and the books of the utility stay as they are.
#include "engine/accounts/accounts_import.h"
#include "engine/rehearsal/rehearsal.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

#include <QFile>

using namespace contador;
using namespace contador::tests;

namespace {

const QByteArray accounts =
    R"(account_number;holder_name;phone;language;service;tariff;meter_serial;register;digits;decimals;last_reading;last_reading_date;balance;due_date
00124567;Maria Silva;912345678;pt_PT;water;agua;20400769;T;5;0;1473;2026-10-12;12.40;2026-11-30
00124568;Maria Silva;912345678;pt_PT;water;agua;20400770;T;5;0;310;2026-10-12;;
00200001;John Carter;;en;water;agua;20400801;T;5;0;10;2026-10-12;;
)";

const QByteArray tariff =
    R"({"format": "contador-tariff/1", "name": "agua", "service": "water", "currency": "EUR", "versions": [{
    "valid_from": "2020-01-01", "due_days": 30, "components": [{"id": "use", "kind": "block", "per": "period",
    "tiers": [{"price": "1.10"}]}], "rounding": {"mode": "half_up", "level": "document"}}]})";

constexpr const char *maria = "+351912345678";

/// Tables of which an answer to a text sees nothing, or which begin anew on a copy.
const QByteArrayList leftOut{"migration", "assembly",     "inbound_part",     "submission",     "stray_report",   "sim_use",
                             "carrier_sample", "feed_event",   "import",           "import_change",  "tried_pin",      "modem_lease",
                             "bank_file",      "bank_statement", "statement_line", "line_match",     "payer_memory",   "payment_mapping",
                             "payment_receipt", "audience",    "account_note",     "penalty_run",    "setting_change",
                             "notice_code",    "acknowledgement", "binding_try",     "works_notice",   "outage_report",
                             "question",       "question_option", "conversation_case", "case_message",  "case_step",      "reading_to_check",
                             "thread_draft",   "thread_read",    "thread_presence"};

} // namespace

class RehearsalTest : public QObject {
    Q_OBJECT

    std::unique_ptr<NewDatabase> m_books;
    FixedClock m_clock{NewDatabase::moment("2026-11-12T10:15:00Z")};

    AccountsCopy copyOf(std::initializer_list<const char *> numbers)
    {
        std::vector<AccountId> ids;
        for (const char *number : numbers)
            ids.push_back(AccountsStore(*m_books->writer, m_books->installation.country).find(QString::fromLatin1(number))->id);
        const Snapshot snapshot(*m_books->writer);
        return AccountsCopyStore(*m_books->writer).copyOf(ids);
    }
    Rehearsal rehearsal() { return {m_books->installation, {m_books->path("")}, m_clock}; }

private slots:
    void init()
    {
        m_books = std::make_unique<NewDatabase>();
        QFile file(m_books->path("agua.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(tariff) == tariff.size());
        file.close();
        Transaction transaction(*m_books->writer, Actor::import(), m_clock.now().addDays(-30));
        const ImportReport report =
            AccountsImport(m_books->installation).run(transaction, accounts, QStringLiteral("accounts.csv"), AccountsImport::Mode::Apply);
        QVERIFY(report.applied);
        QVERIFY(transaction.commit().has_value());
    }

    void answersAsItWouldAndBooksNothing()
    {
        const qint64 readings = m_books->count("select count(*) from reading");
        const qint64 entries = m_books->count("select count(*) from entry");
        Rehearsal phone = rehearsal();
        const auto scene = phone.begin(copyOf({"00124567"}), QStringLiteral("00124567"));
        QVERIFY2(scene.has_value(), scene ? "" : qPrintable(scene.error().detail));
        QCOMPARE(scene->holder, QString("Maria Silva"));
        QCOMPARE(scene->phones, QStringList{maria});
        QVERIFY(!scene->isPhoneInvented);
        const auto taken = phone.receive(QString::fromLatin1(maria), QStringLiteral("1482"));
        QVERIFY2(taken.has_value(), taken ? "" : qPrintable(taken.error().detail));
        QCOMPARE(taken->answered.event.kind, FeedKind::ReadingAccepted);
        QCOMPARE(taken->answered.event.account, QString("00124567"));
        QCOMPARE(taken->cost->segments, 1);
        const auto owed = phone.receive(QString::fromLatin1(maria), QStringLiteral("saldo"));
        QVERIFY(owed->answered.reply.contains(QStringLiteral("22,30"))); // 12.40 and 9 m³ at 1.10
        QCOMPARE(owed->answered.intent, QString("balance"));
        QCOMPARE(m_books->count("select count(*) from reading"), readings);
        QCOMPARE(m_books->count("select count(*) from entry"), entries);
        QCOMPARE(m_books->count("select count(*) from message"), 0);
    }

    void beginsAnew()
    {
        Rehearsal phone = rehearsal();
        for (int i = 0; i < 2; ++i) {
            QVERIFY(phone.begin(copyOf({"00124567"}), QStringLiteral("00124567")).has_value());
            const auto owed = phone.receive(QString::fromLatin1(maria), QStringLiteral("saldo"));
            QVERIFY2(owed->answered.reply.contains(QStringLiteral("12,40")), qPrintable(owed->answered.reply));
            QVERIFY(phone.receive(QString::fromLatin1(maria), QStringLiteral("1482")).has_value());
        }
    }

    void givesAPhoneToWhoHasNone()
    {
        Rehearsal phone = rehearsal();
        const auto scene = phone.begin(copyOf({"00200001"}), QStringLiteral("00200001"));
        QVERIFY(scene->isPhoneInvented);
        QCOMPARE(scene->phones.size(), 1);
        QCOMPARE(phone.receive(scene->phones.first(), QStringLiteral("25"))->answered.event.account, QString("00200001"));
        const auto stranger = phone.receive(scene->stranger, QStringLiteral("25"));
        QCOMPARE(stranger->answered.event.kind, FeedKind::UnknownSender);
        QVERIFY(stranger->answered.event.account.isEmpty());
    }

    void knowsEveryAccountOfThePhone()
    {
        Rehearsal phone = rehearsal();
        QVERIFY(phone.begin(copyOf({"00124567", "00124568"}), QStringLiteral("00124568")).has_value());
        QCOMPARE(phone.receive(QString::fromLatin1(maria), QStringLiteral("315"))->answered.event.account, QString("00124568"));
    }

    void itsClockGoesForward()
    {
        Rehearsal phone = rehearsal();
        QVERIFY(phone.begin(copyOf({"00124567"}), QStringLiteral("00124567")).has_value());
        QCOMPARE(*phone.letPass(std::chrono::hours(24)), m_clock.now().addDays(1));
        QCOMPARE(phone.receive(QString::fromLatin1(maria), QStringLiteral("saldo"))->at, m_clock.now().addDays(1));
    }

    /// A stream that adds a table decides whether an answer looks at it.
    void everyTableIsCopiedOrLeftOutByName()
    {
        const auto schema = Connection::create(DatabaseUrl::sqlite(m_books->path("schema.db")));
        QVERIFY(schema.has_value());
        QByteArrayList unnamed;
        Query query = (*schema)->query("select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name");
        while (query.next()) {
            const QByteArray table = query.text(0).toUtf8();
            if (!leftOut.contains(table) && !AccountsCopyStore::tables().contains(table))
                unnamed << table;
        }
        QCOMPARE(unnamed.join(' '), QByteArray());
    }
};

CONTADOR_TEST(RehearsalTest);
#include "rehearsal_test.moc"
