// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_rows_model.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/pill.h"
#include "ui/shared/plain_label.h"
#include "ui/texts/account_text.h"
#include "ui/texts/import_text.h"
#include "ui/texts/table_text.h"
#include "ui/texts/visible_text.h"

#include <algorithm>

namespace contador {

namespace {

Pill pillOf(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
        return {importVerdictText(verdict), QStringLiteral("circle-check"), Tone::Good};
    case ImportVerdict::Changed:
        return {importVerdictText(verdict), QStringLiteral("repeat"), Tone::Info};
    case ImportVerdict::Unchanged:
    case ImportVerdict::Duplicate:
        return {importVerdictText(verdict), QStringLiteral("copy"), Tone::Neutral};
    case ImportVerdict::Invalid:
        return {importVerdictText(verdict), QStringLiteral("circle-x"), Tone::Bad};
    }
    return {};
}

} // namespace

void ImportRowsModel::show(const ImportReport &report)
{
    beginResetModel();
    m_report = report;
    m_all.clear();
    size_t warning = 0;
    const auto addWarnings = [&](int upTo) {
        for (; warning < m_report.warnings.size() && m_report.warnings[warning].row <= upTo; ++warning)
            m_all.push_back({warning, true});
    };
    for (size_t place = 0; place < m_report.rows.size(); ++place) {
        m_all.push_back({place, false});
        addWarnings(m_report.rows[place].row);
    }
    addWarnings(std::numeric_limits<int>::max());
    m_filter = count(Filter::Invalid) > 0 ? Filter::Invalid : Filter::All; // what is to be corrected comes first
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown), [this](const Line &line) { return shows(line, m_filter); });
    endResetModel();
}

void ImportRowsModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown), [this](const Line &line) { return shows(line, m_filter); });
    endResetModel();
}

int ImportRowsModel::count(Filter filter) const
{
    return int(std::ranges::count_if(m_all, [&](const Line &line) { return shows(line, filter); }));
}

bool ImportRowsModel::shows(const Line &line, Filter filter) const
{
    if (filter == Filter::All)
        return true;
    if (line.isWarning || filter == Filter::Warned)
        return line.isWarning && filter == Filter::Warned;
    return int(m_report.rows[line.place].verdict) == int(filter) - int(Filter::New);
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_shown[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return words(line, index.column());
    case PillRole:
        if (index.column() != Verdict)
            return {};
        return line.isWarning ? QVariant::fromValue(Pill{tr("Look at it"), QStringLiteral("triangle-alert"), Tone::Attention})
                              : QVariant::fromValue(pillOf(m_report.rows[line.place].verdict));
    case Qt::TextAlignmentRole:
        return int((index.column() == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Reason ? words(line, Reason) : QString());
    case Qt::AccessibleTextRole:
        return tr("Row %1, %2, %3, %4").arg(words(line, Row), words(line, Account), words(line, Verdict), words(line, Reason));
    default:
        return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Row ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Account:
        return tr("Account");
    case Verdict:
        return tr("What it is");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

QString ImportRowsModel::words(const Line &line, int column) const
{
    switch (column) {
    case Row:
        return QString::number(line.isWarning ? m_report.warnings[line.place].row : m_report.rows[line.place].row);
    case Account:
        return line.isWarning ? QString() : visibleLine(m_report.rows[line.place].account);
    case Verdict:
        return line.isWarning ? tr("Look at it") : importVerdictText(m_report.rows[line.place].verdict);
    case Reason:
        return reasonOf(line);
    default:
        return {};
    }
}

QString ImportRowsModel::reasonOf(const Line &line) const
{
    if (line.isWarning) {
        const ImportWarning &warning = m_report.warnings[line.place];
        return tr("%1, “%2”: %3").arg(warning.column, visibleLine(warning.cell), damageSentence(warning.kind));
    }
    const ImportRow &row = m_report.rows[line.place];
    if (!row.held.isEmpty())
        return tr("Waits for somebody to look: %1").arg(readingDoubtSentence(row.held));
    QStringList reasons;
    for (const ImportFault &fault : row.faults)
        reasons << importFaultSentence(fault);
    return visibleLine(reasons.join(u' '));
}

} // namespace contador
