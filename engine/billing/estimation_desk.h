// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/estimation_rules.h"
#include "engine/billing/reading_desk.h"

namespace contador {

/// All an estimate is made of.
struct EstimationBasis {
    QString service;
    std::vector<Reading> readings; ///< the ones that count, newest first, estimates too
    std::optional<Quantity> persons;
    std::optional<Decimal> normPerPerson; ///< in 30 days
    QDate to;
};

struct Estimated {
    Decimal quantity; ///< used from the newest reading to `to`
    EstimationStrategy strategy = EstimationStrategy::LastTwoReal;
};

/// By the first rule that says something; none where none does.
std::optional<Estimated> estimated(const EstimationRules &rules, const EstimationBasis &basis);

struct EstimationFault {
    enum class Kind {
        NoReading, ///< the dial never had one
        NotAfter, ///< there is a reading of that day or later
        DateInFuture,
        MeterRemoved,
        NoBasis, ///< no rule of the country says anything here
        NotBooked, ///< `doubt` says why
    };
    Kind kind = Kind::NoReading;
    ReadingDoubt doubt = ReadingDoubt::None;
    std::optional<TariffFault> tariff = std::nullopt;
};

QString estimationFaultName(EstimationFault::Kind kind); ///< "no_basis"

struct EstimationResult {
    ReadingResult taken;
    EstimationStrategy strategy = EstimationStrategy::LastTwoReal;
};

/// What nobody read is estimated as the country allows, charged, and taken back by the next real reading (ReadingDesk).
class EstimationDesk {
public:
    EstimationDesk(Connection &connection, const Tariffs &tariffs, const Installation &installation)
        : m_readings(connection), m_desk(m_readings, tariffs, installation), m_tariffs(tariffs), m_installation(installation)
    {
    }

    Outcome<EstimationResult, EstimationFault> estimate(Transaction &transaction, const MeterRegister &dial, QDate to) const;

private:
    [[nodiscard]] Decimal cutOff(Connection &connection, const MeterRegister &dial, const ChargedPeriod &period) const;

    ReadingsStore m_readings;
    ReadingDesk m_desk;
    const Tariffs &m_tariffs;
    const Installation &m_installation;
};

} // namespace contador
