// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/check_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/pill.h"
#include "ui/texts/account_text.h"
#include "ui/texts/visible_text.h"

#include <algorithm>

namespace contador {

CheckModel::CheckModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void CheckModel::show(const CheckPage &page, const QDateTime &now)
{
    beginResetModel();
    m_rows = page.rows;
    m_isLast = page.isLast;
    m_isAsked = false;
    m_now = now;
    endResetModel();
}

void CheckModel::append(const CheckPage &page)
{
    m_isAsked = false;
    m_isLast = page.isLast;
    if (page.rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page.rows.size()) - 1);
    m_rows.insert(m_rows.end(), page.rows.begin(), page.rows.end());
    endInsertRows();
}

void CheckModel::remove(ReadingId reading)
{
    const std::optional<int> row = rowOf(reading);
    if (!row)
        return;
    beginRemoveRows({}, *row, *row);
    m_rows.erase(m_rows.begin() + *row);
    endRemoveRows();
}

std::optional<int> CheckModel::rowOf(ReadingId reading) const
{
    const auto found = std::ranges::find(m_rows, reading, &ReadingToCheck::id);
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

std::optional<int> CheckModel::rowOfAccount(const QString &account) const
{
    const auto found = std::ranges::find(m_rows, account, &ReadingToCheck::account);
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool CheckModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isLast && !m_isAsked && !m_rows.empty();
}

void CheckModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsked = true;
    emit moreWanted(m_rows.back().id);
}

QString CheckModel::words(const ReadingToCheck &row, int column) const
{
    switch (column) {
    case Account:
        return visibleLine(row.holder);
    case Value:
        return m_format.quantity(row.value);
    case Consumption:
        return row.consumption ? m_format.quantity(*row.consumption, row.unit) : QStringLiteral("–");
    case Reason:
        return readingDoubtText(row.reason);
    case Age:
        return m_format.ago(row.receivedAt, m_now);
    default:
        return {};
    }
}

QString CheckModel::secondLine(const ReadingToCheck &row, int column) const
{
    switch (column) {
    case Account:
        return row.account + QStringLiteral(" · ") + visibleLine(row.meter) + u' ' + visibleLine(row.registerCode);
    case Value:
        return row.previous ? tr("before %1").arg(m_format.quantity(*row.previous)) : tr("the first");
    case Consumption:
        return row.usual ? tr("usual %1").arg(m_format.quantity(*row.usual)) : QString();
    case Reason:
        return row.proposal ? tr("%1 would fit").arg(m_format.quantity(*row.proposal)) : QString();
    case Age:
        return row.askedAt.isValid() ? tr("asked %1").arg(m_format.clock(row.askedAt)) : readingSourceText(row.source);
    default:
        return {};
    }
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReadingToCheck &row = m_rows[size_t(index.row())];
    const bool isNumber = index.column() == Value || index.column() == Consumption;
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case SecondLineRole:
        return secondLine(row, index.column());
    case SecondSymbolRole:
        return index.column() == Age && row.askedAt.isValid() ? QStringLiteral("repeat") : QString();
    case StrongRole:
        return index.column() == Account || index.column() == Value;
    case ValueRole:
        return row.id.value;
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1, account %2, meter %3, reading %4, before it %5, consumption %6, %7")
            .arg(words(row, Account), row.account, visibleLine(row.meter), words(row, Value),
                 row.previous ? m_format.quantity(*row.previous) : tr("none"), words(row, Consumption), words(row, Reason));
    default:
        return {};
    }
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == Value || section == Consumption;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account:
        return tr("Account and meter");
    case Value:
        return tr("Reading");
    case Consumption:
        return tr("Consumption");
    case Reason:
        return tr("Why it waits");
    case Age:
        return tr("Since");
    default:
        return {};
    }
}

} // namespace contador
