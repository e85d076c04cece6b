// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ledger/entry.h"

namespace contador {

/// What is still open of one receivable line. Positive: to be paid; negative: a credit that no debt has used yet.
struct OpenItem {
    PostingKey key;
    PostingKey debt; ///< the line whose interest or expenses this is; of any other, its own key
    QString service;
    DebtPart part = DebtPart::Capital;
    std::optional<QDate> dueOn;
    std::optional<QDate> suppliedTo;
    QDate happenedOn; ///< of its entry
    qint64 open = 0; ///< minor units
    bool isInstalment = false; ///< of an agreed plan: no penalty while it is kept
    bool operator==(const OpenItem &) const = default;
};

/// A part of a credit that paid a part of a debt. Negative: taken back.
struct Allocation {
    PostingKey credit;
    PostingKey debit;
    qint64 amount = 0; ///< minor units, not 0
    bool operator==(const Allocation &) const = default;
};

} // namespace contador
