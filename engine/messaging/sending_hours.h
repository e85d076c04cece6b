// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace contador {

/// The hours of the day, in civil time, in which a telephone may ring. Equal ends: always; an end before the start: over
/// midnight.
struct SendingHours {
    QTime from{0, 0};
    QTime until{0, 0};

    static std::optional<SendingHours> fromText(const QString &text); ///< "09:00-20:00" or "always"
    [[nodiscard]] QString toText() const;

    [[nodiscard]] bool isAlways() const { return from == until; }
    [[nodiscard]] bool contain(const QDateTime &moment, const QTimeZone &zone) const;
    /// The first moment from this one on that they contain.
    [[nodiscard]] QDateTime opening(const QDateTime &moment, const QTimeZone &zone) const;
    /// The first moment from this one on that they do not contain; none: they never close.
    [[nodiscard]] std::optional<QDateTime> closing(const QDateTime &moment, const QTimeZone &zone) const;

    bool operator==(const SendingHours &) const = default;
};

} // namespace contador
