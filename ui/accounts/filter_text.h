// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/audience.h"
#include "engine/core/money.h"
#include "ui/texts/format.h"

namespace contador {

/// The conditions of a filter in words, joined by "·"; empty: all accounts.
QString filterWords(const AudienceFilter &filter, const Currency &currency, const Format &format);

} // namespace contador
