// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of modems on a real station with a modem that fails, by keyboard alone.
#include "tests/support/registry.h"
#include "tests/ui/modem_bench.h"
#include "tests/ui/sample_utility.h"
#include "ui/modems/console_dialog.h"
#include "ui/modems/doctor_dialog.h"
#include "ui/modems/modem_look.h"
#include "ui/modems/modems_screen.h"
#include "ui/modems/sim_dialog.h"
#include "ui/shell/status_line.h"
#include "ui/texts/modem_text.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

namespace contador::tests {

namespace {

/// Presses a button as a person without a mouse does.
void press(QPushButton *button)
{
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
}

template <typename Dialog> Dialog *shown(MainWindow &window)
{
    for (Dialog *dialog : window.findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// Whether a sentence stands anywhere in the window where it can be seen.
bool isSaid(const MainWindow &window, const QString &sentence)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->accessibleName() == sentence)
            return true;
    }
    return false;
}

Format english()
{
    return {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Lisbon")};
}

} // namespace

class ModemsScreenTest : public QObject {
    Q_OBJECT

private slots:
    void cardShowsWhatTheModemSays()
    {
        ModemBench bench;
        QVERIFY(bench.open(english(), ModemState::Ready));
        QCOMPARE(bench.card()->title(), QStringLiteral("Rede Exemplo"));
        QTRY_VERIFY(bench.card()->status().signalDbm.has_value());
        QTRY_VERIFY(bench.card()->status().storageTotal.has_value());
        QVERIFY(!bench.card()->button(ModemCard::Action::EnterPin)->isVisible());
        QVERIFY(!bench.card()->button(ModemCard::Action::AcceptCard)->isVisible());
    }

    void scrollsNoFurtherThanItsCards()
    {
        ModemBench bench;
        QVERIFY(bench.open(english(), ModemState::Ready));
        const auto *area = bench.window().findChild<ModemsScreen *>()->findChild<QScrollArea *>();
        const auto below = [area] {
            return std::max(0, area->widget()->heightForWidth(area->viewport()->width()) - area->viewport()->height());
        };
        for (const QSize size : {QSize(1280, 800), QSize(1280, 1400), QSize(1900, 1000)}) {
            bench.window().resize(size);
            QTRY_COMPARE(area->verticalScrollBar()->maximum(), below());
        }
        QCOMPARE(below(), 0); // all of one card fits there
    }

    void withoutAModemItSaysWhatToDo()
    {
        Appearance appearance;
        MainWindow window(english(), appearance);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_6, Qt::ControlModifier);
        QVERIFY(window.screen(QStringLiteral("modems"))->isVisible());
        QVERIFY(!window.findChild<ModemCard *>());
    }

    void sendingIsPausedAndResumedByKeyboard()
    {
        ModemBench bench;
        QVERIFY(bench.open(english(), ModemState::Ready));
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        press(bench.card()->button(ModemCard::Action::Pause));
        QTRY_VERIFY(bench.card()->figures().sim.paused);
        QVERIFY(bench.sim().paused);
        QTRY_VERIFY(bench.window().statusLine()->isAnyPaused());
        bench.window().openScreen(QStringLiteral("today"));
        QTRY_VERIFY(isSaid(bench.window(), modemSentenceNamed(QStringLiteral("sending_paused")))); // on every screen
        bench.window().openScreen(QStringLiteral("modems"));
        QVERIFY(bench.card()->button(ModemCard::Action::Pause)->text().contains(QStringLiteral("Resume")));
        press(bench.card()->button(ModemCard::Action::Pause));
        QTRY_VERIFY(!bench.card()->figures().sim.paused);
        QTRY_VERIFY(!bench.window().statusLine()->isAnyPaused());
        QVERIFY(!bench.sim().paused);
    }

    void pinIsTypedAndNotShown()
    {
        SimulatedModemOptions options;
        options.pin = "4711";
        ModemBench bench(options);
        QVERIFY(bench.open(english(), ModemState::PinRequired));
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        QPushButton *button = bench.card()->button(ModemCard::Action::EnterPin);
        QVERIFY(button->isVisible() && button->isDefault());
        press(button);
        QTRY_VERIFY(shown<QDialog>(bench.window()));
        QDialog *dialog = shown<QDialog>(bench.window());
        auto *field = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("47x11"));
        QCOMPARE(field->text(), QStringLiteral("4711")); // digits only
        QVERIFY(field->displayText() != field->text());
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(bench.waitFor(ModemState::Ready));
        QTRY_VERIFY(!button->isVisible());
    }

    void unpluggedModemSaysSoAndComesBack()
    {
        ModemBench bench;
        QVERIFY(bench.open(english(), ModemState::Ready));
        bench.inject(SimulatedFault::Kind::Unplugged);
        QVERIFY(bench.waitFor(ModemState::Missing));
        QVERIFY(isSaid(bench.window(), modemSentence(ModemState::Missing)));
        QVERIFY(!bench.card()->button(ModemCard::Action::Examine)->isEnabled());
        QCOMPARE(bench.card()->figures().sim.iccid, ModemBench::iccid()); // it is still this card that is paused or not
        bench.heal(SimulatedFault::Kind::Unplugged);
        QVERIFY(bench.waitFor(ModemState::Ready));
    }

    void limitsAreSaved()
    {
        ModemBench bench;
        QVERIFY(bench.open(english(), ModemState::Ready));
        press(bench.card()->button(ModemCard::Action::Settings));
        QTRY_VERIFY(shown<SimDialog>(bench.window()));
        auto *dialog = shown<SimDialog>(bench.window());
        auto *label = dialog->findChild<QLineEdit *>();
        label->selectAll();
        QTest::keyClicks(label, QStringLiteral("Água <b>1</b>"));
        QList<QSpinBox *> boxes = dialog->findChildren<QSpinBox *>();
        boxes.first()->setFocus();
        boxes.first()->selectAll();
        QTest::keyClicks(boxes.first(), QStringLiteral("500"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(bench.card()->figures().sim.dailyCap, std::optional(500));
        QCOMPARE(bench.card()->title(), QStringLiteral("Água <b>1</b>"));
        QCOMPARE(bench.sim().label, QStringLiteral("Água <b>1</b>"));
    }

    void figuresOfTheDayAreATable()
    {
        ModemBench bench;
        bench.writeHistory();
        QVERIFY(bench.open(english(), ModemState::Ready));
        press(bench.card()->button(ModemCard::Action::Figures));
        QTRY_VERIFY(shown<QDialog>(bench.window()));
        const auto *table = shown<QDialog>(bench.window())->findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 24);
        QTest::keyClick(shown<QDialog>(bench.window()), Qt::Key_Escape);
        QTRY_VERIFY(!shown<QDialog>(bench.window()));
    }

    void consoleAnswersAndRefuses()
    {
        ModemBench bench;
        QVERIFY(bench.open(english(), ModemState::Ready));
        press(bench.card()->button(ModemCard::Action::Talk));
        QTRY_VERIFY(shown<ConsoleDialog>(bench.window()));
        auto *dialog = shown<ConsoleDialog>(bench.window());
        auto *line = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(line, QStringLiteral("AT+CGMM"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // Enter sends, it does not close
        QTRY_VERIFY(dialog->shown().contains(QStringLiteral("Training modem")));
        QTest::keyClicks(line, QStringLiteral("AT+CMGD=1"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(dialog->shown().count(u'\n') >= 4);
        QVERIFY(!dialog->shown().endsWith(QStringLiteral("OK")));
        QTest::keyClick(line, Qt::Key_Up);
        QCOMPARE(line->text(), QStringLiteral("AT+CMGD=1"));
    }

    void doctorTellsWhatItFound()
    {
        ModemBench bench;
        QVERIFY(bench.open(english(), ModemState::Ready));
        press(bench.card()->button(ModemCard::Action::Examine));
        QTRY_VERIFY(shown<DoctorDialog>(bench.window()));
        const auto *dialog = shown<DoctorDialog>(bench.window());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->text().isEmpty(), 20'000);
        QVERIFY(dialog->text().contains(QStringLiteral("Rede Exemplo")));
    }

    void tabReachesEveryButton()
    {
        ModemBench bench;
        QVERIFY(bench.open(english(), ModemState::Ready));
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        QSet<QWidget *> reached;
        for (int tab = 0; tab < 60; ++tab) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &bench.window(), Qt::Key_Tab);
            reached += QApplication::focusWidget();
        }
        for (QPushButton *button : bench.card()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled())
                QVERIFY2(reached.contains(button), qPrintable(button->text()));
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(button);
            QVERIFY(accessible && !accessible->text(QAccessible::Name).isEmpty());
        }
    }

    void longNamesAndLargeLettersDoNotMakeItWider_data()
    {
        QTest::addColumn<qreal>("pointSize");
        QTest::newRow("as it is") << 10.0;
        QTest::newRow("twice as large") << 20.0;
    }

    void longNamesAndLargeLettersDoNotMakeItWider()
    {
        QFETCH(qreal, pointSize);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSizeF(pointSize);
        QApplication::setFont(font);
        SimulatedModemOptions options;
        options.identity.operatorName = "Держпідприємство Всеукраїнський мобільний оператор <b>Північ</b>";
        ModemBench bench(options);
        Sim sim;
        sim.iccid = ModemBench::iccid();
        sim.dailyCap = 2'000'000;
        sim.monthlyCap = 20'000'000;
        sim.ownNumber = QStringLiteral("+380671234567");
        bench.setSim(sim);
        QVERIFY(bench.open(english(), ModemState::Ready));
        bench.inject(SimulatedFault::Kind::NoNetwork);
        QVERIFY(bench.waitFor(ModemState::Searching));
        const auto *scroll = bench.window().screen(QStringLiteral("modems"))->findChild<QScrollArea *>();
        QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        for (const QWidget *child : bench.card()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (child->isVisible())
                QVERIFY2(bench.card()->rect().contains(child->geometry()), child->metaObject()->className());
        }
        QApplication::setFont(before);
    }
};

CONTADOR_TEST(ModemsScreenTest);

} // namespace contador::tests

#include "modems_screen_test.moc"
