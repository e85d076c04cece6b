// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "app/contadorctl/json.h"
#include "engine/exchange/import_desk.h"
#include "ui/texts/import_text.h"
#include "ui/texts/table_text.h"

#include <QFile>
#include <QFileInfo>

namespace contador {

namespace {

struct ImportCommand {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

constexpr int mostRowsTold = 200; // on a terminal; --json has them all
constexpr qint64 mostBytes = 256 * 1024 * 1024; // a million accounts take half of it

void tellRows(Call &call, const ImportReport &report)
{
    int told = 0;
    for (const ImportRow &row : report.rows) {
        for (const ImportFault &fault : row.faults) {
            if (++told > mostRowsTold)
                return;
            call.tell(ImportCommand::tr("Row %1, %2: %3").arg(QString::number(row.row), fault.column, importSentence(fault.reason)));
        }
    }
}

void tellWarnings(Call &call, const ImportReport &report)
{
    const size_t told = std::min(report.warnings.size(), size_t(mostRowsTold));
    for (size_t i = 0; i < told; ++i) {
        const ImportWarning &warning = report.warnings[i];
        call.tell(ImportCommand::tr("Row %1, %2, “%3”: %4")
                      .arg(QString::number(warning.row), warning.column, warning.cell, damageSentence(warning.kind)));
    }
}

/// What the mapping file says; nothing where none is named.
Outcome<ImportOptions, QString> mappingOf(const Call &call)
{
    if (!call.has("mapping"))
        return ImportOptions();
    QFile file(call.value("mapping"));
    const auto options = file.open(QIODevice::ReadOnly) ? ImportOptions::fromJson(file.readAll()) : std::nullopt;
    if (!options)
        return failure(ImportCommand::tr("This is no mapping file of Contador: %1").arg(file.fileName()));
    return *options;
}

QString summary(const ImportReport &report)
{
    const auto number = [&](ImportVerdict verdict) { return QString::number(report.count(verdict)); };
    return ImportCommand::tr("New %1, changed %2, unchanged %3, duplicate %4, invalid %5.")
        .arg(number(ImportVerdict::New), number(ImportVerdict::Changed), number(ImportVerdict::Unchanged),
             number(ImportVerdict::Duplicate), number(ImportVerdict::Invalid));
}

Exit bringIn(Call &call, ImportKind kind)
{
    QFile file(call.operands().front());
    if (!file.open(QIODevice::ReadOnly))
        return call.fail(Exit::Environment, QStringLiteral("file_unreadable"),
                         ImportCommand::tr("The file cannot be read: %1").arg(file.fileName()));
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return call.fail(Exit::No, QStringLiteral("file_too_large"),
                         ImportCommand::tr("The file is too large: divide it, and import one part after the other."));
    const auto options = mappingOf(call);
    if (!options)
        return call.fail(Exit::Usage, QStringLiteral("bad_mapping"), options.error());
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    const bool dryRun = call.has("dry-run");
    Transaction transaction(*books->connection, Actor::operatorNamed(call.actorName()), call.clock().now());
    const ImportReport report = bringIn(transaction, Tariffs(tariffFolders(call)), books->installation,
                                        {kind, QFileInfo(file).fileName(), bytes, *options}, !dryRun);
    if (report.applied) {
        if (const auto kept = transaction.commit(); !kept)
            return call.fail(kept.error());
    } else {
        if (books->connection->hasFault())
            return call.fail(*books->connection->fault());
        transaction.rollBack();
    }
    if (report.file.kind == TableKind::Csv && report.file.encoding != QStringLiteral("UTF-8") && !report.file.version)
        call.tell(ImportCommand::tr("The file was read as %1.").arg(report.file.encoding));
    tellWarnings(call, report);
    tellRows(call, report);
    if (call.wantsJson())
        call.print(toJson(report));
    call.say(summary(report));
    if (report.count(ImportVerdict::Invalid) > 0) {
        call.tell(ImportCommand::tr("Nothing was imported: correct these rows and import the file again."));
        return Exit::No;
    }
    const auto held = std::ranges::count_if(report.rows, [](const ImportRow &row) { return !row.held.isEmpty(); });
    if (held > 0)
        call.say(ImportCommand::tr("Of them %1 are held: somebody has to look at them.").arg(held));
    call.say(dryRun ? ImportCommand::tr("Dry run: nothing was written.")
                    : ImportCommand::tr("Import %1.").arg(report.id.value));
    return Exit::Done;
}

} // namespace

Exit importAccounts(Call &call)
{
    return bringIn(call, ImportKind::Accounts);
}

Exit importReadings(Call &call)
{
    return bringIn(call, ImportKind::Readings);
}

Exit importCharges(Call &call)
{
    return bringIn(call, ImportKind::Charges);
}

Exit importConsents(Call &call)
{
    return bringIn(call, ImportKind::Consents);
}

} // namespace contador
