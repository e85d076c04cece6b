// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/bank_statement.h"

namespace contador {

/// What in a line may say whose payment it is.
struct PaymentClues {
    QString namedAccount; ///< a column of the file says so
    QStringList references; ///< whole words and groups of digits that may be a reference of ours: letters, digits, capitals
    QStringList creditorReferences; ///< of ISO 11649, with right check digits
    QStringList numbers; ///< what may be an account number, with the zeros before it that people leave out
    QString payerAccount;
    QString payerName;
    Money amount;
};

/// Only whole words count: 4567 is not found in 1234567. Bounded, whatever stands in the line.
PaymentClues cluesOf(const StatementLine &line);

/// Shares of 100: how much two names have in common, whatever the order of their words, case and accents.
int likenessOfNames(const QString &a, const QString &b);

} // namespace contador
