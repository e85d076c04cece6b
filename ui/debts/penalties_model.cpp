// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/penalties_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/theme.h"
#include "ui/texts/visible_text.h"

namespace contador {

PenaltiesModel::PenaltiesModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void PenaltiesModel::show(std::vector<PenaltyLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int PenaltiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PenaltiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PenaltiesModel::words(const PenaltyLine &line, int column) const
{
    switch (column) {
    case Holder:
        return visibleLine(line.holder);
    case Fine:
        return line.fine.isZero() ? QStringLiteral("–") : m_format.money(line.fine);
    case Interest:
        return line.interest.isZero() ? QStringLiteral("–") : m_format.money(line.interest);
    default:
        return {};
    }
}

QVariant PenaltiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PenaltyLine &line = m_lines[size_t(index.row())];
    const qint64 amount = index.column() == Fine ? line.fine.minor : index.column() == Interest ? line.interest.minor : 0;
    switch (role) {
    case Qt::DisplayRole:
        return words(line, index.column());
    case SecondLineRole:
        return index.column() == Holder ? visibleLine(line.account) : QString();
    case StrongRole:
        return index.column() == Holder;
    case Qt::ForegroundRole:
        return amount < 0 ? QVariant(int(Tone::Good)) : QVariant(); // less than was asked before
    case Qt::TextAlignmentRole:
        return int((index.column() == Holder ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1, account %2, fine %3, interest %4")
            .arg(words(line, Holder), visibleLine(line.account), words(line, Fine), words(line, Interest));
    default:
        return {};
    }
}

QVariant PenaltiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Holder ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Holder:
        return tr("Holder and number");
    case Fine:
        return tr("Fine");
    case Interest:
        return tr("Interest");
    default:
        return {};
    }
}

} // namespace contador
