// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/refused_rows.h"

#include "engine/tables/table_writer.h"
#include "ui/texts/import_text.h"

#include <QCoreApplication>

namespace contador {

namespace {

struct RefusedRows {
    Q_DECLARE_TR_FUNCTIONS(RefusedRows)
};

} // namespace

std::set<int> refusedRows(const ImportReport &report)
{
    std::set<int> rows;
    for (const ImportRow &row : report.rows) {
        if (row.verdict == ImportVerdict::Invalid)
            rows.insert(row.row);
    }
    return rows;
}

QByteArray refusedTable(const QStringList &headings, const std::map<int, QStringList> &rows, const ImportReport &report)
{
    WrittenTable table;
    for (const QString &heading : headings)
        table.columns.push_back({heading});
    table.columns.push_back({RefusedRows::tr("Row")});
    table.columns.push_back({RefusedRows::tr("Why")});
    for (const ImportRow &row : report.rows) {
        if (row.verdict != ImportVerdict::Invalid)
            continue;
        const auto found = rows.find(row.row);
        QStringList cells = found == rows.end() ? QStringList() : found->second.mid(0, headings.size());
        while (cells.size() < headings.size())
            cells.append(QString());
        QStringList reasons;
        for (const ImportFault &fault : row.faults)
            reasons << importFaultSentence(fault);
        cells << QString::number(row.row) << reasons.join(u' ');
        table.rows.push_back(cells);
    }
    return writeCsv(table).value_or(QByteArray());
}

} // namespace contador
