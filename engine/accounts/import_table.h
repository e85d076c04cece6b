// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_options.h"
#include "engine/accounts/import_report.h"
#include "engine/store/unit_of_work.h"
#include "engine/tables/table_reader.h"

#include <functional>

namespace contador {

/// A column that files of one kind may have.
struct ImportColumn {
    enum class Form {
        Text,
        Name, ///< a number that is a name: a spreadsheet may have damaged it
        Number,
        Date,
    };
    const char *name;
    Form form = Form::Text;
    bool mustBeThere = false; ///< as a column; whether a cell may be empty is another matter
};

/// How numbers and dates stand in the cells of one file, as far as it is certain.
struct ImportForms {
    std::optional<QChar> decimalMark;
    std::optional<DateOrder> dateOrder;
    bool isSaid = false; ///< the mark, by a person or the file itself; else the numbers of the file speak for it

    /// "1.234,56" → "1234.56"; "": it is no number, or can be read in two ways.
    [[nodiscard]] QString number(const QString &cell) const;
    [[nodiscard]] std::optional<QDate> date(const QString &cell) const;
};

using ImportCells = std::vector<QString>; ///< by column, trimmed; of a column that the file has not: empty

struct ImportTableRow {
    int row = 0; ///< as a spreadsheet numbers it
    ImportCells cells;
    std::optional<ImportFault> fault; ///< then there are no cells
};

/// A file of one kind, from whatever program, on its way in: its columns by what their headings mean, its rows one by one.
class ImportTable {
public:
    ImportTable(const QByteArray &file, const QString &profile, std::vector<ImportColumn> columns, const ImportOptions &options = {});

    /// Of the header or of the file as a whole; then there are no rows.
    [[nodiscard]] const std::vector<ImportFault> &faults() const { return m_faults; }
    [[nodiscard]] int faultRow() const { return m_faultRow; }
    [[nodiscard]] const ImportForms &forms() const { return m_forms; }
    [[nodiscard]] const ImportedFile &description() const { return m_description; }
    [[nodiscard]] const QStringList &headings() const { return m_headings; } ///< as the file writes them
    /// The place among our columns that a heading of the file has; -1: none.
    [[nodiscard]] const std::vector<int> &places() const { return m_places; }

    /// The next row that is not blank; none at the end.
    std::optional<ImportTableRow> next();
    /// What a spreadsheet seems to have done to the names in the rows read so far.
    [[nodiscard]] std::vector<ImportWarning> warnings() const;

private:
    void fail(int row, const TableFault &fault);
    void readHeader(const TableRow &header, const QString &profile, const ImportOptions &options);
    [[nodiscard]] std::optional<int> placeOf(const QString &heading, const ImportOptions &options) const;
    void findForms(const ImportOptions &options);
    void place(TableRow &row, ImportTableRow &into);

    std::vector<ImportColumn> m_columns;
    std::optional<TableReader> m_reader;
    std::vector<ImportFault> m_faults;
    int m_faultRow = 1;
    QStringList m_headings;
    qsizetype m_headerCells = 0; ///< with blank ones at the end
    std::vector<int> m_places;
    std::vector<int> m_names; ///< places of the columns of form Name
    ImportForms m_forms;
    ImportedFile m_description;
    std::vector<TableRow> m_nameCells;
};

/// Reads the whole table: a report with a row for each of its rows, as `takeIn` judges it. \param takeIn gets the row and its place
/// in the report
ImportReport reportOf(ImportTable &table, Transaction &transaction,
                      const std::function<ImportRow(const ImportTableRow &row, size_t place)> &takeIn);

} // namespace contador
