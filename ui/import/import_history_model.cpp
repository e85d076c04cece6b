// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_history_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/pill.h"
#include "ui/texts/import_text.h"
#include "ui/texts/visible_text.h"

namespace contador {

ImportHistoryModel::ImportHistoryModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void ImportHistoryModel::show(const std::vector<ImportRecord> &records)
{
    beginResetModel();
    m_records = records;
    endResetModel();
}

int ImportHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int ImportHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportRecord &record = m_records[size_t(index.row())];
    const bool isUndone = record.undoneAt.isValid();
    switch (role) {
    case Qt::DisplayRole:
        return words(record, index.column());
    case PillRole:
        if (index.column() != State)
            return {};
        return isUndone ? QVariant::fromValue(Pill{words(record, State), QStringLiteral("history"), Tone::Neutral})
                        : QVariant::fromValue(Pill{words(record, State), QStringLiteral("circle-check"), Tone::Good});
    case ValueRole:
        return record.id.value;
    case Qt::TextAlignmentRole:
        return int((index.column() == Number || index.column() == Rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("Import %1, %2, %3, %4 rows, %5")
            .arg(words(record, Number), words(record, When), words(record, File), words(record, Rows), words(record, State));
    default:
        return {};
    }
}

QVariant ImportHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Number || section == Rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case When:
        return tr("When");
    case Kind:
        return tr("What");
    case File:
        return tr("File");
    case Rows:
        return tr("Rows");
    case By:
        return tr("Who");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QString ImportHistoryModel::words(const ImportRecord &record, int column) const
{
    switch (column) {
    case Number:
        return QString::number(record.id.value);
    case When:
        return m_format.moment(record.at);
    case Kind:
        return importKindText(record.kind);
    case File:
        return visibleLine(record.fileName);
    case Rows:
        return m_format.count(record.rows);
    case By:
        return visibleLine(record.by);
    case State:
        return record.undoneAt.isValid() ? tr("Taken back") : tr("Applied");
    default:
        return {};
    }
}

} // namespace contador
