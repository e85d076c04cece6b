// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemView;

namespace contador {

class PlainLabel;

/// Stands where a list has nothing to show, and says what to do.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString &symbolName, const QString &title, const QString &whatToDo, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &whatToDo);
    /// Lies over the view while its model has no rows.
    void coverWhileEmpty(QAbstractItemView *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_symbol;
    PlainLabel *m_title;
    PlainLabel *m_whatToDo;
};

} // namespace contador
