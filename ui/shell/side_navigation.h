// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QButtonGroup;
class QVBoxLayout;

namespace contador {

/// One entry of the navigation: a symbol and a word on dark ground.
class NavigationButton : public QAbstractButton {
    Q_OBJECT
public:
    NavigationButton(const QString &symbolName, const QString &words, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_symbol;
};

/// The dark column at the left: the screens from the top, what concerns the window itself at the bottom.
class SideNavigation : public QWidget {
    Q_OBJECT
public:
    explicit SideNavigation(QWidget *parent = nullptr);

    /// \param warning what a clerk must not forget here; empty: nothing
    void setUtility(const QString &name, const QString &warning);
    void addScreen(const QString &symbolName, const QString &title, const QKeySequence &shortcut);
    NavigationButton *addTool(const QString &symbolName, const QString &title);
    void choose(int screen);

signals:
    void chosen(int screen);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    QString m_utility;
    QString m_warning;
    int m_screens = 0;
};

} // namespace contador
