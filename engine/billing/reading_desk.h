// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/plausibility.h"
#include "engine/accounts/readings_store.h"
#include "engine/billing/reading_charges.h"

namespace contador {

/// A value somebody says a dial showed.
struct ReadingClaim {
    MeterRegister dial;
    Quantity value;
    QDate readOn;
    ReadingSource source = ReadingSource::Sms;
    MessageId message = {};
    bool confirmed = false; ///< a clerk has looked again at a high value
    ReadingOccasion occasion = ReadingOccasion::Periodic;
    std::optional<ReadingQuality> quality = std::nullopt; ///< none: as its source
};

struct ReadingResult {
    enum class Kind {
        Accepted,
        Held, ///< kept, and waits for the consumer's word or a clerk; `doubt` says why
        AlreadyKnown, ///< the same value was accepted for the same day: nothing was written
    };
    Kind kind = Kind::Held;
    Reading reading; ///< as it stands in the database
    std::optional<Reading> previous; ///< the accepted one that its consumption is counted from
    std::optional<Quantity> consumption; ///< since then, with what the meter before it left to be charged
    std::optional<Decimal> usualDailyUse;
    std::optional<Money> charge; ///< booked with it; none for the first reading of a dial
    std::optional<QDate> dueOn; ///< of the charge
    ReadingDoubt doubt = ReadingDoubt::None;
    std::optional<TariffFault> tariffFault; ///< of NoTariff and TariffBroken
    QStringList missing = {}; ///< V03: registers of the same meter nobody told the value of on that day
    std::vector<ChargeChange> replaced = {}; ///< charges of estimates that it took the place of
};

/// The one way a reading enters, by SMS, by a clerk or from the command line: judged, priced, booked.
class ReadingDesk {
public:
    ReadingDesk(const ReadingsStore &readings, const Tariffs &tariffs, const Installation &installation)
        : m_readings(readings), m_charges(tariffs, installation), m_installation(installation)
    {
    }

    /// Writes the reading and its charge in the caller's transaction. The same unusually high value in a new message
    /// soon after is a confirmation; no other doubt is settled by saying it again. A real reading takes the place of the
    /// estimates since the last real one, and a control reading also that of higher ones that were not seen by us.
    ReadingResult take(Transaction &transaction, const ReadingClaim &claim) const;
    /// Several that were said together. `dials`: all of the accounts they are of.
    std::vector<ReadingResult> take(Transaction &transaction, const std::vector<ReadingClaim> &claims,
                                    const std::vector<MeterRegister> &dials) const;

    /// As they are set now; kept for a minute.
    const PlausibilityLimits &limits(Connection &connection, const QString &service, const QDateTime &now) const;

private:
    struct Case;
    Case caseOf(Transaction &transaction, const ReadingClaim &claim) const;
    void resetBaseline(Transaction &transaction, Case &of) const;
    void finish(Transaction &transaction, Case &of) const;
    QStringList missingBeside(const std::vector<ReadingClaim> &claims, const ReadingClaim &claim,
                              const std::vector<MeterRegister> &dials) const;

    const ReadingsStore &m_readings;
    ReadingCharges m_charges;
    const Installation &m_installation;
    mutable QHash<QString, PlausibilityLimits> m_limits; ///< by service
    mutable QDateTime m_limitsReadAt;
};

} // namespace contador
