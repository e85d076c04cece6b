// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/store/unit_of_work.h"

#include <vector>

namespace contador {

/// What a consumer may ask to be told by SMS. Names as in the database.
enum class ConsentPurpose { PaymentReceipt };
QString consentPurposeName(ConsentPurpose purpose); ///< "payment_receipt"
std::optional<ConsentPurpose> consentPurposeNamed(const QString &name);
std::vector<ConsentPurpose> consentPurposes(); ///< all

/// Which phone of which account asked for what. Each change is kept: who said it, when, and by which text.
class ConsentsStore {
public:
    explicit ConsentsStore(Connection &connection) : m_connection(connection) { }

    /// The phones of the account, valid now, that asked for it.
    [[nodiscard]] QStringList phones(AccountId account, ConsentPurpose purpose) const;

    /// False: this phone does not speak for the account. A second time changes nothing. \param message by which the consumer asked
    static bool give(Transaction &transaction, AccountId account, const QString &phone, ConsentPurpose purpose, MessageId message = {});
    static bool withdraw(Transaction &transaction, AccountId account, const QString &phone, ConsentPurpose purpose, MessageId message = {});

private:
    Connection &m_connection;
};

} // namespace contador
