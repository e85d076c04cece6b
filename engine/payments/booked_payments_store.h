// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/core/money.h"
#include "engine/store/connection.h"

#include <QDate>

#include <functional>

namespace contador {

/// A payment that stands, as a payments file says it.
struct BookedPayment {
    QString account; ///< its number
    Money amount;
    QDate valueDate;
    QString reference; ///< of the payer, or his words
    QString channel; ///< "bank", "counter"
    QString bankId; ///< one for each payment: the bank's own, where it is
};

/// What was booked and not taken back: of bank files, of the counter, of whatever took money.
class BookedPaymentsStore {
public:
    BookedPaymentsStore(Connection &connection, Currency currency) : m_connection(connection), m_currency(std::move(currency)) { }

    /// In the order in which they were booked; `row` says whether it wants more.
    void forEach(const std::function<bool(const BookedPayment &)> &row) const;

    /// Whether this very payment stands here, by the number that its export gives it: so a file that was written here books nothing.
    [[nodiscard]] bool has(const BookedPayment &payment) const;

private:
    [[nodiscard]] bool isThat(const BookedPayment &payment, EntryId entry) const;
    [[nodiscard]] BookedPayment paymentAt(const Query &query) const;

    Connection &m_connection;
    Currency m_currency;
};

} // namespace contador
