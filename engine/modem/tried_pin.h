// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace contador {

/// A PIN that a card was given and, as far as we know, refused; without the PIN itself.
struct TriedPin {
    QString iccid; ///< empty where the locked card did not tell
    QByteArray fingerprint;
    std::optional<int> triesLeft = {}; ///< that the card told before, as long as no answer came; none: it told nothing, or refused
    bool operator==(const TriedPin &) const = default;
};

[[nodiscard]] TriedPin triedPin(const QString &iccid, const QString &pin);

/// Whether this may be the same PIN on the same card: a card that cannot be told from the one that refused it counts as that.
[[nodiscard]] bool wasTried(const TriedPin &tried, const QString &iccid, const QString &pin);

} // namespace contador
