// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account_desk.h"

namespace contador {

/// Why an account is not changed, and what to do instead.
QString accountChangeSentence(const AccountChangeFault &fault);

} // namespace contador
