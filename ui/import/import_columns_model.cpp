// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_columns_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/pill.h"
#include "ui/texts/import_text.h"
#include "ui/texts/visible_text.h"

#include <algorithm>

namespace contador {

void ImportColumnsModel::show(const ImportPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.headings.size());
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool ImportColumnsModel::isUnknown(int row) const
{
    return std::ranges::any_of(m_preview.faults, [&](const ImportFault &fault) {
        return fault.reason == ImportReason::UnknownColumn && fault.column == m_preview.headings.at(row);
    });
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return words(index.row(), index.column());
    case PillRole:
        return index.column() == Ours && isUnknown(index.row())
            ? QVariant::fromValue(Pill{words(index.row(), Ours), QStringLiteral("triangle-alert"), Tone::Attention})
            : QVariant();
    case StrongRole:
        return index.column() == Heading;
    case ValueRole:
        return m_preview.columns[size_t(index.row())];
    case Qt::AccessibleTextRole:
        return tr("%1, such as %2, is %3").arg(words(index.row(), Heading), words(index.row(), Samples), words(index.row(), Ours));
    default:
        return {};
    }
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Heading:
        return tr("In the file");
    case Samples:
        return tr("The first rows");
    case Ours:
        return tr("Is taken as");
    default:
        return {};
    }
}

QString ImportColumnsModel::words(int row, int column) const
{
    switch (column) {
    case Heading:
        return visibleLine(m_preview.headings.at(row));
    case Samples:
        return visibleLine(m_preview.samples[size_t(row)].join(QStringLiteral(" · ")));
    case Ours:
        if (isUnknown(row))
            return tr("not known");
        return m_preview.columns[size_t(row)].isEmpty() ? tr("left out") : importColumnText(m_preview.columns[size_t(row)]);
    default:
        return {};
    }
}

} // namespace contador
