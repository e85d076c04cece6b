// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/station/sender.h"

#include "engine/feed/feed_store.h"
#include "engine/sms/submit.h"

namespace contador {

namespace {

constexpr int mostAttempts = 4;
constexpr int mostParts = 10; // of an answer or a notice; more is a mistake of ours, not a message

} // namespace

Sender::Sender(Connection &connection, Modem &modem, std::chrono::milliseconds backOff,
               std::function<std::optional<int>(MessageId)> latency, QObject *parent)
    : QObject(parent), m_connection(connection), m_modem(modem), m_latency(std::move(latency)), m_messages(connection),
      m_submissions(connection), m_accounts(connection, {})
{
    m_backOff.setSingleShot(true);
    m_backOff.setInterval(backOff);
    connect(&m_backOff, &QTimer::timeout, this, &Sender::pump);
    connect(&modem, &Modem::accepted, this, &Sender::onAccepted);
    connect(&modem, &Modem::refused, this, &Sender::onRefused);
    connect(&modem, &Modem::uncertain, this, &Sender::onUncertain);
    connect(&modem, &Modem::canSubmitChanged, this, &Sender::pump);
}

void Sender::pump()
{
    if (m_backOff.isActive() || !m_modem.canSubmit() || m_token != 0)
        return;
    if (m_task) {
        submitNext(); // a long message goes on as soon as the modem is free again
        return;
    }
    m_connection.forgetFault();
    if (const auto message = m_messages.nextQueued())
        begin(*message);
    else if (m_connection.hasFault())
        emit trouble(*m_connection.fault());
}

void Sender::begin(const OutboundMessage &message)
{
    sms::SubmitOptions options;
    options.segmentation.limit = mostParts;
    options.concatenationReference = quint16(message.id.value & 0xffff);
    options.statusReportRequest = true;
    const auto pdus = sms::submits(message.recipient, message.text, options);
    Task task{message, {}, 0};
    if (!pdus) {
        m_task = task;
        Transaction transaction(m_connection, Actor::automaton(), m_clock.now());
        finish(transaction, MessageState::Failed, FeedKind::SendFailed, QString::fromLatin1(sms::name(pdus.error().fault)));
        return;
    }
    const int attempt = m_submissions.attempts(message.id) + 1;
    const ModemStatus modem = m_modem.status();
    for (size_t i = 0; i < pdus->size(); ++i) {
        SubmissionIntent part;
        part.message = message.id;
        part.attempt = attempt;
        part.part = int(i) + 1;
        part.parts = int(pdus->size());
        part.reference = options.concatenationReference;
        part.recipient = message.recipient;
        part.carrier = modem.path;
        part.iccid = modem.iccid;
        part.pduHex = (*pdus)[i].hex;
        task.parts.push_back(part);
    }
    task.next = size_t(m_submissions.acceptedParts(message.id)) % task.parts.size();
    m_task = task;
    submitNext();
}

void Sender::submitNext()
{
    SubmissionIntent &part = m_task->parts[m_task->next];
    {
        Transaction transaction(m_connection, Actor::automaton(), m_clock.now());
        MessagesStore::setState(transaction, m_task->message.id, MessageState::Sending); // no other modem takes it
        part.id = SubmissionsStore::intend(transaction, part);
        if (const auto intended = transaction.commit(); !intended) {
            m_task.reset(); // without its intent on disk nothing leaves
            m_backOff.start();
            emit trouble(intended.error());
            return;
        }
    }
    const int serviceCentreOctets = part.pduHex.left(2).toInt(nullptr, 16) + 1;
    m_token = quint64(part.id);
    m_modem.submit(m_token, part.pduHex, int(part.pduHex.size() / 2) - serviceCentreOctets, [this] { return letGo(); });
}

/// Before the Ctrl-Z that sends it: a station that stops from here on does not know whether it left.
bool Sender::letGo()
{
    Transaction transaction(m_connection, Actor::automaton(), m_clock.now());
    SubmissionsStore::letGo(transaction, qint64(m_token));
    const auto recorded = transaction.commit();
    if (!recorded)
        emit trouble(recorded.error());
    return recorded.has_value();
}

void Sender::onAccepted(quint64 token, int messageReference)
{
    if (!isMine(token))
        return;
    m_token = 0;
    Transaction transaction(m_connection, Actor::automaton(), m_clock.now());
    SubmissionsStore::accepted(transaction, qint64(token), messageReference);
    if (++m_task->next == m_task->parts.size()) {
        finish(transaction, MessageState::Sent, FeedKind::Reply, {});
        return;
    }
    if (const auto kept = transaction.commit(); !kept)
        emit trouble(kept.error()); // the intent stands without outcome: unknown at the next start, never sent again
    pump();
}

void Sender::onRefused(quint64 token, const SubmitRefusal &refusal)
{
    if (!isMine(token))
        return;
    m_token = 0;
    Transaction transaction(m_connection, Actor::automaton(), m_clock.now());
    if (!refusal.provenNotSent && !refusal.permanent) {
        const QString why = QStringLiteral("cms %1").arg(refusal.cmsCode);
        SubmissionsStore::uncertain(transaction, qint64(token), why);
        finish(transaction, MessageState::Unknown, FeedKind::SendUnknown, why);
        return;
    }
    SubmissionsStore::refused(transaction, qint64(token), refusal.cmsCode);
    if (refusal.permanent || m_task->parts.front().attempt >= mostAttempts)
        finish(transaction, MessageState::Failed, FeedKind::SendFailed, QStringLiteral("cms %1").arg(refusal.cmsCode));
    else
        putBack(transaction);
}

void Sender::onUncertain(quint64 token, const QString &why)
{
    if (!isMine(token))
        return;
    m_token = 0;
    Transaction transaction(m_connection, Actor::automaton(), m_clock.now());
    SubmissionsStore::uncertain(transaction, qint64(token), why);
    finish(transaction, MessageState::Unknown, FeedKind::SendUnknown, why);
}

/// The message leaves the queue, with its last state and a row in the feed.
void Sender::finish(Transaction &transaction, MessageState state, FeedKind kind, const QString &fault)
{
    const OutboundMessage message = m_task->message;
    m_task.reset();
    MessagesStore::setState(transaction, message.id, state, fault);
    FeedEvent event;
    event.kind = kind;
    event.phone = message.recipient;
    event.reply = message.text;
    event.message = message.inReplyTo;
    if (const auto account = m_accounts.find(message.account)) {
        event.account = account->number;
        event.holder = account->holder;
    }
    event.latencyMs = kind == FeedKind::Reply ? m_latency(message.inReplyTo) : std::nullopt;
    event = FeedStore::append(transaction, event, message.account);
    if (const auto kept = transaction.commit(); !kept)
        emit trouble(kept.error());
    else
        emit news(event);
    emit settled();
    pump();
}

/// Nothing left us: once more, a little later.
void Sender::putBack(Transaction &transaction)
{
    MessagesStore::setState(transaction, m_task->message.id, MessageState::Queued);
    m_task.reset();
    if (const auto kept = transaction.commit(); !kept)
        emit trouble(kept.error());
    m_backOff.start();
}

} // namespace contador
