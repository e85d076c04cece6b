// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/imports_store.h"

#include <QCryptographicHash>

namespace contador {

ImportId ImportsStore::record(Transaction &transaction, const QString &kind, const QString &fileName, const QByteArray &file,
                              const ImportReport &report)
{
    const QByteArray hash = QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex();
    Query query = transaction.connection().query(R"(
        insert into import (kind, file_name, file_hash, imported_at, imported_by, rows_total, rows_new, rows_changed)
        values (:kind, :file_name, :file_hash, :at, :by, :rows_total, :rows_new, :rows_changed))");
    query.bind(":kind", kind)
        .bind(":file_name", fileName)
        .bind(":file_hash", QString::fromLatin1(hash))
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .bind(":rows_total", int(report.rows.size()))
        .bind(":rows_new", report.count(ImportVerdict::New))
        .bind(":rows_changed", report.count(ImportVerdict::Changed))
        .run();
    return {query.insertedId()};
}

} // namespace contador
