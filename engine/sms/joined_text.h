// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sms/user_data.h"

#include <QString>

#include <optional>
#include <vector>

namespace contador::sms {

/// The text of a message from its parts, in any order, a part twice or more often; nothing while one is missing, when totals
/// differ, or when a part holds no text. What a sender divided between two parts (surrogate pair, escape) is joined first.
std::optional<QString> joinedText(const std::vector<UserData> &parts);

} // namespace contador::sms
