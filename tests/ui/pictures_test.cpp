// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every screen as a clerk sees it. With CONTADOR_PICTURES=folder the pictures are kept there, to be looked at.
#include "tests/support/registry.h"
#include "tests/ui/sample_utility.h"
#include "tests/ui/tariffs_bench.h"
#include "ui/account/account_screen.h"
#include "ui/account/phoned_reading_dialog.h"
#include "ui/account/statement_dialog.h"
#include "ui/accounts/accounts_model.h"
#include "ui/accounts/accounts_screen.h"
#include "ui/accounts/filter_dialog.h"
#include "ui/main_window.h"
#include "ui/shared/appearance.h"
#include "ui/shell/key_list.h"
#include "ui/shell/search_box.h"
#include "ui/shell/status_line.h"
#include "ui/tariffs/field_form.h"
#include "ui/tariffs/parts_page.h"
#include "ui/tariffs/tariff_editor.h"
#include "ui/tariffs/tariffs_screen.h"
#include "ui/texts/translation.h"
#include "ui/today/feed_model.h"
#include "ui/today/today_screen.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

namespace contador::tests {

namespace {

constexpr QSize fullSize(1280, 800);
constexpr QSize smallSize(640, 400); ///< the same at 200 %

ModemStatus modem(ModemState state)
{
    ModemStatus status;
    status.state = state;
    status.path = QStringLiteral("/dev/ttyUSB0");
    status.operatorName = QStringLiteral("MEO");
    if (state == ModemState::Ready)
        status.signalDbm = -71;
    return status;
}

} // namespace

class PicturesTest : public QObject {
    Q_OBJECT

private slots:
    void drawsEveryScreen_data()
    {
        QTest::addColumn<Appearance::Choice>("choice");
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("pointSize");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << Appearance::Choice::Light << "pt_PT" << 10.0 << fullSize;
        QTest::newRow("dark") << Appearance::Choice::Dark << "pt_PT" << 10.0 << fullSize;
        QTest::newRow("english") << Appearance::Choice::Light << "en" << 10.0 << fullSize;
        QTest::newRow("large") << Appearance::Choice::Light << "pt_PT" << 15.0 << fullSize;
        QTest::newRow("small") << Appearance::Choice::Light << "pt_PT" << 10.0 << smallSize;
    }

    void drawsEveryScreen()
    {
        QFETCH(Appearance::Choice, choice);
        QFETCH(QString, language);
        const QLocale before;
        QFETCH(qreal, pointSize);
        QFETCH(QSize, size);
        const QFont font = QApplication::font();
        QFont wanted = font;
        wanted.setPointSizeF(pointSize);
        QApplication::setFont(wanted);
        const Translation translation(*findLanguage(language), QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_size = size;
        Appearance appearance;
        appearance.choose(choice);
        Format format = sampleFormat();
        format.locale = translation.locale();
        MainWindow window(format, appearance);
        window.resize(size);
        window.setUtility(QStringLiteral("Águas da Ria, E.M."), false);
        window.show();
        drawEmpty(window);
        drawToday(window);
        drawAccount(window);
        drawAccounts(window);
        drawTariffs(window);
        drawPhonedReading(window);
        QLocale::setDefault(before);
        QApplication::setFont(font);
    }

private:
    QSize m_size;

    void drawEmpty(MainWindow &window)
    {
        window.showModem(modem(ModemState::Missing));
        today(window).startDay(sampleToday(), {}, {});
        keep(window, "today-empty");
        window.openScreen(QStringLiteral("account"));
        keep(window, "account-none");
        account(window).show(emptyCard());
        keep(window, "account-empty");
    }

    void drawToday(MainWindow &window)
    {
        window.showModem(modem(ModemState::Ready));
        window.statusLine()->showDatabase(QStringLiteral("sqlite:/home/clerk/.local/share/contador/contador.db"));
        window.statusLine()->showQueue(3);
        window.openScreen(QStringLiteral("today"));
        const std::vector<FeedEvent> events = sampleFeed();
        today(window).startDay(sampleToday(), sampleCounts(), events);
        today(window).feed().restart(FeedFilter::Everything);
        FeedPage page;
        page.events = events;
        page.last = true;
        today(window).feed().addPage(page);
        QCOMPARE(today(window).feed().rowCount(), 39);
        keep(window, "today");
        today(window).selectRow(0);
        today(window).showCard(sampleCard());
        keep(window, "today-chosen");
        today(window).selectRow(12);
        keep(window, "today-hostile");
        window.searchBox()->setText(QStringLiteral("luc"));
        window.searchBox()->showHits(QStringLiteral("luc"), sampleHits());
        keep(window, "search");
        window.searchBox()->clear();
        KeyList keys(&window);
        keys.show();
        keep(keys, "keys");
    }

    void drawAccount(MainWindow &window)
    {
        window.openScreen(QStringLiteral("account"));
        AccountScreen &screen = account(window);
        screen.show(sampleCard());
        keep(window, "account-readings");
        screen.showTab(1);
        keep(window, "account-ledger");
        screen.showTab(2);
        keep(window, "account-messages");
        screen.showTab(3);
        keep(window, "account-notices");
        screen.showTab(4);
        keep(window, "account-notes");
        screen.showTab(5);
        keep(window, "account-records");
        screen.showTab(0);
        QTest::keyClick(&window, Qt::Key_F3);
        keep(window, "account-to-check");
        StatementDialog dialog(QStringLiteral("100231"), sampleToday(), &window);
        dialog.show();
        keep(dialog, "statement");
    }

    void drawAccounts(MainWindow &window)
    {
        window.openScreen(QStringLiteral("accounts"));
        auto &screen = *qobject_cast<AccountsScreen *>(window.screen(QStringLiteral("accounts")));
        QSignalSpy asked(&screen.model(), &AccountsModel::pageWanted);
        screen.restart();
        screen.showCount({}, 0);
        screen.model().addPage(asked.last().first().toInt(), {});
        keep(window, "accounts-empty");
        screen.showAudiences(sampleAudiences());
        screen.restart();
        screen.showCount({}, 1'048'576);
        screen.model().addPage(asked.last().first().toInt(), sampleAccounts());
        keep(window, "accounts");
        const Audience late = sampleAudiences().front();
        screen.setFilter(late.filter);
        screen.showAudienceCount(late.name, 1248);
        screen.showCount(late.filter, 1248);
        AccountsPage few = sampleAccounts();
        few.lines.resize(4);
        screen.model().addPage(asked.last().first().toInt(), few);
        keep(window, "accounts-audience");
        FilterDialog dialog(late.filter, sampleChoices(), {QStringLiteral("EUR"), 2}, sampleFormat(), &window);
        dialog.show();
        keep(dialog, "accounts-filter");
    }

    void drawTariffs(MainWindow &window)
    {
        window.openScreen(QStringLiteral("tariffs"));
        auto &screen = *qobject_cast<TariffsScreen *>(window.screen(QStringLiteral("tariffs")));
        screen.showTariffs(sampleTariffs(), sampleToday());
        keep(window, "tariffs");
        screen.edit(QStringLiteral("agua-domestico"));
        screen.editor()->components()->list()->setCurrentRow(1);
        keep(window, "tariffs-prices");
        screen.editor()->tabs()->setCurrentIndex(1);
        keep(window, "tariffs-taxes");
        screen.editor()->tabs()->setCurrentIndex(3);
        keep(window, "tariffs-days");
        screen.editor()->tabs()->setCurrentIndex(4);
        keep(window, "tariffs-name");
        screen.editor()->tabs()->setCurrentIndex(0);
        screen.editor()->versions()->setCurrentIndex(0);
        keep(window, "tariffs-charged");
        screen.editor()->versions()->setCurrentIndex(1);
        const QList<QLineEdit *> cells =
            screen.editor()->components()->form()->field(QStringLiteral("tiers"))->findChildren<QLineEdit *>();
        cells.at(2)->setText(QStringLiteral("4"));
        emit cells.at(2)->textEdited(QStringLiteral("4"));
        keep(window, "tariffs-fault");
        screen.showList();
        keep(window, "tariffs-not-saved");
    }

    void drawPhonedReading(MainWindow &window)
    {
        PhonedReadingDialog dialog(sampleFormat(), &window);
        dialog.show();
        keep(dialog, "reading-empty");
        dialog.showSheet(sampleSheet());
        dialog.valueField()->setText(QStringLiteral("1520"));
        KeyedReading keyed;
        keyed.accountNumber = sampleSheet().accountNumber;
        keyed.dial = RegisterId{1};
        keyed.value = Quantity::whole(1520);
        dialog.showPreview(keyed, samplePreview());
        QTest::keyClick(dialog.valueField(), Qt::Key_Return);
        keep(dialog, "reading-doubted");
    }

    static TodayScreen &today(const MainWindow &window)
    {
        return *qobject_cast<TodayScreen *>(window.screen(QStringLiteral("today")));
    }
    static AccountScreen &account(const MainWindow &window)
    {
        return *qobject_cast<AccountScreen *>(window.screen(QStringLiteral("account")));
    }

    void keep(QWidget &window, const char *name)
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const QPixmap picture = window.grab();
        if (window.isWindow() && !window.parentWidget())
            QCOMPARE(picture.deviceIndependentSize().toSize(), m_size);
        const QString folder = qEnvironmentVariable("CONTADOR_PICTURES");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(
            QStringLiteral("%1/%2-%3.png").arg(folder, QString::fromLatin1(name), QString::fromUtf8(QTest::currentDataTag()))));
    }
};

CONTADOR_TEST(PicturesTest);

} // namespace contador::tests

#include "pictures_test.moc"
