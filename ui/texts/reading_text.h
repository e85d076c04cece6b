// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/correction_desk.h"
#include "engine/billing/estimation_desk.h"
#include "engine/billing/meter_desk.h"

namespace contador {

/// Why a reading is not corrected, withdrawn, accepted or rejected, and what to do instead.
QString correctionFaultSentence(const CorrectionFault &fault);
/// Why nothing is estimated.
QString estimationFaultSentence(const EstimationFault &fault);
/// Why a meter is not exchanged.
QString meterExchangeFaultSentence(const MeterExchangeFault &fault);

} // namespace contador
