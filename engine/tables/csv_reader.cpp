// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/csv_reader.h"

#include <QStringDecoder>

#include <array>

namespace contador {

namespace {

constexpr qsizetype mostCells = 1000; // of a record: no header of ours has as many, so none of them is missed
constexpr std::array separators{';', ',', '\t'};

/// How often each separator stands in the first record; in quoted text it is none.
std::array<qsizetype, 3> separatorsIn(const QByteArray &text)
{
    std::array<qsizetype, 3> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r'))
            break;
        for (size_t i = 0; i < separators.size() && !quoted; ++i)
            counts[i] += c == separators[i] ? 1 : 0;
    }
    return counts;
}

/// One record, byte by byte: what has meaning in the format is ASCII, so UTF-8 passes through untouched.
class RecordScanner {
public:
    RecordScanner(const QByteArray &text, qsizetype at, char separator, bool isUtf8)
        : m_begin(text.constData()), m_at(m_begin + at), m_end(m_begin + text.size()), m_separator(separator), m_isUtf8(isUtf8)
    {
    }

    /// Runs to the end of the record; false when the quotes are broken.
    bool scan(QStringList &cells)
    {
        while (true) {
            const bool whole = m_at < m_end && *m_at == '"' ? scanQuoted(cells) : scanPlain(cells);
            if (!whole)
                return false;
            if (m_at == m_end)
                return true;
            const char c = *m_at++;
            if (c == m_separator)
                continue;
            if (c == '\r' && m_at < m_end && *m_at == '\n')
                ++m_at;
            return true;
        }
    }
    [[nodiscard]] qsizetype at() const { return m_at - m_begin; }
    [[nodiscard]] bool hasForeignBytes() const { return m_hasForeignBytes; }

private:
    [[nodiscard]] bool endsCell(char c) const { return c == m_separator || c == '\n' || c == '\r'; }

    bool scanPlain(QStringList &cells)
    {
        const char *start = m_at;
        while (m_at < m_end && !endsCell(*m_at))
            ++m_at;
        add(cells, {start, m_at - start});
        return true;
    }

    bool scanQuoted(QStringList &cells)
    {
        QByteArray cell;
        const char *start = ++m_at;
        for (; m_at < m_end; ++m_at) {
            if (*m_at != '"')
                continue;
            cell.append(start, m_at - start);
            start = m_at + 1;
            if (start == m_end || endsCell(*start)) {
                ++m_at;
                add(cells, cell);
                return true;
            }
            if (*start != '"')
                return false;
            ++m_at; // the second quote stays: it is the first character of what follows
        }
        return false;
    }

    void add(QStringList &cells, QByteArrayView bytes)
    {
        if (cells.size() >= mostCells)
            return;
        if (m_isUtf8) {
            cells.append(QString::fromUtf8(bytes));
            return;
        }
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        cells.append(decoder(bytes));
        m_hasForeignBytes = m_hasForeignBytes || decoder.hasError();
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    char m_separator;
    bool m_isUtf8;
    bool m_hasForeignBytes = false;
};

} // namespace

char likelySeparator(const QByteArray &text)
{
    const auto counts = separatorsIn(text);
    size_t best = 0;
    for (size_t i = 1; i < separators.size(); ++i)
        best = counts[i] > counts[best] ? i : best;
    return separators[best];
}

CsvReader::CsvReader(QByteArray text, std::optional<char> separator) : m_text(std::move(text))
{
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    if (separator) {
        m_separator = *separator;
    } else {
        const auto counts = separatorsIn(m_text);
        m_separator = counts[1] > counts[0] ? ',' : ';';
    }
    m_isUtf8 = m_text.isValidUtf8();
}

Outcome<std::optional<CsvRecord>, CsvFault> CsvReader::next()
{
    if (m_at >= m_text.size())
        return std::nullopt;
    CsvRecord record{++m_row, {}};
    RecordScanner scanner(m_text, m_at, m_separator, m_isUtf8);
    if (!scanner.scan(record.cells)) {
        m_at = m_text.size();
        return failure(CsvFault::BrokenQuotes);
    }
    m_at = scanner.at();
    if (scanner.hasForeignBytes())
        return failure(CsvFault::NotUtf8);
    return record;
}

} // namespace contador
