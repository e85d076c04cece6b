// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/station/sender.h"

#include "engine/feed/feed_store.h"
#include "engine/sms/submit.h"

namespace contador {

namespace {

constexpr int mostAttempts = 4;
constexpr int mostParts = 10; // of an answer or a notice; more is a mistake of ours, not a message

} // namespace

Sender::Sender(Connection &connection, Modem &modem, const Clock &clock, Patience patience,
               std::function<std::optional<int>(MessageId)> latency, QObject *parent)
    : QObject(parent), m_connection(connection), m_modem(modem), m_ownModemPatience(patience.ownModem),
      m_latency(std::move(latency)), m_messages(connection), m_submissions(connection), m_accounts(connection, {}), m_clock(clock)
{
    m_backOff.setSingleShot(true);
    m_backOff.setInterval(patience.backOff);
    connect(&m_backOff, &QTimer::timeout, this, &Sender::pump);
    connect(&modem, &Modem::accepted, this, &Sender::onAccepted);
    connect(&modem, &Modem::refused, this, &Sender::onRefused);
    connect(&modem, &Modem::uncertain, this, &Sender::onUncertain);
    connect(&modem, &Modem::canSubmitChanged, this, &Sender::pump);
}

void Sender::pump()
{
    if (m_backOff.isActive())
        return;
    if (m_verdict) {
        writeDown();
        return;
    }
    if (!m_modem.canSubmit() || m_token != 0)
        return;
    if (m_task) {
        submitNext(); // a long message goes on as soon as the modem is free again
        return;
    }
    m_connection.forgetFault();
    const QDateTime anybodysBefore = m_clock.now().addMSecs(-m_ownModemPatience.count());
    const auto message = m_messages.nextQueued(m_modem.status().path, anybodysBefore);
    if (m_connection.hasFault())
        waitOut(*m_connection.fault());
    else if (message)
        begin(*message);
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
        settle({{}, MessageState::Failed, FeedKind::SendFailed, QString::fromLatin1(sms::name(pdus.error().fault))});
        return;
    }
    const int attempt = m_submissions.attempts(message.id) + 1;
    const int acceptedParts = m_submissions.acceptedParts(message.id);
    if (m_connection.hasFault()) {
        waitOut(*m_connection.fault()); // which parts the network has is not known just now
        return;
    }
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
    task.next = size_t(acceptedParts) % task.parts.size();
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
            waitOut(intended.error());
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
    const bool isWhole = ++m_task->next == m_task->parts.size();
    settle({[token, messageReference](Transaction &transaction) {
                SubmissionsStore::accepted(transaction, qint64(token), messageReference);
            },
            isWhole ? MessageState::Sent : MessageState::Sending,
            FeedKind::Reply,
            {}});
}

void Sender::onRefused(quint64 token, const SubmitRefusal &refusal)
{
    if (!isMine(token))
        return;
    const int code = refusal.cmsCode;
    const QString why = QStringLiteral("cms %1").arg(code);
    if (!refusal.provenNotSent && !refusal.permanent) {
        onUncertain(token, why);
        return;
    }
    const auto refused = [token, code](Transaction &transaction) { SubmissionsStore::refused(transaction, qint64(token), code); };
    if (refusal.permanent || m_task->parts.front().attempt >= mostAttempts)
        settle({refused, MessageState::Failed, FeedKind::SendFailed, why});
    else
        settle({refused, MessageState::Queued, {}, {}});
}

void Sender::onUncertain(quint64 token, const QString &why)
{
    if (!isMine(token))
        return;
    settle({[token, why](Transaction &transaction) { SubmissionsStore::uncertain(transaction, qint64(token), why); },
            MessageState::Unknown, FeedKind::SendUnknown, why});
}

void Sender::settle(Verdict verdict)
{
    m_token = 0;
    m_verdict = std::move(verdict);
    writeDown();
}

/// Until the database takes it: only an outcome that never gets there leaves the submission unknown at the next start.
void Sender::writeDown()
{
    const MessageState state = m_verdict->state;
    const bool leavesTheQueue = state != MessageState::Sending && state != MessageState::Queued;
    FeedEvent event;
    Transaction transaction(m_connection, Actor::automaton(), m_clock.now());
    if (m_verdict->submission)
        m_verdict->submission(transaction);
    if (state != MessageState::Sending)
        MessagesStore::setState(transaction, m_task->message.id, state, m_verdict->fault);
    if (leavesTheQueue)
        event = tell(transaction, *m_verdict);
    if (const auto kept = transaction.commit(); !kept) {
        waitOut(kept.error());
        return;
    }
    m_verdict.reset();
    if (state != MessageState::Sending)
        m_task.reset();
    if (state == MessageState::Queued)
        m_backOff.start(); // nothing left us: once more, a little later
    if (leavesTheQueue) {
        emit news(event);
        emit settled();
    }
    pump();
}

FeedEvent Sender::tell(Transaction &transaction, const Verdict &verdict)
{
    const OutboundMessage &message = m_task->message;
    FeedEvent event;
    event.kind = verdict.kind;
    event.phone = message.recipient;
    event.reply = message.text;
    event.message = message.inReplyTo;
    if (const auto account = m_accounts.find(message.account)) {
        event.account = account->number;
        event.holder = account->holder;
    }
    event.latencyMs = verdict.kind == FeedKind::Reply ? m_latency(message.inReplyTo) : std::nullopt;
    return FeedStore::append(transaction, event, message.account);
}

void Sender::waitOut(const StoreFault &fault)
{
    m_backOff.start();
    emit trouble(fault);
}

} // namespace contador
