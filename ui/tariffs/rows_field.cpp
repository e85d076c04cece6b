// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariffs/rows_field.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/symbol.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace contador {

RowsField::RowsField(const FieldRow &row, QWidget *parent)
    : Field(parent), m_row(row), m_grid(new QGridLayout(this)), m_add(new QPushButton(tr("Add a row")))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(unitOf(this) / 2);
    int column = 0;
    for (const FieldColumn &each : m_row.columns) {
        auto *head = new PlainLabel(TextStyle::Caption);
        head->setWords(fieldText(each.words));
        m_grid->addWidget(head, 0, column);
        m_grid->setColumnStretch(column++, 1);
    }
    m_add->setAutoDefault(false);
    m_add->setIcon(symbolIcon(QStringLiteral("plus")));
    m_add->setAccessibleName(tr("Add a row: %1").arg(fieldText(m_row.words)));
    setFocusProxy(m_add);
    layOut();
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine({}, {});
        layOut();
        m_rows.back().cells.front()->setFocus(Qt::TabFocusReason);
        emit edited();
    });
}

void RowsField::show(const QJsonValue &value)
{
    for (const Line &line : m_rows) {
        qDeleteAll(line.cells);
        delete line.remove;
    }
    m_rows.clear();
    if (m_row.kind == FieldKind::Rows) {
        for (const QJsonValue &element : value.toArray())
            addLine({}, element.toObject());
    } else {
        const QJsonObject byKey = value.toObject();
        for (const QString &key : byKey.keys()) {
            if (m_row.kind == FieldKind::KeyedNumbers)
                addLine(key, {{QString(), byKey.value(key)}});
            for (const QJsonValue &element : byKey.value(key).toArray())
                addLine(key, element.toObject());
        }
    }
    layOut();
}

QJsonValue RowsField::value() const
{
    if (m_rows.empty())
        return QJsonValue(QJsonValue::Undefined);
    if (m_row.kind == FieldKind::Rows) {
        QJsonArray list;
        for (const Line &line : m_rows)
            list << objectOf(line);
        return list;
    }
    QJsonObject byKey;
    for (const Line &line : m_rows) {
        if (m_row.kind == FieldKind::KeyedNumbers) {
            byKey.insert(keyOf(line), numberTyped(typed(line.cells.at(1)).trimmed()));
            continue;
        }
        QJsonArray list = byKey.value(keyOf(line)).toArray();
        list << objectOf(line);
        byKey.insert(keyOf(line), list);
    }
    return byKey;
}

/// "[1].price": of the second row; "T2[0].price": of the first of that key; "T2": of that key.
QWidget *RowsField::cellAt(const QString &below) const
{
    static const QRegularExpression form(QStringLiteral("\\A\\.?([^\\[.]*)(?:\\[(\\d+)\\])?(?:\\.(\\w+))?\\z"));
    const QRegularExpressionMatch match = form.match(below);
    int left = match.captured(2).toInt();
    for (const Line &line : m_rows) {
        const bool isIts = m_row.kind == FieldKind::Rows || keyOf(line) == match.captured(1);
        if (!isIts || left-- > 0)
            continue;
        for (size_t column = 0; column < line.cells.size(); ++column) {
            if (match.captured(3) == QLatin1String(m_row.columns[column].key) && !match.captured(3).isEmpty())
                return line.cells[column];
        }
        return line.cells.back();
    }
    return nullptr;
}

void RowsField::focus(const QString &below)
{
    QWidget *cell = cellAt(below);
    (cell ? cell : m_add)->setFocus(Qt::OtherFocusReason);
}

void RowsField::mark(const QString &below, const QColor &colour)
{
    for (const Line &line : m_rows) {
        for (QWidget *cell : line.cells)
            setTextColour(cell, {});
    }
    if (QWidget *cell = colour.isValid() ? cellAt(below) : nullptr)
        setTextColour(cell, colour);
}

void RowsField::addLine(const QString &key, const QJsonObject &object)
{
    Line line{object, {}, new QPushButton};
    const bool isKeyed = m_row.kind != FieldKind::Rows;
    for (size_t column = 0; column < m_row.columns.size(); ++column) {
        const FieldColumn &each = m_row.columns[column];
        const QString value = column == 0 && isKeyed ? key : object.value(QString::fromLatin1(each.key)).toString();
        line.cells.push_back(makeCell(each, value));
    }
    line.remove->setIcon(symbolIcon(QStringLiteral("circle-x")));
    line.remove->setAutoDefault(false);
    connect(line.remove, &QPushButton::clicked, this, [this, button = line.remove] { removeLine(button); });
    m_rows.push_back(line);
}

QWidget *RowsField::makeCell(const FieldColumn &column, const QString &value)
{
    if (column.options.empty()) {
        auto *cell = new QLineEdit(value, this);
        cell->setMinimumWidth(fontMetrics().averageCharWidth() * 6);
        connect(cell, &QLineEdit::textEdited, this, &Field::edited);
        return cell;
    }
    auto *cell = new QComboBox(this);
    for (const FieldOption &option : column.options)
        cell->addItem(fieldText(option.words), QString::fromLatin1(option.value));
    if (!value.isEmpty() && cell->findData(value) < 0)
        cell->addItem(value, value);
    cell->setCurrentIndex(std::max(0, cell->findData(value)));
    cell->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    cell->setMinimumContentsLength(6);
    connect(cell, &QComboBox::currentIndexChanged, this, &Field::edited);
    return cell;
}

void RowsField::removeLine(const QPushButton *button)
{
    const auto line = std::find_if(m_rows.begin(), m_rows.end(), [&](const Line &each) { return each.remove == button; });
    if (line == m_rows.end())
        return;
    for (QWidget *cell : line->cells)
        cell->deleteLater();
    line->remove->hide();
    line->remove->deleteLater();
    m_rows.erase(line);
    layOut();
    m_add->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void RowsField::layOut()
{
    const int columns = int(m_row.columns.size());
    QWidget *before = nullptr;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const Line &line = m_rows[row];
        const QString number = QString::number(row + 1);
        for (int column = 0; column < columns; ++column) {
            QWidget *cell = line.cells[size_t(column)];
            const QString head = fieldText(m_row.columns[size_t(column)].words);
            cell->setAccessibleName(tr("%1, row %2: %3").arg(fieldText(m_row.words), number, head));
            m_grid->addWidget(cell, int(row) + 1, column);
            if (before)
                setTabOrder(before, cell);
            before = cell;
        }
        line.remove->setAccessibleName(tr("Remove row %1: %2").arg(number, fieldText(m_row.words)));
        line.remove->setToolTip(plainToolTip(tr("Remove this row")));
        m_grid->addWidget(line.remove, int(row) + 1, columns);
        setTabOrder(before, line.remove);
        before = line.remove;
    }
    m_grid->addWidget(m_add, int(m_rows.size()) + 1, 0, 1, columns, Qt::AlignLeft);
    if (before)
        setTabOrder(before, m_add);
    for (int column = 0; column < columns; ++column) // heads only where there is something below
        m_grid->itemAtPosition(0, column)->widget()->setVisible(!m_rows.empty());
}

QString RowsField::typed(const QWidget *cell)
{
    if (const auto *box = qobject_cast<const QComboBox *>(cell))
        return box->currentData().toString();
    return qobject_cast<const QLineEdit *>(cell)->text();
}

QString RowsField::keyOf(const Line &line) const
{
    return typed(line.cells.front()).trimmed();
}

QJsonObject RowsField::objectOf(const Line &line) const
{
    QJsonObject object = line.object;
    for (size_t column = m_row.kind == FieldKind::Rows ? 0 : 1; column < m_row.columns.size(); ++column) {
        const QString key = QString::fromLatin1(m_row.columns[column].key);
        const QString text = typed(line.cells[column]).trimmed();
        if (text.isEmpty())
            object.remove(key);
        else
            object.insert(key, m_row.columns[column].options.empty() ? numberTyped(text) : text);
    }
    return object;
}

} // namespace contador
