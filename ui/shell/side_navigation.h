// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QHash>

class QButtonGroup;
class QVBoxLayout;

namespace contador {

/// One entry of the navigation: a symbol and a word on dark ground; the symbol alone where the word has no room.
class NavigationButton : public QAbstractButton {
    Q_OBJECT
public:
    NavigationButton(const QString &symbolName, const QString &words, QWidget *parent = nullptr);

    /// How much waits there for a person; 0: nothing is shown.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString countText() const;
    int paintCount(QPainter *painter) const; ///< its width

    QString m_symbol;
    int m_count = 0;
};

/// The dark column at the left: the screens from the top, what concerns the window itself at the bottom. In a small window
/// it is symbols alone; their words are in the tool tips, and for screen readers where they always were.
class SideNavigation : public QWidget {
    Q_OBJECT
public:
    explicit SideNavigation(QWidget *parent = nullptr);

    /// \param warning what a clerk must not forget here; empty: nothing
    void setUtility(const QString &name, const QString &warning);
    void addScreen(const QString &symbolName, const QString &title, const QKeySequence &shortcut);
    NavigationButton *addTool(const QString &symbolName, const QString &title);
    void choose(int screen);
    void setCount(int screen, int count); ///< what waits there
    void setCompact(bool compact);

signals:
    void chosen(int screen);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void paintWords(QPainter *painter, const QRect &mark);

    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    QString m_utility;
    QString m_warning;
    QHash<NavigationButton *, QString> m_keys; ///< beside the words in a tool tip
    int m_screens = 0;
    bool m_isCompact = false;
};

} // namespace contador
