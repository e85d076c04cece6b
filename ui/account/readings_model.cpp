// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/readings_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/pill.h"
#include "ui/shared/plain_label.h"
#include "ui/texts/account_text.h"
#include "ui/texts/visible_text.h"

#include <algorithm>

namespace contador {

namespace {

Pill statusPill(const QString &status)
{
    if (status == QLatin1String("accepted"))
        return {readingStatusText(status), QStringLiteral("circle-check"), Tone::Good};
    return {readingStatusText(status), QStringLiteral("hourglass"), Tone::Attention};
}

} // namespace

bool isHeld(const AccountCard::Reading &reading)
{
    return reading.status == QLatin1String("held") && reading.supersededBy.isNull();
}

ReadingsModel::ReadingsModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void ReadingsModel::show(const AccountCard &card)
{
    beginResetModel();
    m_readings = card.readings;
    m_meters = card.meters;
    endResetModel();
}

std::optional<int> ReadingsModel::rowOf(ReadingId reading) const
{
    const auto found = std::ranges::find(m_readings, reading, &AccountCard::Reading::id);
    return found == m_readings.end() || reading.isNull() ? std::nullopt : std::optional(int(found - m_readings.begin()));
}

std::optional<int> ReadingsModel::nextHeld(int after) const
{
    const int rows = int(m_readings.size());
    for (int step = 1; step <= rows; ++step) {
        const int row = (after + step + rows) % rows;
        if (isHeld(m_readings[size_t(row)]))
            return row;
    }
    return std::nullopt;
}

int ReadingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_readings.size());
}

int ReadingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReadingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AccountCard::Reading &reading = m_readings[size_t(index.row())];
    const bool isNumber = index.column() == Value || index.column() == Consumption;
    switch (role) {
    case Qt::DisplayRole:
        return words(reading, index.column());
    case PillRole:
        return index.column() == Status ? QVariant::fromValue(statusPill(reading.status)) : QVariant();
    case StrongRole:
        return index.column() == Value;
    case ValueRole:
        return reading.message.value;
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return plainToolTip(reading.reason.isEmpty() ? QString() : readingDoubtSentence(reading.reason));
    case Qt::AccessibleTextRole:
        return tr("%1, meter %2, reading %3, consumption %4, %5, %6")
            .arg(words(reading, ReadOn), words(reading, Meter), words(reading, Value), words(reading, Consumption),
                 words(reading, Source), words(reading, Status));
    default:
        return {};
    }
}

QVariant ReadingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Value || section == Consumption ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ReadOn:
        return tr("Read on");
    case Meter:
        return tr("Meter");
    case Value:
        return tr("Reading");
    case Consumption:
        return tr("Consumption");
    case Source:
        return tr("Source");
    case Status:
        return tr("State");
    default:
        return {};
    }
}

QString ReadingsModel::words(const AccountCard::Reading &reading, int column) const
{
    switch (column) {
    case ReadOn:
        return m_format.date(reading.readOn);
    case Meter:
        return visibleLine(reading.registerCode.isEmpty() ? reading.meter
                                                          : reading.meter + QStringLiteral(" · ") + reading.registerCode);
    case Value:
        return m_format.quantity(reading.value);
    case Consumption:
        return reading.consumption ? m_format.quantity(*reading.consumption, unitOfMeter(reading.meter)) : QStringLiteral("–");
    case Source:
        return readingSourceText(reading.source);
    case Status:
        return readingStatusText(reading.status);
    default:
        return {};
    }
}

QString ReadingsModel::unitOfMeter(const QString &serial) const
{
    const auto meter = std::ranges::find(m_meters, serial, &AccountCard::Meter::serial);
    return meter == m_meters.end() ? QString() : meter->unit;
}

} // namespace contador
