// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/account_screen.h"

#include "ui/account/account_header.h"
#include "ui/account/account_side.h"
#include "ui/account/change_dialog.h"
#include "ui/account/enrol_dialog.h"
#include "ui/account/ledger_page.h"
#include "ui/account/messages_page.h"
#include "ui/account/notes_page.h"
#include "ui/account/readings_page.h"
#include "ui/account/records_page.h"
#include "ui/account/statement_dialog.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/reflow.h"
#include "ui/shared/symbol.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace contador {

namespace {
constexpr int charactersForBoth = 96;
} // namespace

AccountScreen::AccountScreen(const Format &format, QWidget *parent)
    : Screen(parent), m_format(format), m_pages(new QStackedLayout(this)),
      m_empty(new EmptyState(QStringLiteral("user-round-search"), tr("No account open"),
                             tr("Press Ctrl+K and type an account number, a name, a phone, a meter or an address."))),
      m_header(new AccountHeader(format)), m_side(new AccountSide(format)), m_tabs(new QTabWidget),
      m_readings(new ReadingsPage(format)), m_ledger(new LedgerPage(format)), m_messages(new MessagesPage(format)),
      m_notes(new NotesPage(format)), m_records(new RecordsPage(format)),
      m_notices(new EmptyState(QStringLiteral("file-text"), tr("No notices yet"),
                               tr("Reminders and warnings that were sent to this account appear here, with their proofs.")))
{
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeCard());
    setFocusProxy(m_tabs);
    connect(m_ledger, &LedgerPage::messageWanted, this, &AccountScreen::showMessage);
    connect(m_ledger, &LedgerPage::readingWanted, this, &AccountScreen::showReading);
    connect(m_readings, &ReadingsPage::messageWanted, this, &AccountScreen::showMessage);
    connect(m_readings, &ReadingsPage::decided, this, &AccountScreen::readingDecided);
    connect(m_notes, &NotesPage::noteWritten, this, [this](const QString &text) { emit noteWritten(m_number, text); });
    connect(m_notes, &NotesPage::holdWanted, this, [this](const AccountHold &hold) { emit holdWanted(m_number, hold); });
    connect(m_notes, &NotesPage::holdEnded, this, &AccountScreen::holdEnded);
    connect(m_header, &AccountHeader::readingWanted, this, &Screen::readingWanted);
    connect(m_header, &AccountHeader::statementWanted, this, &AccountScreen::openStatement);
    connect(m_header, &AccountHeader::enrolmentWanted, this, &AccountScreen::openEnrolment);
    connect(m_records, &RecordsPage::signingWanted, this, &AccountScreen::openSigning);
    connect(m_header, &AccountHeader::ledgerWanted, this, [this] {
        m_tabs->setCurrentWidget(m_ledger);
        m_ledger->setFocus(Qt::OtherFocusReason);
    });
    connect(m_side, &AccountSide::changeOpened, this, &AccountScreen::openChange);
    connect(m_records, &RecordsPage::changeOpened, this, &AccountScreen::openChange);
    connect(m_messages, &MessagesPage::sourceWanted, this, &AccountScreen::showSource);
    connect(m_messages, &MessagesPage::conversationWanted, this, &Screen::conversationWanted);
    addKeys();
}

void AccountScreen::openChange(ChangeDialog *dialog)
{
    emit changeOpened(dialog, m_number);
    dialog->open();
}

/// What came of a message: the reading it was, or what was booked by it.
void AccountScreen::showSource(MessageId message)
{
    const auto reading = std::ranges::find(m_card.readings, message, &AccountCard::Reading::message);
    if (reading != m_card.readings.end())
        return showReading(reading->id);
    const auto entry = std::ranges::find(m_card.entries, message, &AccountCard::Entry::message);
    if (entry == m_card.entries.end())
        return;
    m_tabs->setCurrentWidget(m_ledger);
    m_ledger->showEntry(entry->id);
}

void AccountScreen::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto what) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, what] {
            if (m_pages->currentIndex() == 1)
                what();
        });
        addAction(action);
    };
    add(Qt::Key_F2, [this] {
        m_tabs->setCurrentWidget(m_notes);
        m_notes->writeNote();
    });
    add(QKeyCombination(Qt::CTRL, Qt::Key_P), [this] { openStatement(); });
}

void AccountScreen::openStatement()
{
    auto *dialog = new StatementDialog(m_number, m_card.today, this);
    emit statementOpened(dialog, m_number);
    dialog->open();
}

void AccountScreen::enrol(const QString &accountNumber)
{
    if (m_pages->currentIndex() == 1 && m_card.number == accountNumber)
        return openEnrolment();
    m_toEnrol = accountNumber;
    open(accountNumber);
}

void AccountScreen::openEnrolment()
{
    auto *dialog = new EnrolDialog(m_card, this);
    emit enrolOpened(dialog);
    dialog->open();
}

/// Of a sheet that was printed before.
void AccountScreen::openSigning(const Enrolment &enrolment)
{
    auto *dialog = new EnrolDialog(m_card, this);
    dialog->showPrepared({enrolment, {}, QStringLiteral("-")}, {});
    emit enrolOpened(dialog);
    dialog->open();
}

QWidget *AccountScreen::makeCard()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_readings, symbolIcon(QStringLiteral("gauge")), tr("&Readings"));
    m_tabs->addTab(m_ledger, symbolIcon(QStringLiteral("receipt-text")), tr("&Ledger"));
    m_tabs->addTab(m_messages, symbolIcon(QStringLiteral("messages-square")), tr("M&essages"));
    m_tabs->addTab(m_notices, symbolIcon(QStringLiteral("file-text")), tr("Not&ices"));
    m_tabs->addTab(m_notes, symbolIcon(QStringLiteral("notebook-pen")), tr("Notes and &holds"));
    m_tabs->addTab(m_records, symbolIcon(QStringLiteral("book-open")), tr("Re&cords"));
    m_tabs->setUsesScrollButtons(true);
    for (int tab = 0; tab < m_tabs->count(); ++tab) // the largest of them must not push other things aside
        m_tabs->widget(tab)->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *sheet = new Card;
    sheet->setContentsMargins(1, 4, 1, 6);
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_tabs);
    return new Reflow(m_header, {sheet, 3}, {m_side, 1}, Reflow::Beside::Left, charactersForBoth);
}

void AccountScreen::open(const QString &accountNumber)
{
    if (accountNumber.isEmpty())
        return;
    m_number = accountNumber;
    emit cardWanted(accountNumber);
}

QString AccountScreen::account() const
{
    return m_pages->currentIndex() == 1 ? m_number : QString();
}

bool AccountScreen::goToNextToCheck()
{
    if (account().isEmpty() || !m_readings->hasOtherHeld())
        return false;
    m_tabs->setCurrentWidget(m_readings);
    m_readings->showNextHeld();
    return true;
}

QList<QWidget *> AccountScreen::panes() const
{
    return {m_side, m_tabs->currentWidget()};
}

void AccountScreen::show(const AccountCard &card)
{
    m_number = card.number;
    m_card = card;
    m_header->show(card);
    m_side->show(card);
    m_readings->show(card);
    m_ledger->show(card);
    m_notes->show(card);
    m_records->show(card);
    m_messages->show(card);
    m_pages->setCurrentIndex(1);
    if (std::exchange(m_toEnrol, QString()) == card.number)
        openEnrolment();
}

void AccountScreen::showUnknown(const QString &accountNumber)
{
    m_empty->setWords(tr("There is no account %1").arg(accountNumber),
                      tr("Press Ctrl+K and look for it by name, phone, meter or address."));
    m_pages->setCurrentIndex(0);
}

void AccountScreen::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void AccountScreen::showReading(ReadingId reading)
{
    m_tabs->setCurrentWidget(m_readings);
    m_readings->showReading(reading);
}

void AccountScreen::showMessage(MessageId message)
{
    if (!m_messages->showMessage(message))
        return;
    m_tabs->setCurrentWidget(m_messages);
    m_messages->setFocus();
}

} // namespace contador
