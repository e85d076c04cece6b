// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account.h"
#include "engine/accounts/reading.h"
#include "engine/billing/rating.h"
#include "engine/billing/tariffs.h"
#include "engine/core/installation.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// What became of the charge of a reading.
struct ChargeChange {
    ReadingId reading;
    Money before;
    Money after;
    bool isNote = false; ///< its document was closed: the difference is a credit or debit note of its own
};

/// What was used between two readings of a dial, with what the meter before it left to be charged.
struct ChargedPeriod {
    QDate from;
    QDate to;
    Quantity quantity;
};
/// Whatever the readings are of; none for the first of a dial.
std::optional<ChargedPeriod> usedSince(const std::optional<Reading> &previous, const Reading &reading);
/// None for a reading that begins or ends a meter, and for the first of a dial.
std::optional<ChargedPeriod> chargedPeriod(const std::optional<Reading> &previous, const Reading &reading);

/// The price of a reading, and its entry in the books.
class ReadingCharges {
public:
    ReadingCharges(const Tariffs &tariffs, const Installation &installation) : m_tariffs(tariffs), m_installation(installation) { }

    [[nodiscard]] Outcome<Rating, TariffFault> price(Connection &connection, const MeterRegister &dial,
                                                     const ChargedPeriod &period) const;
    /// Of a reading that had none; gives the last day to pay. Nothing is booked where nothing is to be paid.
    std::optional<QDate> book(Transaction &transaction, const MeterRegister &dial, const Reading &reading, const Rating &rating) const;
    /// Instead of what was charged for a reading and for those it stands for: they are taken back, or, where documents are closed,
    /// the difference becomes a note. No rating: nothing is to be charged any more. Gives nothing where nothing changes.
    std::optional<ChargeChange> replace(Transaction &transaction, const MeterRegister &dial, const Reading &reading,
                                        const std::optional<Rating> &rating, const QString &reason) const;

private:
    std::optional<QDate> bookOn(QDate day, Transaction &transaction, const MeterRegister &dial, const Reading &reading,
                                const Rating &rating) const;

    const Tariffs &m_tariffs;
    const Installation &m_installation;
};

} // namespace contador
