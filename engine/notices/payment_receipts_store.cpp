// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/notices/payment_receipts_store.h"

#include "engine/accounts/accounts_store.h"
#include "engine/dialogue/owed.h"
#include "engine/ledger/ledger_store.h"
#include "engine/messaging/consents_store.h"
#include "engine/messaging/messages_store.h"
#include "engine/notices/coded_notice.h"
#include "engine/notices/notice_text.h"

namespace contador {

const Lexicon &PaymentReceipts::lexiconFor(Transaction &transaction, AccountId account) const
{
    const auto holder = AccountsStore(transaction.connection(), m_installation.country).find(account);
    return m_lexicons.of(holder && !holder->language.isEmpty() ? holder->language : m_installation.language);
}

QString PaymentReceipts::textFor(Transaction &transaction, AccountId account, const QString &phone, const Money &amount,
                                 QDate valueDate) const
{
    const AccountsStore accounts(transaction.connection(), m_installation.country);
    const auto holder = accounts.find(account);
    if (!holder)
        return {};
    const QString language = holder->language.isEmpty() ? m_installation.language : holder->language;
    const Lexicon &lexicon = m_lexicons.of(language);
    const Money owes =
        LedgerStore(transaction.connection(), m_installation).balance(account, m_installation.dateAt(transaction.at())).total;
    const bool isCredit = owes.minor < 0;
    const QString kind = isCredit ? QStringLiteral("payment_received_credit") : QStringLiteral("payment_received");
    const QString text = noticeText(kind, language, m_installation.language,
                                    {{QStringLiteral("amount"), lexicon.amount(amount)},
                                     {QStringLiteral("currency"), amount.currency.code},
                                     {QStringLiteral("date"), lexicon.date(valueDate)},
                                     {QStringLiteral("debt"), lexicon.amount(owes)},
                                     {QStringLiteral("credit"), lexicon.amount(-owes)}});
    const auto number = PhoneNumber::parse(phone, m_installation.country);
    const bool isOneOfSeveral = number && accounts.byPhone(*number, transaction.at()).size() > 1;
    return isOneOfSeveral && !text.isEmpty() ? tailOf(holder->number) + QStringLiteral(": ") + text : text;
}

void PaymentReceipts::write(Transaction &transaction, AccountId account, EntryId payment, const Money &amount, QDate valueDate) const
{
    const QStringList phones = ConsentsStore(transaction.connection()).phones(account, ConsentPurpose::PaymentReceipt);
    for (const QString &phone : phones) {
        Query told = transaction.connection().query("select 1 from payment_receipt where entry_id = :entry and phone = :phone");
        told.bind(":entry", payment).bind(":phone", phone);
        if (told.next())
            continue;
        MessagesStore::NewOutbound message;
        message.recipient = phone;
        message.text = textFor(transaction, account, phone, amount, valueDate);
        message.messageClass = MessageClass::Service;
        message.account = account;
        if (message.text.isEmpty())
            continue;
        const MessageId id = enqueueWithCode(transaction, message, lexiconFor(transaction, account));
        Query receipt = transaction.connection().query(
            "insert into payment_receipt (entry_id, phone, message_id) values (:entry, :phone, :message)");
        receipt.bind(":entry", payment).bind(":phone", phone).bind(":message", id).run();
    }
}

void PaymentReceipts::stop(Transaction &transaction, EntryId payment)
{
    Query waiting = transaction.connection().query(R"(
        select m.id from payment_receipt r join message m on m.id = r.message_id where r.entry_id = :entry and m.state = 'queued')");
    waiting.bind(":entry", payment);
    std::vector<MessageId> messages;
    while (waiting.next())
        messages.push_back({waiting.integer(0)});
    for (const MessageId message : messages)
        MessagesStore::setState(transaction, message, MessageState::Failed, QStringLiteral("payment_taken_back"));
}

} // namespace contador
