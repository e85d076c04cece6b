// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace contador {

/// The key of a stored row, of one kind only: an AccountId is never taken for a MessageId. 0 is "none yet".
template <typename Tag>
struct Id {
    qint64 value = 0;
    [[nodiscard]] bool isNull() const { return value == 0; }
    auto operator<=>(const Id &) const = default;
};

using AccountId = Id<struct AccountTag>;
using RegisterId = Id<struct RegisterTag>;
using ReadingId = Id<struct ReadingTag>;
using EntryId = Id<struct EntryTag>;
using MessageId = Id<struct MessageTag>;
using ImportId = Id<struct ImportTag>;
using BankFileId = Id<struct BankFileTag>;
using StatementLineId = Id<struct StatementLineTag>;

} // namespace contador
