// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/payments.h"

#include "engine/ledger/ledger_store.h"

namespace contador {

EntryId bookPayment(Transaction &transaction, const Installation &installation, const PaymentClaim &claim)
{
    Q_ASSERT(claim.amount.minor > 0);
    NewEntry entry;
    entry.uniqueKey = QStringLiteral("payment/") + claim.uniqueKey;
    entry.kind = EntryKind::Payment;
    entry.account = claim.account;
    entry.happenedOn = claim.valueDate;
    entry.document = QStringList{claim.channel, claim.reference}.join(u' ').trimmed();
    entry.postings = {{LedgerCode::Cash, claim.service, claim.amount, std::nullopt},
                      {LedgerCode::Receivable, claim.service, -claim.amount, std::nullopt}};
    return LedgerStore(transaction.connection(), installation).post(transaction, entry);
}

} // namespace contador
