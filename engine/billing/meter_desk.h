// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/reading_desk.h"

namespace contador {

/// A meter taken away and another put in its place on the same day.
struct MeterExchange {
    AccountId account;
    QString oldSerial;
    QString newSerial;
    QDate on;
    QHash<QString, Quantity> finals; ///< what the old one showed, by the code of the register; "" for its only one
    QHash<QString, Quantity> initials; ///< what the new one shows
    std::optional<int> digits = std::nullopt; ///< of the new one; none: as the old one
    std::optional<int> decimals = std::nullopt;
    std::optional<Quantity> multiplier = std::nullopt;
    bool confirmed = false; ///< a high final reading was looked at again
};

struct MeterExchangeFault {
    enum class Kind {
        UnknownMeter,
        AlreadyRemoved,
        SerialKnown, ///< the account has a meter of the new number already
        ValueMissing, ///< of the register `registerCode`
        FinalDoubtful, ///< `doubt` says why
        InitialDoubtful,
    };
    Kind kind = Kind::UnknownMeter;
    QString registerCode = {};
    ReadingDoubt doubt = ReadingDoubt::None;
};

QString meterExchangeFaultName(MeterExchangeFault::Kind kind); ///< "final_doubtful"

/// One register of the exchange.
struct ExchangedRegister {
    MeterRegister removed;
    Reading final; ///< of the removed one; what was used until then is charged with the next reading of the new one
    MeterRegister installed;
    Reading initial;
};

class MeterDesk {
public:
    MeterDesk(Connection &connection, const Tariffs &tariffs, const Installation &installation)
        : m_readings(connection), m_desk(m_readings, tariffs, installation), m_installation(installation)
    {
    }

    /// Writes both meters' readings in the caller's transaction. After a fault it must not be committed.
    Outcome<std::vector<ExchangedRegister>, MeterExchangeFault> exchange(Transaction &transaction, const MeterExchange &exchange) const;

private:
    Outcome<ExchangedRegister, MeterExchangeFault> exchangeOne(Transaction &transaction, const MeterExchange &exchange,
                                                               const MeterRegister &dial, Quantity final, Quantity initial) const;

    ReadingsStore m_readings;
    ReadingDesk m_desk;
    const Installation &m_installation;
};

} // namespace contador
