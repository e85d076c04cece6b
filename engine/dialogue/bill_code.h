// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/phone_number.h"
#include "engine/dialogue/lexicon.h"
#include "engine/messaging/message.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// What came of a text that named an account and the code printed on its statement.
struct BillCodeResult {
    bool isBound = false;
    QString text; ///< the answer; the same for a wrong code, a wrong account and too many tries: nobody learns which
};

/// Binds a phone by the code. \param account as typed \param code as typed; empty: how it goes is said
BillCodeResult bindByBillCode(Transaction &transaction, const InboundMessage &message, const PhoneNumber &phone, const QString &account,
                              const QString &code, const Lexicon &lexicon);

} // namespace contador
