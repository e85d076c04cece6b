// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/candidates_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/texts/visible_text.h"

namespace contador {

CandidatesModel::CandidatesModel(Format format, QObject *parent) : QAbstractListModel(parent), m_format(std::move(format)) { }

void CandidatesModel::show(std::vector<Candidate> candidates, const Money &paid)
{
    beginResetModel();
    m_candidates = std::move(candidates);
    m_paid = paid;
    endResetModel();
}

int CandidatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_candidates.size());
}

QVariant CandidatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Candidate &candidate = m_candidates[size_t(index.row())];
    const QString who = candidate.account.number + QStringLiteral(" · ") + visibleLine(candidate.account.holder);
    const QString owes = candidate.account.owed.minor < 0 ? tr("%1 in credit").arg(m_format.money(-candidate.account.owed))
                                                          : tr("owes %1").arg(m_format.money(candidate.account.owed));
    const QString exactly = candidate.account.owed == m_paid ? tr("%1, exactly this amount").arg(owes) : owes;
    switch (role) {
    case Qt::DisplayRole:
        return who;
    case SecondLineRole:
        return candidate.why.isEmpty() ? exactly : exactly + QStringLiteral(" · ") + candidate.why;
    case StrongRole:
        return true;
    case ValueRole:
        return candidate.account.number;
    case Qt::AccessibleTextRole:
        return QStringList{who, exactly, candidate.why}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace contador
