// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/sending_rules.h"

namespace contador {

/// An unknown message for which neither report nor reference told anything yet.
struct UnknownFacts {
    MessageClass messageClass = MessageClass::Reply;
    QDateTime writtenAt;
    QDateTime unknownSince;
    int unknownAttempts = 1; ///< of the same part
    bool reportsWork = false; ///< on this SIM, lately
    bool isForPerson = false; ///< a person was asked already
    bool isFinal = false; ///< it was given up already
};

enum class UnknownEnd {
    Wait,
    Repeat, ///< once more, by rule
    AskPerson, ///< a person decides whether it is sent again
    GiveUp, ///< it will never be known
};

/// What to do about it now. No limbo: no later than a day after its deadline it is given up or with a person.
[[nodiscard]] UnknownEnd endOf(const UnknownFacts &unknown, const SendingRules &rules, const QDateTime &now,
                               const QTimeZone &zone);

} // namespace contador
