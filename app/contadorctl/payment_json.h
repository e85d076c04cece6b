// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/payment_desk.h"

#include <QJsonObject>

namespace contador {

QJsonObject toJson(const PaymentsImport &done, const Currency &currency);
QJsonObject toJson(const KeptLine &line);
QJsonObject toJson(const KeptLine &line, const MatchVerdict &verdict); ///< with whom it may be of

} // namespace contador
