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
#include <QStackedWidget>
#include <QVBoxLayout>

namespace contador {

namespace {
constexpr int mostPlacesRemembered = 50;
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
    auto *column = new QVBoxLayout(page);
    const int space = unitOf(this);
    column->setContentsMargins(3 * space, 5 * space / 2, 3 * space, 2 * space);
    column->setSpacing(2 * space);
    column->addWidget(makeHeader());
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    return page;
}

QWidget *MainWindow::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 54);
    row->addWidget(m_search);
    return header;
}

void MainWindow::addScreens(const Format &format)
{
    int number = 0;
    for (const ScreenRow &row : screens()) {
        Screen *screen = row.make(format);
        screen->setObjectName(QLatin1String(row.id));
        m_stack->addWidget(screen);
        const QKeySequence keys(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + number)));
        m_navigation->addScreen(QLatin1String(row.symbol), screenTitle(row), keys);
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, number] {
            go({number, {}});
            m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
        });
        addAction(action);
        connect(screen, &Screen::accountWanted, this, &MainWindow::openAccount);
        ++number;
    }
    connect(m_navigation, &SideNavigation::chosen, this, [this](int screen) { go({screen, {}}); });
}

void MainWindow::openScreen(const QString &id, const QString &subject)
{
    const Screen *wanted = screen(id);
    Q_ASSERT(wanted);
    go({m_stack->indexOf(wanted), subject});
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
    auto *shown = static_cast<Screen *>(m_stack->currentWidget());
    shown->open(place.subject);
}

void MainWindow::openAccount(const QString &number)
{
    openScreen(QStringLiteral("account"), number);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::back()
{
    if (m_history.size() < 2)
        return;
    m_history.removeLast();
    go(m_history.takeLast());
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::focusNextPane(int step)
{
    QList<QWidget *> panes{m_navigation, m_search};
    panes += static_cast<Screen *>(m_stack->currentWidget())->panes();
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
