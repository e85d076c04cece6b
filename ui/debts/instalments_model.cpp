// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/instalments_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/theme.h"
#include "ui/texts/account_text.h"

namespace contador {

namespace {

bool isAmount(int column)
{
    return column == InstalmentsModel::Amount || column == InstalmentsModel::Open;
}

} // namespace

InstalmentsModel::InstalmentsModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void InstalmentsModel::show(std::vector<InstalmentPlan::Part> parts, QDate today)
{
    beginResetModel();
    m_parts = std::move(parts);
    m_today = today;
    endResetModel();
}

int InstalmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.size());
}

int InstalmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString InstalmentsModel::words(const InstalmentPlan::Part &part, int column) const
{
    switch (column) {
    case DueOn:
        return m_format.date(part.dueOn);
    case Amount:
        return m_format.money(part.amount);
    case Open:
        return part.open.isZero() ? QStringLiteral("–") : m_format.money(part.open);
    default:
        return {};
    }
}

QVariant InstalmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const InstalmentPlan::Part &part = m_parts[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(part, index.column());
    case SecondLineRole:
        return index.column() == DueOn ? serviceText(part.service) : QString();
    case Qt::ForegroundRole:
        return index.column() == Open && !part.open.isZero() && part.dueOn < m_today ? QVariant(int(Tone::Bad)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((isAmount(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, open %4").arg(words(part, DueOn), serviceText(part.service), words(part, Amount), words(part, Open));
    default:
        return {};
    }
}

QVariant InstalmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isAmount(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DueOn:
        return tr("Day");
    case Amount:
        return tr("Amount");
    case Open:
        return tr("Open");
    default:
        return {};
    }
}

} // namespace contador
