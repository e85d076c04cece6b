// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>

namespace contador {

/// The fields of `+NAME: a,"b",c` with their quotes taken off; a comma within quotes separates nothing. TS 27.007 §4.2
[[nodiscard]] QByteArrayList atFields(const QByteArray &line);

/// "+NAME" of "+NAME: …" or of "AT+NAME=…"; empty where a line has none.
[[nodiscard]] QByteArray atName(const QByteArray &lineOrCommand);

[[nodiscard]] std::optional<int> atNumber(const QByteArray &field);

/// A name out of the modem as it may be shown: printable, at most 64 characters.
[[nodiscard]] QString atText(const QByteArray &field);

} // namespace contador
