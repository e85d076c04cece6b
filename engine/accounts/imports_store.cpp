// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/imports_store.h"

#include "engine/core/names.h"
#include "engine/store/row_batch.h"

#include <QCryptographicHash>

#include <map>

namespace contador {

namespace {

constexpr std::array subjects{
    Named{ImportSubject::Account, "account"}, Named{ImportSubject::Service, "service"}, Named{ImportSubject::Meter, "meter"},
    Named{ImportSubject::Dial, "dial"},       Named{ImportSubject::Phone, "phone"},     Named{ImportSubject::Reading, "reading"},
    Named{ImportSubject::Entry, "entry"},     Named{ImportSubject::Consent, "consent"},
};

/// Columns in the order every query here selects them.
ImportRecord recordAt(const Query &query)
{
    return {ImportId{query.integer(0)},
            query.text(1),
            query.text(2),
            query.moment(3),
            query.text(4),
            int(query.integer(5)),
            int(query.integer(6)),
            int(query.integer(7)),
            query.moment(8),
            query.text(9)};
}

} // namespace

QString importSubjectName(ImportSubject subject)
{
    return nameOf(subjects, subject);
}

std::optional<ImportSubject> importSubjectNamed(const QString &name)
{
    return valueNamed(subjects, name);
}

std::optional<ImportRecord> ImportsStore::find(ImportId id) const
{
    Query query = m_connection.query(R"(
        select id, kind, file_name, imported_at, imported_by, rows_total, rows_new, rows_changed, undone_at, undone_by
        from import where id = :id)");
    query.bind(":id", id);
    return query.next() ? std::optional(recordAt(query)) : std::nullopt;
}

std::vector<ImportRecord> ImportsStore::latest(int most) const
{
    Query query = m_connection.query(R"(
        select id, kind, file_name, imported_at, imported_by, rows_total, rows_new, rows_changed, undone_at, undone_by
        from import order by id desc limit :most)");
    query.bind(":most", most);
    std::vector<ImportRecord> records;
    while (query.next())
        records.push_back(recordAt(query));
    return records;
}

std::vector<ImportChange> ImportsStore::changes(ImportId id) const
{
    Query query = m_connection.query(R"(
        select file_row, account_id, subject, subject_id, field, before, after from import_change
        where import_id = :id order by ordinal)");
    query.bind(":id", id);
    std::vector<ImportChange> changes;
    while (query.next())
        changes.push_back({int(query.integer(0)), AccountId{query.integer(1)},
                           importSubjectNamed(query.text(2)).value_or(ImportSubject::Account), query.integer(3), query.text(4),
                           query.text(5), query.text(6)});
    return changes;
}

ImportId ImportsStore::open(Transaction &transaction, const QString &kind, const QString &fileName, const QByteArray &file)
{
    const QByteArray hash = QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex();
    Query query = transaction.connection().query(R"(
        insert into import (kind, file_name, file_hash, imported_at, imported_by, rows_total, rows_new, rows_changed)
        values (:kind, :file_name, :file_hash, :at, :by, 0, 0, 0))");
    query.bind(":kind", kind)
        .bind(":file_name", fileName)
        .bind(":file_hash", QString::fromLatin1(hash))
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
    return {query.insertedId()};
}

void ImportsStore::keepChanges(Transaction &transaction, ImportId id, const std::vector<ImportChange> &changes, int &ordinal)
{
    RowBatch rows(transaction.connection(), "import_change",
                  {"import_id", "ordinal", "file_row", "account_id", "subject", "subject_id", "field", "before", "after"});
    std::map<ImportSubject, QString> names;
    for (const auto &subject : subjects)
        names[subject.value] = QString::fromLatin1(subject.name);
    for (const ImportChange &change : changes) {
        rows.add(id)
            .add(++ordinal)
            .add(change.row)
            .add(change.account)
            .add(names[change.subject])
            .add(change.id)
            .add(change.field.isEmpty() ? QString() : change.field)
            .add(change.before.isEmpty() ? QString() : change.before)
            .add(change.after.isEmpty() ? QString() : change.after);
    }
    rows.write();
}

void ImportsStore::close(Transaction &transaction, ImportId id, const ImportReport &report)
{
    close(transaction, id, int(report.rows.size()), report.count(ImportVerdict::New), report.count(ImportVerdict::Changed));
}

void ImportsStore::close(Transaction &transaction, ImportId id, int rows, int rowsNew, int rowsChanged)
{
    Query query = transaction.connection().query(R"(
        update import set rows_total = :rows_total, rows_new = :rows_new, rows_changed = :rows_changed where id = :id)");
    query.bind(":rows_total", rows)
        .bind(":rows_new", rowsNew)
        .bind(":rows_changed", rowsChanged)
        .bind(":id", id)
        .run();
}

void ImportsStore::markUndone(Transaction &transaction, ImportId id)
{
    Query query = transaction.connection().query("update import set undone_at = :at, undone_by = :by where id = :id");
    query.bind(":at", transaction.at()).bind(":by", transaction.actor().name).bind(":id", id).run();
}

} // namespace contador
