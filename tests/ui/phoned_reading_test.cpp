// SPDX-License-Identifier: GPL-3.0-or-later
// A reading by phone, by keyboard alone, on a real station: what stands on the screen is what is in the books.
#include "engine/accounts/utility_profile.h"
#include "engine/station/station.h"
#include "tests/support/registry.h"
#include "ui/account/account_screen.h"
#include "ui/account/phoned_reading_dialog.h"
#include "ui/main_window.h"
#include "ui/shared/appearance.h"
#include "ui/shell/search_box.h"
#include "ui/texts/account_text.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace contador::tests {

class PhonedReadingTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto profile = readProfile(QStringLiteral("demo"), {});
        profile->accounts = R"(account_number;holder_name;phone;language;address;zone;service;tariff;meter_serial;register;digits;decimals;last_reading;last_reading_date;balance;due_date
00124567;Maria Silva;;pt_PT;;;water;agua;20400769;T;5;0;1473;2020-02-12;12.40;2020-03-30
00200001;John Carter;;en;;;water;none;20400801;T;5;0;10;2020-02-12;;
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

    void isFoundKeyedAndTaken()
    {
        PhonedReadingDialog &dialog = open();
        QTest::keyClicks(dialog.searchBox(), QStringLiteral("silva"));
        QTest::keyClick(dialog.searchBox(), Qt::Key_Return);
        QTRY_VERIFY(dialog.valueField()->hasFocus());
        QTest::keyClicks(dialog.valueField(), QStringLiteral("1482"));
        QTRY_COMPARE(dialog.said(), QStringLiteral("Enter takes it."));
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QTRY_VERIFY2(dialog.said().startsWith(QStringLiteral("Maria Silva: ")) && dialog.said().contains(QStringLiteral("taken")), qPrintable(dialog.said()));
        QVERIFY2(dialog.said().contains(QStringLiteral("9.90")) && dialog.said().contains(QStringLiteral("22.30")), qPrintable(dialog.said()));
        QVERIFY(dialog.searchBox()->hasFocus()); // the next caller
        const AccountCard card = cardOf("00124567");
        QCOMPARE(card.total.toString(), QStringLiteral("22.30"));
        QCOMPARE(card.readings.front().source, QStringLiteral("phone"));
        QCOMPARE(card.readings.front().value, Quantity::whole(1482));
    }

    void enterBeforeTheFiguresTakesItWhenNothingIsDoubted()
    {
        m_window->openScreen(QStringLiteral("account"), QStringLiteral("00124567"));
        QTRY_COMPARE(m_window->screen(QStringLiteral("account"))->account(), QStringLiteral("00124567"));
        PhonedReadingDialog &dialog = open(); // of the account that is shown
        QTRY_VERIFY(dialog.valueField()->hasFocus());
        QTest::keyClicks(dialog.valueField(), QStringLiteral("1482"));
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QTRY_COMPARE(cardOf("00124567").total.toString(), QStringLiteral("22.30"));
    }

    void whatIsHighIsTakenByTheSecondEnter()
    {
        PhonedReadingDialog &dialog = openFor("00124567");
        QTest::keyClicks(dialog.valueField(), QStringLiteral("19000"));
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QTRY_VERIFY(dialog.said().contains(QStringLiteral("Enter again takes it")));
        QCOMPARE(cardOf("00124567").readings.size(), size_t(1)); // not before it was read
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QTRY_VERIFY(dialog.said().contains(QStringLiteral("taken")));
        QCOMPARE(cardOf("00124567").readings.front().status, QStringLiteral("accepted"));
    }

    void anotherValueIsDoubtedAnew()
    {
        PhonedReadingDialog &dialog = openFor("00124567");
        QTest::keyClicks(dialog.valueField(), QStringLiteral("19000"));
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QTRY_VERIFY(dialog.said().contains(QStringLiteral("Enter again takes it")));
        QTest::keyClick(dialog.valueField(), Qt::Key_Backspace);
        QTest::keyClicks(dialog.valueField(), QStringLiteral("1"));
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QTRY_VERIFY(dialog.said().contains(QStringLiteral("Enter again takes it")));
        QCOMPARE(cardOf("00124567").readings.size(), size_t(1));
    }

    void whatCannotBeIsKeptToBeChecked()
    {
        PhonedReadingDialog &dialog = openFor("00124567");
        QTest::keyClicks(dialog.valueField(), QStringLiteral("1400"));
        QTRY_COMPARE(dialog.said(), readingDoubtSentence(QStringLiteral("below_previous")));
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QTRY_VERIFY(dialog.said().contains(QStringLiteral("keeps it to be checked")));
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QTRY_VERIFY(dialog.said().contains(QStringLiteral("is kept to be checked")));
        const AccountCard card = cardOf("00124567");
        QCOMPARE(card.readings.front().status, QStringLiteral("held"));
        QCOMPARE(card.total.toString(), QStringLiteral("12.40"));
    }

    void whatHasNoPriceSaysSo()
    {
        PhonedReadingDialog &dialog = openFor("00200001");
        QTest::keyClicks(dialog.valueField(), QStringLiteral("12"));
        QTRY_COMPARE(dialog.said(), readingDoubtSentence(QStringLiteral("no_tariff")));
    }

    void whatIsNoNumberIsNotAskedAbout()
    {
        PhonedReadingDialog &dialog = openFor("00124567");
        QSignalSpy asked(&dialog, &PhonedReadingDialog::previewWanted);
        QTest::keyClicks(dialog.valueField(), QStringLiteral("14x"));
        QVERIFY(dialog.said().startsWith(QStringLiteral("A reading is a number")));
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
    }

private:
    PhonedReadingDialog &open()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        auto *dialog = m_window->findChild<PhonedReadingDialog *>();
        if (!dialog)
            qFatal("F4 opens nothing");
        return *dialog;
    }

    PhonedReadingDialog &openFor(const char *number)
    {
        m_window->openScreen(QStringLiteral("account"), QString::fromLatin1(number));
        [&] { QTRY_COMPARE(m_window->screen(QStringLiteral("account"))->account(), QString::fromLatin1(number)); }();
        PhonedReadingDialog &dialog = open();
        [&] { QTRY_VERIFY(dialog.valueField()->hasFocus()); }();
        return dialog;
    }

    AccountCard cardOf(const char *number)
    {
        return m_station->ask([number = QString::fromLatin1(number)](Reader &reader) { return *reader.card(number); }).result().value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

CONTADOR_TEST(PhonedReadingTest);

} // namespace contador::tests

#include "phoned_reading_test.moc"
