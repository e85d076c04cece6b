// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accounts_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"
#include "ui/texts/account_text.h"
#include "ui/texts/records_text.h"
#include "ui/texts/visible_text.h"

#include <algorithm>

namespace contador {

namespace {

struct SortedColumn {
    AccountSort sort;
    int column;
};

constexpr SortedColumn sortedColumns[] = {
    {AccountSort::Number, AccountsModel::Number},   {AccountSort::Holder, AccountsModel::Holder},
    {AccountSort::Address, AccountsModel::Holder},  {AccountSort::Balance, AccountsModel::Balance},
    {AccountSort::Overdue, AccountsModel::Overdue}, {AccountSort::LastReading, AccountsModel::LastReading},
};

bool isAmount(int column)
{
    return column == AccountsModel::Balance || column == AccountsModel::Overdue;
}

Qt::Alignment alignmentOf(int column)
{
    return (isAmount(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QString title(int column)
{
    switch (column) {
    case AccountsModel::Number:
        return AccountsModel::tr("Number");
    case AccountsModel::Holder:
        return AccountsModel::tr("Holder and address");
    case AccountsModel::Services:
        return AccountsModel::tr("Services");
    case AccountsModel::Balance:
        return AccountsModel::tr("Balance");
    case AccountsModel::Overdue:
        return AccountsModel::tr("Overdue");
    case AccountsModel::LastReading:
        return AccountsModel::tr("Last reading");
    case AccountsModel::Phone:
        return AccountsModel::tr("Phone");
    case AccountsModel::State:
        return AccountsModel::tr("State");
    default:
        return {};
    }
}

QVariant colourOf(const AccountLine &line, int column)
{
    if (column == AccountsModel::Overdue && line.overdue.minor > 0)
        return int(Tone::Bad);
    if (column == AccountsModel::Balance && line.balance.minor < 0)
        return int(Tone::Good);
    if (column == AccountsModel::State && line.status != AccountStatus::Active)
        return int(Tone::Attention);
    return {};
}

} // namespace

QString flagWords(const AccountLine &line)
{
    QStringList words;
    if (line.disputed)
        words += AccountsModel::tr("Dispute");
    else if (line.held)
        words += AccountsModel::tr("On hold");
    if (line.vulnerable)
        words += AccountsModel::tr("Vulnerable");
    if (line.verificationDue)
        words += AccountsModel::tr("Verification due");
    return words.join(QStringLiteral(" · "));
}

int columnOf(AccountSort sort)
{
    return std::ranges::find(sortedColumns, sort, &SortedColumn::sort)->column;
}

std::optional<AccountSort> sortOf(int column)
{
    const auto *found = std::ranges::find(sortedColumns, column, &SortedColumn::column);
    return found == std::end(sortedColumns) ? std::nullopt : std::optional(found->sort);
}

AccountsModel::AccountsModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void AccountsModel::restart(const AccountsQuestion &question)
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

void AccountsModel::ask()
{
    m_isAsked = true;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit pageWanted(m_round, m_question);
}

void AccountsModel::addPage(int round, const AccountsPage &page)
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

void AccountsModel::refresh(const AccountLine &line)
{
    const auto found = std::ranges::find(m_lines, line.number, &AccountLine::number);
    if (found == m_lines.end())
        return;
    *found = line;
    const int row = int(found - m_lines.begin());
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

bool AccountsModel::has(const QString &number) const
{
    return std::ranges::find(m_lines, number, &AccountLine::number) != m_lines.end();
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool AccountsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAsked && !m_isComplete && m_question.after.has_value();
}

void AccountsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AccountLine &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(line, index.column());
    case SecondLineRole:
        return secondLine(line, index.column());
    case StrongRole:
        return index.column() == Holder || (index.column() == Overdue && line.overdue.minor > 0);
    case Qt::ForegroundRole:
        return colourOf(line, index.column());
    case ValueRole:
        return line.id.value;
    case Qt::TextAlignmentRole:
        return int(alignmentOf(index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Holder ? visibleLine(line.address) : secondLine(line, index.column()));
    case Qt::AccessibleTextRole:
        return sentence(line);
    default:
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    if (section != columnOf(m_question.sort))
        return title(section);
    return title(section) + (m_question.descending ? QStringLiteral(" ↓") : QStringLiteral(" ↑"));
}

QString AccountsModel::words(const AccountLine &line, int column) const
{
    switch (column) {
    case Number:
        return visibleLine(line.number);
    case Holder:
        return visibleLine(line.holder);
    case Services: {
        QStringList services;
        for (const QString &service : line.services)
            services += serviceText(service);
        return services.join(QStringLiteral(", "));
    }
    case Balance:
        return m_format.money(line.balance);
    case Overdue:
        return line.overdue.minor > 0 ? m_format.money(line.overdue) : QStringLiteral("–");
    case LastReading:
        return line.lastReadOn ? m_format.date(*line.lastReadOn) : tr("never");
    case Phone:
        return line.phone.isEmpty() ? QStringLiteral("–") : m_format.phone(line.phone);
    case State:
        return accountStatusText(accountStatusName(line.status));
    default:
        return {};
    }
}

QString AccountsModel::secondLine(const AccountLine &line, int column) const
{
    if (column == Holder)
        return visibleLine(line.address.isEmpty() ? line.zone : line.address);
    if (column == Overdue && line.overdue.minor > 0 && line.oldestDue)
        return tr("since %1").arg(m_format.date(*line.oldestDue));
    return column == State ? flagWords(line) : QString();
}

QString AccountsModel::sentence(const AccountLine &line) const
{
    const QString state = words(line, State);
    const QString flags = flagWords(line);
    return tr("%1, account %2, balance %3, overdue %4, last reading %5, %6")
        .arg(words(line, Holder), words(line, Number), words(line, Balance), words(line, Overdue), words(line, LastReading),
             flags.isEmpty() ? state : state + QStringLiteral(", ") + flags);
}

} // namespace contador
