// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/case_reference.h"
#include "engine/messaging/cases_store.h"
#include "engine/messaging/messages_store.h"

#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

#include <QSet>

namespace contador::tests {

/// What is handed over to a person, and that two persons never have the same.
class CasesTest : public QObject {
    Q_OBJECT

    const QString m_ana = QStringLiteral("+351912345678");
    std::unique_ptr<NewDatabase> m_books;
    QDateTime m_now;

    [[nodiscard]] CasesStore store() const { return CasesStore(*m_books->writer); }

    template <typename Work> auto as(const char *clerk, Work work)
    {
        m_now = m_now.addSecs(60);
        Transaction transaction(*m_books->writer, Actor::operatorNamed(QString::fromLatin1(clerk)), m_now);
        auto result = work(transaction);
        const auto done = transaction.commit();
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return result;
    }

    MessageId text(const char *words)
    {
        return as("automaton", [&](Transaction &transaction) {
            return MessagesStore::addInbound(transaction, {m_ana, QString::fromUtf8(words), QStringLiteral("modem"), {}, {}, MessageState::Held});
        });
    }
    CasesStore::Opened open(CaseKind kind, MessageId message = {}, std::vector<CaseFact> facts = {}, AccountId account = {})
    {
        return as("automaton",
                  [&](Transaction &transaction) { return CasesStore::open(transaction, {m_ana, account, kind, message, facts}); });
    }
    bool claim(const char *clerk, CaseId id)
    {
        return as(clerk, [&](Transaction &transaction) { return CasesStore::claim(transaction, id); });
    }
    bool release(const char *clerk, CaseId id)
    {
        return as(clerk, [&](Transaction &transaction) { return CasesStore::release(transaction, id); });
    }
    bool close(const char *clerk, CaseId id)
    {
        return as(clerk, [&](Transaction &transaction) { return CasesStore::close(transaction, id, CaseEnd::Settled); });
    }

private slots:
    void init()
    {
        m_books = std::make_unique<NewDatabase>();
        m_books->addAccounts(2);
        m_now = NewDatabase::moment("2026-11-25T10:00:00Z");
    }
    void cleanup() { m_books.reset(); }

    void caseComesBackAsItWasOpened()
    {
        const MessageId message = text("isto é um roubo'; drop table conversation_case; --");
        const std::vector<CaseFact> facts{{"word", "roubo"}, {"owed", "23,40 «EUR»\n"}};
        const auto opened = open(CaseKind::Complaint, message, facts, AccountId{2});
        QVERIFY(opened.isNew);
        const auto found = store().find(opened.id);
        QVERIFY(found && found->isOpen());
        QCOMPARE(found->reference, opened.reference);
        QCOMPARE(found->phone, m_ana);
        QCOMPARE(found->account.value, qint64(2));
        QCOMPARE(caseKindName(found->kind), QString("complaint"));
        QCOMPARE(found->openedBy, QString("automaton"));
        QCOMPARE(found->openedAt, m_now);
        const auto messages = store().messages(opened.id);
        QCOMPARE(messages.size(), size_t(1));
        QCOMPARE(messages.front().message.value, message.value);
        QVERIFY(messages.front().facts == facts);
        QCOMPARE(store().ofAccount(AccountId{2}, 10).size(), size_t(1));
        QVERIFY(store().ofAccount(AccountId{1}, 10).empty());
    }

    void secondTextOfOneKindJoins()
    {
        const auto first = open(CaseKind::Complaint, text("roubo"));
        const auto second = open(CaseKind::Complaint, text("estou à espera"), {{"texts", "2"}});
        QVERIFY(!second.isNew);
        QCOMPARE(second.id.value, first.id.value);
        QCOMPARE(second.reference, first.reference);
        QCOMPARE(store().messages(first.id).size(), size_t(2));
        QVERIFY(open(CaseKind::CallMe).isNew);
        QCOMPARE(store().openOf(m_ana).size(), size_t(2));
        QVERIFY(close("Rita", first.id));
        const auto third = open(CaseKind::Complaint, text("outra vez"));
        QVERIFY(third.isNew);
        QVERIFY(third.reference != first.reference);
    }

    void onlySomeKindsMute()
    {
        open(CaseKind::ReadingDoubt);
        open(CaseKind::Danger);
        open(CaseKind::Outage);
        open(CaseKind::NotUnderstood);
        QVERIFY(!store().isMuted(m_ana));
        const auto opened = open(CaseKind::Person);
        QVERIFY(store().isMuted(m_ana));
        QVERIFY(!store().isMuted(QStringLiteral("+351912345679")));
        QVERIFY(as("automaton", [&](Transaction &transaction) {
            return CasesStore::addToMuting(transaction, m_ana, MessageId{});
        }));
        QCOMPARE(store().messages(opened.id).size(), size_t(2));
        QVERIFY(close("Rita", opened.id));
        QVERIFY(!store().isMuted(m_ana));
        QVERIFY(!as("automaton", [&](Transaction &transaction) {
            return CasesStore::addToMuting(transaction, m_ana, MessageId{});
        }));
    }

    void caseBelongsToOneClerk()
    {
        const CaseId id = open(CaseKind::Complaint).id;
        QVERIFY(!release("Rita", id));
        QVERIFY(claim("Rita", id));
        QVERIFY(claim("Rita", id));
        QVERIFY(!claim("Rui", id));
        QVERIFY(!release("Rui", id));
        QCOMPARE(store().find(id)->claimedBy, QString("Rita"));
        QVERIFY(release("Rita", id));
        QVERIFY(claim("Rui", id));
        QVERIFY(close("Rita", id)); // a supervisor may close what another one has
        QVERIFY(!close("Rui", id));
        QVERIFY(!claim("Rui", id));
        QStringList steps;
        for (const CaseStep &step : store().steps(id))
            steps << step.what + u' ' + step.by;
        QCOMPARE(steps, (QStringList{"claimed Rita", "released Rita", "claimed Rui", "closed Rita"}));
        QCOMPARE(store().find(id)->closedHow, CaseEnd::Settled);
    }

    void ofTwoDesksAtOnceOneGetsIt()
    {
        if (!m_books->isPostgresql())
            QSKIP("one desk writes to SQLite");
        const CaseId id = open(CaseKind::Complaint).id;
        auto other = std::move(*Connection::open(m_books->url, Connection::Access::Write));
        Transaction here(*m_books->writer, Actor::operatorNamed(QStringLiteral("Rita")), m_now);
        QVERIFY(!CasesStore(here.connection()).find(id)->claimedBy.size());
        {
            Transaction there(*other, Actor::operatorNamed(QStringLiteral("Rui")), m_now);
            QVERIFY(CasesStore::claim(there, id));
            QVERIFY(there.commit().has_value());
        }
        CasesStore::claim(here, id);
        const auto late = here.commit();
        QVERIFY(!late);
        QVERIFY(late.error().kind == StoreFault::Kind::Contended); // done again, as at the doorway, it says who has it
        QVERIFY(!claim("Rita", id));
        QCOMPARE(store().find(id)->claimedBy, QString("Rui"));
    }

    void whatSettledItselfIsClosed()
    {
        const CaseId id = open(CaseKind::ReadingDoubt).id;
        as("automaton", [&](Transaction &transaction) {
            CasesStore::closeOf(transaction, m_ana, CaseKind::ReadingDoubt, CaseEnd::ByItself);
            CasesStore::closeOf(transaction, m_ana, CaseKind::Complaint, CaseEnd::ByItself);
            return true;
        });
        QCOMPARE(store().find(id)->closedHow, CaseEnd::ByItself);
        QVERIFY(store().openOf(m_ana).empty());
    }

    void referencesAreToldApart()
    {
        QSet<QString> seen;
        for (qint64 number = 0; number < shortCaseReferences; ++number) {
            const QString reference = caseReference(number);
            QCOMPARE(reference.size(), 4);
            QVERIFY(reference[0].isDigit() && reference[1].isLetter() && reference[2].isDigit() && reference[3].isLetter());
            seen.insert(reference);
        }
        QCOMPARE(seen.size(), shortCaseReferences);
        for (const QString &reference : std::as_const(seen)) {
            for (const QChar sign : reference)
                QVERIFY2(!QStringLiteral("01BGILOQSUVZAE").contains(sign), qPrintable(reference));
        }
        seen.clear();
        for (qint64 number = 0; number < 100'000; ++number)
            seen.insert(longCaseReference(number));
        QCOMPARE(seen.size(), 100'000);
    }

    void namesAreThereForAll()
    {
        for (const CaseKind kind : caseKinds())
            QCOMPARE(caseKindNamed(caseKindName(kind)), kind);
        QVERIFY(!caseKindNamed(QStringLiteral("joy")));
    }
};

CONTADOR_TEST(CasesTest);

} // namespace contador::tests

#include "cases_test.moc"
