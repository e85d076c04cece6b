// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/lines_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/pill.h"
#include "ui/texts/payment_text.h"
#include "ui/texts/visible_text.h"

#include <algorithm>

namespace contador {

namespace {

Pill statePill(LineState state)
{
    switch (state) {
    case LineState::Booked:
        return {lineStateText(state), QStringLiteral("circle-check"), Tone::Good};
    case LineState::Queued:
        return {lineStateText(state), QStringLiteral("hourglass"), Tone::Attention};
    case LineState::Outgoing:
    case LineState::NotOurs:
        return {lineStateText(state), QStringLiteral("circle-x"), Tone::Neutral};
    case LineState::Undone:
    case LineState::TakenBack:
    case LineState::TookBack:
        return {lineStateText(state), QStringLiteral("history"), Tone::Info};
    }
    Q_UNREACHABLE();
}

} // namespace

LinesModel::LinesModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void LinesModel::show(std::vector<KeptLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

std::optional<int> LinesModel::rowOf(StatementLineId id) const
{
    const auto found = std::ranges::find(m_lines, id, &KeptLine::id);
    return found == m_lines.end() ? std::nullopt : std::optional(int(found - m_lines.begin()));
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LinesModel::words(const KeptLine &line, int column) const
{
    switch (column) {
    case ValueDate:
        return m_format.date(line.line.valueDate);
    case Payer:
        return line.line.payerName.isEmpty() ? tr("no name") : visibleLine(line.line.payerName);
    case What:
        return lineStateText(line.state);
    case Amount:
        return m_format.money(line.line.amount);
    default:
        return {};
    }
}

QString LinesModel::secondLine(const KeptLine &line, int column) const
{
    switch (column) {
    case ValueDate:
        return line.line.channel.isEmpty() ? QString() : visibleLine(line.line.channel);
    case Payer: {
        const QString said = QStringList{line.line.creditorReference, line.line.remittance}.join(u' ').trimmed();
        return visibleLine(said.isEmpty() ? line.line.endToEndId : said);
    }
    case Amount:
        return line.accountNumber.isEmpty() ? visibleLine(line.line.namedAccount) : line.accountNumber;
    default:
        return {};
    }
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const KeptLine &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(line, index.column());
    case SecondLineRole:
        return secondLine(line, index.column());
    case PillRole:
        return index.column() == What ? QVariant::fromValue(statePill(line.state)) : QVariant();
    case StrongRole:
        return index.column() == Amount || index.column() == Payer;
    case ValueRole:
        return line.id.value;
    case Qt::TextAlignmentRole:
        return int((index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %4, %5")
            .arg(words(line, ValueDate), words(line, Amount), words(line, Payer), secondLine(line, Payer), words(line, What));
    default:
        return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ValueDate:
        return tr("Date");
    case Payer:
        return tr("Payer and text");
    case What:
        return tr("State");
    case Amount:
        return tr("Amount");
    default:
        return {};
    }
}

} // namespace contador
