// SPDX-License-Identifier: GPL-3.0-or-later
// Readings that wait, by keyboard alone, and as they look. With CONTADOR_PICTURES=folder the pictures are kept there.
#include "tests/support/registry.h"
#include "tests/ui/sample_threads.h"
#include "tests/ui/sample_utility.h"
#include "ui/check/ask_again_dialog.h"
#include "ui/check/check_screen.h"
#include "ui/check/edit_reading_dialog.h"
#include "ui/main_window.h"
#include "ui/shared/appearance.h"
#include "ui/shared/sms_edit.h"
#include "ui/shared/table_view.h"
#include "ui/texts/translation.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

namespace contador::tests {

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(10, 30), Qt::UTC);

} // namespace

class CheckScreenTest : public QObject {
    Q_OBJECT

private slots:
    void theQueueIsWorkedByKeyboardAlone()
    {
        CheckScreen screen(sampleFormat());
        screen.resize(1280, 800);
        screen.show();
        QVERIFY(QTest::qWaitForWindowActive(&screen));
        QSignalSpy accepted(&screen, &CheckScreen::acceptWanted);
        QSignalSpy edited(&screen, &CheckScreen::acceptAsWanted);
        QSignalSpy asked(&screen, &CheckScreen::askOpened);
        QSignalSpy undone(&screen, &CheckScreen::undoWanted);
        const CheckPage page = sampleCheckPage();
        screen.showPage(page, now);
        screen.table()->setFocus();
        QTest::keyClick(screen.table(), Qt::Key_A);
        QCOMPARE(accepted.size(), 1);
        screen.decided(page.rows[0], ReadingId{101});
        QCOMPARE(screen.chosen()->id, page.rows[1].id); // the next one, at once
        QTest::keyClick(screen.table(), Qt::Key_A);
        screen.decided(page.rows[1], ReadingId{102});
        QTest::keyClick(screen.table(), Qt::Key_E);
        auto *edit = screen.findChild<EditReadingDialog *>();
        QVERIFY(edit);
        QCOMPARE(edit->valueField()->text(), QStringLiteral("1482")); // what would be plausible is there
        QTest::keyClicks(edit->reasonField(), QStringLiteral(", phoned"));
        QTest::keyClick(edit->valueField(), Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0][1].value<Quantity>(), Quantity::whole(1482));
        screen.decided(page.rows[2], ReadingId{103});
        QTest::keyClick(screen.table(), Qt::Key_R);
        QCOMPARE(asked.size(), 1);
        auto *ask = screen.findChild<AskAgainDialog *>();
        QSignalSpy sent(ask, &AskAgainDialog::sendWanted);
        ask->showText(QStringLiteral("Погляньте ще раз на лічильник."));
        QTRY_VERIFY(ask->isActiveWindow());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // one press
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0][0].toString(), QStringLiteral("Погляньте ще раз на лічильник."));
        ask->accept();
        const ReadingId here = screen.chosen()->id;
        screen.asked(here);
        QVERIFY(screen.chosen()->id != here);
        screen.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&screen));
        QTest::keyClick(screen.table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
        QCOMPARE(undone.last()[0].value<ReadingId>(), ReadingId{103});
    }

    void lettersElsewhereDecideNothing()
    {
        CheckScreen screen(sampleFormat());
        screen.resize(1280, 800);
        screen.show();
        QVERIFY(QTest::qWaitForWindowActive(&screen));
        screen.showPage(sampleCheckPage(), now);
        QSignalSpy accepted(&screen, &CheckScreen::acceptWanted);
        for (QWidget *widget : screen.findChildren<QWidget *>()) {
            if (widget == screen.table() || screen.table()->isAncestorOf(widget) || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QTest::keyClick(widget, Qt::Key_A);
            QTest::keyClick(widget, Qt::Key_E);
        }
        QTest::keyClick(screen.table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(accepted.size(), 0);
        QVERIFY(!screen.findChild<EditReadingDialog *>());
    }

    void rowThatAnotherDeskSettledSaysSoAndGoes()
    {
        CheckScreen screen(sampleFormat());
        CheckPage page = sampleCheckPage();
        screen.showPage(page, now);
        const QString holder = page.rows[0].holder;
        screen.settledElsewhere(page.rows[0].id, QStringLiteral("settled"));
        QCOMPARE(screen.chosen()->id, page.rows[1].id);
        QCOMPARE(screen.said(), QStringLiteral("settled"));
        page.rows.erase(page.rows.begin(), page.rows.begin() + 2); // while nobody pressed a key
        screen.showPage(page, now);
        QVERIFY2(screen.said().contains(QStringLiteral("another desk")), qPrintable(screen.said()));
        QCOMPARE(screen.chosen()->id, page.rows[0].id);
    }

    void whatItCostsIsSaidWhileItIsWritten()
    {
        AskAgainDialog dialog(sampleCheckPage().rows[0], sampleFormat(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setPartCost(4500, Currency{QStringLiteral("EUR"), 2});
        dialog.show();
        dialog.showText(QStringLiteral("Leia outra vez"));
        QVERIFY2(dialog.edit()->sentence().contains(QStringLiteral("14 of 160")), qPrintable(dialog.edit()->sentence()));
        QVERIFY2(dialog.edit()->sentence().contains(QStringLiteral("0,045 EUR")), qPrintable(dialog.edit()->sentence()));
        dialog.edit()->setText(QString(100, QChar(0x00E3))); // 100 ã: two messages of 67, one without accents
        QVERIFY2(dialog.edit()->sentence().contains(QStringLiteral("2")), qPrintable(dialog.edit()->sentence()));
        QVERIFY2(dialog.edit()->sentence().contains(QStringLiteral("0,09 EUR")), qPrintable(dialog.edit()->sentence()));
        dialog.edit()->setText({});
        QVERIFY(!dialog.edit()->canBeSent());
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
            window.openScreen(QStringLiteral("check"));
            auto &screen = *qobject_cast<CheckScreen *>(window.screen(QStringLiteral("check")));
            keep(window, "check-empty");
            window.showAttention(1342, 3);
            CheckPage many = sampleCheckPage();
            many.total = 1342;
            screen.showPage(many, now);
            screen.showCard(sampleCard());
            keep(window, "check");
            screen.table()->selectRow(2);
            keep(window, "check-ukrainian");
            EditReadingDialog edit(many.rows[2], format, &window);
            edit.show();
            keep(edit, "check-edit");
            AskAgainDialog ask(many.rows[2], format, &window);
            ask.setPartCost(4500, Currency{QStringLiteral("EUR"), 2});
            ask.showText(QStringLiteral("14820 не прийнято: менше за попередній, 1475 від 12.02. Погляньте на чорні цифри лічильника 20400769 і надішліть ще раз."));
            ask.show();
            keep(ask, "check-ask");
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

CONTADOR_TEST(CheckScreenTest);

} // namespace contador::tests

#include "check_screen_test.moc"
