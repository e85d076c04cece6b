// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace contador::sms {

/// TP-SCTS, TP-DT and the absolute TP-VP: local time with its offset from UTC, seven octets of swapped digits.
/// Years 90 to 99 are 1990 to 1999; a digit above 9 counts as 0. TS 23.040 §9.2.3.11
struct ServiceCentreTimeStamp {
    std::array<quint8, 7> octets{};

    /// Exactly seven octets, or none at all (after a fault of the reader).
    static ServiceCentreTimeStamp fromOctets(QByteArrayView seven);
    /// The same in place.
    void assign(QByteArrayView seven);
    /// Whole seconds, with the offset of `time`; nothing for a year or an offset that cannot be written.
    static std::optional<ServiceCentreTimeStamp> fromDateTime(const QDateTime &time);
    /// "2027-03-14T09:26:53+01:00", exactly so; years 1990 to 2089, offset in quarters of an hour below 20 hours.
    static std::optional<ServiceCentreTimeStamp> fromString(const QString &text);

    [[nodiscard]] QByteArray raw() const;
    [[nodiscard]] bool exists() const; ///< false for a 30 February or a second 75
    [[nodiscard]] std::chrono::minutes offsetFromUtc() const;
    [[nodiscard]] QDateTime utc() const; ///< invalid when no such time exists
    [[nodiscard]] QString toString() const; ///< as `fromString`; empty when no such time exists

    bool operator==(const ServiceCentreTimeStamp &) const = default;

private:
    static std::optional<ServiceCentreTimeStamp> fromLocal(const QDate &date, const QTime &time, int offsetMinutes);
    [[nodiscard]] int year() const;
    [[nodiscard]] QDate date() const;
    [[nodiscard]] QTime time() const;
};

} // namespace contador::sms
