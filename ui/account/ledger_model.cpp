// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ledger_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/pill.h"
#include "ui/texts/account_text.h"
#include "ui/texts/visible_text.h"

#include <algorithm>

namespace contador {

namespace {

Pill kindPill(const QString &kind)
{
    const QString word = entryKindText(kind);
    if (kind == QLatin1String("payment"))
        return {word, QStringLiteral("banknote"), Tone::Good};
    if (kind == QLatin1String("charge"))
        return {word, QStringLiteral("gauge"), Tone::Info};
    if (kind == QLatin1String("reversal"))
        return {word, QStringLiteral("history"), Tone::Attention};
    return {word, QStringLiteral("book-open"), Tone::Neutral};
}

bool isNumber(int column)
{
    return column == LedgerModel::Amount || column == LedgerModel::Balance;
}

} // namespace

LedgerModel::LedgerModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void LedgerModel::show(const AccountCard &card)
{
    beginResetModel();
    m_entries.assign(card.entries.rbegin(), card.entries.rend());
    endResetModel();
}

std::optional<int> LedgerModel::rowOf(EntryId entry) const
{
    const auto found = std::ranges::find(m_entries, entry, &AccountCard::Entry::id);
    return found == m_entries.end() ? std::nullopt : std::optional(int(found - m_entries.begin()));
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AccountCard::Entry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(entry, index.column());
    case PillRole:
        return index.column() == What ? QVariant::fromValue(kindPill(entry.kind)) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Amount && entry.amount.minor < 0 ? QVariant(int(Tone::Good)) : QVariant();
    case StrongRole:
        return index.column() == Balance;
    case ValueRole:
        return entry.id.value;
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, amount %4, balance %5")
            .arg(words(entry, HappenedOn), words(entry, What), words(entry, Source), words(entry, Amount), words(entry, Balance));
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case HappenedOn:
        return tr("Date");
    case What:
        return tr("What");
    case Source:
        return tr("Where from");
    case DueOn:
        return tr("Due on");
    case Amount:
        return tr("Amount");
    case Balance:
        return tr("Balance");
    default:
        return {};
    }
}

QString LedgerModel::words(const AccountCard::Entry &entry, int column) const
{
    switch (column) {
    case HappenedOn:
        return m_format.date(entry.happenedOn);
    case What:
        return entryKindText(entry.kind);
    case Source:
        if (!entry.document.isEmpty())
            return visibleLine(entry.document);
        return entry.message.isNull() ? serviceText(entry.service) : tr("Message %1").arg(m_format.count(entry.message.value));
    case DueOn:
        return entry.dueOn ? m_format.date(*entry.dueOn) : QString();
    case Amount:
        return m_format.money(entry.amount);
    case Balance:
        return m_format.money(entry.balanceAfter);
    default:
        return {};
    }
}

} // namespace contador
