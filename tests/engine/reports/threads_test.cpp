// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/accounts_store.h"
#include "engine/messaging/cases_store.h"
#include "engine/messaging/messages_store.h"
#include "engine/reports/threads_report.h"

#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

/// The list of conversations and what a clerk sees of one.
class ThreadsTest : public QObject {
    Q_OBJECT

    const QString m_ana = QStringLiteral("+351912345671");
    const QString m_rui = QStringLiteral("+351912345672");
    const QString m_eva = QStringLiteral("+351912345673");
    std::unique_ptr<NewDatabase> m_books;
    QDateTime m_now;

    template <typename Work> auto as(const char *clerk, Work work)
    {
        m_now = m_now.addSecs(10);
        Transaction transaction(*m_books->writer, Actor::operatorNamed(QString::fromLatin1(clerk)), m_now);
        auto result = work(transaction);
        const auto done = transaction.commit();
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return result;
    }
    MessageId says(const QString &phone, const char *words, MessageState state = MessageState::Held)
    {
        return as("automaton", [&](Transaction &transaction) {
            return MessagesStore::addInbound(transaction, {phone, QString::fromUtf8(words), QStringLiteral("modem"), {}, {}, state});
        });
    }
    CaseId opens(const QString &phone, CaseKind kind, MessageId message = {})
    {
        return as("automaton",
                  [&](Transaction &transaction) { return CasesStore::open(transaction, {phone, {}, kind, message, {{"owed", "1"}}}).id; });
    }
    [[nodiscard]] ThreadsPage page(ThreadsQuestion::Which which, int most = 100, const QString &after = {}, const QString &typed = {}) const
    {
        ThreadsQuestion question;
        question.which = which;
        question.clerk = QStringLiteral("Rita");
        question.desk = QStringLiteral("desk 1");
        question.most = most;
        question.after = after;
        question.typed = typed;
        return ThreadsReport(*m_books->writer, m_books->installation).page(question, m_now);
    }
    [[nodiscard]] static QStringList phonesOf(const ThreadsPage &page)
    {
        QStringList phones;
        for (const ThreadLine &row : page.rows)
            phones << row.phone.right(1);
        return phones;
    }
    [[nodiscard]] ThreadCard card(const QString &phone, const char *clerk = "Rita") const
    {
        return ThreadsReport(*m_books->writer, m_books->installation).card(phone, QString::fromLatin1(clerk), QStringLiteral("desk 1"), m_now);
    }

private slots:
    void init()
    {
        m_books = std::make_unique<NewDatabase>();
        m_books->addAccounts(2);
        m_now = NewDatabase::moment("2026-11-25T10:00:00Z");
        as("import", [&](Transaction &transaction) {
            AccountsStore::bindPhone(transaction, AccountId{1}, PhoneNumber::fromStored(m_ana), QStringLiteral("desk"), m_now.addYears(-1));
            for (const qint64 account : {1, 2})
                AccountsStore::bindPhone(transaction, AccountId{account}, PhoneNumber::fromStored(m_rui), QStringLiteral("desk"), m_now.addYears(-1));
            return true;
        });
    }
    void cleanup() { m_books.reset(); }

    void dangerComesFirstThenWhoWaitsLongest()
    {
        says(m_ana, "1482", MessageState::Answered);
        says(m_rui, "quando volta a água?");
        opens(m_eva, CaseKind::Complaint, says(m_eva, "roubo"));
        QCOMPARE(phonesOf(page(ThreadsQuestion::Which::Waiting)), (QStringList{"3", "2"}));
        opens(m_ana, CaseKind::Danger, says(m_ana, "cheira a gás"));
        QCOMPARE(phonesOf(page(ThreadsQuestion::Which::Waiting)), (QStringList{"1", "3", "2"}));
        QCOMPARE(phonesOf(page(ThreadsQuestion::Which::All)), (QStringList{"1", "3", "2"}));
        const ThreadsPage all = page(ThreadsQuestion::Which::Waiting);
        QCOMPARE(all.waiting, 3);
        QCOMPARE(all.unread, 3);
        QCOMPARE(all.rows[0].account, QString("1"));
        QCOMPARE(all.rows[0].holder, QString("Ana"));
        QCOMPARE(all.rows[0].cases.size(), size_t(1));
        QCOMPARE(all.rows[2].accounts, 2);
        QVERIFY(all.rows[2].account.isEmpty()); // of which one is not known
        QCOMPARE(all.rows[2].text, QString("quando volta a água?"));
    }

    void pagesFollowEachOther()
    {
        for (int i = 0; i < 25; ++i)
            says(QStringLiteral("+3519200000%1").arg(i, 2, 10, QLatin1Char('0')), "?");
        opens(m_ana, CaseKind::Person);
        for (const auto which : {ThreadsQuestion::Which::Waiting, ThreadsQuestion::Which::Unread, ThreadsQuestion::Which::All}) {
            QStringList seen;
            QString after;
            int pages = 0;
            do {
                const ThreadsPage one = page(which, 10, after);
                for (const ThreadLine &row : one.rows)
                    seen << row.phone;
                after = one.next;
                ++pages;
            } while (!after.isEmpty() && pages < 10);
            QCOMPARE(pages, 3);
            QCOMPARE(seen.size(), which == ThreadsQuestion::Which::Waiting ? 26 : 25);
            seen.removeDuplicates();
            QCOMPARE(seen.size(), which == ThreadsQuestion::Which::Waiting ? 26 : 25);
        }
    }

    void unreadIsWhatNobodyHereHasSeen()
    {
        const MessageId first = says(m_rui, "a");
        says(m_rui, "b");
        QCOMPARE(page(ThreadsQuestion::Which::Unread).rows.at(0).unread, 2);
        as("Rui", [&](Transaction &transaction) {
            ThreadsStore::markRead(transaction, m_rui, first);
            return true;
        });
        QCOMPARE(page(ThreadsQuestion::Which::Unread).rows.at(0).unread, 1);
        as("Rui", [&](Transaction &transaction) {
            ThreadsStore::markRead(transaction, m_rui, MessageId{first.value + 1});
            ThreadsStore::markRead(transaction, m_rui, first); // never back
            return true;
        });
        QVERIFY(page(ThreadsQuestion::Which::Unread).rows.empty());
        QCOMPARE(page(ThreadsQuestion::Which::Waiting).rows.at(0).held, 2);
    }

    void mineIsWhatIHaveTaken()
    {
        const CaseId one = opens(m_ana, CaseKind::Complaint);
        opens(m_rui, CaseKind::Complaint);
        QVERIFY(page(ThreadsQuestion::Which::Mine).rows.empty());
        as("Rita", [&](Transaction &transaction) { return CasesStore::claim(transaction, one); });
        QCOMPARE(phonesOf(page(ThreadsQuestion::Which::Mine)), QStringList{"1"});
    }

    void threadIsFoundByReferencePhoneAndName()
    {
        says(m_ana, "a", MessageState::Answered);
        says(m_eva, "b");
        const CaseId id = opens(m_eva, CaseKind::Contract);
        const QString reference = CasesStore(*m_books->writer).find(id)->reference;
        QCOMPARE(phonesOf(page(ThreadsQuestion::Which::Waiting, 10, {}, reference.toLower())), QStringList{"3"});
        QCOMPARE(phonesOf(page(ThreadsQuestion::Which::Waiting, 10, {}, QStringLiteral("912 345 673"))), QStringList{"3"});
        QVERIFY(page(ThreadsQuestion::Which::Waiting, 10, {}, QStringLiteral("'; drop table message; --")).rows.empty());
    }

    void draftBelongsToOneThreadAndOneClerk()
    {
        const auto draft = [this](const char *clerk, const QString &phone, const char *text) {
            as(clerk, [&](Transaction &transaction) {
                ThreadsStore::saveDraft(transaction, phone, QString::fromUtf8(text));
                return true;
            });
        };
        draft("Rita", m_ana, "Vamos já");
        draft("Rui", m_ana, "outro");
        draft("Rita", m_ana, "Vamos já aí");
        QCOMPARE(card(m_ana).draft, QString("Vamos já aí"));
        QCOMPARE(card(m_ana, "Rui").draft, QString("outro"));
        QVERIFY(card(m_rui).draft.isEmpty());
        draft("Rita", m_ana, "");
        QVERIFY(card(m_ana).draft.isEmpty());
        QCOMPARE(m_books->count("select count(*) from thread_draft"), qint64(1));
    }

    void whoElseIsThereIsSeenUntilHeGoesOrIsSilent()
    {
        const auto beAt = [this](const char *clerk, const char *desk, const QString &phone, bool isWriting) {
            as(clerk, [&](Transaction &transaction) {
                ThreadsStore::beAt(transaction, QString::fromLatin1(desk), phone, isWriting);
                return true;
            });
        };
        beAt("Rita", "desk 1", m_ana, false);
        beAt("Rui", "desk 2", m_ana, true);
        QCOMPARE(card(m_ana).visitors, (std::vector<ThreadVisitor>{{"Rui", true}}));
        beAt("Rui", "desk 2", m_rui, false);
        QVERIFY(card(m_ana).visitors.empty());
        QCOMPARE(card(m_rui).visitors, (std::vector<ThreadVisitor>{{"Rui", false}}));
        beAt("Rui", "desk 2", {}, false);
        QVERIFY(card(m_rui).visitors.empty());
        beAt("Rui", "desk 2", m_ana, true);
        m_now = m_now.addSecs(ThreadsStore::presenceHolds.count() + 1); // the window was killed
        QVERIFY(card(m_ana).visitors.empty());
        beAt("Eva", "desk 3", m_rui, false);
        QCOMPARE(m_books->count("select count(*) from thread_presence"), qint64(1));
    }

    void answerSettlesWhatWaited()
    {
        const MessageId first = says(m_ana, "a");
        const MessageId later = says(m_ana, "b");
        as("Rita", [&](Transaction &transaction) {
            ThreadsStore::settleHeld(transaction, m_ana, first, true);
            return true;
        });
        ThreadCard thread = card(m_ana);
        QCOMPARE(thread.messages.at(0).state, QString("answered"));
        QCOMPARE(thread.messages.at(1).state, QString("held"));
        QVERIFY(thread.isHeld);
        QCOMPARE(thread.newest.value, later.value);
        as("Rita", [&](Transaction &transaction) {
            ThreadsStore::settleHeld(transaction, m_ana, later, false);
            return true;
        });
        QCOMPARE(card(m_ana).messages.at(1).state, QString("kept"));
        QVERIFY(page(ThreadsQuestion::Which::Waiting).rows.empty());
    }

    void threadTellsItsAccountsAndCases()
    {
        const MessageId message = says(m_rui, "é um roubo");
        opens(m_rui, CaseKind::Complaint, message);
        const ThreadCard thread = card(m_rui);
        QCOMPARE(thread.accounts.size(), size_t(2));
        QVERIFY(thread.isReachable);
        QCOMPARE(thread.cases.at(0).messages.at(0).facts.at(0).name, QString("owed"));
        says(QStringLiteral("MEO"), "promo");
        QVERIFY(!card(QStringLiteral("MEO")).isReachable);
        QVERIFY(card(m_eva).messages.empty());
        says(QString(), "?"); // nobody knows whose
        QCOMPARE(page(ThreadsQuestion::Which::Waiting).waiting, 2);
    }
};

CONTADOR_TEST(ThreadsTest);
#include "threads_test.moc"
