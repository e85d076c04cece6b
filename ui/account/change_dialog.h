// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account_desk.h"
#include "ui/shared/dialog_frame.h"

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;

namespace contador {

class PlainLabel;

/// Asks for one change of an account. It stays open until the change is in the books, and says what is wrong where it is refused.
class ChangeDialog : public DialogFrame {
    Q_OBJECT
public:
    ChangeDialog(const QString &heading, const QString &about, const QString &button, QWidget *parent);

    /// Asks for nothing but the word: what will be is said in `about`.
    static ChangeDialog *toConfirm(const QString &heading, const QString &about, const QString &button, const AccountChange &change,
                                   QWidget *parent);

    void showRefusal(const QString &sentence);
    [[nodiscard]] QString refusal() const;

signals:
    void changeWanted(const contador::AccountChange &change);

protected:
    void addRow(const QString &words, QWidget *field);
    QDateEdit *addDay(const QString &words, QDate start);
    QLineEdit *addLine(const QString &words);
    QComboBox *addChoice(const QString &words);
    [[nodiscard]] virtual AccountChange change() const = 0;
    /// What cannot be read of what was typed; empty: nothing.
    [[nodiscard]] virtual QString unreadable() const { return {}; }

private:
    QFormLayout *m_form;
    PlainLabel *m_refusal;
    QPushButton *m_go;
};

} // namespace contador
