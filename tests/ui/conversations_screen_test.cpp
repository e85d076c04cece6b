// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations by keyboard alone, and as they look. With CONTADOR_PICTURES=folder the pictures are kept there.
#include "tests/support/registry.h"
#include "tests/ui/sample_threads.h"
#include "tests/ui/sample_utility.h"
#include "ui/conversations/conversations_screen.h"
#include "ui/conversations/thread_pane.h"
#include "ui/main_window.h"
#include "ui/shared/appearance.h"
#include "ui/shared/sms_edit.h"
#include "ui/shared/table_view.h"
#include "ui/texts/case_text.h"
#include "ui/texts/translation.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace contador::tests {

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(10, 30), Qt::UTC);

ThreadView plain(const char *phone, const char *draft = "", const char *suggestion = "Recebemos a sua mensagem.")
{
    ThreadView view;
    view.card.phone = QString::fromLatin1(phone);
    view.card.isReachable = true;
    view.card.isHeld = true;
    view.card.draft = QString::fromUtf8(draft);
    view.card.newest = MessageId{7};
    view.card.messages = {{MessageId{7}, now, true, view.card.phone, QStringLiteral("olá"), QStringLiteral("held")}};
    view.suggestions = {{QStringLiteral("clerk_looks_at_it"), QString::fromUtf8(suggestion)}};
    return view;
}

} // namespace

class ConversationsScreenTest : public QObject {
    Q_OBJECT

private slots:
    void suggestedAnswerGoesByOneChord()
    {
        ConversationsScreen screen(sampleFormat());
        screen.resize(1280, 800);
        QSignalSpy wanted(&screen, &ConversationsScreen::threadWanted);
        screen.show();
        QVERIFY(QTest::qWaitForWindowActive(&screen));
        screen.table()->setFocus();
        screen.showPage(sampleThreads(), now);
        QCOMPARE(wanted.last()[0].toString(), QStringLiteral("+380671234567")); // who is in danger is opened first
        ThreadView view = plain("+380671234567");
        screen.showThread(view);
        QSignalSpy replies(screen.pane(), &ThreadPane::replyWanted);
        QTest::keyClick(screen.table(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(replies.size(), 1);
        const auto reply = replies[0][0].value<ClerkReply>();
        QCOMPARE(reply.phone, QStringLiteral("+380671234567"));
        QCOMPARE(reply.text, QStringLiteral("Recebemos a sua mensagem."));
        QCOMPARE(reply.seen, MessageId{7});
        QTest::keyClick(screen.table(), Qt::Key_Return, Qt::ControlModifier); // the outcome is not there yet
        QCOMPARE(replies.size(), 1);
        screen.pane()->sent(MessageId{8});
        QVERIFY(screen.pane()->edit()->text().isEmpty());
        view.card.newest = MessageId{8};
        screen.showThread(view);
        QVERIFY(screen.pane()->edit()->text().isEmpty()); // what was sent is not proposed again
    }

    void draftStaysInItsThread()
    {
        ConversationsScreen screen(sampleFormat());
        screen.resize(1280, 800);
        screen.show();
        QVERIFY(QTest::qWaitForWindowActive(&screen));
        screen.showPage(sampleThreads(), now);
        screen.showThread(plain("+380671234567"));
        QSignalSpy drafts(screen.pane(), &ThreadPane::draftWanted);
        QPlainTextEdit *field = screen.pane()->edit()->field();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("only for her"));
        screen.table()->selectRow(1);
        ThreadView other = sampleThread();
        other.card.visitors.clear();
        screen.showThread(other);
        QCOMPARE(drafts.last()[0].toString(), QStringLiteral("+380671234567"));
        QCOMPARE(drafts.last()[1].toString(), QStringLiteral("only for her"));
        QVERIFY(!screen.pane()->edit()->text().contains(QStringLiteral("only for her")));
        screen.table()->selectRow(0);
        screen.showThread(plain("+380671234567")); // read before the draft was written
        QCOMPARE(screen.pane()->edit()->text(), QStringLiteral("only for her"));
        screen.table()->selectRow(4);
        screen.showThread(plain("+351912345675", "from yesterday"));
        QCOMPARE(screen.pane()->edit()->text(), QStringLiteral("from yesterday"));
    }

    void whatIsBeingWrittenIsNotTouchedByNews()
    {
        ThreadPane pane(sampleFormat(), QStringLiteral("rita"));
        pane.resize(700, 700);
        pane.show();
        ThreadView view = plain("+351912345675");
        pane.showThread(view);
        pane.edit()->field()->selectAll();
        QTest::keyClicks(pane.edit()->field(), QStringLiteral("my own words"));
        view.card.newest = MessageId{9};
        view.card.messages.push_back({MessageId{9}, now, false, view.card.phone, QStringLiteral("from Rui"), QStringLiteral("queued"), QStringLiteral("rui")});
        pane.showThread(view);
        QCOMPARE(pane.edit()->text(), QStringLiteral("my own words"));
        QVERIFY2(pane.said().contains(QStringLiteral("just now")), qPrintable(pane.said()));
        QVERIFY(pane.isWriting());
    }

    void nothingIsSentToAName()
    {
        ThreadPane pane(sampleFormat(), QStringLiteral("rita"));
        pane.show();
        ThreadView view = plain("MEO");
        view.card.isReachable = false;
        pane.showThread(view);
        QSignalSpy replies(&pane, &ThreadPane::replyWanted);
        pane.send(false);
        QCOMPARE(replies.size(), 0);
        QVERIFY(!pane.edit()->isEnabled());
    }

    void suggestionCanBeTakenBack()
    {
        ThreadPane pane(sampleFormat(), QStringLiteral("rita"));
        pane.resize(700, 700);
        pane.show();
        pane.showThread(sampleThread());
        pane.edit()->field()->selectAll();
        QTest::keyClicks(pane.edit()->field(), QStringLiteral("mine"));
        for (QPushButton *button : pane.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("What is owed"))
                button->click();
        }
        QVERIFY(pane.edit()->text().contains(QStringLiteral("22,30")));
        pane.edit()->field()->undo();
        QCOMPARE(pane.edit()->text(), QStringLiteral("mine"));
    }

    void everyCaseHasWords()
    {
        for (const CaseKind kind : caseKinds())
            QVERIFY2(caseKindText(caseKindName(kind)) != caseKindName(kind), qPrintable(caseKindName(kind)));
    }

    void draws_data()
    {
        QTest::addColumn<Appearance::Choice>("choice");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << Appearance::Choice::Light << "pt_PT" << QSize(1280, 800);
        QTest::newRow("english") << Appearance::Choice::Light << "en" << QSize(1280, 800);
        QTest::newRow("dark") << Appearance::Choice::Dark << "en" << QSize(1280, 800);
        QTest::newRow("small") << Appearance::Choice::Light << "pt_PT" << QSize(640, 400);
    }

    void draws()
    {
        QFETCH(Appearance::Choice, choice);
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const QLocale before;
        {
            const Translation translation(*findLanguage(language), QLocale(QLocale::English, QLocale::UnitedKingdom));
            Appearance appearance;
            appearance.choose(choice);
            Format format = sampleFormat();
            format.locale = translation.locale();
            MainWindow window(format, appearance);
            window.resize(size);
            window.setUtility(QStringLiteral("Águas da Ria, E.M."), false);
            window.show();
            window.openScreen(QStringLiteral("conversations"));
            auto &screen = *qobject_cast<ConversationsScreen *>(window.screen(QStringLiteral("conversations")));
            keep(window, "conversations-empty");
            window.showAttention(8, 4);
            screen.showPage(sampleThreads(), now);
            screen.table()->selectRow(1);
            screen.pane()->setPartCost(4500, Currency{QStringLiteral("EUR"), 2});
            screen.showThread(sampleThread());
            keep(window, "conversations");
            screen.table()->selectRow(4);
            ThreadView unknown = plain("+351912345675", "", "Este numero nao esta associado a um contrato.");
            screen.showThread(unknown);
            screen.pane()->edit()->setText(QString::fromUtf8("Não encontrámos o seu contrato. Diga-nos por favor o nome do titular e a morada, ou venha ao balcão."));
            keep(window, "conversations-unknown");
        }
        QLocale::setDefault(before);
    }

private:
    static void keep(QWidget &window, const char *name)
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const QPixmap picture = window.grab();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("CONTADOR_PICTURES");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(QStringLiteral("%1/%2-%3.png").arg(folder, QString::fromLatin1(name), QString::fromUtf8(QTest::currentDataTag()))));
    }
};

CONTADOR_TEST(ConversationsScreenTest);

} // namespace contador::tests

#include "conversations_screen_test.moc"
