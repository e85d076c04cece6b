// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/payment_lines.h"

namespace contador {

/// A movement of a file, and what became of it.
struct ImportedLine {
    StatementLine line;
    StatementLineId id; ///< none: not kept
    bool isKnown = false; ///< another file, or an earlier row, had it; nothing was done
    LineState state = LineState::Queued;
    QueueReason reason = QueueReason::None;
    std::optional<MatchRule> rule;
    QString accountNumber;
    int occurrence = 1; ///< of the same in this file
};

/// What a bank file did, or would do.
struct PaymentsImport {
    std::optional<StatementFault> fault; ///< nothing of it was kept
    std::optional<KeptBankFile> known; ///< the same bytes were imported before: nothing was done
    bool applied = false;
    BankFileId file;
    ImportId import; ///< by whose number it is taken back
    QString format;
    std::vector<BankStatement> statements; ///< without their lines
    std::vector<ImportedLine> lines;

    [[nodiscard]] int knownLines() const;
    [[nodiscard]] LineTotal total(LineState state, const Currency &currency) const; ///< of new lines
};

/// A payment file taken back.
struct PaymentFileUndo {
    int reversed = 0; ///< payments taken back in the ledger
    Money sum; ///< of them
    int lines = 0; ///< that count no more, and may come again
    std::vector<KeptLine> left; ///< as they are: a person decided about them, or the bank took them back by another file
};

/// Why a person's word about a line is not carried out.
enum class PaymentFault {
    UnknownLine,
    UnknownAccount,
    NotWaiting, ///< somebody decided meanwhile
    Outgoing, ///< money that went out is nobody's payment
    NotPositive,
    NothingToReverse, ///< the account has no payment of this amount
    NothingToUndo, ///< nobody decided, or it cannot be taken apart
    ReferenceTaken, ///< another account is paid by it
};
QString paymentFaultName(PaymentFault fault); ///< "unknown_line": the code in JSON

} // namespace contador
