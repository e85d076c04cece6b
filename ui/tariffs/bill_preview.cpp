// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariffs/bill_preview.h"

#include "engine/accounts/services.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"
#include "ui/tariffs/bill_lines_model.h"
#include "ui/tariffs/field.h"
#include "ui/tariffs/price_chart.h"
#include "ui/texts/tariff_text.h"
#include "ui/texts/visible_text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace contador {

namespace {

constexpr int mostDays = 366;
constexpr int usualDays = 30;
constexpr qint64 pointsOfChart = 80;
constexpr int mostLinesShown = 9;
constexpr int linesOfWorking = 7;
constexpr auto usualFact = "2";

} // namespace

BillPreview::BillPreview(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_inputs(new QWidget), m_total(new PlainLabel(TextStyle::Figure)),
      m_note(new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped)), m_lines(new BillLinesModel(format, this)),
      m_table(new TableView(tr("Lines of the bill"), 1)), m_working(new QPlainTextEdit), m_chart(new PriceChart(format))
{
    auto *heading = new PlainLabel(TextStyle::Heading);
    heading->setWords(tr("What would this bill be?"));
    m_table->setModel(m_lines);
    m_table->setColumnWidths({0, 14}, BillLinesModel::Name);
    m_working->setReadOnly(true);
    m_working->setTabChangesFocus(true);
    m_working->setFrameShape(QFrame::NoFrame);
    m_working->setMinimumHeight(fontMetrics().height() * linesOfWorking);
    m_working->setAccessibleName(tr("Working"));
    auto *column = new QVBoxLayout(this);
    const int space = unitOf(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(space);
    for (QWidget *each : std::initializer_list<QWidget *>{heading, m_inputs, m_total, m_note, m_table, m_chart, m_working})
        column->addWidget(each);
    column->setStretchFactor(m_working, 1);
    m_note->hide();
}

void BillPreview::show(const Tariff &tariff, size_t version)
{
    m_tariff = tariff;
    m_version = std::min(version, tariff.versions.size() - 1);
    const TariffNeeds needs = needsOf(tariff.versions[m_version]);
    const bool isSame = needs.registers == m_needs.registers && needs.facts == m_needs.facts && needs.rights == m_needs.rights;
    m_needs = needs;
    if (!isSame || !m_isBuilt)
        buildInputs();
    m_inputs->show();
    refresh();
}

void BillPreview::forget()
{
    m_rating.reset();
    m_isBuilt = false;
    m_inputs->hide();
    showBill(false);
}

void BillPreview::showBill(bool isThere)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_total, m_table, m_chart, m_working})
        each->setVisible(isThere);
}

void BillPreview::showFaulty()
{
    m_note->setWords(tr("The bill follows once the fault is corrected."));
    m_note->show();
}

void BillPreview::buildInputs()
{
    m_isBuilt = true;
    QStringList before;
    for (const QLineEdit *field : m_quantities)
        before << field->text();
    const int days = m_days ? m_days->value() : usualDays;
    qDeleteAll(m_inputs->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_inputs->layout();
    m_quantities.clear();
    m_facts.clear();
    m_rights.clear();
    auto *grid = new QGridLayout(m_inputs);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    const Service *service = findService(m_tariff.service);
    const QString unit = service ? service->unit : QString();
    const QStringList registers = m_needs.registers.isEmpty() ? QStringList{QStringLiteral("T")} : m_needs.registers;
    for (const QString &code : registers) {
        const QString words =
            m_needs.registers.isEmpty() ? tr("Used, %1").arg(unit) : tr("%1: used, %2").arg(visibleLine(code), unit);
        const qsizetype number = qsizetype(m_quantities.size());
        m_quantities.push_back(addNumber(words, number < before.size() ? before[number] : QStringLiteral("12")));
    }
    setFocusProxy(m_quantities.front());
    m_days = new QSpinBox;
    m_days->setRange(0, mostDays);
    m_days->setValue(days);
    m_days->setAccessibleName(tr("Days"));
    auto *words = new PlainLabel(TextStyle::Body);
    words->setWords(tr("Days"));
    const int row = grid->rowCount();
    grid->addWidget(words, row, 0);
    grid->addWidget(m_days, row, 1);
    connect(m_days, &QSpinBox::valueChanged, this, &BillPreview::refresh);
    for (const RatingFactKind fact : m_needs.facts)
        m_facts.push_back(addNumber(ratingFactText(fact), QString::fromLatin1(usualFact)));
    for (const QString &right : m_needs.rights) {
        auto *box = new QCheckBox(tr("Has the right “%1”").arg(visibleLine(right)));
        grid->addWidget(box, grid->rowCount(), 0, 1, 2);
        connect(box, &QCheckBox::toggled, this, &BillPreview::refresh);
        m_rights.push_back(box);
    }
}

QLineEdit *BillPreview::addNumber(const QString &words, const QString &start)
{
    auto *grid = qobject_cast<QGridLayout *>(m_inputs->layout());
    auto *field = new QLineEdit(start);
    auto *name = new PlainLabel(TextStyle::Body);
    name->setWords(words);
    field->setAccessibleName(words);
    const int row = grid->rowCount();
    grid->addWidget(name, row, 0);
    grid->addWidget(field, row, 1);
    connect(field, &QLineEdit::textEdited, this, &BillPreview::refresh);
    return field;
}

std::optional<RatingQuestion> BillPreview::question() const
{
    RatingQuestion question;
    question.from = m_tariff.versions[m_version].validFrom;
    question.to = question.from.addDays(m_days->value());
    for (size_t i = 0; i < m_quantities.size(); ++i) {
        const auto quantity = Quantity::fromString(numberTyped(m_quantities[i]->text()));
        if (!quantity || *quantity < Quantity{})
            return std::nullopt;
        const QString code = m_needs.registers.value(qsizetype(i), QStringLiteral("T"));
        if (i == 0) {
            question.registerCode = code;
            question.quantity = *quantity;
        } else {
            question.others.push_back({code, *quantity});
        }
    }
    for (size_t i = 0; i < m_facts.size(); ++i) {
        const auto value = Decimal::fromString(numberTyped(m_facts[i]->text()));
        if (!value || value->isNegative())
            return std::nullopt;
        question.facts.facts.push_back({m_needs.facts[i], {}, *value});
    }
    for (size_t i = 0; i < m_rights.size(); ++i) {
        if (m_rights[i]->isChecked())
            question.facts.entitlements.push_back({m_needs.rights[qsizetype(i)], {}, {}});
    }
    return question;
}

void BillPreview::refresh()
{
    const auto currency = Currency::fromCode(m_tariff.currency);
    const std::optional<RatingQuestion> asked = question();
    m_rating.reset();
    m_note->hide();
    if (!asked || !currency) {
        m_note->setWords(tr("Type numbers such as 12 or 12.5, with three decimals at most and not below 0."));
        m_note->show();
        return;
    }
    const auto rating = rate(m_tariff, *asked, *currency);
    if (!rating) {
        m_note->setWords(tariffFaultSentence(rating.error()));
        m_note->show();
        return;
    }
    m_rating = *rating;
    showBill(true);
    m_total->setWords(m_format.money(rating->total));
    m_total->setAccessibleName(tr("The bill comes to %1").arg(m_format.money(rating->total)));
    m_lines->show(*rating);
    const int lines = std::min(m_lines->rowCount(), mostLinesShown) + 1; // and the header
    m_table->setFixedHeight(lines * heightOfRow(fontMetrics(), 1) + 2);
    m_working->setPlainText(visibleText(rating->working.join(u'\n')));
    drawChart(*asked);
}

/// To twice what is used, but no less than a little beyond the last limit.
void BillPreview::drawChart(const RatingQuestion &asked)
{
    const Currency currency = *Currency::fromCode(m_tariff.currency);
    qint64 end = std::max<qint64>(asked.quantity.thousandths * 2, 1000);
    for (const TariffComponent &component : m_tariff.versions[m_version].components) {
        const auto *block = std::get_if<BlockCharge>(&component.charge);
        if (!block || block->tiers.size() < 2)
            continue;
        const auto limit = block->tiers[block->tiers.size() - 2].upTo->units(Quantity::decimals, RoundingMode::HalfUp);
        if (limit && *limit < end * 100) // one of many thousands would leave nothing to be seen of the others
            end = std::max(end, *limit * 5 / 4);
    }
    std::vector<PriceChart::Point> points;
    RatingQuestion question = asked;
    for (qint64 point = 0; point <= pointsOfChart; ++point) {
        question.quantity = Quantity{end / pointsOfChart * point};
        if (const auto rating = rate(m_tariff, question, currency, RatingWorking::LeftOut))
            points.push_back({question.quantity, rating->total});
    }
    const Service *service = findService(m_tariff.service);
    m_chart->show(points, {asked.quantity, m_rating->total}, service ? service->unit : QString());
}

} // namespace contador
