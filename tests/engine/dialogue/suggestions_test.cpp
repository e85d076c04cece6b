// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/accounts_import.h"
#include "engine/accounts/accounts_store.h"
#include "engine/billing/reading_desk.h"
#include "engine/dialogue/suggestions.h"

#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

/// What a clerk is offered to answer, filled in for the consumer, in his language.
class SuggestionsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<NewDatabase> m_books;
    const Lexicons m_lexicons;
    const QDateTime m_now = NewDatabase::moment("2026-03-12T10:00:00Z");

    [[nodiscard]] Account account(const char *number) const
    {
        return *AccountsStore(*m_books->writer, "PT").find(QString::fromLatin1(number));
    }
    [[nodiscard]] Suggestions suggestions() const { return {*m_books->writer, m_books->installation, m_lexicons}; }
    ReadingId take(const char *number, int value)
    {
        Transaction transaction(*m_books->writer, Actor::automaton(), m_now);
        const Tariffs tariffs({});
        const ReadingsStore readings(*m_books->writer);
        const MeterRegister dial = AccountsStore(*m_books->writer, "PT").registers(account(number).id).front();
        const ReadingClaim claim{dial, Quantity::whole(value), QDate(2026, 3, 12), ReadingSource::Office};
        const ReadingId id = ReadingDesk(readings, tariffs, m_books->installation).take(transaction, claim).reading.id;
        if (!transaction.commit())
            qFatal("not taken");
        return id;
    }
    [[nodiscard]] QStringList names(const std::vector<SuggestedReply> &replies) const
    {
        QStringList all;
        for (const SuggestedReply &reply : replies)
            all << reply.name;
        return all;
    }

private slots:
    void init()
    {
        m_books = std::make_unique<NewDatabase>();
        Transaction transaction(*m_books->writer, Actor::import(), m_now);
        const QByteArray file = "account_number;holder_name;phone;language;service;tariff;meter_serial;digits;last_reading;last_reading_date;balance;due_date\n"
                                "0012;Ana;912345678;pt_PT;water;agua;007731;5;1473;2026-02-12;12.40;2026-03-30\n"
                                "0013;Лучія;912345679;uk;water;agua;007732;5;;;;\n";
        const ImportReport report = AccountsImport(m_books->installation).run(transaction, file, "contas.csv", AccountsImport::Mode::Apply);
        QVERIFY(report.applied);
        QVERIFY(transaction.commit());
    }
    void cleanup() { m_books.reset(); }

    void asksAgainByWhatIsDoubted()
    {
        const QString text = suggestions().askAgain(take("0012", 1400));
        QVERIFY2(text.contains("inferior a anterior, 1473") && text.contains("007731"), qPrintable(text));
        QVERIFY(!text.contains(u'{'));
    }

    /// A reading that has nothing before it is asked for without what is not there.
    void noPlaceholderIsLeftEmpty()
    {
        const QString text = suggestions().askAgain(take("0013", 1'234'567));
        QVERIFY2(!text.contains(u'{') && text.contains("007732"), qPrintable(text));
        QVERIFY2(text.contains(QString::fromUtf8("лічильник")), qPrintable(text)); // in his language
        QVERIFY(suggestions().askAgain(ReadingId{999}).isEmpty());
    }

    void likeliestComesFirst()
    {
        Case complaint;
        complaint.kind = CaseKind::Complaint;
        complaint.reference = QStringLiteral("7K2P");
        std::vector<SuggestedReply> replies = suggestions().forThread({account("0012")}, {complaint}, m_now);
        QCOMPARE(names(replies), (QStringList{"clerk_looks_at_it", "balance", "clerk_is_settled"}));
        QVERIFY(replies[0].text.contains("7K2P"));
        QVERIFY2(replies[1].text.contains("12,40"), qPrintable(replies[1].text));
        take("0012", 1400);
        replies = suggestions().forThread({account("0012")}, {complaint}, m_now);
        QCOMPARE(replies[0].name, QString("clerk_ask_again"));
        for (const SuggestedReply &reply : suggestions().forThread({account("0012"), account("0013")}, {complaint}, m_now))
            QVERIFY2(!reply.text.contains(u'{'), qPrintable(reply.text));
    }

    void strangerLearnsNothing()
    {
        const std::vector<SuggestedReply> replies = suggestions().forThread({}, {}, m_now);
        QCOMPARE(names(replies), QStringList{"unknown_sender"});
    }
};

CONTADOR_TEST(SuggestionsTest);
#include "suggestions_test.moc"
