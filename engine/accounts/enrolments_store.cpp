// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/enrolments_store.h"

#include "engine/accounts/account_records_store.h"
#include "engine/accounts/accounts_store.h"
#include "engine/core/names.h"

#include <QCryptographicHash>

namespace contador {

namespace {

constexpr std::array stateNames{Named{Enrolment::State::Prepared, "prepared"}, Named{Enrolment::State::Signed, "signed"},
                                Named{Enrolment::State::Ended, "ended"}};

Enrolment rowOf(const Query &query)
{
    Enrolment enrolment;
    enrolment.id = query.integer(0);
    enrolment.account = AccountId{query.integer(1)};
    enrolment.accountNumber = query.text(2);
    enrolment.holder = query.text(3);
    enrolment.address = query.text(4);
    enrolment.phone = query.text(5);
    enrolment.language = query.text(6);
    enrolment.purposes = query.text(7).split(u' ', Qt::SkipEmptyParts);
    enrolment.textVersion = query.text(8);
    enrolment.text = query.text(9);
    enrolment.sha256 = query.text(10);
    enrolment.preparedAt = query.moment(11);
    enrolment.preparedBy = query.text(12);
    enrolment.signedOn = query.date(13);
    enrolment.signedAt = query.moment(14);
    enrolment.signedBy = query.text(15);
    enrolment.identityCheck = query.text(16);
    enrolment.confirmedAt = query.moment(17);
    enrolment.endedAt = query.moment(18);
    enrolment.endedBy = query.text(19);
    enrolment.endedBecause = query.text(20);
    return enrolment;
}

std::vector<Enrolment> rowsOf(Query &query)
{
    std::vector<Enrolment> enrolments;
    while (query.next())
        enrolments.push_back(rowOf(query));
    return enrolments;
}

} // namespace

QString enrolmentStateName(Enrolment::State state)
{
    return nameOf(stateNames, state);
}

std::optional<Enrolment> EnrolmentsStore::find(qint64 enrolment) const
{
    Query query = m_connection.query("select * from enrolment_line where id = :id");
    query.bind(":id", enrolment);
    return query.next() ? std::optional(rowOf(query)) : std::nullopt;
}

std::vector<Enrolment> EnrolmentsStore::of(AccountId account) const
{
    Query query = m_connection.query("select * from enrolment_line where account_id = :account order by id desc");
    query.bind(":account", account);
    return rowsOf(query);
}

std::vector<Enrolment> EnrolmentsStore::open(int most) const
{
    Query query = m_connection.query("select * from enrolment_line where ended_at is null order by id limit :most");
    query.bind(":most", most);
    return rowsOf(query);
}

std::vector<Enrolment> EnrolmentsStore::unconfirmedSince(const QDateTime &moment, int most) const
{
    Query query = m_connection.query(R"(
        select * from enrolment_line where ended_at is null and signed_at is not null and confirmed_at < :moment
        order by confirmed_at, id limit :most)");
    query.bind(":moment", moment).bind(":most", most);
    return rowsOf(query);
}

std::optional<qint64> EnrolmentsStore::prepare(Transaction &transaction, const Enrolment &enrolment)
{
    Connection &connection = transaction.connection();
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(enrolment.text.toUtf8(), QCryptographicHash::Sha256).toHex());
    Query put = connection.query(
        "insert into addendum_text (version, text, sha256) values (:version, :text, :sha256) on conflict (version) do nothing");
    put.bind(":version", enrolment.textVersion).bind(":text", enrolment.text).bind(":sha256", hash).run();
    {
        Query known = connection.query("select sha256 from addendum_text where version = :version");
        known.bind(":version", enrolment.textVersion);
        if (!known.next() || known.text(0) != hash)
            return std::nullopt;
    }
    Query query = connection.query(R"(
        insert into sms_enrolment (account_id, phone, language, purposes, text_version, prepared_at, prepared_by)
        values (:account, :phone, :language, :purposes, :version, :at, :by))");
    query.bind(":account", enrolment.account)
        .bind(":phone", enrolment.phone)
        .bind(":language", enrolment.language)
        .bind(":purposes", enrolment.purposes.isEmpty() ? QStringLiteral("") : enrolment.purposes.join(u' '))
        .bind(":version", enrolment.textVersion)
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
    return query.insertedId();
}

void EnrolmentsStore::sign(Transaction &transaction, qint64 enrolment, qint64 addendum)
{
    Query query = transaction.connection().query(
        "update sms_enrolment set addendum_id = :addendum, signed_at = :at, signed_by = :by where id = :id");
    query.bind(":addendum", addendum)
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .bind(":id", enrolment)
        .run();
}

void EnrolmentsStore::end(Transaction &transaction, qint64 enrolment, const QString &reason)
{
    Query query = transaction.connection().query(
        "update sms_enrolment set ended_at = :at, ended_by = :by, ended_because = :reason where id = :id");
    query.bind(":at", transaction.at()).bind(":by", transaction.actor().name).bind(":reason", reason).bind(":id", enrolment).run();
}

void EnrolmentsStore::confirm(Transaction &transaction, qint64 enrolment, MessageId message)
{
    Query query = transaction.connection().query(R"(
        insert into enrolment_confirmation (enrolment_id, confirmed_at, confirmed_by, message_id)
        values (:enrolment, :at, :by, :message))");
    query.bind(":enrolment", enrolment)
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .bind(":message", message)
        .run();
}

void EnrolmentsStore::bind(Transaction &transaction, const Enrolment &enrolment, qint64 addendum, const QString &identityCheck)
{
    Query known = transaction.connection().query(R"(
        update phone_binding set addendum_id = :addendum, identity_check = :identity
        where account_id = :account and phone = :phone and bound_to is null)");
    known.bind(":addendum", addendum)
        .bind(":identity", identityCheck)
        .bind(":account", enrolment.account)
        .bind(":phone", enrolment.phone)
        .run();
    if (known.rowsChanged() > 0)
        return;
    AccountRecordsStore::bindByAddendum(transaction, enrolment.account, PhoneNumber::fromStored(enrolment.phone), addendum, identityCheck,
                                        transaction.at());
    AccountsStore::refreshSearch(transaction, enrolment.account);
}

} // namespace contador
