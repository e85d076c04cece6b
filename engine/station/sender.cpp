// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/station/sender.h"

#include "engine/feed/feed_store.h"
#include "engine/messaging/messages_store.h"
#include "engine/messaging/queue_store.h"
#include "engine/messaging/refusal_rule.h"
#include "engine/messaging/settlement_store.h"
#include "engine/modem/cms_codes.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace contador {

namespace {

constexpr std::chrono::milliseconds afterTrouble{2000};
// Modems hold back what they have to announce until a command ends: TS 27.005 §3.4.1 <mode>. A notice gives it this time.
constexpr std::chrono::milliseconds answerSoonThere{50};
constexpr std::chrono::milliseconds longestLook = std::chrono::hours(1); // the rules may have changed by then

int tpduLength(const QByteArray &pduHex)
{
    const int serviceCentreOctets = pduHex.left(2).toInt(nullptr, 16) + 1;
    return int(pduHex.size() / 2) - serviceCentreOctets;
}

} // namespace

Sender::Sender(Surroundings surroundings, Modem &modem, QObject *parent)
    : QObject(parent), m_around(std::move(surroundings)), m_modem(modem), m_accounts(m_around.connection, {})
{
    m_pause.setSingleShot(true);
    m_lookAgain.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Sender::pump);
    connect(&m_lookAgain, &QTimer::timeout, this, &Sender::pump);
    connect(&modem, &Modem::accepted, this, &Sender::onAccepted);
    connect(&modem, &Modem::refused, this, &Sender::onRefused);
    connect(&modem, &Modem::uncertain, this, &Sender::onUncertain);
    connect(&modem, &Modem::statusChanged, this, &Sender::onModemStatus);
    connect(&modem, &Modem::canSubmitChanged, this, &Sender::pump);
}

std::vector<Claim> Sender::claimMore(Transaction &transaction)
{
    std::vector<Claim> claims;
    if (m_modem.status().state != ModemState::Ready || m_pause.isActive())
        return claims;
    while (m_claims.size() + claims.size() < mostClaimed) {
        const SendTurn turn = nextTurn();
        const bool isFirst = !m_current && m_claims.empty() && claims.empty();
        // Only answers are taken ahead: none of them ever waits for a notice that is not on the air yet.
        if (!turn.message || (turn.message->messageClass != MessageClass::Reply && !isFirst))
            break;
        const Claim &added = claims.emplace_back(claim(transaction, *turn.message, turn.validity, *carrier(), m_session));
        m_around.queue.spend(transaction, added.sim, int(added.parts.size()));
        if (m_around.connection.hasFault())
            break;
    }
    return claims;
}

void Sender::take(std::vector<Claim> claims)
{
    std::ranges::move(claims, std::back_inserter(m_claims));
    if (!m_claims.empty() && m_modem.status().state != ModemState::Ready)
        releaseClaims();
}

void Sender::pump()
{
    if (m_pause.isActive() || m_token != 0 || !m_around.holdsModem())
        return;
    if (m_modem.status().state != ModemState::Ready)
        releaseClaims();
    if (!m_current && !m_claims.empty()) {
        m_current = std::move(m_claims.front());
        m_claims.pop_front();
    }
    if (m_current && m_modem.canSubmit())
        submitNext();
    else if (!m_verdicts.empty() || !m_current)
        writeAndClaim();
}

void Sender::submitNext()
{
    if (m_current->parts.empty()) {
        giveUp({.message = m_current->message,
                .submission = {},
                .state = MessageState::Failed,
                .kind = FeedKind::SendFailed,
                .fault = m_current->fault},
               0);
        return;
    }
    const SubmissionIntent &part = m_current->part();
    m_token = quint64(part.id);
    m_modem.submit(m_token, part.pduHex, tpduLength(part.pduHex), [this] { return letGo(); });
}

/// Before the Ctrl-Z that sends it: a station that stops from here on does not know whether it left.
bool Sender::letGo()
{
    if (!m_around.holdsModem())
        return false;
    std::vector<FeedEvent> events;
    std::function<void()> afterwards;
    const auto recorded = withRetries([&] {
        Transaction transaction(m_around.connection, Actor::automaton(), m_around.clock.now());
        events = write(transaction);
        SubmissionsStore::letGo(transaction, qint64(m_token));
        afterwards = m_around.alongside(transaction);
        return transaction.commit();
    });
    if (!recorded) {
        emit trouble(recorded.error());
        return false;
    }
    written(events);
    afterwards();
    return m_around.holdsModem(); // still: we may have been stopped in between
}

void Sender::abandon()
{
    m_claims.clear();
    m_current.reset();
    m_verdicts.clear();
    m_token = 0;
    m_pause.stop();
    m_lookAgain.stop();
}

void Sender::onAccepted(quint64 token, int messageReference)
{
    if (!isMine(token))
        return;
    m_token = 0;
    m_outcomeAt = m_around.clock.uptime();
    ++m_current->next;
    Verdict verdict{.message = m_current->message,
                    .submission =
                        [token, messageReference](Transaction &transaction) {
                            SubmissionsStore::accepted(transaction, qint64(token), messageReference);
                        },
                    .state = m_current->isWhole() ? MessageState::Sent : MessageState::Sending,
                    .fault = {},
                    .row = qint64(token),
                    .latencyMs = m_around.latency(m_current->message.inReplyTo)};
    m_verdicts.push_back(std::move(verdict));
    if (m_current->isWhole())
        m_current.reset();
    pump();
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
    m_token = 0;
    m_outcomeAt = m_around.clock.uptime();
    const OutboundMessage &message = m_current->message;
    const QDateTime now = m_around.clock.now();
    AfterRefusal after =
        afterRefusal({refusal.provenNotSent, refusal.permanent, isOfTheModem(code)},
                     SubmissionsStore(m_around.connection).refusals(message.id),
                     m_around.queue.rules(now).of(message.messageClass), message.writtenAt, now, m_around.queue.zone());
    if (m_around.longestBackOff != byTheRules)
        after.dueAt = std::min(after.dueAt, now.addMSecs(m_around.longestBackOff.count()));
    if (after.modemWaits)
        pauseUntil(after.dueAt);
    giveUp(
        {.message = message,
         .submission = [token, code](Transaction &transaction) { SubmissionsStore::refused(transaction, qint64(token), code); },
         .state = after.state,
         .kind = FeedKind::SendFailed,
         .fault = after.state == MessageState::Failed ? why : QString(),
         .row = qint64(token),
         .dueAt = after.dueAt},
        m_current->parts.size() - m_current->next - (refusal.provenNotSent ? 0 : 1));
}

void Sender::onUncertain(quint64 token, const QString &why)
{
    if (!isMine(token))
        return;
    m_token = 0;
    m_outcomeAt = m_around.clock.uptime();
    giveUp(
        {.message = m_current->message,
         .submission = [token, why](Transaction &transaction) { SubmissionsStore::uncertain(transaction, qint64(token), why); },
         .state = MessageState::Unknown,
         .kind = FeedKind::SendUnknown,
         .fault = why,
         .row = qint64(token)},
        m_current->parts.size() - m_current->next - 1);
}

/// The message goes no further now; what was meant of its later parts is taken back.
void Sender::giveUp(Verdict verdict, size_t partsLeft)
{
    const auto submission = std::move(verdict.submission);
    verdict.submission = [this, submission, id = verdict.message.id, sim = m_current->sim, partsLeft](Transaction &transaction) {
        if (submission)
            submission(transaction);
        SubmissionsStore::release(transaction, id);
        m_around.queue.giveBack(transaction, sim, int(partsLeft));
    };
    m_verdicts.push_back(std::move(verdict));
    m_current.reset();
    pump();
    if (!m_verdicts.empty() && m_token == 0)
        writeAndClaim();
}

void Sender::pauseUntil(const QDateTime &dueAt)
{
    m_pause.start(std::chrono::milliseconds(std::clamp<qint64>(m_around.clock.now().msecsTo(dueAt), 1, longestLook.count())));
}

/// The references of a modem count on until it starts anew. TS 23.040 §9.2.3.6
void Sender::noteSession(const ModemStatus &status)
{
    const bool wasOff = status.state == ModemState::Missing || status.state == ModemState::Stopped
        || status.state == ModemState::HeldByOther || status.state == ModemState::OtherDesk
        || status.state == ModemState::NoPermission;
    if (wasOff || status.restarts != m_restarts)
        m_session.clear();
    else if (m_session.isEmpty())
        m_session = QUuid::createUuid().toString(QUuid::Id128);
    m_restarts = status.restarts;
}

void Sender::onModemStatus(const ModemStatus &status)
{
    noteSession(status);
    if (status.state != ModemState::Ready)
        releaseClaims();
}

/// Another modem may send them, or this one when it is back.
void Sender::releaseClaims()
{
    if (m_current && m_token == 0) {
        m_claims.push_front(*m_current);
        m_current.reset();
    }
    if (m_claims.empty())
        return;
    std::vector<FeedEvent> events;
    const auto released = withRetries([&] {
        Transaction transaction(m_around.connection, Actor::automaton(), m_around.clock.now());
        events = write(transaction); // of a part that the network has: nobody may send it again
        for (const Claim &each : m_claims) {
            SubmissionsStore::release(transaction, each.message.id);
            MessagesStore::setState(transaction, each.message.id, MessageState::Queued);
            m_around.queue.giveBack(transaction, each.sim, int(each.parts.size() - each.next));
        }
        return committed(transaction);
    });
    if (!released) {
        waitOut(released.error()); // still ours: tried again
        return;
    }
    m_claims.clear();
    written(events);
}

/// What the queue counted of a unit of work that failed never happened.
Outcome<void, StoreFault> Sender::committed(Transaction &transaction)
{
    auto committed = transaction.commit();
    if (!committed)
        m_around.queue.forget();
    return committed;
}

/// Until the database takes it: only an outcome that never gets there leaves the submission unknown at the next start.
void Sender::writeAndClaim()
{
    m_around.connection.forgetFault();
    const bool mayClaim = m_modem.canSubmit() && !m_current && !m_pause.isActive() && nextTurn().message;
    if (m_around.connection.hasFault()) {
        waitOut(*m_around.connection.fault());
        return;
    }
    if (m_verdicts.empty() && !mayClaim)
        return;
    std::vector<FeedEvent> events;
    std::vector<Claim> claims;
    const auto kept = withRetries([&] {
        Transaction transaction(m_around.connection, Actor::automaton(), m_around.clock.now());
        events = write(transaction);
        claims.clear();
        if (mayClaim)
            claims = claimMore(transaction);
        return committed(transaction);
    });
    if (!kept) {
        waitOut(kept.error());
        return;
    }
    written(events);
    const bool goesOn = !claims.empty();
    take(std::move(claims));
    if (goesOn)
        pump();
}

SendTurn Sender::nextTurn()
{
    if (!carrier())
        return {};
    const QDateTime now = m_around.clock.now();
    SendTurn turn = m_around.queue.next(carrier()->path, m_around.carriers, now);
    const bool isNotice = turn.message && turn.message->messageClass != MessageClass::Reply;
    const bool mayBeAnnounced = m_around.clock.uptime() - m_outcomeAt < answerSoonThere;
    if (isNotice && (mayBeAnnounced || m_modem.awaitsText() || m_around.textWaits())) {
        turn.message.reset();
        turn.lookAgainAt = now.addMSecs(answerSoonThere.count());
    }
    if (turn.lookAgainAt)
        m_lookAgain.start(std::chrono::milliseconds(std::clamp<qint64>(now.msecsTo(*turn.lookAgainAt), 1, longestLook.count())));
    return turn;
}

const CarrierHealth *Sender::carrier() const
{
    const auto mine = std::ranges::find(m_around.carriers, m_modem.status().path, &CarrierHealth::path);
    return mine == m_around.carriers.end() ? nullptr : &*mine;
}

/// The verdicts there are; the events that tell of them.
std::vector<FeedEvent> Sender::write(Transaction &transaction) const
{
    std::vector<FeedEvent> events;
    for (const Verdict &verdict : m_verdicts) {
        if (verdict.submission)
            verdict.submission(transaction);
        if (verdict.state == MessageState::Queued)
            QueueStore::queueAgain(transaction, verdict.message.id, verdict.dueAt);
        else if (verdict.state != MessageState::Sending)
            MessagesStore::setState(transaction, verdict.message.id, verdict.state, verdict.fault);
        if (verdict.row != 0)
            SettlementStore::outcomeWritten(transaction, verdict.row);
        if (verdict.leavesTheQueue())
            events.push_back(tell(transaction, verdict));
    }
    return events;
}

void Sender::written(const std::vector<FeedEvent> &events)
{
    m_verdicts.clear();
    for (const FeedEvent &event : events)
        emit news(event);
    if (!events.empty())
        emit settled();
}

FeedEvent Sender::tell(Transaction &transaction, const Verdict &verdict) const
{
    const OutboundMessage &message = verdict.message;
    FeedEvent event;
    event.kind = verdict.kind;
    event.phone = message.recipient;
    event.reply = message.text;
    event.message = message.inReplyTo;
    if (const auto account = m_accounts.find(message.account)) {
        event.account = account->number;
        event.holder = account->holder;
    }
    event.latencyMs = verdict.latencyMs;
    return FeedStore::append(transaction, event, message.account);
}

void Sender::waitOut(const StoreFault &fault)
{
    m_pause.start(std::min(afterTrouble, m_around.longestBackOff));
    emit trouble(fault);
}

} // namespace contador
