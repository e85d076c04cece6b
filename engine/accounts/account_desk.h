// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account_records.h"
#include "engine/core/installation.h"
#include "engine/core/quantity.h"
#include "engine/store/unit_of_work.h"

#include <variant>

namespace contador {

/// A fact that prices ask for has another value from a day on. Charges that are booked stay as they are.
struct FactChange {
    QString name; ///< "persons", "contracted_power"
    QString service; ///< of a fact of a contract
    Quantity amount;
    QDate from;
};

struct StatusChange {
    AccountStatus status = AccountStatus::Active;
    QDate from;
    QString reason;
};

/// There is a reason to treat the holder with more care.
struct CareBegins {
    Vulnerability care;
};

struct CareEnds {
    qint64 care = 0;
    QDate on; ///< the first day without it
};

/// A phone speaks for the account from now on.
struct PhoneBound {
    QString phone; ///< as it was typed
    QString identityCheck; ///< how he was known to be the holder: "citizen card seen at the desk"
};

struct PhoneUnbound {
    QString phone; ///< E.164
};

using AccountChange = std::variant<FactChange, StatusChange, CareBegins, CareEnds, PhoneBound, PhoneUnbound>;

/// Why an account is not changed; nothing of it was written.
struct AccountChangeFault {
    enum class Kind {
        NoAccount,
        NoSuchFact,
        NotNegative, ///< a fact is a number that is not
        NotWhole, ///< persons and dwellings are counted
        NoService, ///< the account has no such service
        NoDay,
        DaysReversed, ///< the last day is before the first
        NoReason,
        NoEvidence,
        NoIdentityCheck,
        NotAPhone,
        AlreadySo, ///< it is that on that day
        NotInForce, ///< what should end is not there, or has ended
    };
    Kind kind = Kind::NoAccount;
    QString value = {}; ///< what was refused
};

QString accountChangeFaultName(AccountChangeFault::Kind kind); ///< "not_whole"

/// What a clerk changes about an account: checked, dated, and kept with who wrote it.
class AccountDesk {
public:
    AccountDesk(Transaction &transaction, const Installation &installation) : m_transaction(transaction), m_installation(installation) { }

    /// None: it is done.
    std::optional<AccountChangeFault> carryOut(const QString &accountNumber, const AccountChange &change);

private:
    using Refusal = std::optional<AccountChangeFault>;
    Refusal carryOut(AccountId account, const FactChange &change);
    Refusal carryOut(AccountId account, const StatusChange &change);
    Refusal carryOut(AccountId account, const CareBegins &change);
    Refusal carryOut(AccountId account, const CareEnds &change);
    Refusal carryOut(AccountId account, const PhoneBound &change);
    Refusal carryOut(AccountId account, const PhoneUnbound &change);

    Transaction &m_transaction;
    const Installation &m_installation;
};

} // namespace contador
