// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/send_queue.h"

#include "engine/messaging/messages_store.h"
#include "engine/sms/segmentation.h"
#include "engine/store/stored_moment.h"

#include <algorithm>
#include <tuple>

namespace contador {

namespace {

using namespace std::chrono_literals;

constexpr qint64 readAgainSeconds = 5;
constexpr qint64 lookAgainSeconds = 1; // after another modem was given precedence
constexpr qint64 expirySeconds = 60; // until what has expired is out of the way
constexpr qint64 longestWaitSeconds = 3600; // a message due later than any back-off was dated by a wrong clock

int partsOf(const QString &text)
{
    const auto segmentation = sms::segment(text);
    return segmentation ? int(segmentation->segments.size()) : 1; // one that cannot be encoded is refused when it is sent
}

int shareFor(MessageClass messageClass, const Sim &sim, int cap)
{
    constexpr int whole = 100;
    return messageClass == MessageClass::Reply ? cap : cap - cap * sim.replyReserve / whole;
}

void lookAgain(SendTurn &turn, const QDateTime &at)
{
    turn.lookAgainAt = turn.lookAgainAt ? std::min(*turn.lookAgainAt, at) : at;
}

} // namespace

SendTurn SendQueue::next(const QString &carrierPath, const std::vector<CarrierHealth> &all, const QDateTime &now)
{
    refresh(now);
    SendTurn turn;
    const auto carrier = std::ranges::find(all, carrierPath, &CarrierHealth::path);
    if (carrier == all.end() || !works(*carrier, now))
        return turn;
    const Asked asked{*carrier, all, now, storedMoment(now), storedMoment(now.addSecs(longestWaitSeconds))};
    const MessagesStore messages(m_connection);
    for (const QueueHead &head : heads(asked)) {
        if (const auto due = waitsUntil(asked, head)) {
            lookAgain(turn, *due);
            continue;
        }
        const auto message = messages.outbound(head.id);
        if (!message) {
            forget(); // the connection has a fault: what was read through it may be none of the user's settings
            return turn;
        }
        const auto validity = validityFor(m_rules.of(head.messageClass), message->writtenAt, now, m_zone);
        if (!validity) {
            lookAgain(turn, whenWorthwhile(*message, now));
            continue;
        }
        if (head.carrier.isEmpty() && goesCheaper(asked, *message)) {
            lookAgain(turn, now.addSecs(lookAgainSeconds));
            continue;
        }
        const QDateTime allowed = allowedAt(carrier->sim(), *message, now);
        if (allowed > now) {
            lookAgain(turn, allowed);
            return turn; // what is less urgent must not use up what this one waits for
        }
        return {message, *validity, std::nullopt};
    }
    return turn;
}

/// Its own wait, or quiet hours.
std::optional<QDateTime> SendQueue::waitsUntil(const Asked &asked, const QueueHead &head) const
{
    if (head.dueAt > asked.stored && head.dueAt <= asked.storedHorizon)
        return momentStored(head.dueAt);
    const SendingHours &hours = m_rules.of(head.messageClass).hours;
    if (!hours.contain(asked.now, m_zone))
        return hours.opening(asked.now, m_zone);
    return std::nullopt;
}

/// For a message that would ring too late if it left now.
QDateTime SendQueue::whenWorthwhile(const OutboundMessage &message, const QDateTime &now) const
{
    const ClassRule &rule = m_rules.of(message.messageClass);
    const auto closing = rule.hours.closing(now, m_zone);
    if (closing && deadline(rule, message.writtenAt, m_zone) > *closing)
        return rule.hours.opening(*closing, m_zone);
    return now.addSecs(expirySeconds);
}

/// The first of each queue that this modem serves, in the order in which they should leave.
std::vector<QueueHead> SendQueue::heads(const Asked &asked)
{
    const QueueStore store(m_connection);
    std::vector<QueueHead> heads = store.heads(asked.carrier.path);
    const size_t own = heads.size();
    for (const QString &path : std::as_const(m_carriers)) {
        if (path.isEmpty() || path == asked.carrier.path || !isStranded(path, asked))
            continue;
        for (QueueHead &head : store.heads(path)) {
            if (!head.carrier.isEmpty())
                heads.push_back(std::move(head));
        }
    }
    if (heads.size() > own)
        std::ranges::sort(heads, {}, [](const QueueHead &head) { return std::tuple(head.messageClass, head.dueAt, head.id); });
    return heads;
}

/// Whether the messages that should leave by this modem need another one: it is gone, or does not work for so long that
/// waiting is no use, or its SIM may not even send answers.
bool SendQueue::isStranded(const QString &path, const Asked &asked)
{
    const auto carrier = std::ranges::find(asked.all, path, &CarrierHealth::path);
    if (carrier == asked.all.end())
        return true;
    if (!works(*carrier, asked.now))
        return !carrier->since.isValid() || carrier->since.addSecs(std::chrono::seconds(m_rules.patience).count()) <= asked.now;
    const Account &account = accountOf(carrier->sim(), asked.now);
    return cappedUntil(account, MessageClass::Reply, 1, asked.now) > asked.now;
}

bool SendQueue::works(const CarrierHealth &carrier, const QDateTime &now)
{
    return carrier.works() && !accountOf(carrier.sim(), now).sim.paused;
}

bool SendQueue::goesCheaper(const Asked &asked, const OutboundMessage &message)
{
    const qint64 ownCost = accountOf(asked.carrier.sim(), asked.now).sim.partCost;
    return std::ranges::any_of(asked.all, [&](const CarrierHealth &other) {
        return works(other, asked.now) && accountOf(other.sim(), asked.now).sim.partCost < ownCost
            && allowedAt(other.sim(), message, asked.now) <= asked.now;
    });
}

/// When rate and caps of a SIM let the message go; `now` or earlier: now.
QDateTime SendQueue::allowedAt(const QString &sim, const OutboundMessage &message, const QDateTime &now)
{
    const Account &account = accountOf(sim, now);
    const bool isPaced = message.messageClass != MessageClass::Reply || account.sim.pacesReplies;
    if (!isPaced && !account.sim.dailyCap && !account.sim.monthlyCap)
        return now;
    const int parts = partsOf(message.text);
    const QDateTime capped = cappedUntil(account, message.messageClass, parts, now);
    return isPaced ? std::max(capped, account.use.bucket.readyAt(account.sim.rate, parts, now)) : capped;
}

QDateTime SendQueue::cappedUntil(const Account &account, MessageClass messageClass, int parts, const QDateTime &now) const
{
    const Sim &sim = account.sim;
    const QDate day = account.use.day;
    if (sim.monthlyCap && account.use.thisMonth + parts > shareFor(messageClass, sim, *sim.monthlyCap))
        return QDate(day.year(), day.month(), 1).addMonths(1).startOfDay(m_zone).toUTC();
    if (sim.dailyCap && account.use.today + parts > shareFor(messageClass, sim, *sim.dailyCap))
        return day.addDays(1).startOfDay(m_zone).toUTC();
    return now;
}

void SendQueue::spend(Transaction &transaction, const QString &sim, int parts)
{
    Account &account = accountOf(sim, transaction.at());
    account.use.today += parts;
    account.use.thisMonth += parts;
    account.use.bucket.take(account.sim.rate, parts, transaction.at());
    SimsStore::count(transaction, sim, account.use.day, parts, account.use.bucket.fullAt());
}

void SendQueue::giveBack(Transaction &transaction, const QString &sim, int parts)
{
    Account &account = accountOf(sim, transaction.at());
    account.use.today = std::max(0, account.use.today - parts);
    account.use.thisMonth = std::max(0, account.use.thisMonth - parts);
    account.use.bucket.giveBack(account.sim.rate, parts);
    SimsStore::count(transaction, sim, account.use.day, -parts, account.use.bucket.fullAt());
}

void SendQueue::forget()
{
    m_readAt = {};
}

const SendingRules &SendQueue::rules(const QDateTime &now)
{
    refresh(now);
    return m_rules;
}

/// Every few seconds, also when the clock was put back.
void SendQueue::refresh(const QDateTime &now)
{
    if (m_readAt.isValid() && std::abs(m_readAt.secsTo(now)) < readAgainSeconds)
        return;
    m_rules = SendingRulesStore(m_connection).read();
    m_carriers = QueueStore(m_connection).carriers();
    m_accounts.clear();
    m_readAt = now;
}

SendQueue::Account &SendQueue::accountOf(const QString &sim, const QDateTime &now)
{
    const auto known = m_accounts.find(sim);
    if (known != m_accounts.end() && now < known->dayEnds && now >= known->dayBegins)
        return *known;
    const QDate day = now.toTimeZone(m_zone).date();
    const SimsStore store(m_connection);
    const Account account{store.read(sim), store.use(sim, day), day.startOfDay(m_zone).toUTC(),
                          day.addDays(1).startOfDay(m_zone).toUTC()};
    return *m_accounts.insert(sim, account);
}

} // namespace contador
