// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/payments_import.h"
#include "engine/payments/payments_mapping.h"

namespace contador {

/// Why a bank file is refused, and what to do next.
QString statementSentence(const StatementFault &fault);
/// Why a person's word about a payment is not carried out, and what to do next.
QString paymentSentence(PaymentFault fault);

/// Why a line stays as it is when its file is taken back.
QString leftLineSentence(const KeptLine &line);
QString lineStateText(LineState state); ///< "Booked"
QString matchRuleText(MatchRule rule); ///< "by account number"
QString queueReasonText(QueueReason reason); ///< why it waits, in a sentence
QString bankFormatText(const QString &format); ///< "MT940"
QString paymentFieldText(PaymentField field); ///< "Value date"

} // namespace contador
