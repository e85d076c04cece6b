// SPDX-License-Identifier: GPL-3.0-or-later
// What a conversation may set up and expect of requests other than readings (conversations/README.md).
#include "engine/accounts/account_references_store.h"
#include "engine/accounts/account_records_store.h"
#include "engine/accounts/binding_codes_store.h"
#include "engine/accounts/outage_reports_store.h"
#include "engine/accounts/works_store.h"
#include "engine/billing/payments.h"
#include "engine/messaging/cases_store.h"
#include "engine/messaging/consents_store.h"
#include "engine/messaging/messages_store.h"
#include "engine/messaging/notice_codes_store.h"
#include "engine/messaging/phone_languages_store.h"
#include "engine/messaging/sms_stops_store.h"
#include "tests/engine/dialogue/conversation.h"

namespace contador::tests {

namespace {

const QString clerk = QStringLiteral("Rita");

QString e164(const Installation &installation, const QString &typed)
{
    const auto phone = PhoneNumber::parse(typed, installation.country);
    return phone ? phone->e164() : typed;
}

} // namespace

bool Conversation::setUpRequest(const QString &what, const QString &value)
{
    const QStringList words = value.split(u' ', Qt::SkipEmptyParts);
    Transaction transaction(*m_books.writer, Actor::operatorNamed(clerk), m_now);
    const AccountsStore accounts(*m_books.writer, m_books.installation.country);
    const std::optional<Account> account = accounts.find(words.value(0));
    bool isDone = account.has_value();
    if (what == QStringLiteral("reference") && account) {
        isDone = AccountReferencesStore::add(transaction, account->id, {words.value(1), words.value(2), words.mid(3).join(QString())});
    } else if (what == QStringLiteral("payment") && account) {
        const auto amount = Money::fromString(words.value(1), m_books.installation.currency);
        const QDate on = QDate::fromString(words.value(2), Qt::ISODate);
        isDone = amount && on.isValid();
        if (isDone)
            bookPayment(transaction, m_books.installation, {account->id, *amount, on, {}, {}, QStringLiteral("line %1").arg(m_line), {}});
    } else if (what == QStringLiteral("verification") && account) {
        isDone = AccountsStore::setNameplate(transaction, account->id, words.value(1),
                                             {{}, {}, Quantity::whole(1), QDate::fromString(words.value(2), Qt::ISODate), {}});
    } else if (what == QStringLiteral("bill code") && account) {
        m_billCode = BindingCodesStore::make(transaction, account->id);
    } else if (what == QStringLiteral("notice")) {
        isDone = sendNotice(transaction, e164(m_books.installation, words.value(0)), words.mid(1).join(u' '));
    } else if (what == QStringLiteral("works")) {
        isDone = addWorks(transaction, value);
    } else {
        return what == QStringLiteral("nothing");
    }
    if (!isDone || !transaction.commit())
        m_differences << QStringLiteral("line %1: %2 cannot be set up").arg(QString::number(m_line), what);
    return true;
}

/// A message of ours that carries a code and was delivered.
bool Conversation::sendNotice(Transaction &transaction, const QString &phone, const QString &text)
{
    m_noticeCode = NoticeCodesStore(*m_books.writer).draw(phone);
    MessagesStore::NewOutbound message;
    message.recipient = phone;
    message.text = text + u' ' + m_noticeCode;
    message.messageClass = MessageClass::Service;
    const MessageId id = MessagesStore::enqueue(transaction, message);
    NoticeCodesStore::keep(transaction, id, phone, m_noticeCode);
    MessagesStore::setState(transaction, id, MessageState::Delivered);
    return !m_noticeCode.isEmpty();
}

/// "Centro, water, 2026-03-12 08:00, 2026-03-12 18:00, Reparacao de conduta"; without a service of all.
bool Conversation::addWorks(Transaction &transaction, const QString &value)
{
    const QStringList parts = value.split(QStringLiteral(", "));
    const auto moment = [&](const QString &text) {
        QDateTime local = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
        local.setTimeZone(m_books.installation.timeZone);
        return local;
    };
    Works works;
    works.zone = parts.value(0);
    works.service = parts.value(1);
    works.from = moment(parts.value(2));
    works.to = moment(parts.value(3));
    works.words = parts.value(4);
    return works.from.isValid() && works.to.isValid() && WorksStore::add(transaction, works) != 0;
}

QString Conversation::withCodes(QString text) const
{
    text.replace(QStringLiteral("{code}"), m_noticeCode).replace(QStringLiteral("{bill code}"), m_billCode);
    if (!text.contains(QStringLiteral("{case}")))
        return text;
    Query newest = m_books.writer->query("select reference from conversation_case order by id desc limit 1");
    return text.replace(QStringLiteral("{case}"), newest.next() ? newest.text(0) : QStringLiteral("(no case)"));
}

bool Conversation::expectRequest(const QStringList &words)
{
    Connection &books = *m_books.writer;
    const QString phone = e164(m_books.installation, words.value(1));
    if (words.value(0) == QStringLiteral("language")) {
        compare(QStringLiteral("language"), words.value(2), PhoneLanguagesStore(books).of(phone));
    } else if (words.value(0) == QStringLiteral("stopped")) {
        QStringList stopped;
        for (const Purpose purpose : SmsStopsStore(books).of(phone))
            stopped << purposeName(purpose);
        compare(QStringLiteral("stopped"), words.mid(2).join(u' '), stopped.isEmpty() ? QStringLiteral("nothing") : stopped.join(u' '));
    } else if (words.value(0) == QStringLiteral("speaks")) {
        QStringList accounts;
        if (const auto number = PhoneNumber::parse(phone, m_books.installation.country)) {
            for (const Account &account : AccountsStore(books, {}).byPhone(*number, m_now))
                accounts << account.number;
        }
        compare(QStringLiteral("speaks for"), words.mid(2).join(u' '), accounts.isEmpty() ? QStringLiteral("nobody") : accounts.join(u' '));
    } else if (words.value(0) == QStringLiteral("outages")) {
        compare(QStringLiteral("outages"), words.value(2),
                QString::number(OutageReportsStore(books).accountsIn(words.value(1), m_now.addDays(-1))));
    } else if (words.value(0) == QStringLiteral("acknowledged")) {
        compare(QStringLiteral("acknowledged"), words.value(1), QString::number(m_books.count("select count(*) from acknowledgement")));
    } else {
        return false;
    }
    return true;
}

} // namespace contador::tests
