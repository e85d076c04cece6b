// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/payment_clues.h"
#include "engine/payments/payment_lines.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// Who pays for which account: references, numbers, and what earlier payments taught.
class PayersStore {
public:
    PayersStore(Connection &connection, Currency currency) : m_connection(connection), m_currency(std::move(currency)) { }

    /// The accounts that a clue leads to, each once; owed is left at nothing.
    [[nodiscard]] std::vector<MatchCandidate> byNumber(const QStringList &numbers) const;
    [[nodiscard]] std::vector<MatchCandidate> byReference(const QStringList &references, bool creditorReferences) const;
    [[nodiscard]] std::vector<MatchCandidate> byPayer(const QString &payerAccount) const;

    static void remember(Transaction &transaction, const QString &payerAccount, AccountId account);
    static void forget(Transaction &transaction, const QString &payerAccount, AccountId account); ///< one match less

    /// Whom a rung of the ladder finds; similar names are none of the clues here.
    [[nodiscard]] std::vector<MatchCandidate> by(MatchRule rule, const PaymentClues &clues) const;

private:
    [[nodiscard]] std::vector<MatchCandidate> candidates(Query &query) const;

    Connection &m_connection;
    Currency m_currency;
};

} // namespace contador
