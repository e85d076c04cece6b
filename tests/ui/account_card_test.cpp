// SPDX-License-Identifier: GPL-3.0-or-later
// The account card by keyboard alone, on a real station: what a clerk decides is in the books.
#include "engine/accounts/utility_profile.h"
#include "engine/station/station.h"
#include "tests/support/registry.h"
#include "ui/account/account_screen.h"
#include "ui/account/hold_dialog.h"
#include "ui/account/ledger_model.h"
#include "ui/account/readings_model.h"
#include "ui/account/reason_dialog.h"
#include "ui/account/statement_dialog.h"
#include "ui/main_window.h"
#include "ui/shared/appearance.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace contador::tests {

class AccountCardTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto profile = readProfile(QStringLiteral("demo"), {});
        profile->accounts = R"(account_number;holder_name;phone;language;address;zone;service;tariff;meter_serial;register;digits;decimals;last_reading;last_reading_date;balance;due_date
00124567;Maria Silva;;pt_PT;;;water;agua;20400769;T;5;0;1473;2020-02-12;12.40;2020-03-30
)";
        profile->pastReadings = {};
        QFile tariff(m_folder->filePath(QStringLiteral("agua.json")));
        QVERIFY(tariff.open(QIODevice::WriteOnly));
        tariff.write(R"({"format": "contador-tariff/1", "name": "agua", "service": "water", "currency": "EUR", "versions": [{
            "valid_from": "2020-01-01", "due_days": 30, "components": [{"id": "use", "kind": "block", "per": "period",
            "tiers": [{"price": "1.10"}]}], "rounding": {"mode": "half_up", "level": "document"}}]})");
        tariff.close();
        StationOptions options;
        options.database = DatabaseUrl::sqlite(m_folder->filePath(QStringLiteral("books.db")));
        options.tariffFolders = {m_folder->path()};
        QVERIFY(establish(options.database, *profile, Actor::import(), QDateTime::currentDateTimeUtc()).has_value());
        m_station = std::make_unique<Station>(options);
        QVERIFY(m_station->open().has_value());
        m_appearance = std::make_unique<Appearance>();
        m_window = std::make_unique<MainWindow>(
            Format{QLocale(QLocale::English, QLocale::UnitedKingdom), m_station->installation().timeZone}, *m_appearance);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo(*m_station);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_appearance.reset();
        m_station.reset();
        m_folder.reset();
    }

    void heldReadingIsAcceptedByOneKey()
    {
        key(Quantity::whole(19'000));
        open();
        QTest::keyClick(m_window.get(), Qt::Key_F3); // the next one to check
        QTableView *table = tableOf<ReadingsModel>();
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_A);
        QTRY_COMPARE(card().readings.front().status, QStringLiteral("accepted"));
        QCOMPARE(card().readings.front().because, QStringLiteral("looked at by a clerk"));
        QVERIFY(card().total.minor > 1240);
    }

    void heldReadingIsRejectedWithItsReason()
    {
        key(Quantity::whole(19'000));
        open();
        QTest::keyClick(m_window.get(), Qt::Key_F3);
        QTableView *table = tableOf<ReadingsModel>();
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_R);
        auto *dialog = m_window->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("digits <b>swapped</b>")); // instead of what was proposed
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(card().readings.front().status != QStringLiteral("held") || !card().readings.back().supersededBy.isNull()
                    || !card().readings.front().because.isEmpty());
        QCOMPARE(card().total.toString(), QStringLiteral("12.40"));
    }

    void lettersElsewhereDecideNothing()
    {
        key(Quantity::whole(19'000));
        open();
        QSignalSpy decided(&screen(), &AccountScreen::readingDecided);
        QTest::keyClick(m_window.get(), Qt::Key_F3);
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a r"));
        QCOMPARE(decided.count(), 0);
    }

    void noteIsWritten()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Note"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("He called <img src=x>"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(card().notes.size(), size_t(1));
        QCOMPARE(card().notes.front().text, QStringLiteral("He called <img src=x>"));
    }

    void proceduresRestAndGoOn()
    {
        open();
        AccountHold hold;
        hold.days = {card().today, {}};
        hold.reason = QStringLiteral("leak");
        HoldDialog dialog({QStringLiteral("water")}, card().today, m_window.get());
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
        QTRY_COMPARE(card().holds.size(), size_t(1));
        emit screen().holdEnded(card().holds.front().id);
        QTRY_VERIFY(!card().holds.front().days.holds(card().today));
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
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        auto *dialog = m_window->findChild<StatementDialog *>();
        QVERIFY(dialog);
        const QString path = m_folder->filePath(QStringLiteral("statement.pdf"));
        emit dialog->statementWanted(path, QDate(2020, 1, 1), QDate(2030, 12, 31), true);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

private:
    AccountScreen &screen() { return *qobject_cast<AccountScreen *>(m_window->screen(QStringLiteral("account"))); }

    void open()
    {
        QSignalSpy asked(&screen(), &AccountScreen::cardWanted);
        m_window->openScreen(QStringLiteral("account"), QStringLiteral("00124567"));
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
        keyed.dial = m_station->ask([](Reader &reader) { return reader.readingSheet(QStringLiteral("00124567"))->dials.front().dial.id; }).result().value();
        const auto taken = m_station->command(Actor::operatorNamed(QStringLiteral("ana")), [keyed](Writer &writer) { return writer.takeReading(keyed); }).result();
        QVERIFY(taken.has_value() && taken->has_value());
    }

    AccountCard card()
    {
        return m_station->ask([](Reader &reader) { return *reader.card(QStringLiteral("00124567")); }).result().value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

CONTADOR_TEST(AccountCardTest);

} // namespace contador::tests

#include "account_card_test.moc"
