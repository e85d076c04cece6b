// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariffs/parts_page.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/scrolled_column.h"
#include "ui/shared/symbol.h"
#include "ui/shared/theme.h"
#include "ui/tariffs/field_form.h"
#include "ui/texts/visible_text.h"

#include <QJsonDocument>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace contador {

namespace {

constexpr int mostLines = 5;

QPushButton *button(const QString &words, const QString &symbolName = {})
{
    auto *made = new QPushButton(words);
    made->setAutoDefault(false);
    if (!symbolName.isEmpty())
        made->setIcon(symbolIcon(symbolName));
    return made;
}

/// A name that none of the parts has: "tax", "tax 2" …
QString freeId(const QJsonArray &parts, const QString &wanted)
{
    const auto isTaken = [&](const QString &id) {
        return std::any_of(parts.begin(), parts.end(), [&](const QJsonValue &part) { return part[u"id"].toString() == id; });
    };
    QString id = wanted;
    for (int number = 2; isTaken(id); ++number)
        id = QStringLiteral("%1 %2").arg(wanted, QString::number(number));
    return id;
}

} // namespace

PartsPage::PartsPage(Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_list(new QListWidget), m_form(new FieldForm),
      m_add(button(tr("&Add"), QStringLiteral("plus"))), m_remove(button(tr("Rem&ove"))), m_up(button(tr("&Up"))),
      m_down(button(tr("Do&wn")))
{
    m_list->setAccessibleName(kind == Kind::Components ? tr("Components") : kind == Kind::Taxes ? tr("Taxes") : tr("Subsidies"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new FlowLayout(FlowLayout::Widths::Natural);
    for (QPushButton *each : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(each);
    auto *inside = new ScrolledColumn;
    auto *scrolled = new QVBoxLayout(inside);
    scrolled->setContentsMargins(0, 0, unitOf(this), unitOf(this));
    scrolled->addWidget(m_form);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget has turned it on
    auto *column = new QVBoxLayout(this);
    const int space = unitOf(this);
    column->setContentsMargins(2 * space, space, space, space);
    column->setSpacing(space);
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addWidget(area, 1);
    setFocusProxy(m_list);
    if (kind == Kind::Components) {
        auto *menu = new QMenu(m_add);
        for (const ComponentShape &shape : componentShapes())
            menu->addAction(fieldText(shape.words), this, [this, &shape] { add(QString::fromLatin1(shape.kind)); });
        m_add->setMenu(menu);
    } else {
        connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &PartsPage::choose);
    connect(m_form, &FieldForm::edited, this, &PartsPage::take);
    connect(m_remove, &QPushButton::clicked, this, &PartsPage::removeChosen);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
}

QString PartsPage::textOf(const QJsonObject &part) const
{
    const QString id = visibleLine(part.value(QLatin1String("id")).toString());
    if (m_kind != Kind::Components) {
        const QString rate = part.value(QLatin1String(m_kind == Kind::Taxes ? "rate" : "percent")).toString();
        return rate.isEmpty() ? id : id + QStringLiteral(" · ") + visibleLine(rate) + QStringLiteral(" %");
    }
    const QString kind = part.value(QLatin1String("kind")).toString();
    for (const ComponentShape &shape : componentShapes()) {
        if (kind == QLatin1String(shape.kind))
            return id + QStringLiteral(" · ") + fieldText(shape.words);
    }
    return id + QStringLiteral(" · ") + visibleLine(kind);
}

void PartsPage::show(const QJsonArray &parts, bool isLocked)
{
    const int chosen = m_list->currentRow();
    m_parts = parts;
    m_isLocked = isLocked;
    clearFault();
    fillList(std::clamp(chosen, 0, std::max(0, int(parts.size()) - 1)));
}

void PartsPage::fillList(int chosen)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const QJsonValue &part : m_parts)
        m_list->addItem(textOf(part.toObject()));
    m_list->setCurrentRow(m_parts.isEmpty() ? -1 : chosen);
    const int lines = std::clamp(int(m_parts.size()), 1, mostLines);
    m_list->setFixedHeight(lines * heightOfRow(fontMetrics(), 1) + 2);
    choose(m_list->currentRow());
}

void PartsPage::choose(int row)
{
    const bool isOne = row >= 0 && row < m_parts.size();
    const QJsonObject part = isOne ? m_parts.at(row).toObject() : QJsonObject();
    m_form->setVisible(isOne);
    if (isOne) {
        const auto fields = m_kind == Kind::Components ? componentFields(part.value(QLatin1String("kind")).toString())
            : m_kind == Kind::Taxes                    ? taxFields()
                                                       : subsidyFields();
        m_form->show(fields, part);
    }
    m_form->lockAllBut(m_isLocked, {});
    m_add->setEnabled(!m_isLocked);
    m_remove->setEnabled(isOne && !m_isLocked);
    m_up->setEnabled(row > 0 && !m_isLocked);
    m_down->setEnabled(isOne && row + 1 < m_parts.size() && !m_isLocked);
    showFaultOfChosen();
}

void PartsPage::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_parts.size())
        return;
    m_parts[row] = m_form->object();
    m_list->item(row)->setText(textOf(m_parts.at(row).toObject()));
    emit edited();
}

void PartsPage::add(const QString &componentKind)
{
    QJsonObject part;
    QString id = m_kind == Kind::Taxes ? QStringLiteral("tax") : QStringLiteral("subsidy");
    if (m_kind == Kind::Components) {
        for (const ComponentShape &shape : componentShapes()) {
            if (componentKind == QLatin1String(shape.kind))
                part = QJsonDocument::fromJson(shape.start).object();
        }
        id = componentKind;
    } else {
        part = m_kind == Kind::Taxes ? QJsonObject{{"rate", "0"}} : QJsonObject{{"percent", "10"}, {"order", "before_tax"}};
    }
    part.insert(QStringLiteral("id"), freeId(m_parts, id));
    m_parts << part;
    fillList(int(m_parts.size()) - 1);
    emit edited();
    if (Field *name = m_form->field(QStringLiteral("id")))
        name->setFocus(Qt::TabFocusReason);
}

void PartsPage::removeChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_parts.size())
        return;
    m_parts.removeAt(row);
    fillList(std::min(row, int(m_parts.size()) - 1));
    m_list->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void PartsPage::move(int step)
{
    const int row = m_list->currentRow();
    const QJsonValue part = m_parts.takeAt(row);
    m_parts.insert(row + step, part);
    fillList(row + step);
    emit edited();
}

void PartsPage::showFault(const QString &place, const QString &sentence)
{
    static const QRegularExpression form(QStringLiteral("\\A\\[(\\d+)\\]\\.?(.*)\\z"));
    const QRegularExpressionMatch match = form.match(place);
    m_faultyRow = match.hasMatch() ? match.captured(1).toInt() : -1;
    m_faultPlace = match.captured(2);
    m_faultSentence = sentence;
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(textOf(m_parts.at(row).toObject())
                                   + (row == m_faultyRow ? QStringLiteral(" · ") + tr("to correct") : QString()));
    showFaultOfChosen();
}

void PartsPage::showFaultOfChosen()
{
    if (m_faultyRow >= 0 && m_faultyRow == m_list->currentRow())
        m_form->showFault(m_faultPlace, m_faultSentence);
    else
        m_form->clearFault();
}

void PartsPage::clearFault()
{
    showFault({}, {});
}

void PartsPage::focusFault()
{
    if (m_faultyRow < 0 || m_faultyRow >= m_list->count())
        return m_add->setFocus(Qt::OtherFocusReason);
    m_list->setCurrentRow(m_faultyRow);
    m_form->focusFault();
}

} // namespace contador
