// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a real station with a real database: what the engine does appears.
#include "engine/accounts/utility_profile.h"
#include "engine/station/station.h"
#include "tests/support/registry.h"
#include "ui/account/account_screen.h"
#include "ui/account/ledger_model.h"
#include "ui/main_window.h"
#include "ui/shared/appearance.h"
#include "ui/shell/search_box.h"
#include "ui/today/feed_model.h"
#include "ui/today/today_screen.h"

#include <QListView>
#include <QTemporaryDir>
#include <QTest>

namespace contador::tests {

class DoorwayTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const auto profile = readProfile(QStringLiteral("demo"), {});
        QVERIFY(profile.has_value());
        m_url = DatabaseUrl::sqlite(m_folder.filePath(QStringLiteral("demo.db")));
        QVERIFY(establish(m_url, *profile, Actor::import(), QDateTime::currentDateTimeUtc()).has_value());
    }

    void paymentAppearsInTheFeedAndOnItsAccount()
    {
        StationOptions options;
        options.database = m_url;
        Station station(options);
        QVERIFY(station.open().has_value());
        Appearance appearance;
        MainWindow window(Format{QLocale(QLocale::Portuguese, QLocale::Portugal), station.installation().timeZone}, appearance);
        window.resize(1280, 800);
        window.show();
        window.connectTo(station);

        const QString number = findSomebody(window);
        QVERIFY(!number.isEmpty());
        const auto &ledger = *window.screen(QStringLiteral("account"))->findChild<LedgerModel *>();
        QTRY_VERIFY(ledger.rowCount() > 0);
        const int before = ledger.rowCount();

        const Currency currency = station.installation().currency;
        station.command(Actor::operatorNamed(QStringLiteral("ana")), [number, currency](Writer &writer) {
            return writer.bookPayment({number, Money{500, currency}, QStringLiteral("ref-1"), QStringLiteral("counter")});
        });
        const FeedModel &feed = qobject_cast<TodayScreen *>(window.screen(QStringLiteral("today")))->feed();
        QTRY_COMPARE(feed.rowCount(), 1);
        QCOMPARE(feed.event(0).kind, FeedKind::Payment);
        QCOMPARE(feed.event(0).account, number);
        QTRY_COMPARE(ledger.rowCount(), before + 1);
    }

    void whatHappenedBeforeIsThereAtTheNextStart()
    {
        StationOptions options;
        options.database = m_url;
        Station station(options);
        QVERIFY(station.open().has_value());
        Appearance appearance;
        MainWindow window(Format{QLocale::c(), station.installation().timeZone}, appearance);
        window.connectTo(station);
        const FeedModel &feed = qobject_cast<TodayScreen *>(window.screen(QStringLiteral("today")))->feed();
        QTRY_COMPARE(feed.rowCount(), 1);
    }

private:
    /// Types "a" into the search box and opens the first account found.
    static QString findSomebody(MainWindow &window)
    {
        SearchBox &box = *window.searchBox();
        QString number;
        connect(&box, &SearchBox::accountChosen, &box, [&number](const QString &chosen) { number = chosen; });
        box.setFocus();
        QTest::keyClicks(&box, QStringLiteral("a"));
        QTest::keyClick(&box, Qt::Key_Return);
        [&] { QTRY_VERIFY(!number.isEmpty()); }();
        return number;
    }

    QTemporaryDir m_folder;
    DatabaseUrl m_url;
};

CONTADOR_TEST(DoorwayTest);

} // namespace contador::tests

#include "doorway_test.moc"
