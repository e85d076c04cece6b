// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariffs/bill_lines_model.h"

#include "ui/texts/visible_text.h"

namespace contador {

BillLinesModel::BillLinesModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void BillLinesModel::show(const Rating &rating)
{
    beginResetModel();
    m_parts = rating.parts;
    endResetModel();
}

int BillLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.size());
}

int BillLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Amount + 1;
}

QString BillLinesModel::name(const Rating::Part &part) const
{
    const QString id = visibleLine(part.id);
    return part.isIncluded ? tr("%1 (in the prices)").arg(id) : id;
}

QVariant BillLinesModel::data(const QModelIndex &index, int role) const
{
    const Rating::Part &part = m_parts[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return index.column() == Name ? name(part) : m_format.money(part.amount);
    if (role == Qt::AccessibleTextRole)
        return name(part) + QStringLiteral(": ") + m_format.money(part.amount);
    if (role == Qt::TextAlignmentRole && index.column() == Amount)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant BillLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Amount)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Line") : tr("Amount");
}

} // namespace contador
