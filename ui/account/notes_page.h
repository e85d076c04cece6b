// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/texts/format.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace contador {

class ScrolledNotes;

/// What clerks wrote about an account, and why its procedures rest.
class NotesPage : public QWidget {
    Q_OBJECT
public:
    explicit NotesPage(Format format, QWidget *parent = nullptr);
    void show(const AccountCard &card);
    void giveBack(const QString &text); ///< one that could not be kept
    void writeNote(); ///< puts the cursor where a note is written

signals:
    void noteWritten(const QString &text);
    void holdWanted(const contador::AccountHold &hold);
    void holdEnded(qint64 hold);

private:
    void add();
    void askForHold();
    void addHolds(const AccountCard &card);

    Format m_format;
    QStringList m_services; ///< of the account
    QDate m_today;
    QString m_number;
    QLineEdit *m_note;
    QPushButton *m_add;
    ScrolledNotes *m_texts;
};

} // namespace contador
