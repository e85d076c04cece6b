// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/core/quantity.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace contador {

enum class ReadingSource { Sms, Import, Office, Phone, Field, Control };
enum class ReadingStatus { Accepted, Held };

/// Why a reading is not taken as it is. In checking order.
enum class ReadingDoubt {
    None,
    WrongMultiplier, ///< the nameplate on record cannot be right
    TooManyDigits,
    TooManyDecimals,
    DateInFuture,
    DateBeforePrevious,
    BelowControl, ///< lower than our own control reading
    BelowPrevious, ///< and the dial has not gone round
    BeyondMeter, ///< more than the meter can measure in that time
    Implausible,   ///< far more than any household uses: no second word settles it
    UnusuallyHigh, ///< the only one that the consumer's second word settles
    NoTariff, ///< it cannot be priced: no tariff of that name, or none for that time
    TariffBroken,
};

QString readingSourceName(ReadingSource source); ///< "sms": the word in the database and in exports
QString readingStatusName(ReadingStatus status);
QString readingDoubtName(ReadingDoubt doubt); ///< "below_previous"; empty for None
std::optional<ReadingSource> readingSourceNamed(const QString &name);
std::optional<ReadingStatus> readingStatusNamed(const QString &name);
std::optional<ReadingDoubt> readingDoubtNamed(const QString &name);

/// What was said a dial showed. Never changed, never deleted.
struct Reading {
    ReadingId id;
    RegisterId registerId;
    Quantity value;
    QDate readOn; ///< local civil date
    QDateTime receivedAt;
    ReadingSource source = ReadingSource::Sms;
    ReadingStatus status = ReadingStatus::Accepted;
    ReadingDoubt reason = ReadingDoubt::None; ///< of a held one
    std::optional<Quantity> consumption; ///< since the reading before; none for the first
    MessageId message;
    QString recordedBy;
    QString flags = {}; ///< rules that did not hold it back but want to be seen: "V09 V15"
};

} // namespace contador
