// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/texts/format.h"

#include <QWidget>

namespace contador {

class ChangeDialog;
class PlainLabel;
class ScrolledNotes;

/// What is on record of an account with its days and who wrote it: status, holders, facts that prices ask for, reasons for care,
/// what was signed. A clerk changes it here.
class RecordsPage : public QWidget {
    Q_OBJECT
public:
    explicit RecordsPage(Format format, QWidget *parent = nullptr);
    void show(const AccountCard &card);
    void showSentence(const QString &sentence); ///< what became of a press

signals:
    void signingWanted(const contador::Enrolment &enrolment);
    void sheetWanted(qint64 enrolment, const QString &path);
    void confirmWanted(qint64 enrolment);
    void askWanted(qint64 enrolment); ///< by SMS
    void endWanted(qint64 enrolment, const QString &reason);
    void changeOpened(contador::ChangeDialog *dialog);

private:
    void addStatus();
    void addFacts();
    void addCare();
    [[nodiscard]] QString days(const DayRange &range) const;
    void addSigned(const AccountCard &card);
    void addEnrolment(const Enrolment &enrolment);
    void askForFile(const Enrolment &enrolment);
    void askWhy(const Enrolment &enrolment);

    Format m_format;
    AccountCard m_card;
    ScrolledNotes *m_texts;
    PlainLabel *m_sentence;
};

} // namespace contador
