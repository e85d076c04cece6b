// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/dialogue/corpus/corpus_rows.h"

#include <QFile>
#include <QStringList>

using namespace contador;

namespace {

std::vector<QStringList> recordsOf(const QString &text)
{
    std::vector<QStringList> records;
    QStringList record;
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (isQuoted && character == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += character;
            ++i;
        } else if (character == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (character == u',' || character == u'\n')) {
            record << field;
            field.clear();
            if (character == u'\n') {
                records.push_back(record);
                record.clear();
            }
        } else {
            field += character;
        }
    }
    return records;
}

QString written(QString text)
{
    return text.replace(QStringLiteral("\\n"), QStringLiteral("\n")).replace(QStringLiteral("\\t"), QStringLiteral("\t")).replace(QStringLiteral("\\u200b"), QString(QChar(0x200b)));
}

Heard heardIn(const CorpusRow &row)
{
    const QStringList names{QString(), QStringLiteral("yes_no"), QStringLiteral("value"), QStringLiteral("which_account"), QStringLiteral("which_meter"), QStringLiteral("which_tag")};
    Heard heard;
    heard.open = OpenQuestion(names.indexOf(row.context));
    for (const QString &value : row.values.split(u' ', Qt::SkipEmptyParts)) {
        if (value.startsWith(QStringLiteral("account=")))
            heard.accounts << value.section(u'=', 1);
        if (value.startsWith(QStringLiteral("meter=")))
            heard.meters << value.section(u'=', 1);
    }
    return heard;
}

} // namespace

std::vector<CorpusRow> corpusRows(const QString &folder)
{
    std::vector<CorpusRow> rows;
    for (const char *name : {"pt", "en", "es", "uk", "ru", "mixed"}) {
        QFile file(folder + u'/' + QLatin1String(name) + QStringLiteral(".csv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no corpus at %s", qPrintable(file.fileName()));
        for (const QStringList &record : recordsOf(QString::fromUtf8(file.readAll()))) {
            constexpr qsizetype columns = 7;
            if (record.size() < columns || record[0] == QStringLiteral("id"))
                continue;
            rows.push_back({QLatin1String(name), record[0], record[1], written(record[2]), record[3], record[4], record[5], record[6], {}});
            rows.back().heard = heardIn(rows.back());
        }
    }
    return rows;
}
