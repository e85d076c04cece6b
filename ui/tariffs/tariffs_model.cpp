// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariffs/tariffs_model.h"

#include "engine/billing/tariff_reader.h"
#include "ui/shared/cell_delegate.h"
#include "ui/shared/pill.h"
#include "ui/texts/account_text.h"
#include "ui/texts/tariff_text.h"
#include "ui/texts/visible_text.h"

#include <algorithm>

namespace contador {

TariffsModel::TariffsModel(Format format, QObject *parent) : QAbstractTableModel(parent), m_format(std::move(format)) { }

void TariffsModel::show(const std::vector<TariffFile> &files, QDate today, const QSet<QString> &unsaved)
{
    beginResetModel();
    m_rows.clear();
    for (const TariffFile &file : files) {
        m_rows.push_back(rowOf(file, today));
        m_rows.back().isUnsaved = unsaved.contains(file.name);
    }
    endResetModel();
}

TariffsModel::Row TariffsModel::rowOf(const TariffFile &file, QDate today) const
{
    Row row{file, file.name, {}, {}, {}, {}, {}};
    const auto tariff = readTariff(file.text, file.name);
    if (!tariff) {
        row.fault = tariffFaultSentence(tariff.error());
        return row;
    }
    row.title = visibleLine(tariff->name);
    row.service = serviceText(tariff->service);
    row.currency = tariff->currency;
    row.versions = tr("%n version(s)", nullptr, int(tariff->versions.size()));
    row.current = tr("no prices for today");
    for (const TariffVersion &version : tariff->versions) {
        if (version.validFrom <= today && (!version.validTo || today <= *version.validTo))
            row.current = version.validTo ? tr("%1 to %2").arg(m_format.date(version.validFrom), m_format.date(*version.validTo))
                                          : tr("from %1").arg(m_format.date(version.validFrom));
    }
    return row;
}

const TariffFile *TariffsModel::fileAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)].file : nullptr;
}

int TariffsModel::rowOf(const QString &name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.file.name == name; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int TariffsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TariffsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : State + 1;
}

QString TariffsModel::text(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return row.title;
    case Service:
        return row.service;
    case Versions:
        return row.fault.isEmpty() ? row.current : row.fault;
    default:
        return row.isUnsaved       ? tr("not saved")
            : !row.fault.isEmpty() ? tr("faulty")
            : row.file.isShipped   ? tr("example")
                                   : tr("yours");
    }
}

QString TariffsModel::secondLine(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return visibleLine(row.file.name);
    case Service:
        return row.currency;
    case Versions:
        return row.file.lastCharged && row.fault.isEmpty()
            ? tr("%1, charged until %2").arg(row.versions, m_format.date(*row.file.lastCharged))
            : row.versions;
    default:
        return {};
    }
}

QVariant TariffsModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return row.fault.isEmpty() || column != Versions ? QVariant() : QVariant(row.fault.toHtmlEscaped());
    case SecondLineRole:
        return secondLine(row, column);
    case StrongRole:
        return column == Name;
    case PillRole: {
        if (column != State)
            return {};
        const Tone tone = row.isUnsaved ? Tone::Attention
            : !row.fault.isEmpty()      ? Tone::Bad
            : row.file.isShipped        ? Tone::Neutral
                                        : Tone::Good;
        const char *symbol = row.isUnsaved ? "circle-alert"
            : !row.fault.isEmpty()         ? "triangle-alert"
            : row.file.isShipped           ? "book-open"
                                           : "circle-check";
        return QVariant::fromValue(Pill{text(row, State), QString::fromLatin1(symbol), tone});
    }
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (int each = Name; each <= State; ++each)
            parts << text(row, each) << secondLine(row, each);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant TariffsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Tariff");
    case Service:
        return tr("Service");
    case Versions:
        return tr("Prices of today");
    default:
        return tr("State");
    }
}

} // namespace contador
