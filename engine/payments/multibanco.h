// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/money.h"

#include <QString>

#include <optional>

namespace contador {

/// How SIBS checks the references of an entity. It is the entity's contract that decides, never the reference.
enum class MultibancoMode {
    CheckDigits, ///< the last two digits hold entity, reference and amount together
    OpenAmount, ///< a file of references at SIBS decides: any nine digits
};

struct MultibancoReference {
    QString entity; ///< five digits
    QString reference; ///< nine digits
    bool operator==(const MultibancoReference &) const = default;
};

/// The reference of seven digits of ours for an amount in euro, 0.01 to 999999.99: eight digits hold no more.
std::optional<MultibancoReference> multibancoReference(const QString &entity, const QString &number, const Money &amount);

/// "123 123 451" of an entity as it may be paid with this amount.
bool isMultibancoReference(const QString &entity, const QString &reference, const Money &amount, MultibancoMode mode);

} // namespace contador
