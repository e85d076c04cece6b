// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/store/unit_of_work.h"

#include <vector>

namespace contador {

/// A reference by which an account is paid.
struct AccountReference {
    QString kind; ///< "multibanco", "creditor", "agreed"
    QString entity; ///< of Multibanco
    QString reference; ///< without blanks, in capitals
};

/// By which references accounts are paid.
class AccountReferencesStore {
public:
    explicit AccountReferencesStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] std::vector<AccountReference> of(AccountId account) const;

    /// False: another account has it.
    static bool add(Transaction &transaction, AccountId account, const AccountReference &reference);

private:
    Connection &m_connection;
};

} // namespace contador
