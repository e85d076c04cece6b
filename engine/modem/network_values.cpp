// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/network_values.h"

#include "engine/modem/at_fields.h"

#include <algorithm>
#include <array>

namespace contador {

namespace {

constexpr std::array stats = {
    RegistrationStat{1, Registration::Home},        RegistrationStat{5, Registration::Roaming},
    RegistrationStat{6, Registration::HomeSmsOnly}, RegistrationStat{7, Registration::RoamingSmsOnly},
    RegistrationStat{2, Registration::Searching},   RegistrationStat{3, Registration::Denied},
};

} // namespace

std::span<const RegistrationStat> registrationStats()
{
    return stats;
}

Registration registrationOf(std::optional<int> stat)
{
    if (!stat)
        return Registration::Unknown;
    const auto row = std::ranges::find(stats, *stat, &RegistrationStat::stat);
    return row == stats.end() ? Registration::Searching : row->registration;
}

QString accessTechnologyName(const QByteArray &act)
{
    static const std::array names{
        QStringLiteral("GSM"),  QStringLiteral("GSM"),  QStringLiteral("UMTS"), QStringLiteral("GSM"), QStringLiteral("UMTS"),
        QStringLiteral("UMTS"), QStringLiteral("UMTS"), QStringLiteral("LTE"),  QStringLiteral("GSM"), QStringLiteral("NB-IoT"),
        QStringLiteral("LTE"),  QStringLiteral("5G"),   QStringLiteral("5G"),   QStringLiteral("LTE"),
    };
    const auto number = atNumber(act);
    return number && *number >= 0 && std::size_t(*number) < names.size() ? names.at(std::size_t(*number)) : QString();
}

std::optional<int> signalDbmOf(const QByteArray &rssi)
{
    constexpr int weakest = -113; // or less
    constexpr int strongestStep = 31; // -51 dBm or more
    const auto step = atNumber(rssi);
    return step && *step >= 0 && *step <= strongestStep ? std::optional(weakest + 2 * *step) : std::nullopt;
}

} // namespace contador
