// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/csv.h"

#include <QStringDecoder>

namespace contador {

namespace {

constexpr qsizetype mostCells = 1000; // of a record: no header of ours has as many, so none of them is missed

/// The first record decides: quoted text in a header does not count.
char likelySeparator(const QByteArray &text)
{
    qsizetype balance = 0;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r'))
            break;
        else if (!quoted)
            balance += c == ',' ? 1 : c == ';' ? -1 : 0;
    }
    return balance > 0 ? ',' : ';';
}

std::optional<QString> fromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// One record, byte by byte: what has meaning in the format is ASCII, so UTF-8 passes through untouched.
class RecordScanner {
public:
    RecordScanner(const QByteArray &text, qsizetype at, char separator) : m_text(text), m_at(at), m_separator(separator) { }

    /// Runs to the end of the record; false when the quotes are broken.
    bool scan()
    {
        while (m_at < m_text.size() && m_state != State::Done && m_state != State::Broken)
            step(m_text.at(m_at++));
        if (m_state == State::Quoted || m_state == State::Broken)
            return false;
        endCell();
        return true;
    }
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] const QByteArrayList &cells() const { return m_cells; }

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted, Done, Broken };

    void step(char c)
    {
        if (m_state == State::Quoted)
            c == '"' ? void(m_state = State::QuoteInQuoted) : void(m_cell += c);
        else if (m_state == State::QuoteInQuoted && c == '"')
            take(c, State::Quoted);
        else if (c == m_separator)
            endCell();
        else if (c == '\n' || c == '\r')
            endRecord(c);
        else if (m_state == State::QuoteInQuoted)
            m_state = State::Broken;
        else if (m_state == State::CellStart && c == '"')
            m_state = State::Quoted;
        else
            take(c, State::Plain);
    }

    void take(char c, State next)
    {
        m_cell += c;
        m_state = next;
    }

    void endCell()
    {
        if (m_cells.size() < mostCells)
            m_cells.append(m_cell);
        m_cell.clear();
        m_state = State::CellStart;
    }

    void endRecord(char c)
    {
        if (c == '\r' && m_at < m_text.size() && m_text.at(m_at) == '\n')
            ++m_at;
        m_state = State::Done;
    }

    const QByteArray &m_text;
    qsizetype m_at;
    char m_separator;
    State m_state = State::CellStart;
    QByteArray m_cell;
    QByteArrayList m_cells;
};

} // namespace

CsvReader::CsvReader(QByteArray text) : m_text(std::move(text))
{
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    m_separator = likelySeparator(m_text);
}

Outcome<std::optional<CsvRecord>, CsvFault> CsvReader::next()
{
    if (m_at >= m_text.size())
        return std::nullopt;
    ++m_row;
    RecordScanner scanner(m_text, m_at, m_separator);
    if (!scanner.scan()) {
        m_at = m_text.size();
        return failure(CsvFault::BrokenQuotes);
    }
    m_at = scanner.at();
    CsvRecord record{m_row, {}};
    for (const QByteArray &bytes : scanner.cells()) {
        const std::optional<QString> cell = fromUtf8(bytes);
        if (!cell)
            return failure(CsvFault::NotUtf8);
        record.cells.append(*cell);
    }
    return record;
}

} // namespace contador
