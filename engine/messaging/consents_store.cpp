// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/consents_store.h"

#include "engine/core/names.h"

namespace contador {

namespace {

constexpr std::array purposeNames{Named{ConsentPurpose::PaymentReceipt, "payment_receipt"}};

/// 0: the phone does not speak for the account.
qint64 bindingOf(Connection &connection, AccountId account, const QString &phone)
{
    Query query = connection.query(R"(
        select id from phone_binding where account_id = :account and phone = :phone and bound_to is null order by id desc limit 1)");
    query.bind(":account", account).bind(":phone", phone);
    return query.next() ? query.integer(0) : 0;
}

} // namespace

QString consentPurposeName(ConsentPurpose purpose)
{
    return nameOf(purposeNames, purpose);
}

std::optional<ConsentPurpose> consentPurposeNamed(const QString &name)
{
    return valueNamed(purposeNames, name);
}

std::vector<ConsentPurpose> consentPurposes()
{
    std::vector<ConsentPurpose> all;
    for (const auto &purpose : purposeNames)
        all.push_back(purpose.value);
    return all;
}

QStringList ConsentsStore::phones(AccountId account, ConsentPurpose purpose) const
{
    Query query = m_connection.query(R"(
        select distinct b.phone from phone_binding b join sms_consent c on c.binding_id = b.id
        where b.account_id = :account and b.bound_to is null and b.disputed_at is null and c.purpose = :purpose and c.withdrawn_at is null
            and c.taken_back_by = 0
        order by b.phone)");
    query.bind(":account", account).bind(":purpose", consentPurposeName(purpose));
    QStringList phones;
    while (query.next())
        phones << query.text(0);
    return phones;
}

bool ConsentsStore::give(Transaction &transaction, AccountId account, const QString &phone, ConsentPurpose purpose, MessageId message)
{
    const qint64 binding = bindingOf(transaction.connection(), account, phone);
    if (binding == 0)
        return false;
    Query known = transaction.connection().query(
        "select 1 from sms_consent where binding_id = :binding and purpose = :purpose and withdrawn_at is null and taken_back_by = 0");
    known.bind(":binding", binding).bind(":purpose", consentPurposeName(purpose));
    if (known.next())
        return true;
    Query query = transaction.connection().query(R"(
        insert into sms_consent (binding_id, purpose, given_at, given_by, message_id)
        values (:binding, :purpose, :at, :by, :message))");
    query.bind(":binding", binding)
        .bind(":purpose", consentPurposeName(purpose))
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .bind(":message", message)
        .run();
    return true;
}

bool ConsentsStore::withdraw(Transaction &transaction, AccountId account, const QString &phone, ConsentPurpose purpose, MessageId message)
{
    const qint64 binding = bindingOf(transaction.connection(), account, phone);
    Query query = transaction.connection().query(R"(
        update sms_consent set withdrawn_at = :at, withdrawn_by = :by, withdrawn_message = :message
        where binding_id = :binding and purpose = :purpose and withdrawn_at is null and taken_back_by = 0)");
    query.bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .bind(":message", message)
        .bind(":binding", binding)
        .bind(":purpose", consentPurposeName(purpose))
        .run();
    return binding != 0;
}

} // namespace contador
