// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/tariff.h"

#include <QString>

namespace contador {

/// What is wrong with a tariff, where in its file, and what to do.
QString tariffFaultSentence(const TariffFault &fault);

} // namespace contador
