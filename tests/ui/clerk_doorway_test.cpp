// SPDX-License-Identifier: GPL-3.0-or-later
// Check readings and Conversations on a real station with real books: what a clerk does is done.
#include "engine/accounts/utility_profile.h"
#include "engine/messaging/cases_store.h"
#include "engine/messaging/messages_store.h"
#include "tests/support/registry.h"
#include "tests/ui/window_on_books.h"
#include "ui/check/ask_again_dialog.h"
#include "ui/check/check_screen.h"
#include "ui/conversations/conversations_screen.h"
#include "ui/conversations/thread_pane.h"
#include "ui/shared/person.h"
#include "ui/shared/sms_edit.h"
#include "ui/shared/table_view.h"
#include "ui/shell/side_navigation.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace contador::tests {

class ClerkDoorwayTest : public QObject {
    Q_OBJECT

    const QString m_maria = QStringLiteral("+351912345678");
    std::unique_ptr<WindowOnBooks> m_books;

    [[nodiscard]] MainWindow &window() { return m_books->window(); }
    [[nodiscard]] CheckScreen &check() { return *qobject_cast<CheckScreen *>(window().screen(QStringLiteral("check"))); }
    [[nodiscard]] ConversationsScreen &conversations()
    {
        return *qobject_cast<ConversationsScreen *>(window().screen(QStringLiteral("conversations")));
    }
    template <typename Work> auto command(const char *clerk, Work work)
    {
        return m_books->station().command(Actor::operatorNamed(QString::fromLatin1(clerk)), work).result().value();
    }
    [[nodiscard]] ThreadView thread(const char *clerk = "Rita")
    {
        return m_books->station()
            .ask([phone = m_maria, clerk = QString::fromLatin1(clerk)](Reader &reader) { return reader.thread(phone, clerk, QStringLiteral("other")); })
            .result()
            .value();
    }
    ReadingId holdReading(int value)
    {
        KeyedReading keyed;
        keyed.accountNumber = QString::fromLatin1(WindowOnBooks::priced);
        keyed.dial = RegisterId{1};
        keyed.value = Quantity::whole(value);
        return command("Rita", [keyed](Writer &writer) { return writer.takeReading(keyed)->reading.reading.id; });
    }

private slots:
    void init()
    {
        m_books = std::make_unique<WindowOnBooks>(0, [this](Transaction &transaction) {
            const auto account = AccountsStore(transaction.connection(), QStringLiteral("PT")).find(QString::fromLatin1(WindowOnBooks::priced));
            AccountsStore::bindPhone(transaction, account->id, PhoneNumber::fromStored(m_maria), QStringLiteral("desk"), transaction.at());
            MessagesStore::NewInbound text{m_maria, QStringLiteral("isto é um roubo"), QStringLiteral("modem"), {}, {}, MessageState::Held};
            const MessageId message = MessagesStore::addInbound(transaction, text);
            CasesStore::open(transaction, {m_maria, account->id, CaseKind::Complaint, message, {}});
        });
    }
    void cleanup() { m_books.reset(); }

    void acceptAndItsUndoAreBooked()
    {
        const ReadingId held = holdReading(19'000);
        QTest::keyClick(&window(), Qt::Key_F3);
        QTRY_VERIFY(check().isVisible() && check().chosen());
        QCOMPARE(check().chosen()->id, held);
        QTRY_VERIFY(check().table()->hasFocus());
        QTest::keyClick(check().table(), Qt::Key_A);
        QTRY_COMPARE(m_books->card().readings.front().status, QStringLiteral("accepted"));
        QTRY_VERIFY(!check().chosen());
        QVERIFY(m_books->card().total.minor > 1240);
        QTest::keyClick(check().table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_books->card().total.minor, qint64(1240));
        QTRY_VERIFY(check().chosen());
    }

    void readingThatAnotherDeskSettledSaysSoAndGoes()
    {
        const ReadingId held = holdReading(19'000);
        QTest::keyClick(&window(), Qt::Key_F3);
        QTRY_VERIFY(check().chosen() && check().table()->hasFocus());
        QSignalBlocker deaf(&m_books->station()); // the news of the other desk is late
        QVERIFY(command("Rui", [held](Writer &writer) { return bool(writer.rejectReading(held, QStringLiteral("a joke"))); }));
        deaf.unblock();
        QTest::keyClick(check().table(), Qt::Key_A);
        QTRY_VERIFY(!check().chosen());
        QVERIFY2(check().said().contains(QStringLiteral("another desk")), qPrintable(check().said()));
        QCOMPARE(m_books->card().total.minor, qint64(1240));
    }

    void consumerIsAskedAgainInHisLanguage()
    {
        const ReadingId held = holdReading(1'000);
        QTest::keyClick(&window(), Qt::Key_F3);
        QTRY_VERIFY(check().chosen() && check().table()->hasFocus());
        QTest::keyClick(check().table(), Qt::Key_R);
        auto *dialog = check().findChild<AskAgainDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY2(dialog->edit()->text().contains(QStringLiteral("inferior a anterior, 1473")), qPrintable(dialog->edit()->text()));
        QTRY_VERIFY(dialog->isActiveWindow());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(thread().card.messages.size(), size_t(2));
        const AccountCard::Message sent = thread().card.messages.back();
        QVERIFY(!sent.inbound);
        QCOMPARE(sent.writtenBy, person().name);
        QCOMPARE(sent.state, QStringLiteral("queued"));
        QTRY_VERIFY(check().chosen() && check().chosen()->askedAt.isValid());
        QCOMPARE(check().chosen()->id, held);
    }

    void answerIsSentAndTheCaseClosed()
    {
        QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(conversations().pane()->phone(), m_maria);
        const QString reference = thread().card.cases.front().of.reference;
        QTRY_VERIFY(conversations().pane()->edit()->text().contains(reference));
        QTest::keyClick(conversations().table(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(thread().card.messages.size(), size_t(2));
        QVERIFY(!thread().card.isHeld);
        QVERIFY(thread().card.messages.back().text.contains(reference));
        QCOMPARE(thread().card.cases.size(), size_t(1)); // it goes on until it is closed
        QCOMPARE(thread().card.cases.front().of.claimedBy, person().name); // and is his who answers
        QTRY_VERIFY(conversations().pane()->edit()->text().isEmpty());
        QTest::keyClicks(conversations().pane()->edit()->field(), QStringLiteral("Tratado."));
        conversations().pane()->send(true);
        QTRY_VERIFY(thread().card.cases.empty());
        QCOMPARE(thread().card.messages.size(), size_t(3));
    }

    void answerIsRefusedWhereSomebodySaidMore()
    {
        QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(conversations().pane()->phone(), m_maria);
        const MessageId seen = conversations().pane()->newest();
        QVERIFY(command("Rui", [&](Writer &writer) { return bool(writer.sendReply({m_maria, {}, QStringLiteral("já vi"), seen})); }));
        const auto late = command("Rita", [&](Writer &writer) { return writer.sendReply({m_maria, {}, QStringLiteral("também"), seen}); });
        QVERIFY(!late);
        QVERIFY(late.error() == ClerkReplyFault::ThreadChanged);
        QCOMPARE(thread().card.messages.size(), size_t(2));
    }

    void threadIsTakenOver()
    {
        QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(conversations().pane()->phone(), m_maria);
        emit conversations().pane()->closeWanted();
        QTRY_VERIFY(thread().card.cases.empty());
        QVERIFY(!thread().card.isHeld);
        QTRY_VERIFY(conversations().pane()->view().card.cases.empty());
        for (QPushButton *button : conversations().pane()->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Take o&ver"))
                button->click();
        }
        QTRY_COMPARE(thread().card.cases.size(), size_t(1));
        QVERIFY(thread().card.cases.front().of.mutes);
        QCOMPARE(thread().card.cases.front().of.claimedBy, person().name);
        QTRY_COMPARE(conversations().pane()->view().card.cases.size(), size_t(1));
        emit conversations().pane()->noteWritten(QStringLiteral("will call at six"));
        QTRY_VERIFY(std::ranges::any_of(thread().card.cases.front().steps, [](const CaseStep &step) { return step.text == QStringLiteral("will call at six"); }));
    }

    void draftSurvivesAndVisitorIsSeen()
    {
        QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(conversations().pane()->phone(), m_maria);
        QPlainTextEdit *field = conversations().pane()->edit()->field();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("half a sentence"));
        QTRY_COMPARE(thread(qPrintable(person().name)).card.draft, QStringLiteral("half a sentence"));
        QTRY_COMPARE(thread().card.visitors.size(), size_t(1)); // as seen from another desk
        QVERIFY(thread().card.draft.isEmpty());
        window().openScreen(QStringLiteral("today"));
        QTRY_VERIFY(thread().card.visitors.empty());
    }

    void whatWaitsIsCountedInTheNavigation()
    {
        holdReading(19'000);
        const auto counts = [this] {
            QStringList words;
            for (NavigationButton *button : window().findChildren<NavigationButton *>())
                words << QString::number(button->count());
            return words.mid(0, 3).join(u' ');
        };
        QTRY_COMPARE(counts(), QStringLiteral("0 1 1"));
        window().openScreen(QStringLiteral("conversations"));
        QTRY_COMPARE(conversations().pane()->phone(), m_maria); // and it is read
        holdReading(19'001);
        QTRY_COMPARE(counts(), QStringLiteral("0 1 0"));
    }
};

CONTADOR_TEST(ClerkDoorwayTest);

} // namespace contador::tests

#include "clerk_doorway_test.moc"
