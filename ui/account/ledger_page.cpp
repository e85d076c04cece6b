// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ledger_page.h"

#include "ui/account/ledger_model.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/symbol.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/texts/account_text.h"
#include "ui/texts/visible_text.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace contador {

LedgerPage::LedgerPage(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_model(new LedgerModel(format, this)), m_table(new TableView(tr("Ledger, newest first"), 1)),
      m_title(new PlainLabel(TextStyle::Heading)), m_working(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped)),
      m_toMessage(new QPushButton(symbolIcon(QStringLiteral("message-square-text")), tr("Show the &message"))),
      m_toReading(new QPushButton(symbolIcon(QStringLiteral("gauge")), tr("Show the readin&g")))
{
    m_table->setModel(m_model);
    m_table->setColumnWidths({10, 17, 0, 10, 10, 10}, LedgerModel::Source);
    (new EmptyState(QStringLiteral("receipt-text"), tr("Nothing booked yet"),
                    tr("The first accepted reading or payment appears here.")))
        ->coverWhileEmpty(m_table);
    m_title->setWords(tr("How it was worked out"));
    m_toMessage->setAutoDefault(false);
    m_toReading->setAutoDefault(false);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_working);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setMinimumHeight(fontMetrics().height() * 4);
    m_working->setAutoFillBackground(false);
    m_working->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    scroll->setAccessibleName(m_title->text());
    scroll->setMaximumHeight(fontMetrics().height() * 8);
    const int space = unitOf(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_toReading);
    top->addWidget(m_toMessage);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(2 * space, space, 2 * space, space);
    below->addLayout(top);
    below->addWidget(scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(below);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showWorking(); });
    connect(m_model, &LedgerModel::modelReset, this, &LedgerPage::showWorking);
    connect(m_toMessage, &QPushButton::clicked, this, [this] {
        if (const QModelIndex chosen = m_table->currentIndex(); chosen.isValid())
            emit messageWanted(m_model->entry(chosen.row()).message);
    });
    connect(m_toReading, &QPushButton::clicked, this, [this] {
        if (const QModelIndex chosen = m_table->currentIndex(); chosen.isValid())
            emit readingWanted(m_model->entry(chosen.row()).reading);
    });
    connect(m_table, &TableView::activated, this, &LedgerPage::openSource);
    setFocusProxy(m_table);
    showWorking();
}

void LedgerPage::show(const AccountCard &card)
{
    const QModelIndex chosen = m_table->currentIndex();
    const EntryId kept = chosen.isValid() ? m_model->entry(chosen.row()).id : EntryId();
    m_model->show(card);
    if (m_model->rowCount() > 0)
        m_table->selectRow(m_model->rowOf(kept).value_or(0));
}

void LedgerPage::showEntry(EntryId entry)
{
    if (const std::optional<int> row = m_model->rowOf(entry)) {
        m_table->selectRow(*row);
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

/// Enter: the message it came from, else the reading, else the line that it takes back or that it paid.
void LedgerPage::openSource()
{
    const QModelIndex chosen = m_table->currentIndex();
    if (!chosen.isValid())
        return;
    const AccountCard::Entry &entry = m_model->entry(chosen.row());
    if (!entry.message.isNull())
        return emit messageWanted(entry.message);
    if (!entry.reading.isNull())
        return emit readingWanted(entry.reading);
    const EntryId other = !entry.reverses.isNull() ? entry.reverses : entry.settled.empty() ? EntryId() : entry.settled.front().other;
    if (const std::optional<int> row = m_model->rowOf(other))
        m_table->selectRow(*row);
}

QString LedgerPage::settledWords(const AccountCard::Entry &entry) const
{
    QStringList words;
    for (const AccountCard::Entry::Settled &settled : entry.settled) {
        const std::optional<int> row = m_model->rowOf(settled.other);
        if (!row)
            continue;
        const AccountCard::Entry &other = m_model->entry(*row);
        const QString which = entryKindText(other.kind) + u' ' + m_format.date(other.happenedOn);
        words += entry.amount.minor < 0 ? tr("%1 of it paid: %2").arg(m_format.money(settled.amount), which)
                                        : tr("%1 paid by: %2").arg(m_format.money(settled.amount), which);
    }
    return words.join(u'\n');
}

void LedgerPage::showWorking()
{
    const QModelIndex chosen = m_table->currentIndex();
    if (!chosen.isValid() || chosen.row() >= m_model->rowCount()) {
        m_working->setWords(tr("Choose a line to see its steps."));
        m_toMessage->setEnabled(false);
        m_toReading->setEnabled(false);
        return;
    }
    const AccountCard::Entry &entry = m_model->entry(chosen.row());
    QStringList words{entry.working.isEmpty() ? tr("This line came with its amount; there are no steps.") : entry.working};
    if (const QString settled = settledWords(entry); !settled.isEmpty())
        words += settled;
    if (entry.bookedAt.isValid())
        words += tr("Booked %1 by %2").arg(m_format.moment(entry.bookedAt), visibleLine(entry.bookedBy));
    m_working->setWords(words.join(u'\n'));
    m_toReading->setEnabled(!entry.reading.isNull());
    m_toMessage->setEnabled(!entry.message.isNull());
}

} // namespace contador
