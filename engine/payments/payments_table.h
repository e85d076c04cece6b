// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/bank_statement.h"
#include "engine/payments/payments_mapping.h"

namespace contador {

/// A table of payments, read by its mapping: one statement without balances. The first row that cannot be read is the fault of
/// the whole. Bank numbers that a table has twice are one movement.
Statements readPaymentsTable(const Table &table, const PaymentsMapping &mapping, const Currency &currency);

/// The same of a file: opened with the mapping's options; without a mapping its headings must say enough.
Statements readPaymentsFile(const QByteArray &file, const std::optional<PaymentsMapping> &mapping, const Currency &currency);

} // namespace contador
