// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/store/unit_of_work.h"

#include <optional>

namespace contador {

/// The code that is printed on a bill: a phone that texts it with the number of the account is bound to it. Each account has one
/// at a time; it is used once.
class BindingCodesStore {
public:
    explicit BindingCodesStore(Connection &connection) : m_connection(connection) { }

    /// The one that may still be used; empty: none was made.
    [[nodiscard]] QString open(AccountId account) const;
    /// How many wrong codes this phone, and how many anybody for this account, tried since a moment.
    [[nodiscard]] int wrongOfPhone(const QString &phone, const QDateTime &since) const;
    [[nodiscard]] int wrongOfAccount(const QString &number, const QDateTime &since) const;

    /// The one that may still be used, made where there is none.
    static QString make(Transaction &transaction, AccountId account);
    static void use(Transaction &transaction, AccountId account, const QString &phone, MessageId message);
    static void noteTry(Transaction &transaction, const QString &phone, const QString &accountNumber, bool isRight, MessageId message);

private:
    Connection &m_connection;
};

/// As it was meant: in capitals, without signs between.
QString bindingCodeFrom(const QString &typed);
/// Four letters and digits, some of each.
bool looksLikeBindingCode(const QString &word);

} // namespace contador
