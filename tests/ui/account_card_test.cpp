// SPDX-License-Identifier: GPL-3.0-or-later
// The account card by keyboard alone, on a real station: what a clerk decides is in the books.
#include "tests/support/registry.h"
#include "tests/ui/window_on_books.h"
#include "ui/account/account_screen.h"
#include "ui/account/change_dialog.h"
#include "ui/account/figure_button.h"
#include "ui/account/hold_dialog.h"
#include "ui/account/ledger_model.h"
#include "ui/account/phoned_reading_dialog.h"
#include "ui/account/readings_model.h"
#include "ui/account/reason_dialog.h"
#include "ui/account/statement_dialog.h"
#include "ui/shared/person.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace contador::tests {

class AccountCardTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_books = std::make_unique<WindowOnBooks>(); }
    void cleanup() { m_books.reset(); }

    void heldReadingIsAcceptedByOneKey()
    {
        key(Quantity::whole(19'000));
        open();
        QTest::keyClick(&window(), Qt::Key_F3); // the next one to check
        QTableView *table = tableOf<ReadingsModel>();
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_A);
        QTRY_COMPARE(m_books->card().readings.front().status, QStringLiteral("accepted"));
        QCOMPARE(m_books->card().readings.front().because, QStringLiteral("looked at by a clerk"));
        QVERIFY(m_books->card().total.minor > 1240);
    }

    void heldReadingIsRejectedWithItsReason()
    {
        key(Quantity::whole(19'000));
        open();
        QTest::keyClick(&window(), Qt::Key_F3);
        QTableView *table = tableOf<ReadingsModel>();
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_R);
        auto *dialog = window().findChild<ReasonDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("digits <b>swapped</b>")); // instead of what was proposed
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(m_books->card().readings.front().status != QStringLiteral("held") || !m_books->card().readings.back().supersededBy.isNull()
                    || !m_books->card().readings.front().because.isEmpty());
        QCOMPARE(m_books->card().total.toString(), QStringLiteral("12.40"));
    }

    void lettersElsewhereDecideNothing()
    {
        key(Quantity::whole(19'000));
        open();
        QSignalSpy decided(&screen(), &AccountScreen::readingDecided);
        QTest::keyClick(&window(), Qt::Key_F3);
        QTest::keyClick(&window(), Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a r"));
        QCOMPARE(decided.count(), 0);
    }

    void noteIsWritten()
    {
        open();
        QTest::keyClick(&window(), Qt::Key_F2);
        QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Note"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("He called <img src=x>"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_books->card().notes.size(), size_t(1));
        QCOMPARE(m_books->card().notes.front().text, QStringLiteral("He called <img src=x>"));
    }

    void proceduresRestAndGoOn()
    {
        open();
        AccountHold hold;
        hold.days = {m_books->card().today, {}};
        hold.reason = QStringLiteral("leak");
        HoldDialog dialog({QStringLiteral("water")}, m_books->card().today, &window());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy chosen(&dialog, &HoldDialog::chosen);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(chosen.count(), 0); // not without a reason
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == QLatin1String("In words"))
                QTest::keyClicks(field, QStringLiteral("leak"));
        }
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        emit screen().holdWanted(QStringLiteral("00124567"), hold);
        QTRY_COMPARE(m_books->card().holds.size(), size_t(1));
        emit screen().holdEnded(m_books->card().holds.front().id);
        QTRY_VERIFY(!m_books->card().holds.front().days.holds(m_books->card().today));
    }

    void ledgerLineOpensItsReading()
    {
        key(Quantity::whole(1482));
        open();
        screen().showTab(1);
        QTableView *ledger = tableOf<LedgerModel>();
        QTRY_COMPARE(ledger->model()->rowCount(), 2);
        ledger->setFocus();
        ledger->selectRow(0);
        QTest::keyClick(ledger, Qt::Key_Return);
        QTableView *readings = tableOf<ReadingsModel>();
        QTRY_VERIFY(readings->isVisible() && readings->hasFocus());
        QCOMPARE(readings->currentIndex().row(), 0);
    }

    void statementIsSaved()
    {
        open();
        QTest::keyClick(&window(), Qt::Key_P, Qt::ControlModifier);
        auto *dialog = window().findChild<StatementDialog *>();
        QVERIFY(dialog);
        const QString path = m_books->path(QStringLiteral("statement.pdf"));
        emit dialog->statementWanted(path, QDate(2020, 1, 1), QDate(2030, 12, 31), true);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void factIsWrittenByKeyboardAlone()
    {
        open();
        ChangeDialog &dialog = change(recordsTab, "Write down a fact…");
        field<QLineEdit>(dialog, "Value").setText(QStringLiteral("four"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(dialog.refusal().startsWith(QStringLiteral("The value is a number")));
        field<QLineEdit>(dialog, "Value").setText(QStringLiteral("2.5"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY2(dialog.refusal().contains(QStringLiteral("whole number")), qPrintable(dialog.refusal()));
        field<QLineEdit>(dialog, "Value").setText(QStringLiteral("4"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(m_books->card().facts.size(), size_t(1));
        QCOMPARE(m_books->card().facts.front().name, QStringLiteral("persons"));
        QCOMPARE(m_books->card().facts.front().from, m_books->card().today);
        QCOMPARE(m_books->card().facts.front().by, person().name);
        QTRY_VERIFY(says("Persons: 4"));
        QTRY_VERIFY(window().findChildren<ChangeDialog *>().isEmpty());
        QTRY_VERIFY2(window().focusWidget() && screen().isAncestorOf(window().focusWidget()), "the focus has left the card");
    }

    void statusIsChangedWithItsReason()
    {
        open();
        ChangeDialog &dialog = change(recordsTab, "Change the status…");
        field<QComboBox>(dialog, "Status").setCurrentIndex(1);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY(dialog.refusal().startsWith(QStringLiteral("Say why")));
        QTest::keyClicks(&field<QLineEdit>(dialog, "Why"), QStringLiteral("moved abroad"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(m_books->card().status, QStringLiteral("suspended"));
        QTRY_VERIFY(says("Suspended"));
    }

    void careIsAddedAndEnded()
    {
        open();
        ChangeDialog &dialog = change(recordsTab, "Add a reason…");
        QTest::keyClicks(&field<QLineEdit>(dialog, "What shows it"), QStringLiteral("letter of <b>3 March</b>"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(m_books->card().vulnerabilities.size(), size_t(1));
        QTRY_VERIFY(says("Life support at home"));
        ChangeDialog &end = change(recordsTab, "End today…");
        QTest::keyClick(&end, Qt::Key_Return);
        QTRY_VERIFY(m_books->card().vulnerabilities.empty());
    }

    void phoneIsAddedAndRemoved()
    {
        open();
        ChangeDialog &dialog = change(recordsTab, "Add a phone…");
        QTest::keyClicks(&field<QLineEdit>(dialog, "Phone"), QStringLiteral("912 345 678"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY(dialog.refusal().startsWith(QStringLiteral("Say how you know")));
        QTest::keyClicks(&field<QLineEdit>(dialog, "How you know it"), QStringLiteral("card seen"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(m_books->card().phones.size(), size_t(1));
        QCOMPARE(m_books->card().phones.front().e164, QStringLiteral("+351912345678"));
        QTRY_VERIFY(says("+351 912 345 678"));
        ChangeDialog &end = change(recordsTab, "Remove…");
        QTest::keyClick(&end, Qt::Key_Return);
        QTRY_VERIFY(m_books->card().phones.empty());
    }

    void buttonsOpenReadingAndStatement()
    {
        open();
        press("Key in a reading…");
        QTRY_VERIFY(window().findChild<PhonedReadingDialog *>());
        QTRY_VERIFY(window().findChild<PhonedReadingDialog *>()->valueField()->hasFocus()); // of the account that is shown
        window().findChild<PhonedReadingDialog *>()->reject();
        press("Statement…");
        QVERIFY(window().findChild<StatementDialog *>());
    }

    void debtOpensItsLedger()
    {
        open();
        auto *debt = screen().findChild<FigureButton *>();
        debt->setFocus(Qt::TabFocusReason);
        QTest::keyClick(debt, Qt::Key_Return);
        QTRY_VERIFY(tableOf<LedgerModel>()->isVisible() && tableOf<LedgerModel>()->hasFocus());
    }

    void readingWithoutATextSaysWhereItIsFrom()
    {
        key(Quantity::whole(1482));
        open();
        screen().showTab(0);
        QTableView *table = tableOf<ReadingsModel>();
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(says("No text brought it"));
    }

private:
    static constexpr int recordsTab = 5;

    template <typename Field> static Field &field(const QWidget &dialog, const char *name)
    {
        for (Field *each : dialog.findChildren<Field *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return *each;
        }
        qFatal("no field of that name");
    }

    bool says(const char *words)
    {
        const QList<QLabel *> labels = screen().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(words));
        });
    }

    void press(const char *words)
    {
        for (QPushButton *button : screen().findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') != QString::fromUtf8(words) || !button->isVisible())
                continue;
            button->setFocus(Qt::TabFocusReason);
            QTest::keyClick(button, Qt::Key_Space);
            return;
        }
        qFatal("no button of these words");
    }

    ChangeDialog &change(int tab, const char *button)
    {
        screen().showTab(tab);
        [&] { QTRY_VERIFY(window().findChildren<ChangeDialog *>().isEmpty()); }();
        press(button);
        auto *dialog = window().findChild<ChangeDialog *>();
        if (!dialog)
            qFatal("the button opens nothing");
        return *dialog;
    }

    MainWindow &window() { return m_books->window(); }
    AccountScreen &screen() { return *qobject_cast<AccountScreen *>(window().screen(QStringLiteral("account"))); }

    void open()
    {
        QSignalSpy asked(&screen(), &AccountScreen::cardWanted);
        window().openScreen(QStringLiteral("account"), QStringLiteral("00124567"));
        [&] { QTRY_VERIFY(screen().account() == QStringLiteral("00124567") && tableOf<LedgerModel>()->model()->rowCount() > 0); }();
    }

    template <typename Model> QTableView *tableOf()
    {
        for (QTableView *table : screen().findChildren<QTableView *>()) {
            if (qobject_cast<Model *>(table->model()))
                return table;
        }
        qFatal("no table of that kind");
    }

    void key(Quantity value)
    {
        KeyedReading keyed;
        keyed.accountNumber = QStringLiteral("00124567");
        keyed.value = value;
        keyed.dial = m_books->station().ask([](Reader &reader) { return reader.readingSheet(QStringLiteral("00124567"))->dials.front().dial.id; }).result().value();
        const auto taken = m_books->station().command(Actor::operatorNamed(QStringLiteral("ana")), [keyed](Writer &writer) { return writer.takeReading(keyed); }).result();
        QVERIFY(taken.has_value() && taken->has_value());
    }

    std::unique_ptr<WindowOnBooks> m_books;
};

CONTADOR_TEST(AccountCardTest);

} // namespace contador::tests

#include "account_card_test.moc"
