// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/screens.h"
#include "ui/shared/banner.h"
#include "ui/shared/plain_label.h"
#include "ui/shell/search_box.h"
#include "ui/shell/side_navigation.h"
#include "ui/shell/status_line.h"
#include "ui/texts/books_text.h"
#include "ui/texts/modem_text.h"
#include "ui/texts/store_text.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace contador {

namespace {
constexpr int mostPlacesRemembered = 50;
constexpr int charactersForNavigation = 110;
constexpr int linesForSpace = 34;

/// A screen that needs more than the window has is scrolled; it never makes the window larger. What has the focus is seen.
QScrollArea *scrolled(Screen *screen)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(screen);
    screen->setAutoFillBackground(false); // setWidget has turned it on
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](const QWidget *, QWidget *now) {
        if (now && area->widget()->isAncestorOf(now) && area->widget()->height() > area->viewport()->height())
            area->ensureWidgetVisible(now);
    });
    return area;
}

} // namespace

MainWindow::MainWindow(const Format &format, Appearance &appearance, QWidget *parent)
    : QMainWindow(parent), m_format(format), m_navigation(new SideNavigation), m_title(new PlainLabel(TextStyle::Title)),
      m_search(new SearchBox(format)), m_banner(new Banner), m_stack(new QStackedWidget), m_status(new StatusLine(format))
{
    setWindowTitle(QStringLiteral("Contador"));
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(makePage(), 1);
    setCentralWidget(whole);
    setStatusBar(m_status);
    addScreens(format);
    addTools(appearance);
    addKeys();
    connect(m_search, &SearchBox::accountChosen, this, &MainWindow::openAccount);
    go({});
    m_search->setFocus(); // a caller gives his name; typing finds him
}

QWidget *MainWindow::makePage()
{
    auto *page = new QWidget;
    m_page = new QVBoxLayout(page);
    m_page->addWidget(makeHeader());
    m_page->addWidget(m_banner);
    m_page->addWidget(m_stack, 1);
    arrange();
    return page;
}

QWidget *MainWindow::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // as wide as it wants, narrower where the title needs it
    row->addWidget(m_search);
    return header;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

/// In a small window, or with large letters: symbols alone in the navigation, and little space around the screen.
void MainWindow::arrange()
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * charactersForNavigation;
    const bool isLow = height() < fontMetrics().height() * linesForSpace;
    const int space = unitOf(this);
    const int side = isNarrow ? space : 3 * space;
    m_navigation->setCompact(isNarrow);
    m_page->setContentsMargins(side, isLow ? space : 5 * space / 2, side, isLow ? space / 2 : 2 * space);
    m_page->setSpacing(isLow ? space : 2 * space);
}

void MainWindow::addScreens(const Format &format)
{
    int number = 0;
    for (const ScreenRow &row : screens()) {
        Screen *screen = row.make(format);
        screen->setObjectName(QLatin1String(row.id));
        m_screens += screen;
        m_stack->addWidget(scrolled(screen));
        const QKeySequence keys = screenKeys(number);
        m_navigation->addScreen(QLatin1String(row.symbol), screenTitle(row), keys);
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, number] {
            go({number, {}});
            shown()->setFocus(Qt::ShortcutFocusReason);
        });
        addAction(action);
        connect(screen, &Screen::accountWanted, this, &MainWindow::openAccount);
        connect(screen, &Screen::readingWanted, this, &MainWindow::openReading);
        connect(screen, &Screen::conversationWanted, this, [this](const QString &phone) {
            openScreen(QStringLiteral("conversations"), phone);
            shown()->setFocus(Qt::OtherFocusReason);
        });
        ++number;
    }
    connect(m_navigation, &SideNavigation::chosen, this, [this](int screen) { go({screen, {}}); });
}

Screen *MainWindow::shown() const
{
    return m_screens.at(m_stack->currentIndex());
}

void MainWindow::openScreen(const QString &id, const QString &subject)
{
    Screen *wanted = screen(id);
    Q_ASSERT(wanted);
    go({int(m_screens.indexOf(wanted)), subject});
}

Screen *MainWindow::screen(const QString &id) const
{
    return findChild<Screen *>(id);
}

void MainWindow::go(const Place &place)
{
    if (m_history.isEmpty() || m_history.last() != place)
        m_history.append(place);
    if (m_history.size() > mostPlacesRemembered)
        m_history.removeFirst();
    m_navigation->choose(place.screen);
    m_title->setWords(screenTitle(screens()[size_t(place.screen)]));
    m_stack->setCurrentIndex(place.screen);
    shown()->open(place.subject);
}

void MainWindow::openAccount(const QString &number)
{
    openScreen(QStringLiteral("account"), number);
    shown()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::back()
{
    if (m_history.size() < 2)
        return;
    m_history.removeLast();
    go(m_history.takeLast());
    shown()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::focusNextPane(int step)
{
    QList<QWidget *> panes{m_navigation, m_search};
    panes += shown()->panes();
    const QWidget *focused = QApplication::focusWidget();
    qsizetype now = 0;
    for (qsizetype pane = 0; pane < panes.size(); ++pane) {
        if (focused && (panes.at(pane) == focused || panes.at(pane)->isAncestorOf(focused)))
            now = pane;
    }
    for (qsizetype tried = 1; tried <= panes.size(); ++tried) {
        QWidget *next = panes.at((now + step * tried + panes.size() * tried) % panes.size());
        const QWidget *taker = next->focusProxy() ? next->focusProxy() : next;
        if (taker->isVisible() && taker->isEnabled())
            return next->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::setUtility(const QString &name, bool demonstration)
{
    m_navigation->setUtility(name, demonstration ? tr("Training: nothing is real") : QString());
    setWindowTitle(name + QStringLiteral(" – Contador"));
}

void MainWindow::showModem(const ModemStatus &status)
{
    m_status->showModem(status);
    if (status.state == ModemState::Ready)
        m_trouble.clear();
    refreshBanner();
}

void MainWindow::showPaused(const QStringList &sims)
{
    m_status->showPaused(sims);
    refreshBanner();
}

void MainWindow::showTrouble(const StoreFault &fault)
{
    m_trouble = storeSentence(fault);
    refreshBanner();
}

/// While it does not answer, `showTrouble` says so.
void MainWindow::showServer(bool answers)
{
    if (answers)
        m_trouble.clear();
    refreshBanner();
}

void MainWindow::showBooks(const std::vector<BooksFault> &faults)
{
    m_unsound = faults.empty() ? QString() : booksFaultSentence(faults.front()) + u' ' + unsoundBooksAdvice();
    refreshBanner();
}

void MainWindow::refreshBanner()
{
    if (!m_unsound.isEmpty())
        return m_banner->say(m_unsound, Tone::Bad);
    if (!m_trouble.isEmpty())
        return m_banner->say(m_trouble, Tone::Bad);
    const auto modem = m_status->modemInNeed();
    const QString paused = m_status->isAnyPaused() ? modemSentenceNamed(QStringLiteral("sending_paused")) : QString();
    m_banner->say(modem ? modemSentence(*modem) : paused, Tone::Attention);
}

} // namespace contador
