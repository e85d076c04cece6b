// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace contador {

/// Headings and texts of any length one below the other, scrolled as a whole.
class ScrolledNotes : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrolledNotes(const QString &name, QWidget *parent = nullptr);

    void clear();
    void addHeading(const QString &words);
    /// The same, with a button beside it.
    QPushButton *addHeading(const QString &words, const QString &button);
    /// \param quiet stands below it, smaller
    void addText(const QString &words, const QString &quiet);
    /// The same, with a button beside it.
    QPushButton *addText(const QString &words, const QString &quiet, const QString &button);
    /// Buttons side by side, below what they are about. \param about what a screen reader says with each
    QList<QPushButton *> addButtons(const QStringList &words, const QString &about);
    void addEnd(); ///< what is above stays at the top

private:
    QVBoxLayout *m_column;
};

} // namespace contador
