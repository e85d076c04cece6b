// SPDX-License-Identifier: GPL-3.0-or-later
// The window by keyboard and to a screen reader.
#include "tests/support/registry.h"
#include "tests/ui/sample_utility.h"
#include "ui/account/account_screen.h"
#include "ui/main_window.h"
#include "ui/screens.h"
#include "ui/shared/appearance.h"
#include "ui/shared/banner.h"
#include "ui/shared/plain_label.h"
#include "ui/shell/search_box.h"
#include "ui/shell/status_line.h"
#include "ui/texts/modem_text.h"
#include "ui/today/feed_model.h"
#include "ui/today/today_screen.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

namespace contador::tests {

class WindowTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_appearance = std::make_unique<Appearance>();
        m_appearance->choose(Appearance::Choice::Light);
        m_window = std::make_unique<MainWindow>(sampleFormat(), *m_appearance);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_appearance.reset();
    }

    void everyScreenOpensByItsShortcut()
    {
        int number = 0;
        for (const ScreenRow &row : screens()) {
            QVERIFY(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(row.symbol))));
            const QKeyCombination keys = screenKeys(number++)[0];
            QTest::keyClick(m_window.get(), keys.key(), keys.keyboardModifiers());
            QVERIFY(m_window->screen(QLatin1String(row.id))->isVisible());
        }
    }

    void everythingThatTakesTheFocusHasAName()
    {
        account().show(sampleCard());
        for (const ScreenRow &row : screens()) {
            m_window->openScreen(QLatin1String(row.id));
            const QList<QWidget *> all = m_window->findChildren<QWidget *>();
            for (QWidget *widget : all) {
                const bool interactive = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QAbstractItemView *>(widget)
                    || qobject_cast<QLineEdit *>(widget);
                if (!interactive || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                    continue;
                const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            }
        }
    }

    void tablesLetTabOut()
    {
        const QList<QTableView *> tables = m_window->findChildren<QTableView *>();
        QVERIFY(tables.size() >= 3);
        for (const QTableView *table : tables)
            QVERIFY(!table->tabKeyNavigation());
    }

    void f6GoesThroughThePanesAndBack()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_window->searchBox()->hasFocus());
        QList<QWidget *> seen;
        for (int pane = 0; pane < 5; ++pane) {
            QTest::keyClick(m_window.get(), Qt::Key_F6);
            seen += QApplication::focusWidget();
        }
        QVERIFY(seen.contains(today().findChild<QTableView *>()));
        QVERIFY(seen.contains(m_window->searchBox()));
        const QWidget *here = QApplication::focusWidget();
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(QApplication::focusWidget() != here);
    }

    void escapeLeadsBack()
    {
        QSignalSpy asked(&account(), &AccountScreen::cardWanted);
        m_window->openScreen(QStringLiteral("account"), QStringLiteral("100231"));
        m_window->openScreen(QStringLiteral("account"), QStringLiteral("004417"));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(asked.last().first().toString(), QStringLiteral("100231"));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(today().isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(today().isVisible());
    }

    void f1ListsTheKeys()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *dialog = m_window->findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void accountIsFoundAndOpenedByKeyboardAlone()
    {
        SearchBox &box = *m_window->searchBox();
        QSignalSpy asked(&box, &SearchBox::searchWanted);
        QSignalSpy card(&account(), &AccountScreen::cardWanted);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(&box, QStringLiteral("luc"));
        QVERIFY(asked.wait());
        QCOMPARE(asked.first().first().toString(), QStringLiteral("luc"));
        box.showHits(QStringLiteral("lu"), {}); // an answer to what was typed before
        box.showHits(QStringLiteral("luc"), sampleHits());
        QTest::keyClick(&box, Qt::Key_Down);
        QWidget *list = QApplication::focusWidget();
        QCOMPARE(list->accessibleName(), QStringLiteral("Accounts found"));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(card.last().first().toString(), QStringLiteral("100318"));
        QVERIFY(account().isVisible());
        QVERIFY(!list->isVisible());
    }

    void enterBeforeTheHitsOpensTheFirst()
    {
        SearchBox &box = *m_window->searchBox();
        QSignalSpy chosen(&box, &SearchBox::accountChosen);
        box.setFocus();
        QTest::keyClicks(&box, QStringLiteral("luc"));
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        box.showHits(QStringLiteral("luc"), sampleHits());
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("100231"));
    }

    void enterNeverOpensTheFirstOfAnOlderList()
    {
        SearchBox &box = *m_window->searchBox();
        QSignalSpy chosen(&box, &SearchBox::accountChosen);
        QSignalSpy asked(&box, &SearchBox::searchWanted);
        box.setFocus();
        QTest::keyClicks(&box, QStringLiteral("10"));
        box.showHits(QStringLiteral("10"), sampleHits());
        QTest::keyClicks(&box, QStringLiteral("0318"));
        QTRY_COMPARE(asked.count(), 1); // it is on its way; the list is still the one of "10"
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        box.showHits(QStringLiteral("100318"), {sampleHits().at(1)});
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), sampleHits().at(1).number);
    }

    void enterOnARowOpensItsAccount()
    {
        QSignalSpy card(&account(), &AccountScreen::cardWanted);
        const std::vector<FeedEvent> events = sampleFeed();
        for (auto event = events.rbegin(); event != events.rend(); ++event)
            today().addNews(*event);
        auto *table = today().findChild<QTableView *>();
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(card.last().first().toString(), QStringLiteral("100231"));
    }

    void newsAboveLeaveTheReaderWhereHeWas()
    {
        const std::vector<FeedEvent> events = sampleFeed();
        for (auto event = events.rbegin(); event != events.rend(); ++event)
            today().addNews(*event);
        auto *table = today().findChild<QTableView *>();
        table->setFocus();
        table->selectRow(10);
        table->scrollTo(table->currentIndex(), QTableView::PositionAtTop);
        QCoreApplication::processEvents();
        const qint64 top = table->indexAt({5, 5}).data(Qt::UserRole).toLongLong();
        FeedEvent event = events.front();
        event.kind = FeedKind::Question;
        event.id = 20'000;
        today().addNews(event);
        QCoreApplication::processEvents();
        QCOMPARE(table->currentIndex().row(), 11);
        QCOMPARE(table->indexAt({5, 5}).data(Qt::UserRole).toLongLong(), top);
    }

    void tileShowsItsRowsAndPressedAgainAll()
    {
        QSignalSpy asked(&today().feed(), &FeedModel::pageWanted);
        QAbstractButton *tile = today().findChildren<QAbstractButton *>().at(1);
        tile->setFocus();
        QTest::keyClick(tile, Qt::Key_Space);
        QCOMPARE(asked.last().at(1).value<FeedFilter>(), FeedFilter::ToCheck);
        QTest::keyClick(tile, Qt::Key_Space);
        QCOMPARE(asked.last().at(1).value<FeedFilter>(), FeedFilter::Everything);
    }

    void saysThatTheServerIsAwayUntilItAnswers()
    {
        const auto *banner = m_window->findChild<Banner *>();
        QVERIFY(banner && banner->isHidden());
        m_window->showTrouble({StoreFault::Kind::Unreachable, {}, true});
        QVERIFY(!banner->isHidden());
        m_window->showServer(false);
        QVERIFY(!banner->isHidden());
        m_window->showServer(true);
        QVERIFY(banner->isHidden());
    }

    void saysThatTheBooksAreNotSound()
    {
        const auto *banner = m_window->findChild<Banner *>();
        m_window->showBooks({});
        QVERIFY(banner->isHidden());
        m_window->showBooks({{BooksFault::Kind::OverPaid, {17}}});
        m_window->showServer(true); // is no cure
        QVERIFY(!banner->isHidden());
        const auto labels = banner->findChildren<PlainLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PlainLabel *label) { return label->text().contains("17"); }));
    }

    void anotherDesksModemNeedsNobody()
    {
        ModemStatus elsewhere;
        elsewhere.path = QStringLiteral("/dev/ttyUSB0");
        elsewhere.state = ModemState::OtherDesk;
        elsewhere.heldBy = QStringLiteral("balcao-2");
        m_window->showModem(elsewhere);
        QVERIFY(!m_window->statusLine()->modemInNeed());
        QVERIFY(modemSentence(elsewhere).contains(QStringLiteral("balcao-2")));
    }

    void modemInNeedIsShownBeforeOneThatWorks()
    {
        ModemStatus ready;
        ready.path = QStringLiteral("/dev/ttyUSB0");
        ready.state = ModemState::Ready;
        ModemStatus noSim = ready;
        noSim.path = QStringLiteral("/dev/ttyUSB1");
        noSim.state = ModemState::NoSim;
        m_window->showModem(ready);
        QVERIFY(!m_window->statusLine()->modemInNeed());
        m_window->showModem(noSim);
        QCOMPARE(m_window->statusLine()->modemInNeed()->path, noSim.path);
        noSim.state = ModemState::Ready;
        m_window->showModem(noSim);
        QVERIFY(!m_window->statusLine()->modemInNeed());
    }

private:
    TodayScreen &today() { return *qobject_cast<TodayScreen *>(m_window->screen(QStringLiteral("today"))); }
    AccountScreen &account() { return *qobject_cast<AccountScreen *>(m_window->screen(QStringLiteral("account"))); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

CONTADOR_TEST(WindowTest);

} // namespace contador::tests

#include "window_test.moc"
