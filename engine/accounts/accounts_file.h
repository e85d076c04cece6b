// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account.h"
#include "engine/accounts/import_report.h"
#include "engine/core/installation.h"
#include "engine/core/phone_number.h"
#include "engine/core/quantity.h"

#include <QStringList>

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
using AccountsCells = std::array<QString, accountsColumnCount>; ///< trimmed; a column that is not in the file is empty

/// What a column says something about; rows about the same thing must say the same.
enum class ColumnSubject { Account, Service, Dial };

struct AccountsColumnRule {
    AccountsColumn column;
    const char *name;
    ColumnSubject subject;
    bool mustBeThere; ///< as a column; whether a cell may be empty is another matter
};

/// THE table of columns.
const std::array<AccountsColumnRule, accountsColumnCount> &accountsColumns();
QString accountsColumnName(AccountsColumn column);

/// The header: which column stands where.
class AccountsHeader {
public:
    explicit AccountsHeader(const QStringList &cells);
    [[nodiscard]] const std::vector<ImportFault> &faults() const { return m_faults; }
    [[nodiscard]] qsizetype width() const { return qsizetype(m_places.size()); }
    [[nodiscard]] AccountsCells cellsOf(const QStringList &record) const;

private:
    std::vector<std::optional<AccountsColumn>> m_places;
    std::vector<ImportFault> m_faults;
};

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

AccountsRow readAccountsRow(const AccountsCells &cells, const Installation &installation, QDate today);

} // namespace contador
