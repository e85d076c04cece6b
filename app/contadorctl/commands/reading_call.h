// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "engine/accounts/account.h"
#include "engine/accounts/reading.h"

namespace contador {

/// The account of the first operand, or how the call ends without it.
Outcome<Account, Exit> accountFor(Call &call, const Books &books);
/// The only dial of the account that --meter and --register leave, or how the call ends without one.
Outcome<MeterRegister, Exit> dialFor(Call &call, const Books &books);
QJsonObject readingJson(const Reading &reading, const MeterRegister &dial);

} // namespace contador
