// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rehearsal/accounts_copy_store.h"

#include <array>

namespace contador {

namespace {

struct Source {
    const char *table;
    const char *rows; ///< `{list}`: the accounts
};

/// THE list of what is copied; the messages only as far as a row of the books names them: a conversation begins anew.
constexpr std::array sources{
    Source{"setting", "select * from setting"},
    Source{"sim", "select * from sim"},
    Source{"reply_text", "select * from reply_text order by id"},
    Source{"works", "select * from works where ended_at is null"},
    Source{"party", "select * from party where id in (select party_id from account where id in ({list}))"},
    Source{"party", "select * from party where id in (select party_id from holder_period where account_id in ({list}))"},
    Source{"premises", "select * from premises where id in (select premises_id from account where id in ({list}))"},
    Source{"account", "select * from account where id in ({list})"},
    Source{"account_standing", "select * from account_standing where account_id in ({list})"},
    Source{"account_status", "select * from account_status where account_id in ({list})"},
    Source{"account_hold", "select * from account_hold where account_id in ({list})"},
    Source{"account_reference", "select * from account_reference where account_id in ({list})"},
    Source{"holder_period", "select * from holder_period where account_id in ({list})"},
    Source{"vulnerability", "select * from vulnerability where party_id in (select party_id from account where id in ({list}))"},
    Source{"premises_fact", "select * from premises_fact where premises_id in (select premises_id from account where id in ({list}))"},
    Source{"service_point", "select * from service_point where account_id in ({list})"},
    Source{"contract_fact", R"(
        select f.* from contract_fact f join service_point s on s.id = f.service_point_id where s.account_id in ({list}))"},
    Source{"meter", "select m.* from meter m join service_point s on s.id = m.service_point_id where s.account_id in ({list})"},
    Source{"register", R"(
        select d.* from register d join meter m on m.id = d.meter_id join service_point s on s.id = m.service_point_id
        where s.account_id in ({list}) order by d.id)"},
    Source{"addendum_text", R"(
        select * from addendum_text where version in (select text_version from sms_addendum where account_id in ({list})))"},
    Source{"addendum_text", R"(
        select * from addendum_text where version in (select text_version from sms_enrolment where account_id in ({list})))"},
    Source{"sms_addendum", "select * from sms_addendum where account_id in ({list})"},
    Source{"sms_enrolment", "select * from sms_enrolment where account_id in ({list}) order by id"},
    Source{"enrolment_confirmation", R"(
        select c.* from enrolment_confirmation c join sms_enrolment e on e.id = c.enrolment_id where e.account_id in ({list}))"},
    Source{"phone_binding", "select * from phone_binding where account_id in ({list}) order by id"},
    Source{"sms_consent", R"(
        select c.* from sms_consent c join phone_binding b on b.id = c.binding_id where b.account_id in ({list}) order by c.id)"},
    Source{"phone_language", R"(
        select * from phone_language where phone in (select phone from phone_binding where account_id in ({list})))"},
    Source{"sms_stop", "select * from sms_stop where phone in (select phone from phone_binding where account_id in ({list})) order by id"},
    Source{"binding_code", "select * from binding_code where account_id in ({list})"},
    Source{"message", R"(
        select * from message where id in (select r.message_id from reading r join register d on d.id = r.register_id
            join meter m on m.id = d.meter_id join service_point s on s.id = m.service_point_id where s.account_id in ({list})))"},
    Source{"message", "select * from message where id in (select message_id from entry where account_id in ({list}))"},
    Source{"reading", R"(
        select r.* from reading r join register d on d.id = r.register_id join meter m on m.id = d.meter_id
            join service_point s on s.id = m.service_point_id
        where s.account_id in ({list}) order by r.id)"},
    Source{"entry", "select * from entry where account_id in ({list}) order by id"},
    Source{"posting", R"(
        select p.* from posting p join entry e on e.id = p.entry_id where e.account_id in ({list}) order by p.entry_id, p.line)"},
    Source{"allocation", R"(
        select a.* from allocation a join entry e on e.id = a.cause_id where e.account_id in ({list}) order by a.cause_id, a.ordinal)"},
    Source{"open_item", "select * from open_item where account_id in ({list})"},
    Source{"instalment_plan", "select * from instalment_plan where account_id in ({list})"},
};

} // namespace

AccountsCopy AccountsCopyStore::copyOf(std::span<const AccountId> accounts) const
{
    std::vector<qint64> ids;
    for (const AccountId account : accounts)
        ids.push_back(account.value);
    AccountsCopy copy;
    for (const Source &source : sources)
        copy.tables.push_back(rowsFrom(m_connection, source.table, source.rows, ids));
    return copy;
}

Outcome<void, StoreFault> AccountsCopyStore::put(Connection &connection, const AccountsCopy &copy, const Actor &actor, const QDateTime &at)
{
    connection.execute(QStringLiteral("pragma foreign_keys = off"));
    Transaction transaction(connection, actor, at);
    for (const TableRows &rows : copy.tables)
        putRows(connection, rows);
    auto kept = transaction.commit();
    connection.execute(QStringLiteral("pragma foreign_keys = on"));
    return kept;
}

QByteArrayList AccountsCopyStore::tables()
{
    QByteArrayList names;
    for (const Source &source : sources) {
        if (!names.contains(source.table))
            names << source.table;
    }
    return names;
}

} // namespace contador
