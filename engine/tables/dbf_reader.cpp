// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/dbf_reader.h"

#include "engine/tables/text_encoding.h"

#include <QDate>

#include <optional>

namespace contador {

namespace {

// dBASE III PLUS, table file header: offsets and sizes in bytes.
constexpr qsizetype headerSize = 32;
constexpr qsizetype fieldSize = 32;
constexpr qsizetype nameSize = 11;
constexpr char endOfFields = 0x0D;
constexpr qsizetype mostFields = 255;

struct Field {
    QByteArray name;
    char type = 'C';
    qsizetype size = 0;
};

int littleEndian(const QByteArray &file, qsizetype at, int bytes)
{
    quint32 value = 0;
    for (int i = bytes - 1; i >= 0; --i)
        value = value << 8 | uchar(file.at(at + i));
    return value > quint32(std::numeric_limits<int>::max()) ? -1 : int(value);
}

/// The language driver byte of the header.
QString encodingOf(const QByteArray &file)
{
    switch (uchar(file.at(29))) {
    case 0xC9:
        return QStringLiteral("windows-1251");
    case 0xC8:
        return QStringLiteral("windows-1250");
    case 0x03:
    case 0x58:
        return QStringLiteral("windows-1252");
    case 0x02:
    case 0x37:
        return QStringLiteral("cp850");
    default:
        return QStringLiteral("cp866");
    }
}

std::vector<Field> fieldsOf(const QByteArray &file, qsizetype end)
{
    std::vector<Field> fields;
    for (qsizetype at = headerSize; at + fieldSize <= end && file.at(at) != endOfFields; at += fieldSize) {
        QByteArray name = file.mid(at, nameSize);
        if (const qsizetype zero = name.indexOf('\0'); zero >= 0)
            name.truncate(zero);
        fields.push_back({name, file.at(at + nameSize), qsizetype(uchar(file.at(at + 16)))});
    }
    return fields;
}

std::optional<QString> valueOf(const Field &field, const QByteArray &bytes, const QString &encoding)
{
    if (field.type == 'M' || bytes.contains('\0')) // a memo stands in another file
        return QString();
    const std::optional<QByteArray> text = toUtf8(bytes, encoding);
    if (!text)
        return std::nullopt;
    const QString value = QString::fromUtf8(*text).trimmed();
    if (field.type != 'D')
        return value;
    const QDate date = QDate::fromString(value, QStringLiteral("yyyyMMdd"));
    return date.isValid() ? date.toString(Qt::ISODate) : value;
}

} // namespace

bool looksLikeDbf(const QByteArray &file)
{
    if (file.size() < headerSize + fieldSize + 1 || (uchar(file.at(0)) != 0x03 && uchar(file.at(0)) != 0x83))
        return false;
    const int month = uchar(file.at(2));
    const int day = uchar(file.at(3));
    const int header = littleEndian(file, 8, 2);
    return month <= 12 && day <= 31 && header >= headerSize + fieldSize + 1 && header <= file.size()
        && (file.at(header - 1) == endOfFields || file.at(header - 2) == endOfFields);
}

Outcome<Table, TableFault> readDbf(const QByteArray &file, const QString &encoding)
{
    using Kind = TableFault::Kind;
    const qsizetype header = littleEndian(file, 8, 2);
    const qsizetype recordSize = littleEndian(file, 10, 2);
    const qsizetype records = littleEndian(file, 4, 4);
    const std::vector<Field> fields = fieldsOf(file, header);
    qsizetype sum = 1; // the mark of deletion
    for (const Field &field : fields)
        sum += field.size;
    if (fields.empty() || qsizetype(fields.size()) > mostFields || sum != recordSize || records < 0)
        return failure(TableFault{Kind::DamagedDbf, 1, {}});
    Table table;
    table.kind = TableKind::Dbf;
    table.encoding = encoding.isEmpty() ? encodingOf(file) : encoding;
    TableRow names{1, {}};
    for (const Field &field : fields)
        names.cells.append(QString::fromLatin1(field.name).trimmed());
    table.rows.push_back(names);
    for (qsizetype record = 0; record < records; ++record) {
        qsizetype at = header + record * recordSize;
        const int number = int(record) + 2;
        if (at + recordSize > file.size())
            return failure(TableFault{Kind::DamagedDbf, number, {}});
        if (file.at(at++) == '*')
            continue;
        TableRow row{number, {}};
        for (const Field &field : fields) {
            const std::optional<QString> value = valueOf(field, file.mid(at, field.size), table.encoding);
            if (!value)
                return failure(TableFault{Kind::NotInEncoding, number, table.encoding});
            row.cells.append(*value);
            at += field.size;
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace contador
