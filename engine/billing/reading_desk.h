// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
};

struct ReadingResult {
    enum class Kind {
        Accepted,
        Held, ///< kept, and waits for the consumer's word or a clerk; `doubt` says why
        AlreadyKnown, ///< the same value was accepted for the same day: nothing was written
    };
    Kind kind = Kind::Held;
    Reading reading; ///< as it stands in the database
    std::optional<Reading> previous; ///< the latest accepted one before it
    std::optional<Quantity> consumption;
    std::optional<Decimal> usualDailyUse;
    std::optional<Money> charge; ///< booked with it; none for the first reading of a dial
    std::optional<QDate> dueOn; ///< of the charge
    ReadingDoubt doubt = ReadingDoubt::None;
    std::optional<TariffFault> tariffFault; ///< of NoTariff and TariffBroken
};

/// The one way a reading enters, by SMS, by a clerk or from the command line: judged, priced, booked.
class ReadingDesk {
public:
    ReadingDesk(const ReadingsStore &readings, const Tariffs &tariffs, const Installation &installation)
        : m_readings(readings), m_charges(tariffs, installation), m_installation(installation)
    {
    }

    /// Writes the reading and its charge in the caller's transaction. The same unusually high value in a new message
    /// within 24 hours is a confirmation; no other doubt is settled by saying it again.
    ReadingResult take(Transaction &transaction, const ReadingClaim &claim) const;

private:
    const ReadingsStore &m_readings;
    ReadingCharges m_charges;
    const Installation &m_installation;
};

} // namespace contador
