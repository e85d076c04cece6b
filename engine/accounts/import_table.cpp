// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/import_table.h"

#include "engine/accounts/cell_reader.h"
#include "engine/tables/header_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace contador {

namespace {

constexpr int newestVersion = 1; // of our own files
constexpr int sampleRows = 2000; // from which decimal mark and order of dates are found
constexpr qsizetype dbfName = 10; // characters: longer names are cut

ImportReason reasonOf(const TableFault &fault)
{
    using Kind = TableFault::Kind;
    switch (fault.kind) {
    case Kind::NotInEncoding:
        return fault.detail == QStringLiteral("UTF-8") ? ImportReason::NotUtf8 : ImportReason::NotInEncoding;
    case Kind::UnknownEncoding:
        return ImportReason::UnknownEncoding;
    case Kind::BrokenQuotes:
        return ImportReason::BrokenQuotes;
    case Kind::NotAWorkbook:
        return ImportReason::NotAWorkbook;
    case Kind::DamagedWorkbook:
        return ImportReason::DamagedWorkbook;
    case Kind::ProtectedWorkbook:
        return ImportReason::ProtectedWorkbook;
    case Kind::NoSuchSheet:
        return ImportReason::NoSuchSheet;
    case Kind::TooBig:
        return ImportReason::TooBig;
    case Kind::DamagedDbf:
        return ImportReason::DamagedDbf;
    }
    Q_UNREACHABLE();
}

/// Digits with one point or comma at most: what nearly all numbers are.
bool isPlain(const QString &cell, std::optional<QChar> mark)
{
    bool marked = false;
    for (qsizetype i = cell.startsWith(u'-') ? 1 : 0; i < cell.size(); ++i) {
        const QChar c = cell.at(i);
        if (c >= u'0' && c <= u'9')
            continue;
        if (marked || i == 0 || i + 1 == cell.size() || (mark ? c != *mark : c != u'.' && c != u','))
            return false;
        marked = true;
    }
    return !cell.isEmpty() && cell.back() != u'-';
}

bool isBlank(const QStringList &cells, qsizetype from)
{
    return std::all_of(cells.begin() + from, cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

QString ImportForms::number(const QString &cell) const
{
    if (isPlain(cell, decimalMark) && cell.size() <= 16)
        return QString(cell).replace(u',', u'.');
    const std::optional<QString> formed = decimalMark ? numberInForm(cell, *decimalMark) : std::nullopt;
    if (formed)
        return *formed;
    return isSaid ? QString() : numberInCell(cell);
}

std::optional<QDate> ImportForms::date(const QString &cell) const
{
    static const QRegularExpression wholeYear(QStringLiteral("[0-9]{4}")); // two digits could be of any century
    if (dateOrder != DateOrder::MonthDayYear) {
        if (const std::optional<QDate> plain = dateInCell(cell))
            return plain;
    }
    return wholeYear.match(cell).hasMatch() ? dateInForm(cell, dateOrder.value_or(DateOrder::DayMonthYear)) : std::nullopt;
}

ImportTable::ImportTable(const QByteArray &file, const QString &profile, std::vector<ImportColumn> columns,
                         const ImportOptions &options)
    : m_columns(std::move(columns))
{
    auto reader = TableReader::open(file, options.table);
    if (!reader) {
        fail(reader.error().row, reader.error());
        return;
    }
    m_reader.emplace(std::move(*reader));
    const Table &table = m_reader->description();
    m_description = {table.kind, table.encoding, table.confidence, table.separator, table.version};
    while (m_headings.isEmpty() && m_faults.empty()) {
        auto row = m_reader->next();
        if (!row)
            fail(m_reader->row(), row.error());
        else if (!*row)
            m_faults.push_back({{}, ImportReason::EmptyFile});
        else if (!(*row)->isBlank())
            readHeader(**row, profile, options);
    }
    if (m_faults.empty())
        findForms(options);
}

void ImportTable::fail(int row, const TableFault &fault)
{
    m_faultRow = std::max(row, 1);
    m_faults.push_back({{}, reasonOf(fault)});
}

std::optional<int> ImportTable::placeOf(const QString &heading, const ImportOptions &options) const
{
    const auto placeNamed = [this](const QString &name) -> std::optional<int> {
        const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                        [&](const ImportColumn &column) { return name == QLatin1String(column.name); });
        return found == m_columns.end() ? std::nullopt : std::optional(int(found - m_columns.begin()));
    };
    if (const auto mapped = options.columns.constFind(heading); mapped != options.columns.constEnd())
        return mapped->isEmpty() ? -1 : placeNamed(*mapped);
    QStringList names;
    for (const ImportColumn &column : m_columns)
        names.append(QString::fromLatin1(column.name));
    if (const std::optional<QString> name = HeaderWords::shipped().columnNamed(heading, names))
        return placeNamed(*name);
    if (const std::optional<int> place = placeNamed(heading.toLower()))
        return place;
    if (m_description.kind != TableKind::Dbf || heading.size() != dbfName)
        return std::nullopt;
    const QStringList cut = names.filter(QRegularExpression(u'^' + QRegularExpression::escape(heading.toLower())));
    return cut.size() == 1 ? placeNamed(cut.front()) : std::nullopt;
}

void ImportTable::readHeader(const TableRow &header, const QString &profile, const ImportOptions &options)
{
    m_faultRow = header.row;
    if (const auto &version = m_description.version) {
        if (!version->profile.isEmpty() && version->profile != profile)
            m_faults.push_back({version->profile, ImportReason::OtherProfile});
        if (version->version > newestVersion)
            m_faults.push_back({QString::number(version->version), ImportReason::NewerVersion});
    }
    for (const QString &cell : header.cells)
        m_headings.append(cell.trimmed());
    m_headerCells = header.cells.size();
    while (m_headings.size() > 1 && m_headings.last().isEmpty()) // a spreadsheet's border of empty columns
        m_headings.removeLast();
    for (const QString &heading : m_headings) {
        const std::optional<int> place = placeOf(heading, options);
        if (!place)
            m_faults.push_back({heading, ImportReason::UnknownColumn});
        else if (*place >= 0 && std::find(m_places.begin(), m_places.end(), *place) != m_places.end())
            m_faults.push_back({QString::fromLatin1(m_columns[size_t(*place)].name), ImportReason::RepeatedColumn});
        m_places.push_back(place.value_or(-1));
    }
    for (int place = 0; place < int(m_columns.size()); ++place) {
        const ImportColumn &column = m_columns[size_t(place)];
        const bool isThere = std::find(m_places.begin(), m_places.end(), place) != m_places.end();
        if (column.mustBeThere && !isThere)
            m_faults.push_back({QString::fromLatin1(column.name), ImportReason::MissingColumn});
        if (column.form == ImportColumn::Form::Name && isThere)
            m_names.push_back(place);
    }
}

/// A version line or a person says it; else the cells of a column do, where they allow one reading only.
void ImportTable::findForms(const ImportOptions &options)
{
    m_forms.decimalMark = options.decimalMark;
    m_forms.dateOrder = options.dateOrder;
    if (!m_forms.decimalMark && m_description.version)
        m_forms.decimalMark = m_description.version->decimalMark;
    m_forms.isSaid = m_forms.decimalMark.has_value();
    if (m_description.kind != TableKind::Csv || (m_forms.decimalMark && m_forms.dateOrder))
        return;
    TableReader sample = *m_reader;
    QStringList numbers;
    QStringList dates;
    for (int i = 0; i < sampleRows; ++i) {
        const auto row = sample.next();
        if (!row || !*row)
            break;
        for (size_t at = 0; at < m_places.size() && qsizetype(at) < (*row)->cells.size(); ++at) {
            const QString &cell = (*row)->cells.at(qsizetype(at));
            if (m_places[at] < 0 || cell.isEmpty())
                continue;
            const ImportColumn::Form form = m_columns[size_t(m_places[at])].form;
            if (form == ImportColumn::Form::Number && (cell.contains(u',') || cell.contains(u'.')))
                numbers.append(cell);
            else if (form == ImportColumn::Form::Date)
                dates.append(cell);
        }
    }
    if (!m_forms.decimalMark && !numbers.isEmpty())
        m_forms.decimalMark = guessDecimalMark(numbers);
    if (!m_forms.dateOrder && !dates.isEmpty())
        m_forms.dateOrder = guessDateOrder(dates);
}

std::optional<ImportTableRow> ImportTable::next()
{
    while (m_faults.empty()) {
        auto row = m_reader->next();
        ImportTableRow read;
        if (!row) {
            read.row = m_reader->row();
            read.fault = ImportFault{{}, reasonOf(row.error())};
            return read;
        }
        if (!*row)
            break;
        if ((*row)->isBlank())
            continue;
        place(**row, read);
        return read;
    }
    return std::nullopt;
}

void ImportTable::place(TableRow &row, ImportTableRow &into)
{
    into.row = row.row;
    const qsizetype width = qsizetype(m_places.size());
    const bool isText = m_description.kind == TableKind::Csv; // a workbook leaves out the cells at the end of a row
    if ((isText && row.cells.size() != m_headerCells) || (row.cells.size() > width && !isBlank(row.cells, width))) {
        into.fault = ImportFault{{}, ImportReason::WrongCellCount};
        return;
    }
    into.cells.resize(m_columns.size());
    const qsizetype filled = std::min(width, row.cells.size());
    for (qsizetype at = 0; at < filled; ++at) {
        if (const int place = m_places[size_t(at)]; place >= 0) {
            QString &cell = row.cells[at];
            const bool isTrimmed = cell.isEmpty() || !(cell.front().isSpace() || cell.back().isSpace());
            into.cells[size_t(place)] = isTrimmed ? std::move(cell) : cell.trimmed();
        }
    }
    TableRow names{row.row, {}};
    for (const int place : m_names)
        names.cells.append(into.cells[size_t(place)]);
    m_nameCells.push_back(std::move(names));
}

std::vector<ImportWarning> ImportTable::warnings() const
{
    std::vector<int> places(m_names.size());
    for (size_t i = 0; i < places.size(); ++i)
        places[i] = int(i);
    std::vector<ImportWarning> warnings;
    for (const SpreadsheetDamage &damage : spreadsheetDamage(m_nameCells, places))
        warnings.push_back({damage.row, QString::fromLatin1(m_columns[size_t(m_names[size_t(damage.column)])].name), damage.kind,
                            damage.cell});
    std::stable_sort(warnings.begin(), warnings.end(), [](const ImportWarning &a, const ImportWarning &b) { return a.row < b.row; });
    return warnings;
}

ImportReport reportOf(ImportTable &table, Transaction &transaction,
                      const std::function<ImportRow(const ImportTableRow &row, size_t place)> &takeIn)
{
    ImportReport report;
    report.file = table.description();
    const auto refuse = [&report](int row, std::vector<ImportFault> faults) {
        report.rows.push_back({row, {}, ImportVerdict::Invalid, std::move(faults), {}});
    };
    if (!table.faults().empty())
        refuse(table.faultRow(), table.faults());
    while (!transaction.connection().hasFault()) {
        const std::optional<ImportTableRow> row = table.next();
        if (!row)
            break;
        if (row->fault)
            refuse(row->row, {*row->fault});
        else
            report.rows.push_back(takeIn(*row, report.rows.size()));
    }
    report.warnings = table.warnings();
    return report;
}

} // namespace contador
