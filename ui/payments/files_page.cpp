// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/files_page.h"

#include "ui/payments/files_model.h"
#include "ui/payments/lines_model.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/fact_list.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/texts/visible_text.h"

#include <QVBoxLayout>

namespace contador {

FilesPage::FilesPage(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_files(new FilesModel(format, this)), m_table(new TableView(tr("Bank files, newest first"), 2)),
      m_title(new PlainLabel(TextStyle::Heading)), m_facts(new FactList), m_lines(new LinesModel(format, this)),
      m_linesTable(new TableView(tr("Movements of the file"), 2))
{
    m_table->setModel(m_files);
    m_table->setColumnWidths({0, 13, 12, 12}, FilesModel::Name);
    (new EmptyState(QStringLiteral("file-down"), tr("No bank file yet"), tr("Press Ctrl+O and choose the file that the bank gave you.")))
        ->coverWhileEmpty(m_table);
    m_linesTable->setModel(m_lines);
    m_linesTable->setColumnWidths({11, 0, 14, 13}, LinesModel::Payer);
    const int space = 2 * unitOf(this);
    auto *left = new Card;
    left->setContentsMargins(1, 4, 1, 6);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_table);
    auto *right = new Card;
    right->setContentsMargins(1, 4, 1, 6);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space, space, space, 0);
    head->addWidget(m_title);
    head->addWidget(m_facts);
    rightColumn->addLayout(head);
    rightColumn->addWidget(m_linesTable, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showChosen(); });
    connect(m_linesTable, &TableView::activated, this, [this](const QModelIndex &index) {
        if (const QString number = m_lines->line(index.row()).accountNumber; !number.isEmpty())
            emit accountWanted(number);
    });
    showChosen();
}

void FilesPage::show(std::vector<KeptBankFile> files)
{
    const QModelIndex chosen = m_table->currentIndex();
    const BankFileId kept = chosen.isValid() && chosen.row() < m_files->rowCount() ? m_files->file(chosen.row()).id : BankFileId();
    m_files->show(std::move(files));
    if (m_files->rowCount() > 0)
        m_table->selectRow(m_files->rowOf(kept).value_or(0));
    showChosen();
}

void FilesPage::showChosen()
{
    const QModelIndex chosen = m_table->currentIndex();
    m_facts->clear();
    if (!chosen.isValid() || chosen.row() >= m_files->rowCount()) {
        m_title->setWords(tr("No file chosen"));
        m_lines->show({});
        return;
    }
    const KeptBankFile &file = m_files->file(chosen.row());
    m_title->setWords(visibleLine(file.name));
    constexpr int longestHash = 16;
    for (const KeptStatement &statement : file.statements) {
        if (statement.opening && statement.closing)
            m_facts->add(visibleLine(statement.account.isEmpty() ? statement.number : statement.account),
                         tr("%1 to %2").arg(m_format.money(*statement.opening), m_format.money(*statement.closing)));
    }
    m_facts->add(tr("SHA-256"), file.sha256.left(longestHash) + QStringLiteral("…"));
    emit linesWanted(file.id);
}

void FilesPage::showLines(BankFileId id, std::vector<KeptLine> lines)
{
    const QModelIndex chosen = m_table->currentIndex();
    if (chosen.isValid() && chosen.row() < m_files->rowCount() && m_files->file(chosen.row()).id == id)
        m_lines->show(std::move(lines));
}

} // namespace contador
