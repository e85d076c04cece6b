// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/core/money.h"

#include <QDateTime>
#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace contador {

/// The ledgers a posting may touch. Receivable is kept per consumer: positive is what he owes.
enum class LedgerCode { Receivable, Revenue, Tax, Cash, Opening, Penalty, WriteOff };
enum class EntryKind {
    Opening,
    Charge,
    Payment,
    Reversal, ///< takes another entry back
    Penalty, ///< what a debt paid late costs more
    Plan, ///< debts become instalments, or what is left of a broken plan becomes due
    Credit, ///< a credit note
    WriteOff, ///< a debt given up
};

/// What a receivable is a part of (Portuguese Civil Code, art. 785): a payment goes to them in an order set by law.
enum class DebtPart { Capital, Interest, Indemnity, Expenses };

QString ledgerCodeName(LedgerCode code); ///< "receivable": the word in the database
std::optional<LedgerCode> ledgerCodeNamed(const QString &name);
QString entryKindName(EntryKind kind); ///< "charge": the word in the database and in exports
std::optional<EntryKind> entryKindNamed(const QString &name);
QString debtPartName(DebtPart part); ///< "capital": the word in the database
std::optional<DebtPart> debtPartNamed(const QString &name);

/// One line of one entry.
struct PostingKey {
    EntryId entry;
    int line = 0; ///< from 1
    auto operator<=>(const PostingKey &) const = default;
};

/// One side of an entry.
struct Posting {
    LedgerCode ledger = LedgerCode::Receivable;
    QString service; ///< "water"; empty: of no single service, such as a payment on account
    Money amount;
    std::optional<QDate> dueOn = std::nullopt; ///< of a receivable: the last day to pay
    DebtPart part = DebtPart::Capital; ///< of a receivable
    std::optional<QDate> suppliedTo = std::nullopt; ///< of a receivable: the last day of the supply; limitation counts from it
    /// Of a receivable. Positive: the debt that this is interest or expenses of. Negative: the item it closes, and no other.
    std::optional<PostingKey> of = std::nullopt;
};

/// An entry about to be written. Its postings add up to nothing; the same `uniqueKey` is written once, however often it comes.
struct NewEntry {
    QString uniqueKey; ///< "charge/reading/17"
    EntryKind kind = EntryKind::Charge;
    AccountId account;
    QDate happenedOn; ///< local civil date
    MessageId message; ///< the consumer's message it came from
    ReadingId reading;
    QString document; ///< what else it came from: a file, a bank reference
    QString working; ///< how the amount was found, one step per line
    std::vector<Posting> postings;
    EntryId pays; ///< the debt the payer named: it is paid first
};

/// An entry as the consumer's account shows it.
struct Entry {
    EntryId id;
    EntryKind kind = EntryKind::Charge;
    QDate happenedOn;
    QDateTime bookedAt;
    QString bookedBy;
    QString service; ///< empty where it is of several services or of none
    Money amount; ///< debt added; negative: taken away
    std::optional<QDate> dueOn; ///< the earliest one of its receivables
    MessageId message;
    ReadingId reading;
    QString document;
    QString working;
    EntryId reverses; ///< of a reversal
};

} // namespace contador
