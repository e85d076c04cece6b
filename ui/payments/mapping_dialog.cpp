// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/mapping_dialog.h"

#include "engine/payments/payments_table.h"
#include "engine/tables/table_reader.h"
#include "ui/payments/lines_model.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/reflow.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/texts/payment_text.h"
#include "ui/texts/visible_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace contador {

namespace {

constexpr int mostHeaderRow = 100;
constexpr int mostFooterRows = 100;
constexpr int longestName = 60;
constexpr size_t mostPreviewed = 200;

constexpr int charactersWide = 140;
constexpr int linesHigh = 34;
constexpr int charactersForBoth = 100;

enum Sign { AsWritten, Inverted };

} // namespace

MappingDialog::MappingDialog(const QString &fileName, const QByteArray &file, const std::vector<PaymentsMapping> &saved,
                             const Currency &currency, const Format &format, QWidget *parent)
    : DialogFrame(tr("How is “%1” read?").arg(visibleLine(fileName)), tr("Cancel"), parent), m_currency(currency), m_format(format),
      m_saved(new QComboBox), m_header(new QSpinBox), m_footer(new QSpinBox), m_decimal(new QComboBox), m_order(new QComboBox),
      m_sign(new QComboBox), m_mark(new QLineEdit(QStringLiteral("C"))), m_name(new QLineEdit), m_lines(new LinesModel(format, this)),
      m_sentence(new PlainLabel(TextStyle::Strong, PlainLabel::Lines::Wrapped)), m_go(nullptr)
{
    if (auto table = readTable(file))
        m_table = std::move(*table);
    else
        m_unreadable = statementSentence({StatementFault::Kind::NotReadable, table.error().row, tableFaultName(table.error().kind)});
    room()->addWidget(new Reflow(nullptr, {makeFields(saved), 2}, {makePreview(), 3}, Reflow::Beside::Right, charactersForBoth), 1);
    m_go = addButton(tr("&Go on"), QStringLiteral("play"));
    m_go->setDefault(true);
    connect(m_go, &QPushButton::clicked, this, &MappingDialog::choose);
    setGoodSize(charactersWide, linesHigh);
    use(guessMapping(m_table));
    m_columns.value(PaymentField::ValueDate)->setFocus();
}

void MappingDialog::addRow(QFormLayout *form, const QString &words, QWidget *field)
{
    auto *name = new PlainLabel(TextStyle::Body);
    name->setBuddy(field);
    name->setWords(words);
    field->setAccessibleName(QString(words).remove(u'&'));
    form->addRow(name, field);
}

QWidget *MappingDialog::makeFields(const std::vector<PaymentsMapping> &saved)
{
    auto *inside = new QWidget;
    auto *form = new QFormLayout(inside);
    form->setHorizontalSpacing(2 * unitOf(this));
    form->setVerticalSpacing(unitOf(this) / 2);
    m_saved->addItem(tr("As it looks"));
    for (const PaymentsMapping &mapping : saved)
        m_saved->addItem(visibleLine(mapping.name));
    connect(m_saved, &QComboBox::activated, this, [this, saved](int index) {
        use(index > 0 ? saved.at(size_t(index - 1)) : guessMapping(m_table));
    });
    m_header->setRange(0, mostHeaderRow);
    m_header->setSpecialValueText(tr("none"));
    m_footer->setRange(0, mostFooterRows);
    m_footer->setSpecialValueText(tr("none"));
    m_decimal->addItem(tr("comma: 1.234,50"), u',');
    m_decimal->addItem(tr("point: 1,234.50"), u'.');
    m_order->addItem(tr("day, month, year"), int(DateOrder::DayMonthYear));
    m_order->addItem(tr("month, day, year"), int(DateOrder::MonthDayYear));
    m_order->addItem(tr("year, month, day"), int(DateOrder::YearMonthDay));
    m_sign->addItem(tr("money in has no minus"), AsWritten);
    m_sign->addItem(tr("money in has a minus"), Inverted);
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("not saved"));
    addRow(form, tr("Read &like"), m_saved);
    addRow(form, tr("&Header row"), m_header);
    addRow(form, tr("Rows of &totals below"), m_footer);
    for (const PaymentField field : paymentFields()) {
        auto *columns = new QComboBox;
        columns->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_columns.insert(field, columns);
        addRow(form, paymentFieldText(field), columns);
        connect(columns, &QComboBox::currentIndexChanged, this, &MappingDialog::preview);
    }
    addRow(form, tr("&Decimals"), m_decimal);
    addRow(form, tr("Date &order"), m_order);
    addRow(form, tr("&Sign"), m_sign);
    addRow(form, tr("Word of money &in"), m_mark);
    addRow(form, tr("Sa&ve as"), m_name);
    connect(m_header, &QSpinBox::valueChanged, this, [this] {
        refillColumns();
        preview();
    });
    connect(m_footer, &QSpinBox::valueChanged, this, &MappingDialog::preview);
    connect(m_mark, &QLineEdit::textChanged, this, &MappingDialog::preview);
    for (QComboBox *box : {m_decimal, m_order, m_sign})
        connect(box, &QComboBox::currentIndexChanged, this, &MappingDialog::preview);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    return scroll;
}

QWidget *MappingDialog::makePreview()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *table = new TableView(tr("Payments as they are read"), 2);
    table->setModel(m_lines);
    table->setColumnWidths({11, 0, 0, 13}, LinesModel::Payer);
    table->hideColumn(LinesModel::What);
    column->addWidget(m_sentence);
    column->addWidget(table, 1);
    return side;
}

/// The columns by their headings; where there is no header row by number, with what stands in the first row.
void MappingDialog::refillColumns()
{
    const bool wasFilling = std::exchange(m_filling, true);
    QStringList cells;
    for (const TableRow &row : m_table.rows) {
        if (row.row == std::max(1, m_header->value()))
            cells = row.cells;
    }
    for (QComboBox *columns : std::as_const(m_columns)) {
        const QString kept = columns->currentData().toString();
        columns->clear();
        columns->addItem(QStringLiteral("–"), QString());
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString number = QStringLiteral("#%1").arg(i + 1);
            const QString heading = cells[i].trimmed();
            const bool hasName = m_header->value() > 0 && !heading.isEmpty() && cells.indexOf(cells[i]) == i;
            columns->addItem(hasName ? visibleLine(heading) : number + u' ' + visibleLine(heading), hasName ? heading : number);
        }
        columns->setCurrentIndex(std::max(0, columns->findData(kept)));
    }
    m_filling = wasFilling;
}

void MappingDialog::use(const PaymentsMapping &mapping)
{
    m_filling = true;
    m_header->setValue(mapping.headerRow);
    m_footer->setValue(mapping.footerRows);
    refillColumns();
    for (auto it = m_columns.begin(); it != m_columns.end(); ++it) {
        const QString column = mapping.columns.value(it.key());
        it.value()->setCurrentIndex(column.isEmpty() ? 0 : std::max(0, it.value()->findData(column)));
    }
    m_decimal->setCurrentIndex(std::max(0, m_decimal->findData(mapping.forms.decimalMark)));
    m_order->setCurrentIndex(std::max(0, m_order->findData(int(mapping.forms.dateOrder))));
    m_sign->setCurrentIndex(mapping.isInverted ? Inverted : AsWritten);
    m_mark->setText(mapping.creditMark.isEmpty() ? QStringLiteral("C") : mapping.creditMark);
    m_name->setText(mapping.name);
    m_filling = false;
    preview();
}

PaymentsMapping MappingDialog::mapping() const
{
    PaymentsMapping mapping;
    mapping.name = m_name->text().trimmed();
    mapping.headerRow = m_header->value();
    mapping.footerRows = m_footer->value();
    for (auto it = m_columns.begin(); it != m_columns.end(); ++it) {
        if (const QString column = it.value()->currentData().toString(); !column.isEmpty())
            mapping.columns.insert(it.key(), column);
    }
    mapping.creditMark = mapping.columns.contains(PaymentField::Mark) ? m_mark->text().trimmed() : QString();
    mapping.isInverted = m_sign->currentIndex() == Inverted;
    mapping.forms = {m_decimal->currentData().toChar(), DateOrder(m_order->currentData().toInt())};
    return mapping;
}

void MappingDialog::preview()
{
    if (m_filling)
        return;
    const PaymentsMapping now = mapping();
    m_mark->setEnabled(now.columns.contains(PaymentField::Mark));
    std::vector<KeptLine> lines;
    const Statements read = readPaymentsTable(m_table, now, m_currency);
    if (!m_unreadable.isEmpty()) {
        m_sentence->setWords(m_unreadable);
    } else if (!read) {
        m_sentence->setWords(statementSentence(read.error()));
    } else {
        Money in = Money::zero(m_currency);
        int payments = 0;
        for (const StatementLine &line : read->front().lines) {
            if (line.amount.minor > 0) {
                in += line.amount;
                ++payments;
            }
            if (lines.size() < mostPreviewed) {
                KeptLine kept;
                kept.line = line;
                lines.push_back(std::move(kept));
            }
        }
        m_sentence->setWords(tr("%n payment(s) came in, %1.", nullptr, payments).arg(m_format.money(in)));
    }
    m_lines->show(std::move(lines));
    m_go->setEnabled(m_unreadable.isEmpty() && read.has_value());
}

QString MappingDialog::sentence() const
{
    return m_sentence->text();
}

void MappingDialog::choose()
{
    const PaymentsMapping chosen = mapping();
    if (!chosen.name.isEmpty())
        emit mappingSaved(chosen);
    emit mappingChosen(chosen);
    accept();
}

} // namespace contador
