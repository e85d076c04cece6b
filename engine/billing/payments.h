// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/core/installation.h"
#include "engine/core/money.h"
#include "engine/store/unit_of_work.h"

#include <QDate>

namespace contador {

/// Money that came in for an account.
struct PaymentClaim {
    AccountId account;
    Money amount; ///< above zero
    QDate valueDate;
    QString reference; ///< as the bank or the payer wrote it
    QString channel; ///< "bank", "counter"
    QString uniqueKey; ///< of the payment at its source: the same one is booked once
    QString service; ///< paid first; empty: the oldest debt of any service
};

EntryId bookPayment(Transaction &transaction, const Installation &installation, const PaymentClaim &claim);

} // namespace contador
