// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sms/octet_reader.h"
#include "engine/sms/service_centre_time_stamp.h"

#include <QByteArray>

#include <array>
#include <chrono>
#include <optional>
#include <variant>

namespace contador::sms {

/// TP-VP, relative: five minutes to 63 weeks. TS 23.040 §9.2.3.12.1
struct RelativeValidity {
    quint8 value = 0;

    /// The shortest period that is at least this long; at most 63 weeks.
    static RelativeValidity covering(std::chrono::seconds duration);
    [[nodiscard]] std::chrono::seconds duration() const;

    bool operator==(const RelativeValidity &) const = default;
};

/// TP-VP, absolute: the moment at which validity ends. TS 23.040 §9.2.3.12.2
struct AbsoluteValidity {
    ServiceCentreTimeStamp end;

    bool operator==(const AbsoluteValidity &) const = default;
};

/// TP-VP, enhanced, as received. TS 23.040 §9.2.3.12.3
struct EnhancedValidity {
    std::array<quint8, 7> octets{};

    [[nodiscard]] bool isSingleShot() const;
    [[nodiscard]] std::optional<std::chrono::seconds> duration() const; ///< nothing for a format without or with a bad one
    [[nodiscard]] QByteArray raw() const;

    bool operator==(const EnhancedValidity &) const = default;
};

using ValidityPeriod = std::variant<std::monostate, RelativeValidity, AbsoluteValidity, EnhancedValidity>;

/// TP-VPF of a validity period: 0 to 3. TS 23.040 §9.2.3.3
int validityPeriodFormat(const ValidityPeriod &validity);
ValidityPeriod readValidityPeriod(OctetReader &reader, int format);
QByteArray toOctets(const ValidityPeriod &validity);

} // namespace contador::sms
