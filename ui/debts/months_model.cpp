// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/months_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"
#include "ui/texts/debts_text.h"

namespace contador {

MonthsModel::MonthsModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void MonthsModel::show(const std::vector<PaymentMonth> &months)
{
    beginResetModel();
    m_months.assign(months.rbegin(), months.rend());
    endResetModel();
}

int MonthsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_months.size());
}

int MonthsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MonthsModel::words(const PaymentMonth &month, int column) const
{
    const auto amount = [this](const Money &money) { return money.isZero() ? QStringLiteral("–") : m_format.money(money); };
    switch (column) {
    case Month:
        return m_format.month(month.month) + month.month.toString(QStringLiteral(" yyyy"));
    case Billed:
        return amount(month.billed);
    case InTime:
        return amount(month.paidInTime);
    case Late:
        return amount(month.paidLate);
    case Elsewhere:
        return amount(month.arranged + month.credited);
    case Open:
        return amount(month.notDue + month.disputed);
    case Overdue:
        return amount(month.overdue);
    case Received:
        return amount(month.received);
    case Ratio:
        return percentText(collectionRatio(month), m_format);
    default:
        return {};
    }
}

QString MonthsModel::secondLine(const PaymentMonth &month, int column) const
{
    switch (column) {
    case Billed:
        return month.bills == 1 ? tr("1 bill") : tr("%1 bills").arg(m_format.count(month.bills));
    case InTime:
        return tr("%1 of %2").arg(percentText(inTimeShare(month), m_format), m_format.count(month.judged));
    case Received:
        return month.payments == 1 ? tr("1 payment") : tr("%1 payments").arg(m_format.count(month.payments));
    case Open:
        return month.disputed.isZero() ? QString() : tr("disputed %1").arg(m_format.money(month.disputed));
    default:
        return {};
    }
}

QVariant MonthsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaymentMonth &month = m_months[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(month, index.column());
    case SecondLineRole:
        return secondLine(month, index.column());
    case StrongRole:
        return index.column() == InTime || index.column() == Ratio;
    case Qt::ForegroundRole:
        return index.column() == Overdue && !month.overdue.isZero() ? QVariant(int(Tone::Bad)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Month ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        QStringList sentences;
        for (int column = 0; column < ColumnCount; ++column) {
            const QString name = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            sentences << QStringLiteral("%1: %2 %3").arg(name, words(month, column), secondLine(month, column)).trimmed();
        }
        return sentences.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant MonthsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Month ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == InTime)
        return plainToolTip(tr("Share of the amount paid by its last day, of bills whose last day is over; of fewer than 20 bills none is told"));
    if (role == Qt::ToolTipRole && section == Ratio)
        return plainToolTip(tr("What came in during the month, for whatever debts, of what was billed in it; above 100 % arrears are being recovered"));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Month:
        return tr("Month");
    case Billed:
        return tr("Billed");
    case InTime:
        return tr("In time");
    case Late:
        return tr("Late");
    case Elsewhere:
        return tr("Plan, credit");
    case Open:
        return tr("Not due");
    case Overdue:
        return tr("Overdue");
    case Received:
        return tr("Came in");
    case Ratio:
        return tr("Collected");
    default:
        return {};
    }
}

} // namespace contador
