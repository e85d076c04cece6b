// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/enrolment/enrolment_desk.h"
#include "engine/reports/account_card.h"
#include "ui/shared/dialog_frame.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace contador {

class PlainLabel;

/// Enrols a phone at the desk in two steps: what the holder wants is printed, then signed. A sheet that was prepared before is
/// opened at its second step.
class EnrolDialog : public DialogFrame {
    Q_OBJECT
public:
    EnrolDialog(const AccountCard &card, QWidget *parent);

    /// The sheet is there; now it is to be signed. \param where the file lies; empty: it was printed before
    void showPrepared(const PreparedEnrolment &prepared, const QString &file);
    void showRefusal(const QString &sentence);
    [[nodiscard]] QString said() const;
    [[nodiscard]] QLineEdit *phone() const { return m_phone; }
    [[nodiscard]] QLineEdit *identity() const { return m_identity; }
    [[nodiscard]] QPushButton *goButton() const { return m_go; }
    [[nodiscard]] EnrolmentWish wish() const;

signals:
    /// \param path where the sheet is to be written
    void prepareWanted(const contador::EnrolmentWish &wish, const QString &path);
    void signWanted(qint64 enrolment, const QString &identityCheck, const QString &note);

private:
    void addRow(QFormLayout *form, const QString &words, QWidget *field);
    void go();
    void askForFile();

    QString m_account;
    qint64 m_enrolment = 0; ///< 0: not prepared yet
    QLineEdit *m_phone;
    QComboBox *m_language;
    QList<QCheckBox *> m_purposes;
    QWidget *m_signing;
    QLineEdit *m_identity;
    QLineEdit *m_note;
    PlainLabel *m_said;
    QPushButton *m_go;
};

} // namespace contador
