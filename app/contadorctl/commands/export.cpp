// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "engine/exchange/export.h"
#include "engine/store/unit_of_work.h"

#include <QFile>
#include <QSaveFile>

namespace contador {

namespace {

struct ExportCommand {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

enum class FileForm { Csv, Xlsx, Json };

std::optional<FileForm> formatOf(const Call &call)
{
    const QString path = call.operands().value(1);
    QString name = call.value("format");
    if (name.isEmpty())
        name = call.wantsJson() && path.isEmpty()                        ? QStringLiteral("json")
            : path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive) ? QStringLiteral("xlsx")
            : path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ? QStringLiteral("json")
                                                                          : QStringLiteral("csv");
    if (name == QStringLiteral("csv"))
        return FileForm::Csv;
    if (name == QStringLiteral("xlsx"))
        return FileForm::Xlsx;
    return name == QStringLiteral("json") ? std::optional(FileForm::Json) : std::nullopt;
}

const ExportKind *kindOf(const Call &call)
{
    const QString name = call.operands().front();
    if (!call.has("profile"))
        return findExportKind(name);
    return name == QStringLiteral("readings") && call.value("profile") == QStringLiteral("sap")
        ? findExportKind(QStringLiteral("readings-sap"))
        : nullptr;
}

QString knownKinds()
{
    QStringList names;
    for (const ExportKind &kind : exportKinds())
        names << QString::fromLatin1(kind.name);
    return names.join(QStringLiteral(", "));
}

std::unique_ptr<TableSink> sinkFor(FileForm format, const ExportKind &kind, const Installation &installation, QIODevice &out)
{
    if (format == FileForm::Json)
        return jsonSink(out, installation.currency.code);
    if (format == FileForm::Xlsx)
        return xlsxSink(out, QString::fromLatin1(kind.name));
    VersionLine version;
    version.profile = QString::fromLatin1(kind.profile);
    version.encoding = QStringLiteral("UTF-8");
    // A spreadsheet takes "12.40" for a text, or a day, where people write 12,40.
    version.decimalMark = QLocale(installation.language).decimalPoint() == QStringLiteral(",") ? u',' : u'.';
    return csvSink(out, {version, true});
}

/// Standard output, or a file that appears whole or not at all.
class Target {
public:
    explicit Target(const QString &path) : m_saved(path), m_isFile(!path.isEmpty()) { }
    bool open() { return m_isFile ? m_saved.open(QIODevice::WriteOnly) : m_standard.open(stdout, QIODevice::WriteOnly); }
    QIODevice &device() { return m_isFile ? static_cast<QIODevice &>(m_saved) : m_standard; }
    bool close() { return m_isFile ? m_saved.commit() : m_standard.flush(); }

private:
    QSaveFile m_saved;
    QFile m_standard;
    bool m_isFile;
};

} // namespace

Exit exportRows(Call &call)
{
    if (call.operands().front() == QStringLiteral("notices"))
        return call.fail(Exit::No, QStringLiteral("no_notices"),
                         ExportCommand::tr("This Contador keeps no batches of notices yet: there is nothing to export."));
    const ExportKind *kind = kindOf(call);
    if (!kind)
        return call.usage(ExportCommand::tr("What is to be exported? These are known: %1").arg(knownKinds()));
    const std::optional<FileForm> format = formatOf(call);
    if (!format)
        return call.usage(ExportCommand::tr("--format wants csv, xlsx or json."));
    auto books = Books::open(call, Connection::Access::Read);
    if (!books)
        return call.fail(books.error());
    const QString path = call.operands().value(1);
    const auto unwritable = [&] {
        return call.fail(Exit::Environment, QStringLiteral("file_unwritable"),
                         ExportCommand::tr("The file cannot be written: %1").arg(path.isEmpty() ? QStringLiteral("-") : path));
    };
    Target target(path);
    if (!target.open())
        return unwritable();
    const Snapshot snapshot(*books->connection);
    const QDate today = books->installation.dateAt(call.clock().now());
    const std::unique_ptr<TableSink> sink = sinkFor(*format, *kind, books->installation, target.device());
    const std::optional<qint64> written = writeExport(*kind, *books->connection, books->installation, today, *sink);
    if (snapshot.fault())
        return call.fail(*snapshot.fault());
    if (!written || !target.close())
        return unwritable();
    if (path.isEmpty())
        return Exit::Done;
    if (call.wantsJson())
        call.print({{"kind", QString::fromLatin1(kind->name)}, {"file", path}, {"rows", *written}});
    call.say(ExportCommand::tr("%1 rows written to %2.").arg(QString::number(*written), path));
    return Exit::Done;
}

} // namespace contador
