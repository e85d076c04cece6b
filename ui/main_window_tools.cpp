// SPDX-License-Identifier: GPL-3.0-or-later
// What the shell offers on every screen: its tools and its keys.
#include "ui/account/account_screen.h"
#include "ui/account/phoned_reading_dialog.h"
#include "ui/main_window.h"
#include "ui/shared/appearance.h"
#include "ui/shell/key_list.h"
#include "ui/shell/search_box.h"
#include "ui/shell/side_navigation.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace contador {

void MainWindow::addTools(Appearance &appearance)
{
    NavigationButton *colours = m_navigation->addTool(QStringLiteral("palette"), tr("Appearance"));
    auto *menu = new QMenu(colours);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &words, Appearance::Choice choice) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(appearance.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, &appearance, [&appearance, choice] {
            appearance.choose(choice);
            appearance.remember();
        });
    };
    add(tr("As the system"), Appearance::Choice::System);
    add(tr("Light"), Appearance::Choice::Light);
    add(tr("Dark"), Appearance::Choice::Dark);
    connect(colours, &NavigationButton::clicked, menu,
            [colours, menu] { menu->popup(colours->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
    NavigationButton *keys = m_navigation->addTool(QStringLiteral("keyboard"), tr("Keys"));
    connect(keys, &NavigationButton::clicked, this, [this] { (new KeyList(this))->open(); });
}

void MainWindow::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto what) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, what);
        addAction(action);
    };
    add(QKeyCombination(Qt::CTRL, Qt::Key_K), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(Qt::Key_F1, [this] { (new KeyList(this))->open(); });
    add(Qt::Key_F3, [this] {
        if (shown()->goToNextToCheck())
            return;
        openScreen(QStringLiteral("check"), shown()->account());
        shown()->setFocus(Qt::ShortcutFocusReason);
    });
    add(Qt::Key_F4, [this] { openReading(); });
    add(Qt::Key_F7, [this] { openEnrolment(); });
    add(Qt::Key_F6, [this] { focusNextPane(1); });
    add(QKeyCombination(Qt::SHIFT, Qt::Key_F6), [this] { focusNextPane(-1); });
    add(Qt::Key_Escape, [this] { back(); });
}

void MainWindow::openEnrolment()
{
    const QString number = shown()->account();
    if (number.isEmpty())
        return m_search->setFocus(Qt::ShortcutFocusReason); // whose phone?
    const QString id = QStringLiteral("account");
    if (shown() != screen(id))
        openScreen(id, number);
    qobject_cast<AccountScreen *>(screen(id))->enrol(number);
}

void MainWindow::openReading()
{
    auto *dialog = new PhonedReadingDialog(m_format, this);
    emit readingOpened(dialog);
    dialog->openFor(shown()->account());
}

} // namespace contador
