// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/reading_desk.h"

#include <vector>

namespace contador {

/// What a clerk needs on the screen to key in a reading that somebody tells.
struct ReadingSheet {
    struct Dial {
        MeterRegister dial;
        std::optional<Reading> previous; ///< the latest accepted one
        std::optional<Quantity> usual; ///< what is usually used in the days since
        std::optional<Quantity> doubtedAbove; ///< more than this in these days is doubted
        qint64 days = 0; ///< since the previous one
    };
    QString accountNumber;
    QString holder;
    QString address;
    std::vector<Dial> dials;
};

/// A value keyed in for a dial of an account.
struct KeyedReading {
    QString accountNumber;
    RegisterId dial;
    Quantity value;
    ReadingSource source = ReadingSource::Phone;
    bool confirmed = false; ///< it was read twice, and is high all the same
};

/// What became of it, or would become.
struct KeyedReadingResult {
    ReadingResult reading;
    Money owed; ///< by the account afterwards
};

/// Readings that a clerk keys in.
class KeyedReadings {
public:
    KeyedReadings(Connection &connection, const Installation &installation, const Tariffs &tariffs)
        : m_connection(connection), m_installation(installation), m_tariffs(tariffs)
    {
    }

    [[nodiscard]] std::optional<ReadingSheet> sheet(const QString &accountNumber, const QDateTime &at) const;
    /// What taking it would give: it is taken, and taken back before anybody sees it. None: the account has no such dial any more.
    std::optional<KeyedReadingResult> preview(Transaction &transaction, const KeyedReading &keyed) const;
    /// By the one way a reading enters.
    std::optional<KeyedReadingResult> take(Transaction &transaction, const KeyedReading &keyed) const;

private:
    [[nodiscard]] std::optional<ReadingClaim> claimOf(const KeyedReading &keyed, QDate today) const;

    Connection &m_connection;
    const Installation &m_installation;
    const Tariffs &m_tariffs;
};

} // namespace contador
