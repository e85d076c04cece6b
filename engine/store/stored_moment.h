// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace contador {

/// A moment as it is stored: UTC with milliseconds, "2026-11-29T08:05:00.000Z", so that the order of texts is that of time.
/// Null for an invalid one.
[[nodiscard]] QString storedMoment(const QDateTime &moment);
/// And back; invalid for anything else.
[[nodiscard]] QDateTime momentStored(const QString &text);

/// A civil day, "2026-11-29". Null for an invalid one.
[[nodiscard]] QString storedDay(QDate day);
/// And back; invalid for anything else.
[[nodiscard]] QDate dayStored(const QString &text);

} // namespace contador
