// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/phone_number.h"
#include "engine/dialogue/lexicon.h"
#include "engine/messaging/message.h"
#include "engine/store/unit_of_work.h"

#include <QStringList>

#include <optional>

namespace contador {

/// What came of a text that named an account and the code printed on its statement.
struct BillCodeResult {
    bool isBound = false;
    QString text; ///< the answer; the same for a wrong code, a wrong account and too many tries: nobody learns which
};

/// Numbers long enough for an account, or a meter: of somebody who has none all of them may be.
QStringList identifiersIn(const QString &text);

/// "ACCOUNT 123456 9K2P", in whatever words: an account and what looks like a code.
struct BillCode {
    QString account;
    QString code;
};
/// None: there is not exactly one of each. \param own identifiers that mean something else: accounts and meters of the sender
std::optional<BillCode> billCodeIn(const QString &text, const QStringList &own);

/// Binds a phone by the code. \param account as typed \param code as typed; empty: how it goes is said
BillCodeResult bindByBillCode(Transaction &transaction, const InboundMessage &message, const PhoneNumber &phone, const QString &account,
                              const QString &code, const Lexicon &lexicon);

} // namespace contador
