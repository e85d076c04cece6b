// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/row_batch.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

namespace {

const QDateTime now = NewDatabase::moment("2026-03-12T10:00:00Z");

} // namespace

class RowBatchTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_database = std::make_unique<NewDatabase>(); }

    void writesAnyNumberOfRowsInTheirOrder_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 3, 4, 31, 32, 33, 255, 256, 257, 600})
            QTest::addRow("%d", rows) << rows;
    }

    void writesAnyNumberOfRowsInTheirOrder()
    {
        QFETCH(int, rows);
        Transaction transaction(*m_database->writer, Actor::automaton(), now);
        RowBatch batch(*m_database->writer, "party", {"name", "language", "birth_date"});
        for (int i = 0; i < rows; ++i)
            batch.add(QStringLiteral("Nº %1").arg(i)).addNull().add(QDate(2000, 1, 1).addDays(i));
        QCOMPARE(batch.rows(), size_t(rows));
        QVERIFY(batch.write());
        QCOMPARE(batch.rows(), size_t(0));
        QVERIFY(transaction.commit());
        Query query = m_database->writer->query("select name, language, birth_date from party order by id");
        for (int i = 0; i < rows; ++i) {
            QVERIFY(query.next());
            QCOMPARE(query.text(0), QStringLiteral("Nº %1").arg(i));
            QVERIFY(query.isNull(1));
            QCOMPARE(query.date(2), QDate(2000, 1, 1).addDays(i));
        }
        QVERIFY(!query.next());
    }

    void changesRowsThatAreThereAlready()
    {
        Transaction transaction(*m_database->writer, Actor::automaton(), now);
        for (const char *value : {"before", "after"}) {
            RowBatch batch(*m_database->writer, "setting", {"name", "value"},
                           " on conflict (name) do update set value = excluded.value");
            for (int i = 0; i < 300; ++i)
                batch.add(QStringLiteral("name %1").arg(i)).add(QString::fromLatin1(value));
            QVERIFY(batch.write());
        }
        QVERIFY(transaction.commit());
        QCOMPARE(m_database->count("select count(*) from setting where value = 'after'"), 300);
        QCOMPARE(m_database->count("select count(*) from setting where value = 'before'"), 0);
    }

    void writesTextAsItIs()
    {
        const QStringList texts{QString(), QStringLiteral(""), QStringLiteral("ação"), QStringLiteral("Привіт €"), QStringLiteral("𝔘😀"),
                                QString(3000, u'я')};
        Transaction transaction(*m_database->writer, Actor::automaton(), now);
        RowBatch batch(*m_database->writer, "party", {"name", "email"});
        for (int i = 0; i < 300; ++i)
            batch.add(QStringLiteral("%1").arg(i, 3, 10, QChar(u'0'))).add(texts.at(i % texts.size()));
        QVERIFY(batch.write());
        QVERIFY(transaction.commit());
        Query query = m_database->writer->query("select email from party order by name");
        for (int i = 0; i < 300; ++i) {
            QVERIFY(query.next());
            QCOMPARE(query.text(0), texts.at(i % texts.size()));
            QCOMPARE(query.isNull(0), texts.at(i % texts.size()).isNull());
        }
    }

    void keepsTheFaultOfOneRow()
    {
        Transaction transaction(*m_database->writer, Actor::automaton(), now);
        RowBatch batch(*m_database->writer, "setting", {"name", "value"});
        for (const char *name : {"a", "b", "a"})
            batch.add(QString(name)).add(QStringLiteral("1"));
        QVERIFY(!batch.write());
        QCOMPARE(transaction.commit().error().kind, StoreFault::Kind::Refused);
        QCOMPARE(m_database->count("select count(*) from setting where name in ('a', 'b')"), 0);
    }

    void givesIdsThatNobodyHas()
    {
        m_database->addAccounts(3);
        Transaction transaction(*m_database->writer, Actor::automaton(), now);
        const std::vector<qint64> ids = reserveIds(*m_database->writer, "premises", 5);
        QCOMPARE(ids.size(), size_t(5));
        RowBatch batch(*m_database->writer, "premises", {"id", "zone"});
        qint64 before = m_database->isPostgresql() ? 0 : 1;
        for (const qint64 id : ids) {
            QVERIFY(id > before);
            before = id;
            if (id > 1) // what a test wrote with an id of its own the server's sequence knows nothing of
                batch.add(id).add(QStringLiteral("Norte"));
        }
        QVERIFY(batch.write());
        QVERIFY(transaction.commit());
    }

    void asksForAnyNumberOfValues_data()
    {
        QTest::addColumn<int>("asked");
        for (const int asked : {0, 1, 2, 16, 17, 300, 1000})
            QTest::addRow("%d", asked) << asked;
    }

    void asksForAnyNumberOfValues()
    {
        QFETCH(int, asked);
        m_database->addAccounts(400);
        std::vector<QString> numbers;
        for (int i = 0; i < asked; ++i)
            numbers.push_back(QString::number(i * 2 + 1));
        int found = 0;
        ListQuery(*m_database->writer, "select number from account where number in ({list})")
            .forEach(std::span<const QString>(numbers), [&](const Query &row) { found += row.text(0).toInt() % 2; });
        QCOMPARE(found, std::min(asked, 200));
    }

private:
    std::unique_ptr<NewDatabase> m_database;
};

CONTADOR_TEST(RowBatchTest);
#include "row_batch_test.moc"
