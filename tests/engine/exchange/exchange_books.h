// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/accounts_import.h"
#include "engine/exchange/export.h"
#include "engine/exchange/import_undo.h"
#include "tests/engine/store/new_database.h"

#include <QBuffer>

namespace contador::tests {

/// A utility whose files come and go.
class ExchangeBooks {
public:
    Transaction begin(int seconds = 0) { return Transaction(*database.writer, Actor::operatorNamed("eva"), now.addSecs(seconds)); }

    ImportReport accounts(const QByteArray &file)
    {
        Transaction transaction = begin();
        ImportReport report = AccountsImport(database.installation).run(transaction, file, "contas.csv", AccountsImport::Mode::Apply);
        keep(transaction);
        return report;
    }

    template <typename Import> ImportReport bringIn(const Import &import, const QByteArray &file, bool apply = true)
    {
        Transaction transaction = begin(60);
        ImportReport report = import.run(transaction, file, "file.csv", apply);
        keep(transaction);
        return report;
    }

    Outcome<UndoReport, UndoFault> undo(ImportId id)
    {
        Transaction transaction = begin(3600);
        auto undone = ImportUndo(transaction, tariffs, database.installation).run(id);
        keep(transaction);
        return undone;
    }

    QByteArray exported(const char *kind) const
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const ExportKind &each = *findExportKind(QString::fromLatin1(kind));
        const auto sink = csvSink(buffer, {VersionLine{QString::fromLatin1(each.profile), 1, "UTF-8", u',', ';'}, true});
        if (!writeExport(each, *database.writer, database.installation, QDate(2026, 4, 10), *sink))
            qFatal("not exported");
        return bytes;
    }

    static QStringList told(const ImportReport &report)
    {
        QStringList rows;
        for (const ImportRow &row : report.rows) {
            QString text = QStringLiteral("%1 %2").arg(QString::number(row.row), importVerdictName(row.verdict));
            for (const ImportFault &fault : row.faults)
                text += QStringLiteral(" %1:%2").arg(fault.column, importReasonName(fault.reason));
            rows << (row.held.isEmpty() ? text : text + u' ' + row.held);
        }
        return rows;
    }

    NewDatabase database;
    Tariffs tariffs{{Tariffs::shippedFolder()}};
    QDateTime now = NewDatabase::moment("2026-03-12T10:00:00Z");

private:
    static void keep(Transaction &transaction)
    {
        if (const auto committed = transaction.commit(); !committed)
            qFatal("not committed: %s", qPrintable(committed.error().detail));
    }
};

} // namespace contador::tests
