// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/dialog_frame.h"

#include <QDate>

class QCheckBox;
class QDateEdit;
class QPushButton;

namespace contador {

class PlainLabel;

/// From when to when a statement is made, and whether it shows how each amount was found.
class StatementDialog : public DialogFrame {
    Q_OBJECT
public:
    StatementDialog(const QString &accountNumber, QDate today, QWidget *parent);
    void setPeriod(QDate from, QDate to);
    void showSentence(const QString &sentence);

signals:
    void statementWanted(const QString &path, QDate from, QDate to, bool withWorking);

private:
    void askForFile();
    void refresh();

    QString m_number;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QCheckBox *m_working;
    PlainLabel *m_said;
    QPushButton *m_make;
};

} // namespace contador
