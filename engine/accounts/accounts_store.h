// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account.h"
#include "engine/core/phone_number.h"
#include "engine/store/unit_of_work.h"

#include <optional>
#include <vector>

namespace contador {

/// Who our consumers are: accounts, their meters and the phones that speak for them.
class AccountsStore {
public:
    /// `country` (ISO 3166) reads a phone typed in its national form into the search box.
    AccountsStore(Connection &connection, QString country) : m_connection(connection), m_country(std::move(country)) { }

    [[nodiscard]] std::optional<Account> find(const QString &number) const;
    [[nodiscard]] std::optional<Account> find(AccountId id) const;
    /// The accounts a phone speaks for at a moment, by number.
    [[nodiscard]] std::vector<Account> byPhone(const PhoneNumber &phone, const QDateTime &at) const;
    [[nodiscard]] std::vector<MeterRegister> registers(AccountId account) const; ///< in the order they were added
    [[nodiscard]] std::optional<MeterRegister> dial(RegisterId dial) const;
    /// The dials of every meter of that number, whosever it is.
    [[nodiscard]] std::vector<MeterRegister> dialsOf(const QString &serial) const;
    [[nodiscard]] std::vector<PhoneBinding> phones(AccountId account) const; ///< those valid now
    /// One box for number, holder, address, serial and phone in any form: case and accents do not matter, every word must
    /// be found. The account with exactly that number comes first.
    [[nodiscard]] std::vector<Account> search(const QString &typed, int most) const;

    static AccountId add(Transaction &transaction, const Account &account);
    static void update(Transaction &transaction, const Account &account); ///< holder and premises; the number stays
    /// Adds the dial, and its service and meter where they are not there yet.
    static RegisterId addRegister(Transaction &transaction, const MeterRegister &dial);
    static void updateRegister(Transaction &transaction, const MeterRegister &dial); ///< tariff, contract date, digits, decimals
    /// False: the account has no meter of that number.
    static bool setNameplate(Transaction &transaction, AccountId account, const QString &serial, const MeterNameplate &nameplate);
    /// The meter of `removed` is gone since a day, and the one of that number stands in its place.
    static void setExchanged(Transaction &transaction, const MeterRegister &removed, const QString &newSerial, QDate on,
                             Quantity multiplier);
    static void bindPhone(Transaction &transaction, AccountId account, const PhoneNumber &phone, const QString &origin,
                          const QDateTime &from);
    /// Who has the phone says that he is not the holder: from now on it speaks for nobody, and stays on record.
    static void disputePhone(Transaction &transaction, AccountId account, const QString &e164, MessageId message);
    static void unbindPhone(Transaction &transaction, AccountId account, const QString &e164);
    /// Makes what was written above findable; once per account and unit of work is enough.
    static void refreshSearch(Transaction &transaction, AccountId account);

private:
    Connection &m_connection;
    QString m_country;
};

} // namespace contador
