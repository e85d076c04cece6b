// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/installation.h"
#include "engine/reports/payment_months.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// How bills were paid, month by month, from the book as it stands. Read inside a Snapshot.
class PaymentMonthsStore {
public:
    PaymentMonthsStore(Connection &connection, const Installation &installation)
        : m_connection(connection), m_installation(installation)
    {
    }

    /// Of the next stretch of the book.
    [[nodiscard]] PaymentMonthsStretch after(EntryId after, const MonthRange &range, QDate today) const;
    /// Of all of it.
    [[nodiscard]] std::vector<PaymentMonth> all(const MonthRange &range, QDate today) const;

private:
    void addBills(PaymentMonths &months, EntryId after, EntryId last, const MonthRange &range, QDate today) const;
    void addPayments(PaymentMonths &months, EntryId after, EntryId last, const MonthRange &range) const;

    Connection &m_connection;
    const Installation &m_installation;
};

} // namespace contador
