// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/modem_status.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace contador {

/// What one domain says of its registration. TS 27.007 §7.2 <stat>
struct RegistrationStat {
    int stat;
    Registration registration;
};
/// From best to worst; a <stat> that is in no row is as good as none.
[[nodiscard]] std::span<const RegistrationStat> registrationStats();
[[nodiscard]] Registration registrationOf(std::optional<int> stat);

/// "GSM", "UMTS", "LTE". TS 27.007 §7.3 <AcT>
[[nodiscard]] QString accessTechnologyName(const QByteArray &act);

/// <rssi> of +CSQ in dBm; none when unknown. TS 27.007 §8.5
[[nodiscard]] std::optional<int> signalDbmOf(const QByteArray &rssi);

} // namespace contador
