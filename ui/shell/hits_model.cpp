// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hits_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/texts/visible_text.h"

namespace contador {

HitsModel::HitsModel(Format format, QObject *parent) : QAbstractListModel(parent), m_format(std::move(format)) { }

void HitsModel::show(const std::vector<AccountHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

QString HitsModel::numberAt(int row) const
{
    return row >= 0 && row < int(m_hits.size()) ? m_hits[size_t(row)].number : QString();
}

int HitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::max(1, int(m_hits.size()));
}

Qt::ItemFlags HitsModel::flags(const QModelIndex &index) const
{
    return m_hits.empty() ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

QVariant HitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (m_hits.empty()) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return tr("No account found");
        return role == SecondLineRole ? tr("Try the number, a part of the name, the phone or the meter.") : QVariant();
    }
    const AccountHit &hit = m_hits[size_t(index.row())];
    const QString where = QStringList{hit.number, visibleLine(hit.address), visibleLine(hit.phones)}.join(QStringLiteral(" · "));
    switch (role) {
    case Qt::DisplayRole:
        return visibleLine(hit.holder);
    case SecondLineRole:
        return where;
    case StrongRole:
        return true;
    case Qt::AccessibleTextRole:
        return tr("%1, account %2, balance %3").arg(visibleLine(hit.holder), hit.number, m_format.money(hit.balance));
    default:
        return {};
    }
}

} // namespace contador
