// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"
#include "engine/core/outcome.h"

#include <QDate>

#include <vector>

namespace contador {

enum class StatementFormat { Camt053, Mt940, OneC, Table };
QString statementFormatName(StatementFormat format); ///< "camt.053"

/// One movement; where a bank bundles several payments into one entry, one of them.
struct StatementLine {
    int row = 0; ///< of the file's line, as an editor numbers it
    Money amount; ///< positive: money came in
    QDate valueDate;
    QString entryReference; ///< the bank's own: the same one is the same movement
    QString bundleReference = {}; ///< of the entry that bundles this payment with others
    int position = 0; ///< in the bundle, from 1; 0: it stands alone
    QString endToEndId;
    QString creditorReference; ///< structured remittance
    QString remittance; ///< what the payer wrote
    QString payerName;
    QString payerAccount;
    bool isReversal = false; ///< takes an earlier one back
    QString namedAccount = {}; ///< account of ours, where a table has a column for it
    QString channel = {}; ///< of a table: "counter", "mb"
};

struct BankStatement {
    QString account;
    QString number;
    Money opening;
    Money closing;
    std::vector<StatementLine> lines;
    bool hasBalances = true; ///< false: a table, whose sum nothing proves
};

/// Why a bank file is refused, as a whole.
struct StatementFault {
    enum class Kind {
        UnknownFormat,
        Damaged, ///< cut off, or not in the form of its format
        BadAmount,
        BadDate,
        OtherCurrency, ///< than the utility's
        DoesNotClose, ///< opening and movements do not come to the closing balance
        BatchDiffers, ///< the payments of an entry do not come to its amount
        NoStatement,
        NotReadable, ///< a table that cannot be opened; `detail` is the name of its fault
        NoSuchColumn, ///< the table has not the column `detail` of its mapping
        NeedsMapping, ///< a table whose columns nobody has named yet
    };
    Kind kind = Kind::Damaged;
    int row = 0; ///< 0: the file as a whole
    QString detail;
    bool operator==(const StatementFault &) const = default;
};
QString statementFaultName(StatementFault::Kind kind); ///< "does_not_close"

using Statements = Outcome<std::vector<BankStatement>, StatementFault>;

/// The format found out, the file read, each statement checked: opening + movements = closing, or nothing of it counts.
Statements readBankFile(const QByteArray &file, const Currency &currency);
std::optional<StatementFormat> sniffBankFile(const QByteArray &file);

// One reader for each format; they check form, not sums.
Statements readCamt053(const QByteArray &file, const Currency &currency); ///< ISO 20022 camt.053.001.02 to .08
Statements readMt940(const QByteArray &file, const Currency &currency); ///< SWIFT MT940, the ?20 dialect of :86: too
Statements readOneC(const QByteArray &file, const Currency &currency); ///< 1CClientBankExchange

} // namespace contador
