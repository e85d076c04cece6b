// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account.h"
#include "engine/accounts/import_table.h"
#include "engine/core/installation.h"
#include "engine/core/phone_number.h"
#include "engine/core/quantity.h"

#include <array>
#include <optional>
#include <vector>

namespace contador {

/// The columns of an accounts file, in the order in which we write them.
enum class AccountsColumn {
    AccountNumber,
    HolderName,
    Phone,
    Language,
    Address,
    Zone,
    Service,
    Tariff,
    MeterSerial,
    Register,
    Digits,
    Decimals,
    LastReading,
    LastReadingDate,
    Balance,
    DueDate,
    Email,
    BirthDate,
    ContractDate,
};
constexpr size_t accountsColumnCount = 19;

/// What a column says something about; rows about the same thing must say the same.
enum class ColumnSubject { Account, Service, Dial };

struct AccountsColumnRule {
    AccountsColumn column;
    ColumnSubject subject;
    ImportColumn written;
};

/// THE table of columns.
const std::array<AccountsColumnRule, accountsColumnCount> &accountsColumns();
QString accountsColumnName(AccountsColumn column);
std::vector<ImportColumn> accountsImportColumns();

/// A row understood. What is wrong with it is in `faults`; the values count only when there are none.
struct AccountsRow {
    Account account;
    MeterRegister dial;
    std::vector<PhoneNumber> phones;
    std::optional<Quantity> lastReading;
    QDate lastReadingDate;
    std::optional<Money> balance; ///< positive is debt
    QDate dueDate;
    bool saysDecimals = false;
    std::vector<ImportFault> faults;
};

AccountsRow readAccountsRow(const ImportCells &cells, const ImportForms &forms, const Installation &installation, QDate today);

} // namespace contador
