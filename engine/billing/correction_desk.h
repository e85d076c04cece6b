// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/readings_store.h"
#include "engine/billing/reading_charges.h"

namespace contador {

/// Why a reading is not corrected; nothing of it was written.
struct CorrectionFault {
    enum class Kind {
        NotFound,
        Superseded, ///< another one stands for it: that one is to be corrected
        NotAccepted, ///< only what counts is corrected or withdrawn
        NotHeld, ///< only what is held is accepted or rejected
        NothingNew, ///< it is that value already
        Doubtful, ///< it cannot be: `doubt` says why
        NextDoubtful, ///< the reading after it could not be any more
        CannotPrice, ///< `tariff` says why
        EndOfMeter, ///< it begins or ends a meter: corrected, but never withdrawn
    };
    Kind kind = Kind::NotFound;
    ReadingId reading; ///< the one that stands in the way; of Superseded, the one that counts
    ReadingDoubt doubt = ReadingDoubt::None;
    std::optional<TariffFault> tariff = std::nullopt;
};

QString correctionFaultName(CorrectionFault::Kind kind); ///< "next_doubtful"

struct CorrectionResult {
    Reading reading; ///< as it stands in the database now
    MeterRegister dial;
    std::vector<ChargeChange> charges; ///< of the reading and of the one after it, where they changed
};

/// What a clerk decides about readings that are there: the row stays, another one stands for it, and the pieces before and after it
/// are charged anew. All or nothing within the caller's transaction.
class CorrectionDesk {
public:
    CorrectionDesk(Connection &connection, const Tariffs &tariffs, const Installation &installation)
        : m_readings(connection), m_charges(tariffs, installation), m_installation(installation)
    {
    }
    using Result = Outcome<CorrectionResult, CorrectionFault>;

    Result correct(Transaction &transaction, ReadingId reading, Quantity value, const QString &reason) const;
    Result withdraw(Transaction &transaction, ReadingId reading, const QString &reason) const;
    /// A held one counts from now on, in its place among the others. What cannot be is not accepted by anybody.
    Result accept(Transaction &transaction, ReadingId reading, const QString &reason) const;
    /// The same with the value that the clerk found to be right.
    Result acceptAs(Transaction &transaction, ReadingId reading, Quantity value, const QString &reason) const;
    /// Takes `accept` and `acceptAs` back: what the consumer said is held again, for what it was held then.
    Result holdAgain(Transaction &transaction, ReadingId accepted, const QString &reason) const;
    Result reject(Transaction &transaction, ReadingId reading, const QString &reason) const;
    /// The holder contests it: it counts as before, is marked, and its service is held in dispute until `accept` or a correction.
    Result dispute(Transaction &transaction, ReadingId reading, const QString &reason) const;

private:
    /// A reading as it will be, and what is to be charged for it.
    struct Step {
        Reading old;
        Reading now;
        MeterRegister dial;
        std::optional<Rating> rating = std::nullopt;
        bool isCharged = true; ///< by us: what was imported as history is not
    };
    using Steps = std::vector<Step>;
    struct Found {
        Reading reading;
        MeterRegister dial;
    };
    [[nodiscard]] Outcome<Steps, CorrectionFault> planAll(Transaction &transaction, const Found &found, const Reading &now) const;
    [[nodiscard]] Outcome<void, CorrectionFault> planNext(Transaction &transaction, const MeterRegister &dial,
                                                          std::optional<Reading> previous, std::optional<Reading> next,
                                                          bool keepsEstimates, Steps &steps) const;
    [[nodiscard]] Outcome<void, CorrectionFault> planNextMeter(Transaction &transaction, const std::optional<Reading> &previous,
                                                               const Step &removal, Steps &steps) const;
    [[nodiscard]] Outcome<Found, CorrectionFault> find(Connection &connection, ReadingId reading, ReadingStatus wanted) const;
    [[nodiscard]] Outcome<Step, CorrectionFault> plan(Transaction &transaction, const MeterRegister &dial, const Reading &old,
                                                      Reading now, const std::optional<Reading> &previous) const;
    Result carryOut(Transaction &transaction, const Found &found, const Reading &now, const QString &reason) const;

    ReadingsStore m_readings;
    ReadingCharges m_charges;
    const Installation &m_installation;
};

} // namespace contador
