// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/import_obstacles_store.h"

#include "engine/store/row_batch.h"

#include <algorithm>
#include <map>
#include <set>

namespace contador {

namespace {

using Kind = ImportObstacle::Kind;

struct Question {
    Kind kind;
    const char *sql; ///< columns: row of the file, account number, id, detail, moment
};

// What the import made has no field in its journal. A row that is rejected stands for nothing.
constexpr Question questions[] = {
    {Kind::Message, R"(
        select c.file_row, a.number, m.id, m.direction, m.created_at
        from import_change c join account a on a.id = c.account_id join message m on m.account_id = a.id
        where c.import_id = :import and c.subject = 'account' and c.field is null)"},
    {Kind::Entry, R"(
        select c.file_row, a.number, e.id, e.kind, e.booked_at
        from import_change c join account a on a.id = c.account_id join entry e on e.account_id = a.id
        where c.import_id = :import and c.subject = 'account' and c.field is null and e.kind <> 'reversal'
            and not exists (select 1 from entry r where r.reverses = e.id)
            and e.id not in (select j.subject_id from import_change j where j.import_id = :import and j.subject = 'entry'))"},
    {Kind::Allocation, R"(
        select c.file_row, a.number, o.id, o.kind, o.booked_at
        from import_change c join account a on a.id = c.account_id join allocation l on l.debit_entry = c.subject_id
            join entry o on o.id = l.credit_entry
        where c.import_id = :import and c.subject = 'entry' and l.cause_id <> c.subject_id
        group by c.file_row, a.number, o.id, o.kind, o.booked_at having sum(l.amount) <> 0)"},
    {Kind::Allocation, R"(
        select c.file_row, a.number, o.id, o.kind, o.booked_at
        from import_change c join account a on a.id = c.account_id join allocation l on l.credit_entry = c.subject_id
            join entry o on o.id = l.debit_entry
        where c.import_id = :import and c.subject = 'entry' and l.cause_id <> c.subject_id
        group by c.file_row, a.number, o.id, o.kind, o.booked_at having sum(l.amount) <> 0)"},
    {Kind::Allocation, R"(
        select c.file_row, a.number, o.id, o.kind, o.booked_at
        from import_change c join account a on a.id = c.account_id join entry e on e.account_id = a.id and e.reading_id = c.subject_id
            join allocation l on l.debit_entry = e.id join entry o on o.id = l.credit_entry
        where c.import_id = :import and c.subject = 'reading' and l.cause_id <> e.id
        group by c.file_row, a.number, o.id, o.kind, o.booked_at having sum(l.amount) <> 0)"},
    {Kind::Entry, R"(
        select c.file_row, a.number, o.id, o.kind, o.booked_at
        from import_change c join account a on a.id = c.account_id join posting p on p.of_entry = c.subject_id
            join entry o on o.id = p.entry_id
        where c.import_id = :import and c.subject = 'entry' and o.kind = 'penalty'
            and not exists (select 1 from entry r where r.reverses = o.id))"},
    {Kind::Reading, R"(
        select c.file_row, a.number, r.id, r.source, r.received_at
        from import_change c join account a on a.id = c.account_id join reading j on j.id = c.subject_id
            join reading r on r.register_id = j.register_id and r.id > j.id
        where c.import_id = :import and c.subject = 'reading' and r.status <> 'rejected'
            and not exists (select 1 from reading s where s.supersedes = r.id)
            and r.id not in (select k.subject_id from import_change k where k.import_id = :import and k.subject = 'reading'))"},
    {Kind::Reading, R"(
        select c.file_row, a.number, r.id, r.source, r.received_at
        from import_change c join account a on a.id = c.account_id
            join service_point s on s.account_id = a.id join meter m on m.service_point_id = s.id
            join register d on d.meter_id = m.id join reading r on r.register_id = d.id
        where c.import_id = :import and c.field is null and r.status <> 'rejected'
            and (c.subject = 'account' or (c.subject = 'service' and c.subject_id = s.id)
                or (c.subject = 'meter' and c.subject_id = m.id) or (c.subject = 'dial' and c.subject_id = d.id))
            and not exists (select 1 from reading x where x.supersedes = r.id)
            and r.id not in (select k.subject_id from import_change k where k.import_id = :import and k.subject = 'reading'))"},
    {Kind::LaterImport, R"(
        select min(c.file_row), a.number, i.id, i.file_name, i.imported_at
        from import_change c join account a on a.id = c.account_id
            join import_change d on d.account_id = c.account_id and d.import_id > c.import_id
            join import i on i.id = d.import_id
        where c.import_id = :import and c.field is null and c.subject <> 'entry' and c.subject <> 'reading'
            and c.subject <> 'consent' and i.undone_at is null
        group by a.number, i.id, i.file_name, i.imported_at)"},
    {Kind::PhoneChanged, R"(
        select c.file_row, a.number, f.id, f.phone, f.bound_from
        from import_change c join account a on a.id = c.account_id join phone_binding f on f.account_id = a.id
        where c.import_id = :import and c.subject = 'account' and c.field is null and f.origin = 'desk')"},
    {Kind::Message, R"(
        select c.file_row, a.number, m.id, m.direction, m.created_at
        from import_change c join import i on i.id = c.import_id join sms_consent s on s.id = c.subject_id
            join phone_binding b on b.id = s.binding_id join account a on a.id = b.account_id
            join message m on m.account_id = a.id and m.phone = b.phone join payment_receipt r on r.message_id = m.id
        where c.import_id = :import and c.subject = 'consent' and c.field is null and m.created_at >= i.imported_at
            and (s.withdrawn_at is null or s.withdrawn_at > i.imported_at))"},
    {Kind::Record, R"(
        select c.file_row, a.number, s.id, 'consent', s.withdrawn_at
        from import_change c join import i on i.id = c.import_id join sms_consent s on s.id = c.subject_id
            join account a on a.id = c.account_id
        where c.import_id = :import and c.subject = 'consent' and c.field is null and s.withdrawn_at > i.imported_at)"},
    {Kind::Record, R"(
        select c.file_row, a.number, n.id, 'consent', n.given_at
        from import_change c join sms_consent s on s.id = c.subject_id
            join sms_consent n on n.binding_id = s.binding_id and n.purpose = s.purpose and n.id <> s.id
            join account a on a.id = c.account_id
        where c.import_id = :import and c.subject = 'consent' and c.field is not null and n.withdrawn_at is null and n.taken_back_by = 0
            and not exists (select 1 from import_change j
                where j.import_id = :import and j.subject = 'consent' and j.subject_id = n.id))"},
    {Kind::Record, R"(
        select c.file_row, a.number, s.id, 'consent', s.given_at
        from import_change c join account a on a.id = c.account_id join phone_binding b on b.account_id = a.id
            join sms_consent s on s.binding_id = b.id
        where c.import_id = :import and c.subject = 'account' and c.field is null and s.taken_back_by = 0)"},
    {Kind::Record, R"(
        select c.file_row, a.number, n.id, 'note', n.written_at
        from import_change c join account a on a.id = c.account_id join account_note n on n.account_id = a.id
        where c.import_id = :import and c.subject = 'account' and c.field is null)"},
    {Kind::Record, R"(
        select c.file_row, a.number, h.id, 'hold', h.recorded_at
        from import_change c join account a on a.id = c.account_id join account_hold h on h.account_id = a.id
        where c.import_id = :import and c.subject = 'account' and c.field is null)"},
    {Kind::Record, R"(
        select c.file_row, a.number, t.id, 'status', t.recorded_at
        from import_change c join account a on a.id = c.account_id join account_status t on t.account_id = a.id
        where c.import_id = :import and c.subject = 'account' and c.field is null)"},
    {Kind::Record, R"(
        select c.file_row, a.number, h.id, 'holder', h.recorded_at
        from import_change c join account a on a.id = c.account_id join holder_period h on h.account_id = a.id
        where c.import_id = :import and c.subject = 'account' and c.field is null)"},
    {Kind::Record, R"(
        select c.file_row, a.number, s.id, 'addendum', s.recorded_at
        from import_change c join account a on a.id = c.account_id join sms_addendum s on s.account_id = a.id
        where c.import_id = :import and c.subject = 'account' and c.field is null)"},
    {Kind::Record, R"(
        select c.file_row, a.number, f.id, f.name, f.recorded_at
        from import_change c join account a on a.id = c.account_id join premises_fact f on f.premises_id = a.premises_id
        where c.import_id = :import and c.subject = 'account' and c.field is null)"},
    {Kind::Record, R"(
        select c.file_row, a.number, v.id, 'vulnerability', v.recorded_at
        from import_change c join account a on a.id = c.account_id join vulnerability v on v.party_id = a.party_id
        where c.import_id = :import and c.subject = 'account' and c.field is null)"},
    {Kind::Record, R"(
        select c.file_row, a.number, f.id, f.name, f.recorded_at
        from import_change c join account a on a.id = c.account_id join service_point s on s.account_id = a.id
            join contract_fact f on f.service_point_id = s.id
        where c.import_id = :import and c.field is null
            and (c.subject = 'account' or (c.subject = 'service' and c.subject_id = s.id)))"},
    {Kind::Record, R"(
        select c.file_row, a.number, m.id, 'nameplate', null
        from import_change c join account a on a.id = c.account_id join service_point s on s.account_id = a.id
            join meter m on m.service_point_id = s.id
        where c.import_id = :import and c.field is null and (m.make is not null or m.type is not null
                or m.verification_due is not null or m.most_per_hour is not null or m.replaced_by is not null)
            and (c.subject = 'account' or (c.subject = 'service' and c.subject_id = s.id)
                or (c.subject = 'meter' and c.subject_id = m.id)))"},
};

/// A field of the journal: where it stands now.
using FieldKey = std::pair<qint64, QString>;
using Fields = std::map<FieldKey, QString>;

QString isoOrNothing(const Query &row, int column)
{
    return row.isNull(column) ? QString() : row.text(column);
}

Fields accountFields(Connection &connection, std::span<const qint64> ids)
{
    static const QStringList names{QStringLiteral("holder_name"), QStringLiteral("language"), QStringLiteral("address"),
                                   QStringLiteral("zone"), QStringLiteral("email"), QStringLiteral("birth_date")};
    Fields fields;
    ListQuery(connection, R"(
        select a.id, p.name, p.language, b.address, b.zone, p.email, p.birth_date
        from account a join party p on p.id = a.party_id join premises b on b.id = a.premises_id where a.id in ({list}))")
        .forEach(ids, [&](const Query &row) {
            for (int i = 0; i < names.size(); ++i)
                fields[{row.integer(0), names.at(i)}] = isoOrNothing(row, i + 1);
        });
    return fields;
}

Fields serviceFields(Connection &connection, std::span<const qint64> ids)
{
    Fields fields;
    ListQuery(connection, "select id, tariff, contract_date from service_point where id in ({list})")
        .forEach(ids, [&](const Query &row) {
            fields[{row.integer(0), QStringLiteral("tariff")}] = isoOrNothing(row, 1);
            fields[{row.integer(0), QStringLiteral("contract_date")}] = isoOrNothing(row, 2);
        });
    return fields;
}

Fields dialFields(Connection &connection, std::span<const qint64> ids)
{
    Fields fields;
    ListQuery(connection, "select id, coalesce(digits, 0), decimals from register where id in ({list})")
        .forEach(ids, [&](const Query &row) {
            fields[{row.integer(0), QStringLiteral("digits")}] = QString::number(row.integer(1));
            fields[{row.integer(0), QStringLiteral("decimals")}] = QString::number(row.integer(2));
        });
    return fields;
}

Fields consentFields(Connection &connection, std::span<const qint64> ids)
{
    Fields fields;
    ListQuery(connection, "select id, withdrawn_at from sms_consent where id in ({list})")
        .forEach(ids, [&](const Query &row) { fields[{row.integer(0), QStringLiteral("withdrawn_on")}] = isoOrNothing(row, 1); });
    return fields;
}

std::set<std::pair<qint64, QString>> boundPhones(Connection &connection, std::span<const qint64> accounts)
{
    std::set<std::pair<qint64, QString>> bound;
    ListQuery(connection, "select account_id, phone from phone_binding where account_id in ({list}) and bound_to is null")
        .forEach(accounts, [&](const Query &row) { bound.emplace(row.integer(0), row.text(1)); });
    return bound;
}

std::map<qint64, QString> numbersOf(Connection &connection, std::span<const qint64> accounts)
{
    std::map<qint64, QString> numbers;
    ListQuery(connection, "select id, number from account where id in ({list})")
        .forEach(accounts, [&](const Query &row) { numbers[row.integer(0)] = row.text(1); });
    return numbers;
}

} // namespace

std::vector<ImportObstacle> ImportObstaclesStore::of(ImportId import) const
{
    std::vector<ImportObstacle> obstacles;
    std::set<std::pair<Kind, std::pair<qint64, QString>>> seen;
    for (const Question &question : questions) {
        Query query = m_connection.query(question.sql);
        query.bind(":import", import);
        while (query.next()) {
            ImportObstacle obstacle{question.kind, int(query.integer(0)), query.text(1), query.integer(2), query.text(3), query.moment(4)};
            const QString kindOfRecord = question.kind == Kind::Record ? obstacle.detail : obstacle.account;
            if (seen.insert({question.kind, {obstacle.id, kindOfRecord}}).second)
                obstacles.push_back(obstacle);
        }
    }
    std::stable_sort(obstacles.begin(), obstacles.end(), [](const ImportObstacle &a, const ImportObstacle &b) { return a.row < b.row; });
    return obstacles;
}

std::vector<ImportObstacle> ImportObstaclesStore::changedSince(const std::vector<ImportChange> &changes) const
{
    std::vector<qint64> accounts, services, dials, consents;
    std::map<std::pair<ImportSubject, FieldKey>, const ImportChange *> last; // of each field: as the import left it
    for (const ImportChange &change : changes) {
        if (change.field.isEmpty())
            continue;
        const bool isPhone = change.subject == ImportSubject::Phone;
        const QString field = isPhone ? change.before + change.after : change.field;
        last[{change.subject, {isPhone ? change.account.value : change.id, field}}] = &change;
        accounts.push_back(change.account.value);
        if (change.subject == ImportSubject::Service)
            services.push_back(change.id);
        else if (change.subject == ImportSubject::Dial)
            dials.push_back(change.id);
        else if (change.subject == ImportSubject::Consent)
            consents.push_back(change.id);
    }
    const Fields ofAccounts = accountFields(m_connection, accounts);
    const Fields ofServices = serviceFields(m_connection, services);
    const Fields ofDials = dialFields(m_connection, dials);
    const Fields ofConsents = consentFields(m_connection, consents);
    const auto bound = boundPhones(m_connection, accounts);
    const auto numbers = numbersOf(m_connection, accounts);
    std::vector<ImportObstacle> obstacles;
    for (const auto &[key, change] : last) {
        const auto &[subject, field] = key;
        if (subject == ImportSubject::Phone) {
            if (bound.contains(field) != (change->field == QStringLiteral("bound")))
                obstacles.push_back({Kind::PhoneChanged, change->row, numbers.at(field.first), 0, field.second, {}});
            continue;
        }
        const Fields &now = subject == ImportSubject::Account ? ofAccounts
            : subject == ImportSubject::Service                        ? ofServices
            : subject == ImportSubject::Consent                        ? ofConsents
                                                                       : ofDials;
        const auto found = now.find(field);
        if (found != now.end() && found->second != change->after)
            obstacles.push_back({Kind::FieldChanged, change->row, numbers.at(change->account.value), 0, field.second, {}});
    }
    return obstacles;
}

} // namespace contador
