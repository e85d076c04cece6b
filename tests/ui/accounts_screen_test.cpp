// SPDX-License-Identifier: GPL-3.0-or-later
// The list of accounts: its rows, by keyboard alone, and on a real station.
#include "engine/accounts/utility_profile.h"
#include "engine/station/station.h"
#include "tests/support/registry.h"
#include "tests/ui/sample_utility.h"
#include "ui/account/account_screen.h"
#include "ui/accounts/accounts_model.h"
#include "ui/accounts/accounts_screen.h"
#include "ui/accounts/filter_dialog.h"
#include "ui/accounts/filter_text.h"
#include "ui/accounts/name_dialog.h"
#include "ui/main_window.h"
#include "ui/shared/appearance.h"
#include "ui/texts/typed_number.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace contador::tests {

namespace {

Format english()
{
    return {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/London")};
}

template <typename Widget> Widget *named(const QWidget &parent, const char *name)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    }
    return nullptr;
}

/// Presses a button as a person without a mouse does.
void press(const QWidget &parent, const char *words)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') != QString::fromUtf8(words))
            continue;
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        return;
    }
    qFatal("no button of these words");
}

} // namespace

class AccountsScreenTest : public QObject {
    Q_OBJECT

private slots:
    void rowsComeByPagesAndOldAnswersArePassedOver()
    {
        AccountsModel model(sampleFormat());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        QSignalSpy asked(&model, &AccountsModel::pageWanted);
        model.restart({});
        const int first = asked.last().first().toInt();
        model.restart({});
        model.addPage(first, sampleAccounts());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({})); // its page is on its way
        AccountsPage page = sampleAccounts();
        page.next = AccountPlace{QStringLiteral("100294"), AccountId{9}};
        model.addPage(asked.last().first().toInt(), page);
        QCOMPARE(model.rowCount(), 9);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(asked.last().at(1).value<AccountsQuestion>().after->account, AccountId{9});
        AccountsPage rest = sampleAccounts();
        rest.lines.resize(1);
        rest.lines.front().number = QStringLiteral("200000");
        model.addPage(asked.last().first().toInt(), rest);
        QCOMPARE(model.rowCount(), 10);
        QVERIFY(!model.canFetchMore({}));
    }

    void rowSaysWhatAClerkAsks()
    {
        AccountsModel model(sampleFormat());
        QSignalSpy asked(&model, &AccountsModel::pageWanted);
        model.restart({});
        model.addPage(asked.last().first().toInt(), sampleAccounts());
        QCOMPARE(model.index(0, AccountsModel::Number).data().toString(), QStringLiteral("004417"));
        QCOMPARE(model.index(1, AccountsModel::Services).data().toString(), QStringLiteral("Water, Electricity"));
        QCOMPARE(model.index(1, AccountsModel::Overdue).data().toString(), QStringLiteral("12,40\u00A0€"));
        QCOMPARE(model.index(4, AccountsModel::Balance).data().toString(), QStringLiteral("-31,20\u00A0€"));
        QCOMPARE(model.index(6, AccountsModel::LastReading).data().toString(), QStringLiteral("never"));
        QCOMPARE(model.index(6, AccountsModel::State).data().toString(), QStringLiteral("Closed"));
        QCOMPARE(flagWords(model.line(5)), QStringLiteral("Dispute · Vulnerable · Verification due"));
        QVERIFY(!model.index(8, AccountsModel::Holder).data().toString().contains(QChar(0x202E)));
        AccountLine paid = model.line(0);
        paid.balance.minor = 0;
        model.refresh(paid);
        QCOMPARE(model.index(0, AccountsModel::Balance).data().toString(), QStringLiteral("0,00\u00A0€"));
    }

    void conditionsStandInWords()
    {
        const AudienceFilter late = sampleAudiences().front().filter;
        QCOMPARE(filterWords(late, {QStringLiteral("EUR"), 2}, english()),
                 QStringLiteral("overdue more than €20.00 · overdue for more than 30 day(s) · not on hold"));
        QCOMPARE(filterWords({}, {QStringLiteral("EUR"), 2}, english()), QString());
    }

    void readsNumbersAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        QTest::newRow("whole") << "1482" << "1482";
        QTest::newRow("blanks between groups") << "1 482" << "1482";
        QTest::newRow("comma of the language") << "56,8" << "56.8";
        QTest::newRow("point where the language has a comma") << "56.8" << "56.8";
        QTest::newRow("three decimals with the comma of the language") << "56,812" << "56.812";
        QTest::newRow("a point that may group thousands") << "1.482" << "";
        QTest::newRow("both") << "1.482,5" << "1482.5";
        QTest::newRow("groups alone") << "1.482.000" << "";
        QTest::newRow("letters") << "12a" << "";
        QTest::newRow("nothing") << "" << "";
        QTest::newRow("digits of another script") << "١٤٨٢" << "1482";
    }

    void readsNumbersAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        const auto read = typedQuantity(typed, QLocale(QLocale::Portuguese, QLocale::Portugal));
        QCOMPARE(read ? read->toString() : QString(), plain);
    }

    void filterDialogGivesBackWhatItWasGiven()
    {
        const AudienceFilter late = sampleAudiences().front().filter;
        FilterDialog dialog(late, sampleChoices(), {QStringLiteral("EUR"), 2}, english(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy chosen(&dialog, &FilterDialog::filterChosen);
        dialog.show();
        named<QLineEdit>(dialog, "Overdue more than, EUR")->setText(QStringLiteral("much"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(dialog.isVisible()); // it says what is wrong
        named<QLineEdit>(dialog, "Overdue more than, EUR")->setText(QStringLiteral("20"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(chosen.last().first().value<AudienceFilter>(), late);
    }

    void listIsFoundFilteredKeptAndOpenedByKeyboardAlone()
    {
        Utility utility;
        QTest::keyClick(utility.window.get(), Qt::Key_5, Qt::ControlModifier);
        AccountsScreen &screen = utility.screen();
        auto *table = screen.findChild<QTableView *>();
        QVERIFY(table->hasFocus());
        QTRY_VERIFY(screen.model().rowCount() > 20);
        const int all = screen.model().rowCount();
        const QString first = screen.model().line(0).number;
        QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), first);
        QTRY_COMPARE(screen.model().rowCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(table->hasFocus());

        press(screen, "Keep as…");
        auto *name = utility.window->findChild<NameDialog *>();
        QVERIFY(name);
        QTest::keyClicks(name->findChild<QLineEdit *>(), QStringLiteral("One <b>house</b>"));
        QTest::keyClick(name, Qt::Key_Return);
        auto *audiences = named<QComboBox>(screen, "Audience");
        QTRY_COMPARE(audiences->currentText(), QStringLiteral("One <b>house</b> · 1"));
        screen.setFilter({});
        QTRY_COMPARE(screen.model().rowCount(), all);
        audiences->setFocus();
        QTest::keyClick(audiences, Qt::Key_Down);
        QTRY_COMPARE(screen.model().rowCount(), 1);

        table->setFocus();
        QSignalSpy opened(&screen, &AccountsScreen::accountWanted);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.last().first().toString(), first);
        QVERIFY(utility.window->screen(QStringLiteral("account"))->isVisible());
        utility.window->activateWindow(); // the dialog had the keys
        QVERIFY(QTest::qWaitForWindowActive(utility.window.get()));
        QTest::keyClick(utility.window.get(), Qt::Key_Escape);
        QVERIFY(screen.isVisible());
    }

    void listIsSortedByKeyboard()
    {
        Utility utility;
        utility.window->openScreen(QStringLiteral("accounts"));
        AccountsScreen &screen = utility.screen();
        QTRY_VERIFY(screen.model().rowCount() > 20);
        auto *sort = named<QComboBox>(screen, "Sorted");
        sort->setFocus();
        for (int steps = 0; steps < 3; ++steps)
            QTest::keyClick(sort, Qt::Key_Down);
        QTRY_VERIFY(screen.model().rowCount() > 20);
        QVERIFY(screen.model().line(0).balance.minor >= screen.model().line(1).balance.minor);
        const qint64 highest = screen.model().line(0).balance.minor;
        press(screen, "↓ Descending"); // the other way round
        QTRY_VERIFY(screen.model().rowCount() > 20);
        QVERIFY(screen.model().line(0).balance.minor < highest);
    }

    void listIsWrittenToAFile()
    {
        Utility utility;
        utility.window->openScreen(QStringLiteral("accounts"));
        AccountsScreen &screen = utility.screen();
        QTRY_VERIFY(screen.model().rowCount() > 20);
        const QString path = utility.folder.filePath(QStringLiteral("accounts.csv"));
        emit screen.exportWanted(path, AccountsFileForm::Csv);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY(lines.first().contains("account_number;holder_name"));
        QVERIFY(lines.size() > screen.model().rowCount()); // a heading and an end
        const QString workbook = utility.folder.filePath(QStringLiteral("accounts.xlsx"));
        emit screen.exportWanted(workbook, AccountsFileForm::Xlsx);
        QTRY_VERIFY(QFile::exists(workbook));
    }

private:
    /// The demonstration utility behind a window.
    struct Utility {
        Utility()
        {
            const auto profile = readProfile(QStringLiteral("demo"), {});
            StationOptions options;
            options.database = DatabaseUrl::sqlite(folder.filePath(QStringLiteral("demo.db")));
            if (!establish(options.database, *profile, Actor::import(), QDateTime::currentDateTimeUtc()))
                qFatal("no demonstration");
            station = std::make_unique<Station>(options);
            if (!station->open())
                qFatal("no station");
            window = std::make_unique<MainWindow>(english(), appearance);
            window->resize(1280, 800);
            window->show();
            window->connectTo(*station);
            if (!QTest::qWaitForWindowActive(window.get()))
                qFatal("no window");
        }
        [[nodiscard]] AccountsScreen &screen() const
        {
            return *qobject_cast<AccountsScreen *>(window->screen(QStringLiteral("accounts")));
        }
        QTemporaryDir folder;
        Appearance appearance;
        std::unique_ptr<Station> station;
        std::unique_ptr<MainWindow> window;
    };
};

CONTADOR_TEST(AccountsScreenTest);

} // namespace contador::tests

#include "accounts_screen_test.moc"
