// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/hours_model.h"

#include <algorithm>

namespace contador {

HoursModel::HoursModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void HoursModel::show(const DayCourse &course)
{
    beginResetModel();
    m_hours.clear();
    std::ranges::copy_if(course.hours, std::back_inserter(m_hours),
                         [&course](const DayCourse::Hour &hour) { return hour.begin <= course.now; });
    std::ranges::reverse(m_hours);
    endResetModel();
}

int HoursModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hours.size());
}

int HoursModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HoursModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DayCourse::Hour &hour = m_hours[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(hour, index.column());
    if (role == Qt::AccessibleTextRole)
        return sentence(hour);
    if (role == Qt::TextAlignmentRole && index.column() != Time)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant HoursModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Time ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Hour");
    case Signal:
        return tr("Signal, dBm");
    case Received:
        return tr("Received");
    case Sent:
        return tr("Sent");
    case Waiting:
        return tr("Most waiting");
    case Off:
        return tr("Minutes off");
    default:
        return {};
    }
}

QString HoursModel::text(const DayCourse::Hour &hour, int column) const
{
    switch (column) {
    case Time:
        return m_format.clock(hour.begin) + QStringLiteral("–") + m_format.clock(hour.begin.addSecs(3600));
    case Signal:
        return hour.signalDbm ? m_format.count(*hour.signalDbm) : QStringLiteral("–");
    case Received:
        return m_format.count(hour.received);
    case Sent:
        return m_format.count(hour.sent);
    case Waiting:
        return m_format.count(hour.mostWaiting);
    case Off:
        return m_format.count(hour.minutesOff);
    default:
        return {};
    }
}

QString HoursModel::sentence(const DayCourse::Hour &hour) const
{
    QStringList words{text(hour, Time)};
    for (int column = Signal; column < ColumnCount; ++column)
        words += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + text(hour, column);
    return words.join(QStringLiteral(", "));
}

} // namespace contador
