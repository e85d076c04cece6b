// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/reports/account_card.h"
#include "ui/screen.h"
#include "ui/texts/format.h"

class QStackedLayout;
class QTabWidget;

namespace contador {

class AccountHeader;
class AccountSide;
class ChangeDialog;
class MessagesPage;
class NotesPage;
class RecordsPage;
class StatementDialog;
class EmptyState;
class EnrolDialog;
class LedgerPage;
class ReadingsPage;

/// Everything about one account. It follows the news: what arrives while it is open appears in it.
class AccountScreen : public Screen {
    Q_OBJECT
public:
    explicit AccountScreen(const Format &format, QWidget *parent = nullptr);

    void connectTo(Station &station) override;
    void open(const QString &accountNumber) override;
    [[nodiscard]] QString account() const override;
    bool goToNextToCheck() override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    void show(const AccountCard &card);
    void showUnknown(const QString &accountNumber);
    void showTab(int tab);
    /// Opens the dialog that enrols a phone, as soon as the card of this account is there.
    void enrol(const QString &accountNumber);

signals:
    void enrolOpened(contador::EnrolDialog *dialog);
    void cardWanted(const QString &accountNumber);
    void noteWritten(const QString &accountNumber, const QString &text);
    void holdWanted(const QString &accountNumber, const contador::AccountHold &hold);
    void holdEnded(qint64 hold);
    void readingDecided(contador::ReadingId reading, bool accept, const QString &reason);
    void changeOpened(contador::ChangeDialog *dialog, const QString &accountNumber);
    void statementOpened(contador::StatementDialog *dialog, const QString &accountNumber);

private:
    QWidget *makeCard();
    void showMessage(MessageId message);
    void showReading(ReadingId reading);
    void openStatement();
    void openEnrolment();
    void openSigning(const Enrolment &enrolment);
    void connectEnrolment(Station &station);
    void openChange(ChangeDialog *dialog);
    void showSource(MessageId message);
    void addKeys();
    struct WantedStatement {
        QString number;
        QString path;
        QDate from;
        QDate to;
        bool withWorking = false;
    };
    void writeStatement(Station &station, StatementDialog *dialog, const WantedStatement &wanted);
    void connectChanges(Station &station);

    Format m_format;
    QString m_number; ///< the account asked for last
    QString m_toEnrol; ///< the account whose card the dialog of a phone waits for
    QStackedLayout *m_pages;
    EmptyState *m_empty;
    AccountHeader *m_header;
    AccountSide *m_side;
    QTabWidget *m_tabs;
    ReadingsPage *m_readings;
    LedgerPage *m_ledger;
    MessagesPage *m_messages;
    NotesPage *m_notes;
    RecordsPage *m_records;
    QWidget *m_notices;
    AccountCard m_card;
};

} // namespace contador
