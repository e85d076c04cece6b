// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/modem.h"

#include <optional>

namespace contador {

/// What +CMS ERROR: <code> says about a message whose PDU was written. Codes that are not listed prove nothing and may pass.
/// TS 27.005 §3.2.5, TS 24.011 Annex E, TS 23.040 §9.2.3.22
[[nodiscard]] SubmitRefusal refusalOf(int cmsCode);

/// Modems in PDU mode answer AT+CMGS with +CME ERROR too: the +CMS code of the same meaning; none: there is none.
/// TS 27.007 §9.2
[[nodiscard]] std::optional<int> cmsCodeOfCme(int cmeCode);

/// The modem lacks SIM, PIN, service centre or network: no other message would fare better.
[[nodiscard]] bool isOfTheModem(int cmsCode);

} // namespace contador
