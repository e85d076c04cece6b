// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/xlsx_reader.h"

#include "engine/tables/spreadsheet_number.h"
#include "engine/tables/zip_archive.h"

#include <QHash>
#include <QXmlStreamReader>

namespace contador {

namespace {

using Kind = TableFault::Kind;

constexpr qint64 mostUnpacked = 1'000'000'000; // bytes of all members together
constexpr qint64 mostCells = 30'000'000; // of a sheet
constexpr qint64 mostCharacters = 300'000'000; // of all of them: one shared text may be named by every cell
constexpr int mostColumns = 1000;
constexpr int mostRows = 1'048'576; // of a sheet in the format

struct Sheet {
    QString name;
    QString member;
    bool isHidden = false;
};

QString memberFrom(const QString &target)
{
    return target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
}

/// "BC17" → 54; none when it is no reference.
std::optional<int> columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 100'000)
            return std::nullopt;
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

class Workbook {
public:
    explicit Workbook(const QByteArray &file) : m_archive(file, mostUnpacked) { }

    Outcome<Table, TableFault> read(const QString &wanted)
    {
        if (!m_archive.isOpen() || !m_archive.has(QStringLiteral("xl/workbook.xml")))
            return failure(TableFault{Kind::NotAWorkbook, 0, {}});
        const bool sound = readParts();
        if (!sound)
            return failure(fault(0));
        const Sheet *sheet = find(wanted);
        if (!sheet)
            return failure(TableFault{Kind::NoSuchSheet, 0, wanted});
        Table table;
        table.kind = TableKind::Xlsx;
        if (!readSheet(sheet->member, table))
            return failure(fault(m_row));
        return table;
    }

private:
    [[nodiscard]] TableFault fault(int row) const
    {
        return {m_archive.limitReached() || m_tooBig ? Kind::TooBig : Kind::DamagedWorkbook, row, {}};
    }

    [[nodiscard]] const Sheet *find(const QString &wanted) const
    {
        for (const Sheet &sheet : m_sheets) {
            if (wanted.isEmpty() ? !sheet.isHidden : sheet.name == wanted)
                return &sheet;
        }
        return nullptr;
    }

    /// Calls `onElement` at each start of an element; false when the part is damaged. One that is not there is empty.
    template <typename OnElement> bool walk(const QString &member, OnElement onElement)
    {
        const std::unique_ptr<QIODevice> device = m_archive.open(member);
        if (!device)
            return !m_archive.has(member);
        QXmlStreamReader xml(device.get());
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::DTD) // entities that grow; no workbook has one
                return false;
            if (token == QXmlStreamReader::StartElement && !onElement(xml))
                return false;
        }
        return !xml.hasError() && !m_archive.limitReached();
    }

    bool readParts()
    {
        QHash<QString, QString> targets;
        const bool related = walk(QStringLiteral("xl/_rels/workbook.xml.rels"), [&](QXmlStreamReader &xml) {
            if (xml.name() == u"Relationship")
                targets.insert(xml.attributes().value(QLatin1String("Id")).toString(),
                               memberFrom(xml.attributes().value(QLatin1String("Target")).toString()));
            return true;
        });
        const bool listed = walk(QStringLiteral("xl/workbook.xml"), [&](QXmlStreamReader &xml) {
            if (xml.name() == u"workbookPr") {
                const auto flag = xml.attributes().value(QLatin1String("date1904"));
                m_since1904 = flag == u"1" || flag == u"true";
            } else if (xml.name() == u"sheet") {
                QString id;
                for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                    if (attribute.name() == u"id")
                        id = attribute.value().toString();
                }
                m_sheets.push_back({xml.attributes().value(QLatin1String("name")).toString(), targets.value(id),
                                    xml.attributes().hasAttribute(QLatin1String("state"))
                                        && xml.attributes().value(QLatin1String("state")) != u"visible"});
            }
            return true;
        });
        return related && listed && readShared() && readStyles();
    }

    bool readShared()
    {
        return walk(QStringLiteral("xl/sharedStrings.xml"), [&](QXmlStreamReader &xml) {
            if (xml.name() == u"si")
                m_shared.push_back(textIn(xml));
            return true;
        });
    }

    /// The text of an <si> or <is>: plain or of several runs; how it is pronounced (rPh) is no part of it.
    static QString textIn(QXmlStreamReader &xml)
    {
        QString text;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"t")
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == u"r")
                text += textIn(xml);
            else
                xml.skipCurrentElement();
        }
        return text;
    }

    bool readStyles()
    {
        QHash<int, QString> codes;
        bool inCells = false;
        return walk(QStringLiteral("xl/styles.xml"), [&](QXmlStreamReader &xml) {
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == u"numFmt")
                codes.insert(attributes.value(QLatin1String("numFmtId")).toInt(),
                             attributes.value(QLatin1String("formatCode")).toString());
            else if (xml.name() == u"cellXfs")
                inCells = true;
            else if (xml.name() == u"cellStyles" || xml.name() == u"dxfs")
                inCells = false;
            else if (inCells && xml.name() == u"xf") {
                const int number = attributes.value(QLatin1String("numFmtId")).toInt();
                m_isDate.push_back(isDateFormat(number, codes.value(number)));
            }
            return true;
        });
    }

    bool readSheet(const QString &member, Table &table)
    {
        if (!m_archive.has(member))
            return false;
        TableRow row;
        int column = 0;
        const bool sound = walk(member, [&](QXmlStreamReader &xml) {
            if (xml.name() == u"row") {
                if (!row.cells.isEmpty())
                    table.rows.push_back(std::move(row));
                const auto number = xml.attributes().value(QLatin1String("r"));
                const int before = m_row;
                m_row = number.isEmpty() ? m_row + 1 : number.toInt();
                row = {m_row, {}};
                column = 0;
                return m_row > before && m_row <= mostRows;
            }
            if (xml.name() != u"c")
                return true;
            const auto reference = xml.attributes().value(QLatin1String("r"));
            column = reference.isEmpty() ? column : columnOf(reference).value_or(column);
            const std::optional<QString> text = cellIn(xml);
            if (!text || !count(*text))
                return false;
            put(row, column++, *text);
            return true;
        });
        if (!row.cells.isEmpty())
            table.rows.push_back(std::move(row));
        return sound;
    }

    bool count(const QString &text)
    {
        m_characters += text.size();
        m_tooBig = ++m_cells > mostCells || m_characters > mostCharacters;
        return !m_tooBig;
    }

    void put(TableRow &row, int column, const QString &text)
    {
        if (column >= mostColumns || column < 0)
            return;
        while (row.cells.size() <= column) {
            row.cells.append(QString());
            ++m_cells;
        }
        row.cells[column] = text;
    }

    std::optional<QString> cellIn(QXmlStreamReader &xml) const
    {
        const QString type = xml.attributes().value(QLatin1String("t")).toString();
        const int style = xml.attributes().value(QLatin1String("s")).toInt();
        QString value;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v")
                value = xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == u"is")
                value = textIn(xml);
            else
                xml.skipCurrentElement();
        }
        if (type == u"s") {
            bool isNumber = false;
            const qsizetype index = value.toLongLong(&isNumber);
            if (value.isEmpty())
                return QString();
            return isNumber && index >= 0 && index < qsizetype(m_shared.size()) ? std::optional(m_shared[size_t(index)]) : std::nullopt;
        }
        if (!type.isEmpty() && type != u"n")
            return value;
        if (style >= 0 && size_t(style) < m_isDate.size() && m_isDate[size_t(style)]) {
            if (const std::optional<QString> moment = spreadsheetMoment(value, m_since1904))
                return moment;
        }
        return spreadsheetNumber(value).value_or(value);
    }

    ZipArchive m_archive;
    std::vector<Sheet> m_sheets;
    std::vector<QString> m_shared;
    std::vector<bool> m_isDate; ///< by style
    bool m_since1904 = false;
    bool m_tooBig = false;
    qint64 m_cells = 0;
    qint64 m_characters = 0;
    int m_row = 0;
};

constexpr QByteArrayView compoundFile("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); // [MS-CFB]: an encrypted workbook, or the old .xls

} // namespace

bool looksLikeXlsx(const QByteArray &file)
{
    return file.startsWith("PK\x03\x04") || file.startsWith(compoundFile);
}

Outcome<Table, TableFault> readXlsx(const QByteArray &file, const QString &sheet)
{
    if (file.startsWith(compoundFile))
        return failure(TableFault{Kind::ProtectedWorkbook, 0, {}});
    return Workbook(file).read(sheet);
}

} // namespace contador
