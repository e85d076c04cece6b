// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_screen.h"

#include "engine/tables/text_encoding.h"
#include "ui/import/import_columns_model.h"
#include "ui/import/import_history_model.h"
#include "ui/modems/text_saving.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/scrolled_column.h"
#include "ui/shared/symbol.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/texts/import_text.h"
#include "ui/texts/payment_text.h"
#include "ui/texts/visible_text.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace contador {

namespace {

constexpr qint64 mostBytes = 256 * 1024 * 1024; // a million accounts take half of it
constexpr size_t mostObstacles = 200;

QPushButton *button(const char *symbol, const QString &words)
{
    auto *made = new QPushButton(symbolIcon(QString::fromLatin1(symbol)), words);
    made->setAutoDefault(false); // Enter never imports
    return made;
}

QComboBox *choice(const QString &name)
{
    auto *made = new QComboBox;
    made->setAccessibleName(name);
    return made;
}

/// A choice with its name before it.
QWidget *named(const QString &words, QComboBox *field)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new PlainLabel(TextStyle::Caption);
    label->setBuddy(field);
    label->setWords(words);
    field->setAccessibleName(QString(words).remove(u'&'));
    row->addWidget(label);
    row->addWidget(field);
    return pair;
}

} // namespace

ImportScreen::ImportScreen(const Format &format, QWidget *parent)
    : Screen(parent), m_format(format), m_name(new PlainLabel(TextStyle::Heading)),
      m_what(new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped)), m_banner(new Banner),
      m_pick(button("file-down", tr("&Choose a file…"))), m_kind(choice(tr("What it holds"))), m_encoding(choice(tr("Encoding"))),
      m_separator(choice(tr("Separator"))), m_decimal(choice(tr("Decimal mark"))), m_dates(choice(tr("Dates"))), m_tabs(new QTabWidget),
      m_columns(new ImportColumnsModel(this)), m_columnsTable(new TableView(tr("Columns of the file"), 1)),
      m_ours(choice(tr("Is taken as"))), m_rows(new ImportRowsModel(this)), m_rowsTable(new TableView(tr("Rows of the file"), 1)),
      m_filter(choice(tr("Rows shown"))), m_summary(new PlainLabel(TextStyle::Strong, PlainLabel::Lines::Wrapped)),
      m_refused(button("save", tr("Save the &refused rows…"))), m_apply(button("circle-check", tr("&Apply"))),
      m_history(new ImportHistoryModel(format, this)), m_historyTable(new TableView(tr("Imports, newest first"), 1)),
      m_undo(button("history", tr("Take &back"))), m_obstacles(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped))
{
    setAcceptDrops(true);
    auto *sheet = new Card;
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeColumnsPage(), tr("Columns"));
    m_tabs->addTab(makeRowsPage(), tr("What would happen"));
    m_tabs->addTab(makeHistoryPage(), tr("Imports so far"));
    auto *all = new ScrolledColumn; // with large letters in a small window it is longer than the window
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * unitOf(this));
    column->addWidget(makeFileSheet());
    column->addWidget(m_banner);
    column->addWidget(sheet, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(all);
    all->setAutoFillBackground(false); // setWidget has turned it on
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(scroll);
    fillChoices();
    for (QComboBox *field : {m_kind, m_encoding, m_separator, m_decimal, m_dates})
        connect(field, &QComboBox::activated, this, &ImportScreen::optionsChanged);
    connect(m_pick, &QPushButton::clicked, this, &ImportScreen::pick);
    auto *open = new QShortcut(QKeySequence::Open, this);
    open->setContext(Qt::WidgetWithChildrenShortcut);
    connect(open, &QShortcut::activated, this, &ImportScreen::pick);
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, m_undo, &QPushButton::click);
    setFocusProxy(m_pick);
    m_name->setWords(tr("No file yet"));
    m_what->setWords(tr("Choose a table of accounts, readings or charges, or drop it here: CSV, XLSX or DBF, from any program."));
    m_apply->setEnabled(false);
    m_refused->setEnabled(false);
    m_undo->setEnabled(false);
}

QWidget *ImportScreen::makeFileSheet()
{
    auto *sheet = new Card;
    const int space = unitOf(this);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_pick);
    column->addLayout(top);
    column->addWidget(m_what);
    auto *choices = new FlowLayout(FlowLayout::Widths::Natural);
    choices->addWidget(named(tr("&What it holds"), m_kind));
    choices->addWidget(named(tr("&Encoding"), m_encoding));
    choices->addWidget(named(tr("&Separator"), m_separator));
    choices->addWidget(named(tr("Deci&mal mark"), m_decimal));
    choices->addWidget(named(tr("Da&tes"), m_dates));
    column->addLayout(choices);
    return sheet;
}

QWidget *ImportScreen::makeColumnsPage()
{
    auto *page = new QWidget;
    const int space = unitOf(this);
    m_columnsTable->setModel(m_columns);
    m_columnsTable->setColumnWidths({26, 0, 26}, ImportColumnsModel::Samples);
    (new EmptyState(QStringLiteral("table-2"), tr("No file yet"), tr("Its columns appear here, with what they are taken as.")))
        ->coverWhileEmpty(m_columnsTable);
    auto *save = button("save", tr("Sa&ve the mapping…"));
    auto *load = button("repeat", tr("&Use a mapping…"));
    m_ours->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *below = new FlowLayout(FlowLayout::Widths::Natural);
    below->setSpacing(2 * space);
    below->addWidget(named(tr("Is ta&ken as"), m_ours));
    below->addWidget(load);
    below->addWidget(save);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(m_columnsTable, 1);
    column->addLayout(below);
    m_ours->setEnabled(false);
    connect(m_columnsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportScreen::columnSelected);
    connect(m_ours, &QComboBox::activated, this, &ImportScreen::columnChosen);
    connect(m_columnsTable, &TableView::activated, m_ours, [this] { m_ours->setFocus(); });
    connect(save, &QPushButton::clicked, this, &ImportScreen::saveMapping);
    connect(load, &QPushButton::clicked, this, &ImportScreen::loadMapping);
    page->setFocusProxy(m_columnsTable);
    return page;
}

QWidget *ImportScreen::makeRowsPage()
{
    auto *page = new QWidget;
    const int space = unitOf(this);
    m_rowsTable->setModel(m_rows);
    m_rowsTable->setColumnWidths({8, 16, 16, 0}, ImportRowsModel::Reason);
    (new EmptyState(QStringLiteral("list-ordered"), tr("Nothing to show"),
                    tr("Each row of the file appears here with what would become of it, before anything is changed.")))
        ->coverWhileEmpty(m_rowsTable);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *below = new FlowLayout(FlowLayout::Widths::Natural);
    below->setSpacing(2 * space);
    below->addWidget(named(tr("S&how"), m_filter));
    below->addWidget(m_refused);
    below->addWidget(m_apply);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, space, 0, 0);
    column->setSpacing(space);
    column->addWidget(m_summary);
    column->addWidget(m_rowsTable, 1);
    column->addLayout(below);
    connect(m_filter, &QComboBox::activated, this, [this] { m_rows->setFilter(m_filter->currentData().value<ImportRowsModel::Filter>()); });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        m_isBusy = true;
        m_apply->setEnabled(false);
        m_banner->say(tr("Being applied. Answers to texts wait meanwhile."), Tone::Info);
        emit applyWanted(m_file);
    });
    connect(m_refused, &QPushButton::clicked, this, [this] { emit refusedRowsWanted(m_file, m_report); });
    page->setFocusProxy(m_rowsTable);
    return page;
}

QWidget *ImportScreen::makeHistoryPage()
{
    auto *page = new QWidget;
    const int space = unitOf(this);
    m_historyTable->setModel(m_history);
    m_historyTable->setColumnWidths({5, 15, 10, 0, 9, 12, 14}, ImportHistoryModel::File);
    (new EmptyState(QStringLiteral("history"), tr("Nothing imported yet"), tr("Each import appears here, and can be taken back.")))
        ->coverWhileEmpty(m_historyTable);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_obstacles);
    scroll->viewport()->setAutoFillBackground(false);
    m_obstacles->setAutoFillBackground(false);
    m_obstacles->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    scroll->setFixedHeight(fontMetrics().height() * 3);
    scroll->setAccessibleName(tr("What stands in the way"));
    auto *below = new QHBoxLayout;
    below->setSpacing(2 * space);
    below->addWidget(scroll, 1);
    below->addWidget(m_undo, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(m_historyTable, 1);
    column->addLayout(below);
    connect(m_historyTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        m_obstacles->setWords({});
        m_undo->setEnabled(!m_isBusy && now.isValid() && !m_history->record(now.row()).undoneAt.isValid());
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const QModelIndex chosen = m_historyTable->currentIndex();
        if (!chosen.isValid() || !m_undo->isEnabled())
            return;
        m_isBusy = true;
        m_undo->setEnabled(false);
        m_banner->say(tr("Being taken back. Answers to texts wait meanwhile."), Tone::Info);
        emit undoWanted(m_history->record(chosen.row()).id);
    });
    page->setFocusProxy(m_historyTable);
    return page;
}

void ImportScreen::fillChoices()
{
    for (const ImportKindRow &kind : importKinds())
        m_kind->addItem(importKindText(QString::fromLatin1(kind.name)), QVariant::fromValue(kind.kind));
    for (QComboBox *field : {m_encoding, m_separator, m_decimal, m_dates})
        field->addItem(tr("found out"), QString());
    for (const QString &encoding : textEncodings())
        m_encoding->addItem(encoding, encoding);
    m_separator->addItem(tr("; semicolon"), QStringLiteral(";"));
    m_separator->addItem(tr(", comma"), QStringLiteral(","));
    m_separator->addItem(tr("tab"), QStringLiteral("\t"));
    m_decimal->addItem(tr(", comma"), QStringLiteral(","));
    m_decimal->addItem(tr(". point"), QStringLiteral("."));
    m_dates->addItem(tr("day, month, year"), QVariant::fromValue(DateOrder::DayMonthYear));
    m_dates->addItem(tr("month, day, year"), QVariant::fromValue(DateOrder::MonthDayYear));
    m_dates->addItem(tr("year, month, day"), QVariant::fromValue(DateOrder::YearMonthDay));
}

void ImportScreen::open(const QString &)
{
    emit historyWanted();
}

QList<QWidget *> ImportScreen::panes() const
{
    return {m_pick, m_tabs->currentWidget()};
}

void ImportScreen::pick()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a table"), QString(), tr("Tables (*.csv *.txt *.xlsx *.dbf);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportScreen::takePath);
    dialog->open();
}

void ImportScreen::takePath(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return showFault(tr("The file %1 cannot be read.").arg(visibleLine(path)));
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return showFault(tr("The file is too large: divide it, and import one part after the other."));
    take(QFileInfo(path).fileName(), bytes);
}

void ImportScreen::take(const QString &name, const QByteArray &bytes)
{
    m_file.name = name;
    m_file.bytes = bytes;
    m_file.options = {};
    for (QComboBox *field : {m_encoding, m_separator, m_decimal, m_dates})
        field->setCurrentIndex(0);
    m_name->setWords(visibleLine(name));
    m_tabs->setCurrentIndex(0);
    start();
}

/// From the beginning: what it is, and what would happen.
void ImportScreen::start()
{
    m_report = {};
    m_rows->show(m_report);
    countRows();
    m_banner->say({}, Tone::Info);
    if (!m_file.bytes.isEmpty() || !m_file.name.isEmpty())
        emit previewWanted(m_file);
}

void ImportScreen::optionsChanged()
{
    m_file.kind = m_kind->currentData().value<ImportKind>();
    m_file.options.table.encoding = m_encoding->currentData().toString();
    const QString separator = m_separator->currentData().toString();
    m_file.options.table.separator = separator.isEmpty() ? std::nullopt : std::optional(separator.front().toLatin1());
    const QString decimal = m_decimal->currentData().toString();
    m_file.options.decimalMark = decimal.isEmpty() ? std::nullopt : std::optional(decimal.front());
    m_file.options.dateOrder =
        m_dates->currentIndex() == 0 ? std::nullopt : std::optional(m_dates->currentData().value<DateOrder>());
    start();
}

void ImportScreen::showPreview(const ImportPreview &preview)
{
    const int row = m_columnsTable->currentIndex().row();
    m_preview = preview;
    m_columns->show(preview);
    QStringList words{preview.file.kind == TableKind::Csv ? QStringLiteral("CSV")
                          : preview.file.kind == TableKind::Xlsx ? QStringLiteral("XLSX")
                                                                 : QStringLiteral("DBF")};
    if (!preview.file.encoding.isEmpty())
        words << (preview.file.confidence < 100 ? tr("%1 (%2 % sure)").arg(preview.file.encoding, QString::number(preview.file.confidence))
                                                : preview.file.encoding);
    if (preview.file.kind == TableKind::Csv)
        words << tr("separated by %1").arg(preview.file.separator == '\t' ? tr("tab") : QString(QLatin1Char(preview.file.separator)));
    if (preview.forms.decimalMark)
        words << tr("decimal mark %1").arg(*preview.forms.decimalMark);
    m_what->setWords(words.join(QStringLiteral(" · ")));
    m_ours->clear();
    m_ours->addItem(tr("left out"), QString());
    for (const ImportColumn &column : preview.known)
        m_ours->addItem(importColumnText(QString::fromLatin1(column.name)), QString::fromLatin1(column.name));
    if (row >= 0 && row < m_columns->rowCount())
        m_columnsTable->selectRow(row);
    columnSelected();
    if (preview.faults.empty()) {
        m_isBusy = true;
        m_banner->say(tr("Being tried. Nothing is changed."), Tone::Info);
        emit trialWanted(m_file);
        return;
    }
    QStringList sentences;
    for (const ImportFault &fault : preview.faults)
        sentences << importFaultSentence(fault);
    m_tabs->setCurrentIndex(0);
    m_banner->say(visibleLine(sentences.first()), Tone::Attention);
    const auto unknown = std::ranges::find(preview.faults, ImportReason::UnknownColumn, &ImportFault::reason);
    if (unknown != preview.faults.end())
        m_columnsTable->selectRow(int(preview.headings.indexOf(unknown->column)));
}

void ImportScreen::columnSelected()
{
    const QModelIndex chosen = m_columnsTable->currentIndex();
    m_ours->setEnabled(chosen.isValid());
    if (chosen.isValid())
        m_ours->setCurrentIndex(std::max(0, m_ours->findData(m_preview.columns[size_t(chosen.row())])));
}

void ImportScreen::columnChosen()
{
    const QModelIndex chosen = m_columnsTable->currentIndex();
    if (!chosen.isValid())
        return;
    m_file.options.columns[m_preview.headings.at(chosen.row())] = m_ours->currentData().toString();
    start();
}

void ImportScreen::showReport(const ImportReport &report)
{
    m_isBusy = false;
    m_report = report;
    m_rows->show(report);
    countRows();
    m_tabs->setCurrentIndex(1);
    if (report.applied)
        m_banner->say(tr("Import %1 was applied.").arg(report.id.value), Tone::Good);
    else if (report.count(ImportVerdict::Invalid) > 0)
        m_banner->say(tr("Nothing can be applied while a row is refused: correct the file, and choose it again."), Tone::Attention);
    else if (report.rows.empty())
        m_banner->say(tr("The file has no rows."), Tone::Attention);
    else
        m_banner->say(tr("Nothing is changed yet. Look through the rows, then apply."), Tone::Info);
    if (report.applied)
        emit historyWanted();
}

void ImportScreen::countRows()
{
    using Filter = ImportRowsModel::Filter;
    const auto count = [this](Filter filter) { return m_format.count(m_rows->count(filter)); };
    const auto words = [&](ImportVerdict verdict, Filter filter) {
        return QStringLiteral("%1: %2").arg(importVerdictText(verdict), count(filter));
    };
    m_filter->clear();
    m_filter->addItem(tr("All: %1").arg(count(Filter::All)), QVariant::fromValue(Filter::All));
    QStringList parts;
    for (const auto &[verdict, filter] : {std::pair(ImportVerdict::New, Filter::New), {ImportVerdict::Changed, Filter::Changed},
                                          {ImportVerdict::Unchanged, Filter::Unchanged}, {ImportVerdict::Duplicate, Filter::Duplicate},
                                          {ImportVerdict::Invalid, Filter::Invalid}}) {
        m_filter->addItem(words(verdict, filter), QVariant::fromValue(filter));
        parts << words(verdict, filter);
    }
    m_filter->addItem(tr("To look at: %1").arg(count(Filter::Warned)), QVariant::fromValue(Filter::Warned));
    const bool isRefused = m_rows->count(Filter::Invalid) > 0;
    m_filter->setCurrentIndex(isRefused ? m_filter->findData(QVariant::fromValue(Filter::Invalid)) : 0);
    m_summary->setWords(m_report.rows.empty() ? QString() : parts.join(QStringLiteral(" · ")));
    m_refused->setEnabled(isRefused);
    m_apply->setEnabled(!m_isBusy && !isRefused && !m_report.rows.empty() && !m_report.applied);
}

void ImportScreen::showHistory(const std::vector<ImportRecord> &records)
{
    m_history->show(records);
    m_undo->setEnabled(false);
}

void ImportScreen::showUndone(const Outcome<UndoReport, UndoFault> &undone)
{
    m_isBusy = false;
    if (undone) {
        QStringList left;
        for (size_t i = 0; i < std::min(undone->left.size(), size_t(mostObstacles)); ++i)
            left << visibleLine(leftLineSentence(undone->left[i]));
        m_obstacles->setWords(left.join(u'\n'));
        m_banner->say(tr("Import %1 was taken back.").arg(undone->import.id.value), Tone::Good);
        return emit historyWanted();
    }
    if (undone.error().kind != UndoFault::Kind::BuiltOn)
        return showFault(undone.error().kind == UndoFault::Kind::CannotCharge
                             ? tr("A charge cannot be taken back: the tariff it was made by is missing. Put it back, and try again.")
                             : tr("This import was taken back already."));
    QStringList sentences;
    for (const ImportObstacle &obstacle : undone.error().obstacles) {
        if (size_t(sentences.size()) < mostObstacles)
            sentences << visibleLine(obstacleSentence(obstacle));
    }
    m_obstacles->setWords(sentences.join(u'\n'));
    m_banner->say(tr("The import stays: something was built on it."), Tone::Attention);
    m_undo->setEnabled(m_historyTable->currentIndex().isValid());
}

void ImportScreen::showFault(const QString &sentence)
{
    m_isBusy = false;
    countRows();
    m_banner->say(sentence, Tone::Bad);
}

void ImportScreen::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ImportScreen::saveMapping()
{
    ImportOptions options = m_file.options;
    for (qsizetype i = 0; i < m_preview.headings.size(); ++i)
        options.columns[m_preview.headings.at(i)] = m_preview.columns[size_t(i)];
    saveText(window(), tr("Save the mapping"), tr("mapping.json"), tr("Mappings (*.json)"), options.toJson());
}

void ImportScreen::loadMapping()
{
    auto *dialog = new QFileDialog(window(), tr("Use a mapping"), QString(), tr("Mappings (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        const auto options = file.open(QIODevice::ReadOnly) ? ImportOptions::fromJson(file.readAll()) : std::nullopt;
        if (!options)
            return showFault(tr("This is no mapping file of Contador."));
        m_file.options = *options;
        const auto set = [](QComboBox *field, const QVariant &value) { field->setCurrentIndex(std::max(0, field->findData(value))); };
        set(m_encoding, options->table.encoding);
        set(m_separator, options->table.separator ? QString(QLatin1Char(*options->table.separator)) : QString());
        set(m_decimal, options->decimalMark ? QString(*options->decimalMark) : QString());
        m_dates->setCurrentIndex(options->dateOrder ? 1 + int(*options->dateOrder) : 0);
        start();
    });
    dialog->open();
}

void ImportScreen::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ImportScreen::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takePath(event->mimeData()->urls().first().toLocalFile());
}

} // namespace contador
