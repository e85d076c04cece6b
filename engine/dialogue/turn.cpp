// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/turn.h"

#include "engine/accounts/account_records_store.h"

namespace contador {

Balance Turn::balance(AccountId account) const
{
    return ledger.balance(account, today(), AccountRecordsStore(transaction.connection()).disputes(account, today()));
}

} // namespace contador
