// SPDX-License-Identifier: GPL-3.0-or-later
// What clerks do about conversations and about readings that wait.
#include "engine/accounts/account_records_store.h"
#include "engine/accounts/accounts_store.h"
#include "engine/accounts/to_check_store.h"
#include "engine/feed/feed_store.h"
#include "engine/ledger/ledger_store.h"
#include "engine/messaging/cases_store.h"
#include "engine/messaging/messages_store.h"
#include "engine/messaging/threads_store.h"
#include "engine/reports/check_queue_store.h"
#include "engine/sms/segmentation.h"
#include "engine/station/writer.h"

namespace contador {

namespace {

constexpr int mostParts = 10; // a clerk who writes more had better call

/// E.164; a name or a short code cannot be answered.
bool isReachable(const QString &phone)
{
    return phone.startsWith(u'+') && phone.size() > 5;
}

} // namespace

CorrectionDesk::Result Writer::decided(const CorrectionDesk::Result &result)
{
    if (!result)
        return result;
    const auto account = AccountsStore(m_connection, m_installation.country).find(result->dial.account);
    if (!account)
        return result;
    const QDate today = m_installation.dateAt(m_transaction->at());
    FeedEvent event;
    event.kind = result->reading.status == ReadingStatus::Accepted ? FeedKind::ReadingAccepted : FeedKind::ReadingHeld;
    event.account = account->number;
    event.holder = account->holder;
    event.text = result->reading.value.toString();
    event.amount = LedgerStore(m_connection, m_installation)
                       .balance(account->id, today, AccountRecordsStore(m_connection).disputes(account->id, today))
                       .total;
    m_news.push_back(FeedStore::append(*m_transaction, event, account->id));
    if (result->reading.status == ReadingStatus::Accepted)
        closeDoubt(result);
    return result;
}

void Writer::closeDoubt(const CorrectionDesk::Result &result)
{
    const QString phone = result ? MessagesStore(m_connection).sender(result->reading.message) : QString();
    if (phone.isEmpty())
        return;
    CasesStore::closeOf(*m_transaction, phone, CaseKind::ReadingDoubt, CaseEnd::Settled);
    if (CasesStore(m_connection).openOf(phone).empty())
        ThreadsStore::settleHeld(*m_transaction, phone, result->reading.message, true);
}

CorrectionDesk::Result Writer::acceptReading(ReadingId reading, const QString &reason)
{
    return decided(CorrectionDesk(m_connection, m_tariffs, m_installation).accept(*m_transaction, reading, reason));
}

CorrectionDesk::Result Writer::acceptReadingAs(ReadingId reading, Quantity value, const QString &reason)
{
    return decided(CorrectionDesk(m_connection, m_tariffs, m_installation).acceptAs(*m_transaction, reading, value, reason));
}

CorrectionDesk::Result Writer::holdReadingAgain(ReadingId reading, const QString &reason)
{
    return decided(CorrectionDesk(m_connection, m_tariffs, m_installation).holdAgain(*m_transaction, reading, reason));
}

Outcome<MessageId, ClerkReplyFault> Writer::sendReply(const ClerkReply &reply)
{
    const QString text = reply.text.trimmed();
    if (text.isEmpty())
        return failure(ClerkReplyFault::Empty);
    if (!isReachable(reply.phone))
        return failure(ClerkReplyFault::NotReachable);
    const auto parts = sms::segment(text);
    if (!parts || parts->segments.size() > mostParts)
        return failure(ClerkReplyFault::TooLong);
    const ThreadsStore threads(m_connection);
    const MessageId newest = threads.newest(reply.phone);
    if (!reply.seen.isNull() && newest != reply.seen)
        return failure(ClerkReplyFault::ThreadChanged);
    MessagesStore::NewOutbound message;
    message.recipient = reply.phone;
    message.text = text;
    message.account = reply.account;
    message.carrier = threads.carrier(reply.phone);
    message.writtenBy = m_transaction->actor().name;
    const MessageId id = MessagesStore::enqueue(*m_transaction, message);
    for (const Case &open : CasesStore(m_connection).openOf(reply.phone)) {
        if (open.kind == CaseKind::NotUnderstood || open.kind == CaseKind::UnknownSender)
            CasesStore::close(*m_transaction, open.id, CaseEnd::Settled); // an answer is all that it wanted
        else
            CasesStore::claim(*m_transaction, open.id); // who answers has it, unless somebody else does
    }
    ThreadsStore::settleHeld(*m_transaction, reply.phone, newest, true);
    ThreadsStore::markRead(*m_transaction, reply.phone, id);
    ThreadsStore::saveDraft(*m_transaction, reply.phone, {});
    return id;
}

Outcome<MessageId, ClerkReplyFault> Writer::askAgain(ReadingId reading, const QString &text)
{
    const auto row = CheckQueueStore(m_connection).find(reading, m_installation.dateAt(m_transaction->at()));
    const auto account = row ? AccountsStore(m_connection, m_installation.country).find(row->account) : std::nullopt;
    if (!account)
        return failure(ClerkReplyFault::ThreadChanged);
    const auto sent = sendReply({row->phone, account->id, text, {}});
    if (sent)
        ToCheckStore::markAsked(*m_transaction, reading);
    return sent;
}

void Writer::takeOver(const QString &phone, AccountId account)
{
    claimCase(CasesStore::open(*m_transaction, {phone, account, CaseKind::Person, {}, {}}).id);
}

bool Writer::claimCase(CaseId id)
{
    return CasesStore::claim(*m_transaction, id);
}

bool Writer::releaseCase(CaseId id)
{
    return CasesStore::release(*m_transaction, id);
}

bool Writer::closeCase(CaseId id, CaseEnd how)
{
    const auto known = CasesStore(m_connection).find(id);
    if (!known || !CasesStore::close(*m_transaction, id, how))
        return false;
    if (CasesStore(m_connection).openOf(known->phone).empty())
        settleThread(known->phone, ThreadsStore(m_connection).newest(known->phone));
    return true;
}

void Writer::noteCase(CaseId id, const QString &text)
{
    CasesStore::note(*m_transaction, id, text);
}

void Writer::settleThread(const QString &phone, MessageId upTo)
{
    ThreadsStore::settleHeld(*m_transaction, phone, upTo, false);
    ThreadsStore::markRead(*m_transaction, phone, upTo);
}

void Writer::saveDraft(const QString &phone, const QString &text)
{
    ThreadsStore::saveDraft(*m_transaction, phone, text);
}

void Writer::markThreadRead(const QString &phone, MessageId upTo)
{
    ThreadsStore::markRead(*m_transaction, phone, upTo);
}

void Writer::beAtThread(const QString &desk, const QString &phone, bool isWriting)
{
    ThreadsStore::beAt(*m_transaction, desk, phone, isWriting);
}

} // namespace contador
