// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/notes_page.h"

#include "ui/account/hold_dialog.h"
#include "ui/account/scrolled_notes.h"
#include "ui/shared/symbol.h"
#include "ui/shared/theme.h"
#include "ui/texts/account_text.h"
#include "ui/texts/records_text.h"
#include "ui/texts/visible_text.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

namespace {
constexpr int longestNote = 2'000;
} // namespace

NotesPage::NotesPage(Format format, QWidget *parent)
    : QWidget(parent), m_format(std::move(format)), m_note(new QLineEdit),
      m_add(new QPushButton(symbolIcon(QStringLiteral("notebook-pen")), tr("&Write"))),
      m_texts(new ScrolledNotes(tr("Notes and holds")))
{
    m_note->setPlaceholderText(tr("A note about this account, then Enter"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(longestNote);
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    auto *hold = new QPushButton(symbolIcon(QStringLiteral("circle-pause")), tr("&Hold…"));
    hold->setAutoDefault(false);
    const int space = unitOf(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(2 * space, 2 * space, 2 * space, 0);
    row->addWidget(m_note, 1);
    row->addWidget(m_add);
    row->addWidget(hold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_texts, 1);
    setFocusProxy(m_note);
    connect(m_note, &QLineEdit::textChanged, this, [this](const QString &now) { m_add->setEnabled(!now.trimmed().isEmpty()); });
    connect(m_note, &QLineEdit::returnPressed, this, &NotesPage::add);
    connect(m_add, &QPushButton::clicked, this, &NotesPage::add);
    connect(hold, &QPushButton::clicked, this, &NotesPage::askForHold);
}

void NotesPage::giveBack(const QString &text)
{
    if (m_note->text().isEmpty())
        m_note->setText(text);
}

void NotesPage::writeNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void NotesPage::add()
{
    const QString text = m_note->text().trimmed();
    if (text.isEmpty())
        return;
    emit noteWritten(text);
    m_note->clear();
}

void NotesPage::askForHold()
{
    auto *dialog = new HoldDialog(m_services, m_today, this);
    connect(dialog, &HoldDialog::chosen, this, &NotesPage::holdWanted);
    dialog->open();
}

void NotesPage::show(const AccountCard &card)
{
    if (card.number != m_number)
        m_note->clear(); // it was begun for another account
    m_number = card.number;
    m_today = card.today;
    m_services.clear();
    for (const AccountCard::Meter &meter : card.meters) {
        if (!m_services.contains(meter.service))
            m_services += meter.service;
    }
    m_texts->clear();
    addHolds(card);
    m_texts->addHeading(tr("Notes"));
    if (card.notes.empty())
        m_texts->addText(tr("No notes yet."), {});
    for (const AccountNote &note : card.notes)
        m_texts->addText(visibleText(note.text), tr("%1, by %2").arg(m_format.moment(note.at), visibleLine(note.by)));
    m_texts->addEnd();
}

void NotesPage::addHolds(const AccountCard &card)
{
    m_texts->addHeading(tr("Holds"));
    if (card.holds.empty())
        m_texts->addText(tr("Nothing rests: reminders and procedures go on."), {});
    for (const AccountHold &hold : card.holds) {
        QString words = holdKindText(holdKindName(hold.kind));
        if (!hold.service.isEmpty())
            words += QStringLiteral(", ") + serviceText(hold.service);
        if (!hold.reason.isEmpty())
            words += QStringLiteral(": ") + visibleText(hold.reason);
        const QString since = hold.days.to.isValid() ? tr("from %1 to %2").arg(m_format.date(hold.days.from), m_format.date(hold.days.to))
                                                     : tr("since %1").arg(m_format.date(hold.days.from));
        const QString quiet = tr("%1, by %2").arg(since, visibleLine(hold.by));
        if (!hold.days.holds(card.today)) {
            m_texts->addText(words, quiet);
            continue;
        }
        const QPushButton *end = m_texts->addText(words, quiet, tr("End today"));
        connect(end, &QPushButton::clicked, this, [this, id = hold.id] { emit holdEnded(id); });
    }
}

} // namespace contador
