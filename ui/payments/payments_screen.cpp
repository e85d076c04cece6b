// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/payments_screen.h"

#include "ui/payments/counter_dialog.h"
#include "ui/payments/files_page.h"
#include "ui/payments/import_dialog.h"
#include "ui/payments/mapping_dialog.h"
#include "ui/payments/queue_page.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/symbol.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace contador {

namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024; // a year of a large utility's movements

} // namespace

PaymentsScreen::PaymentsScreen(const Format &format, QWidget *parent)
    : Screen(parent), m_format(format), m_said(new PlainLabel(TextStyle::Body)), m_tabs(new QTabWidget), m_queue(new QueuePage(format)),
      m_files(new FilesPage(format))
{
    auto *import = new QPushButton(symbolIcon(QStringLiteral("file-down")), tr("&Open bank file…"));
    auto *counter = new QPushButton(symbolIcon(QStringLiteral("banknote")), tr("&Counter payment…"));
    for (QPushButton *button : {import, counter})
        button->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(import);
    top->addWidget(counter);
    top->addStretch(1);
    m_said->hide();
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_queue, symbolIcon(QStringLiteral("hourglass")), tr("&Waiting"));
    m_tabs->addTab(m_files, symbolIcon(QStringLiteral("file-down")), tr("Bank &files"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * unitOf(this));
    column->addLayout(top);
    column->addWidget(m_said);
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
    connect(import, &QPushButton::clicked, this, &PaymentsScreen::chooseFile);
    connect(counter, &QPushButton::clicked, this, &PaymentsScreen::counterWanted);
    connect(new QShortcut(QKeySequence::Open, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            &PaymentsScreen::chooseFile);
    connect(m_files, &FilesPage::accountWanted, this, &Screen::accountWanted);
}

QList<QWidget *> PaymentsScreen::panes() const
{
    if (m_tabs->currentIndex() == 0)
        return {m_queue->table(), m_queue->search(), m_queue->candidates()};
    return {m_files->table()};
}

void PaymentsScreen::showQueue(std::vector<KeptLine> lines)
{
    m_tabs->setTabText(0, lines.empty() ? tr("&Waiting") : tr("&Waiting (%1)").arg(m_format.count(qint64(lines.size()))));
    m_queue->show(std::move(lines));
}

void PaymentsScreen::showFiles(std::vector<KeptBankFile> files)
{
    m_files->show(std::move(files));
}

void PaymentsScreen::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void PaymentsScreen::say(const QString &sentence)
{
    m_said->setWords(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void PaymentsScreen::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open bank file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
            return say(tr("The file cannot be read: %1").arg(QFileInfo(path).fileName()));
        openFile(QFileInfo(path).fileName(), file.readAll());
    });
    dialog->open();
}

void PaymentsScreen::openFile(const QString &fileName, const QByteArray &file)
{
    if (sniffBankFile(file))
        emit trialWanted(fileName, file, std::nullopt);
    else
        emit mappingsWanted(fileName, file);
}

void PaymentsScreen::askMapping(const QString &fileName, const QByteArray &file, const std::vector<PaymentsMapping> &saved)
{
    auto *dialog = new MappingDialog(fileName, file, saved, m_currency, m_format, this);
    connect(dialog, &MappingDialog::mappingSaved, this, &PaymentsScreen::mappingSaved);
    connect(dialog, &MappingDialog::mappingChosen, this,
            [this, fileName, file](const PaymentsMapping &mapping) { emit trialWanted(fileName, file, mapping); });
    dialog->open();
}

void PaymentsScreen::showTrial(const QString &fileName, const QByteArray &file, const std::optional<PaymentsMapping> &mapping,
                               const PaymentsImport &trial)
{
    auto *dialog = new PaymentsImportDialog(fileName, trial, m_currency, m_format, this);
    connect(dialog, &PaymentsImportDialog::importWanted, this,
            [this, fileName, file, mapping] { emit importWanted(fileName, file, mapping); });
    dialog->open();
}

CounterDialog *PaymentsScreen::openCounter(QDate today)
{
    auto *dialog = new CounterDialog(today, m_currency, m_format, this);
    dialog->open();
    return dialog;
}

} // namespace contador
