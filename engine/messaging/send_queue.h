// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/queue_store.h"
#include "engine/messaging/sending_rules_store.h"
#include "engine/messaging/sims_store.h"

#include <QHash>

#include <optional>
#include <vector>

namespace contador {

/// What the queue must know of a modem.
struct CarrierHealth {
    QString path;
    QString iccid; ///< empty where the modem does not tell
    bool ready = false;
    bool paused = false; ///< by a person
    QDateTime since; ///< ready and paused have been so since then; invalid: always
    qint64 fence = 0; ///< of the desk that holds it; 0: no other desk can

    [[nodiscard]] bool works() const { return ready && !paused; }
    [[nodiscard]] const QString &sim() const { return iccid.isEmpty() ? path : iccid; } ///< as rows of `sim` name it
};

/// What a modem may send next.
struct SendTurn {
    std::optional<OutboundMessage> message;
    sms::RelativeValidity validity; ///< TP-VP of the message
    /// Without a message: when a rule that stands in the way ends, if nothing else happens before. None: nothing waits.
    std::optional<QDateTime> lookAgainAt;
};

/// Which message goes next by which modem: by class, then by age; from the number that it should leave from; else from the
/// cheapest SIM that can; within quiet hours, rate and caps.
///
/// Settings and counts are kept in memory and read anew every few seconds, and by `forget`. One for all modems: they share
/// what is counted.
class SendQueue {
public:
    SendQueue(Connection &connection, QTimeZone zone) : m_connection(connection), m_zone(std::move(zone)) { }

    [[nodiscard]] SendTurn next(const QString &carrierPath, const std::vector<CarrierHealth> &all, const QDateTime &now);

    /// So many parts are meant to leave by this SIM: together with their intents.
    void spend(Transaction &transaction, const QString &sim, int parts);
    /// They never left: together with what says so.
    void giveBack(Transaction &transaction, const QString &sim, int parts);
    void forget(); ///< settings changed, or a transaction with `spend` was not committed

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const SendingRules &rules(const QDateTime &now); ///< those in force

private:
    struct Account {
        Sim sim;
        SimUse use;
        QDateTime dayBegins; ///< of the day that `use` counts
        QDateTime dayEnds;
    };
    struct Asked {
        const CarrierHealth &carrier;
        const std::vector<CarrierHealth> &all;
        QDateTime now;
        QString stored; ///< now, as moments are stored
        QString storedHorizon; ///< what is due later was dated by a wrong clock
    };
    void refresh(const QDateTime &now);
    Account &accountOf(const QString &sim, const QDateTime &now);
    [[nodiscard]] std::vector<QueueHead> heads(const Asked &asked);
    [[nodiscard]] bool isStranded(const QString &path, const Asked &asked);
    [[nodiscard]] bool works(const CarrierHealth &carrier, const QDateTime &now);
    [[nodiscard]] std::optional<QDateTime> waitsUntil(const Asked &asked, const QueueHead &head) const;
    [[nodiscard]] QDateTime whenWorthwhile(const OutboundMessage &message, const QDateTime &now) const;
    [[nodiscard]] bool goesCheaper(const Asked &asked, const OutboundMessage &message);
    [[nodiscard]] QDateTime allowedAt(const QString &sim, const OutboundMessage &message, const QDateTime &now);
    [[nodiscard]] QDateTime cappedUntil(const Account &account, MessageClass messageClass, int parts, const QDateTime &now) const;

    Connection &m_connection;
    QTimeZone m_zone;
    SendingRules m_rules;
    QHash<QString, Account> m_accounts; ///< by SIM
    QStringList m_carriers; ///< for which something may wait
    QDateTime m_readAt; ///< invalid: to be read anew
};

} // namespace contador
