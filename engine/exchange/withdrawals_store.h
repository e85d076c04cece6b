// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/imports_store.h"

namespace contador {

/// Takes along what an import made, and puts back what it changed.
class WithdrawalsStore {
public:
    /// Withdraws what these made, with all that hangs on it: accounts, services, meters, dials; their phones no longer speak.
    static void withdraw(Transaction &transaction, ImportId import, const std::vector<const ImportChange *> &made);
    /// Sets fields to what they were before, phones to what they were when the import came at `importedAt`.
    static void restore(Transaction &transaction, const std::vector<const ImportChange *> &changed, const QDateTime &importedAt);
};

} // namespace contador
