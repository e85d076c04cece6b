// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/core/money.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace contador {

/// The ledgers a posting may touch. Receivable is kept per consumer: positive is what he owes.
enum class LedgerCode { Receivable, Revenue, Tax, Cash, Opening };
enum class EntryKind { Opening, Charge, Payment, Reversal };

QString ledgerCodeName(LedgerCode code); ///< "receivable": the word in the database
QString entryKindName(EntryKind kind); ///< "charge": the word in the database and in exports
std::optional<EntryKind> entryKindNamed(const QString &name);

/// One side of an entry.
struct Posting {
    LedgerCode ledger = LedgerCode::Receivable;
    QString service; ///< "water"; empty: of no single service, such as a payment on account
    Money amount;
    std::optional<QDate> dueOn; ///< of a receivable: the last day to pay
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
};

} // namespace contador
