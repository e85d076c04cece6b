// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/validity_period.h"

#include "engine/sms/semi_octets.h"

#include <algorithm>

namespace contador::sms {

using namespace std::chrono_literals;

// TP-VPF. TS 23.040 §9.2.3.3
constexpr int noValidity = 0;
constexpr int enhancedFormat = 1;
constexpr int relativeFormat = 2;
constexpr int absoluteFormat = 3;

RelativeValidity RelativeValidity::covering(std::chrono::seconds duration)
{
    for (int value = 0; value < 255; ++value) {
        if (RelativeValidity{static_cast<quint8>(value)}.duration() >= duration)
            return {static_cast<quint8>(value)};
    }
    return {255};
}

std::chrono::seconds RelativeValidity::duration() const
{
    if (value <= 143)
        return (value + 1) * 5min;
    if (value <= 167)
        return 12h + (value - 143) * 30min;
    if (value <= 196)
        return (value - 166) * 24h;
    return (value - 192) * 7 * 24h;
}

bool EnhancedValidity::isSingleShot() const
{
    return octets[0] & 0x40;
}

std::optional<std::chrono::seconds> EnhancedValidity::duration() const
{
    const bool hasExtension = octets[0] & 0x80;
    if (hasExtension)
        return std::nullopt;
    switch (octets[0] & 0x07) {
    case 1:
        return RelativeValidity{octets[1]}.duration();
    case 2:
        return std::chrono::seconds(octets[1]);
    case 3:
        if (!std::all_of(octets.begin() + 1, octets.begin() + 4, areDigits))
            return std::nullopt;
        return fromSwappedDigits(octets[1]) * 1h + fromSwappedDigits(octets[2]) * 1min + fromSwappedDigits(octets[3]) * 1s;
    default:
        return std::nullopt;
    }
}

QByteArray EnhancedValidity::raw() const
{
    return QByteArray(reinterpret_cast<const char *>(octets.data()), static_cast<qsizetype>(octets.size()));
}

int validityPeriodFormat(const ValidityPeriod &validity)
{
    if (std::holds_alternative<RelativeValidity>(validity))
        return relativeFormat;
    if (std::holds_alternative<AbsoluteValidity>(validity))
        return absoluteFormat;
    return std::holds_alternative<EnhancedValidity>(validity) ? enhancedFormat : noValidity;
}

ValidityPeriod readValidityPeriod(OctetReader &reader, int format)
{
    if (format == noValidity)
        return {};
    if (format == relativeFormat)
        return RelativeValidity{reader.octet(Field::ValidityPeriod)};
    const ServiceCentreTimeStamp seven = ServiceCentreTimeStamp::fromOctets(reader.octets(7, Field::ValidityPeriod));
    if (format == absoluteFormat)
        return AbsoluteValidity{seven};
    return EnhancedValidity{seven.octets};
}

QByteArray toOctets(const ValidityPeriod &validity)
{
    if (const auto *relative = std::get_if<RelativeValidity>(&validity))
        return QByteArray(1, static_cast<char>(relative->value));
    if (const auto *absolute = std::get_if<AbsoluteValidity>(&validity))
        return absolute->end.raw();
    if (const auto *enhanced = std::get_if<EnhancedValidity>(&validity))
        return enhanced->raw();
    return {};
}

} // namespace contador::sms
