// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account.h"
#include "engine/accounts/account_records.h"
#include "engine/core/phone_number.h"
#include "engine/core/rating_facts.h"
#include "engine/ledger/balance.h"
#include "engine/store/unit_of_work.h"

#include <vector>

namespace contador {

/// What is known of an account beside its meters: its status, who held it when, dated facts, notes and holds.
class AccountRecordsStore {
public:
    explicit AccountRecordsStore(Connection &connection) : m_connection(connection) { }

    [[nodiscard]] AccountStatus status(AccountId account, QDate day) const; ///< active where nobody said otherwise
    [[nodiscard]] std::vector<HolderPeriod> holders(AccountId account) const; ///< oldest first; the last one holds it now
    [[nodiscard]] std::optional<HolderPeriod> holderOn(AccountId account, QDate day) const;
    [[nodiscard]] std::optional<Quantity> premisesFact(AccountId account, PremisesFactName name, QDate day) const;
    /// The days on which a fact of the premises or of a service changes within a period: prices are split there.
    [[nodiscard]] std::vector<QDate> factChanges(AccountId account, const QString &service, QDate from, QDate to) const;
    [[nodiscard]] QString contractFact(AccountId account, const QString &service, ContractFactName name, QDate day) const;
    /// All a tariff may ask of one service: facts of the premises and of the contract. Rights to other prices are not among them.
    [[nodiscard]] RatingFacts ratingFacts(AccountId account, const QString &service) const;
    /// Every fact of the premises and of the services, the newest of each first.
    [[nodiscard]] std::vector<DatedFact> facts(AccountId account) const;
    [[nodiscard]] std::vector<AccountNote> notes(AccountId account) const; ///< newest first
    [[nodiscard]] std::vector<AccountHold> holds(AccountId account) const; ///< newest first, ended ones too
    [[nodiscard]] Disputes disputes(AccountId account, QDate day) const;
    [[nodiscard]] std::vector<Vulnerability> vulnerabilities(AccountId account, QDate day) const; ///< of who holds it now
    [[nodiscard]] std::vector<SmsAddendum> addenda(AccountId account) const; ///< newest first

    static void setStatus(Transaction &transaction, AccountId account, AccountStatus status, QDate from, const QString &reason);
    /// The account goes to somebody else; who held it until then stays on record.
    static void move(Transaction &transaction, AccountId account, const Account &newHolder, QDate on);
    static void setPremisesFact(Transaction &transaction, AccountId account, PremisesFactName name, Quantity amount, QDate from);
    static void setContractFact(Transaction &transaction, AccountId account, const QString &service, ContractFactName name,
                                const QString &value, QDate from);
    static void addNote(Transaction &transaction, AccountId account, const QString &text);
    static qint64 addHold(Transaction &transaction, AccountId account, const AccountHold &hold);
    static bool endHold(Transaction &transaction, qint64 hold, QDate on); ///< false: there is no open one of that number
    static void addVulnerability(Transaction &transaction, AccountId account, const Vulnerability &vulnerability);
    /// False: who holds the account now has no open one of that number.
    static bool endVulnerability(Transaction &transaction, AccountId account, qint64 vulnerability, QDate on);
    /// Keeps the wording, if it is new, and what was signed. The same version with another wording is refused: null.
    static std::optional<qint64> addAddendum(Transaction &transaction, AccountId account, const SmsAddendum &addendum);
    /// The phone speaks for the account by what was signed, or by the word of who checked that it is the holder's.
    static void bindByAddendum(Transaction &transaction, AccountId account, const PhoneNumber &phone, std::optional<qint64> addendum,
                               const QString &identityCheck, const QDateTime &from);

private:
    Connection &m_connection;
};

} // namespace contador
