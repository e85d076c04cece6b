// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/files_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/pill.h"
#include "ui/texts/payment_text.h"
#include "ui/texts/visible_text.h"

#include <algorithm>

namespace contador {

namespace {

const LineTotal *totalOf(const KeptBankFile &file, LineState state)
{
    const auto found = std::ranges::find(file.totals, state, &LineTotal::state);
    return found == file.totals.end() ? nullptr : &*found;
}

} // namespace

FilesModel::FilesModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void FilesModel::show(std::vector<KeptBankFile> files)
{
    beginResetModel();
    m_files = std::move(files);
    endResetModel();
}

std::optional<int> FilesModel::rowOf(BankFileId id) const
{
    const auto found = std::ranges::find(m_files, id, &KeptBankFile::id);
    return found == m_files.end() ? std::nullopt : std::optional(int(found - m_files.begin()));
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int FilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

std::pair<QString, QString> FilesModel::words(const KeptBankFile &file, int column) const
{
    const auto sum = [&](LineState state) -> std::pair<QString, QString> {
        const LineTotal *total = totalOf(file, state);
        if (!total)
            return {QStringLiteral("–"), {}};
        return {m_format.money(total->sum), tr("%n payment(s)", nullptr, total->lines)};
    };
    switch (column) {
    case Name:
        return {visibleLine(file.name),
                tr("%1, %2, by %3").arg(bankFormatText(file.format), m_format.moment(file.importedAt), visibleLine(file.importedBy))};
    case State:
        if (file.undoneAt.isValid())
            return {tr("Taken back"), {}};
        return {totalOf(file, LineState::Queued) ? tr("To sort") : tr("Done"), {}};
    case Booked:
        return sum(LineState::Booked);
    case Waiting:
        return sum(LineState::Queued);
    default:
        return {};
    }
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const KeptBankFile &file = m_files[size_t(index.row())];
    const bool waits = totalOf(file, LineState::Queued) != nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return words(file, index.column()).first;
    case SecondLineRole:
        return words(file, index.column()).second;
    case PillRole:
        if (index.column() != State)
            return {};
        if (file.undoneAt.isValid())
            return QVariant::fromValue(Pill{words(file, State).first, QStringLiteral("history"), Tone::Neutral});
        return QVariant::fromValue(Pill{words(file, State).first, waits ? QStringLiteral("hourglass") : QStringLiteral("circle-check"),
                                        waits ? Tone::Attention : Tone::Good});
    case StrongRole:
        return index.column() == Name;
    case ValueRole:
        return file.id.value;
    case Qt::TextAlignmentRole:
        return int((index.column() >= Booked ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, booked %3, waiting %4")
            .arg(words(file, Name).first, words(file, State).first, words(file, Booked).first, words(file, Waiting).first);
    default:
        return {};
    }
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Booked ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("File");
    case State:
        return tr("State");
    case Booked:
        return tr("Booked");
    case Waiting:
        return tr("Waiting");
    default:
        return {};
    }
}

} // namespace contador
