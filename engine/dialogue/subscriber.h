// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/phone_number.h"

#include <optional>

namespace contador {

/// The number of somebody who can be answered, from what the network calls the sender. Nobody: a name ("BANCO", "96FLOWERS";
/// libphonenumber would dial its letters), a short code, a number that cannot be.
std::optional<PhoneNumber> subscriberOf(const QString &sender, const QString &country);

} // namespace contador
