// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ledger_page.h"

#include "ui/account/ledger_model.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/symbol.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace contador {

LedgerPage::LedgerPage(const Format &format, QWidget *parent)
    : QWidget(parent), m_model(new LedgerModel(format, this)), m_table(new TableView(tr("Ledger, newest first"), 1)),
      m_title(new PlainLabel(TextStyle::Heading)), m_working(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped)),
      m_toMessage(new QPushButton(symbolIcon(QStringLiteral("message-square-text")), tr("Show the &message")))
{
    m_table->setModel(m_model);
    m_table->setColumnWidths({10, 17, 0, 10, 10, 10}, LedgerModel::Source);
    (new EmptyState(QStringLiteral("receipt-text"), tr("Nothing booked yet"),
                    tr("The first accepted reading or payment appears here.")))
        ->coverWhileEmpty(m_table);
    m_title->setWords(tr("How it was worked out"));
    m_toMessage->setAutoDefault(false);
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
    connect(m_table, &TableView::activated, m_toMessage, &QPushButton::click);
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

void LedgerPage::showWorking()
{
    const QModelIndex chosen = m_table->currentIndex();
    if (!chosen.isValid() || chosen.row() >= m_model->rowCount()) {
        m_working->setWords(tr("Choose a line to see its steps."));
        m_toMessage->setEnabled(false);
        return;
    }
    const AccountCard::Entry &entry = m_model->entry(chosen.row());
    m_working->setWords(entry.working.isEmpty() ? tr("This line came with its amount; there are no steps.") : entry.working);
    m_toMessage->setEnabled(!entry.message.isNull());
}

} // namespace contador
