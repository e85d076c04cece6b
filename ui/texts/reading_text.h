// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/correction_desk.h"

namespace contador {

/// Why a reading is not corrected, withdrawn, accepted or rejected, and what to do instead.
QString correctionFaultSentence(const CorrectionFault &fault);

} // namespace contador
