// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/debtors_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"
#include "ui/texts/visible_text.h"

namespace contador {

DebtorsModel::DebtorsModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void DebtorsModel::restart(const DebtorsQuestion &question)
{
    beginResetModel();
    m_lines.clear();
    m_question = question;
    m_question.after.reset();
    m_isComplete = false;
    ++m_round;
    m_isAsked = true; // before the views look: the rows of the last question are no empty list of this one
    endResetModel();
    ask();
}

void DebtorsModel::ask()
{
    m_isAsked = true;
    emit pageWanted(m_round, m_question);
}

void DebtorsModel::addPage(int round, const DebtorsPage &page)
{
    if (round != m_round)
        return;
    m_isAsked = false;
    m_question.after = page.next;
    m_isComplete = !page.next || rowCount() + int(page.lines.size()) >= mostRows;
    if (!page.lines.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(page.lines.size()) - 1);
        m_lines.insert(m_lines.end(), page.lines.begin(), page.lines.end());
        endInsertRows();
    }
    emit pageCame();
}

int DebtorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DebtorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool DebtorsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAsked && !m_isComplete && m_question.after.has_value();
}

void DebtorsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

QString DebtorsModel::words(const DebtorLine &line, int column) const
{
    switch (column) {
    case Holder:
        return visibleLine(line.holder);
    case Amount:
        return m_format.money(line.amount);
    case Balance:
        return m_format.money(line.balance);
    default:
        return {};
    }
}

QString DebtorsModel::secondLine(const DebtorLine &line, int column) const
{
    switch (column) {
    case Holder:
        return line.address.isEmpty() ? visibleLine(line.number)
                                      : QStringLiteral("%1 · %2").arg(visibleLine(line.number), visibleLine(line.address));
    case Amount:
        return line.oldestDue ? tr("since %1").arg(m_format.date(*line.oldestDue)) : QString();
    case Balance: {
        QStringList flags;
        if (line.held)
            flags << tr("On hold");
        if (line.vulnerable)
            flags << tr("Vulnerable");
        return flags.join(QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

QVariant DebtorsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DebtorLine &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(line, index.column());
    case SecondLineRole:
        return secondLine(line, index.column());
    case StrongRole:
        return index.column() != Balance;
    case Qt::ForegroundRole:
        return line.amount.minor < 0 && index.column() == Amount ? QVariant(int(Tone::Good)) : QVariant();
    case ValueRole:
        return line.id.value;
    case Qt::TextAlignmentRole:
        return int((index.column() == Holder ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return plainToolTip(secondLine(line, index.column()));
    case Qt::AccessibleTextRole:
        return tr("%1, account %2, %3 %4, balance %5 %6")
            .arg(words(line, Holder), visibleLine(line.number), words(line, Amount), secondLine(line, Amount), words(line, Balance),
                 secondLine(line, Balance));
    default:
        return {};
    }
}

QVariant DebtorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Holder ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Holder:
        return tr("Holder, number and address");
    case Amount:
        return tr("Amount");
    case Balance:
        return tr("Balance");
    default:
        return {};
    }
}

} // namespace contador
