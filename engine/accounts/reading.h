// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/core/quantity.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace contador {

/// Who read the dial, or said so.
enum class ReadingSource {
    Sms, ///< a contracted number
    Import,
    Office,
    Phone,
    Field, ///< the utility's reader
    Control, ///< a control reading with its act
    Web,
    Telemetry,
    Estimate,
    SmsOther, ///< an SMS from any other number
};
enum class ReadingStatus {
    Accepted,
    Held, ///< waits for the consumer's word or a clerk
    Rejected, ///< counts for nothing; where it supersedes another one, that one was withdrawn
};
enum class ReadingQuality { Actual, Customer, Estimated, Norm, Corrected, Disputed };
enum class ReadingOccasion { Periodic, Installation, Removal, MoveIn, MoveOut, Control };

/// Why a reading is not taken as it is. In checking order.
enum class ReadingDoubt {
    None,
    WrongMultiplier, ///< the nameplate on record cannot be right
    TooManyDigits,
    TooManyDecimals,
    MeterNotThere, ///< that meter was not installed yet, or not any more, on that day
    DateInFuture,
    DateBeforePrevious,
    BelowControl, ///< lower than our own control reading
    BelowPrevious, ///< and the dial has not gone round
    BeyondMeter, ///< more than the meter can measure in that time
    Implausible,   ///< far more than any household uses: no second word settles it
    UnusuallyHigh, ///< the only one that the consumer's second word settles
    SwappedRegisters, ///< the values of two registers are right the other way round
    SumDiffers, ///< the registers of the meter do not add up to its total
    OtherNumber, ///< from a number that no contract names: never booked without a second look
    NoTariff, ///< it cannot be priced: no tariff of that name, or none for that time
    TariffBroken,
};

QString readingSourceName(ReadingSource source); ///< "sms": the word in the database and in exports
QString readingStatusName(ReadingStatus status);
QString readingQualityName(ReadingQuality quality); ///< "customer"
QString readingOccasionName(ReadingOccasion occasion); ///< "move_out"
QString readingDoubtName(ReadingDoubt doubt); ///< "below_previous"; empty for None
std::optional<ReadingSource> readingSourceNamed(const QString &name);
std::optional<ReadingStatus> readingStatusNamed(const QString &name);
std::optional<ReadingQuality> readingQualityNamed(const QString &name);
std::optional<ReadingOccasion> readingOccasionNamed(const QString &name);
std::optional<ReadingDoubt> readingDoubtNamed(const QString &name);

/// How far a source is believed: 0 not at all, 5 above all others.
int trustOf(ReadingSource source);
ReadingQuality qualityOf(ReadingSource source);
/// Whether a plausible one is charged at once.
bool mayBill(ReadingSource source);
/// Why a reading of this source takes the place of others, without a language: "real_reading", "control_reading".
QString supersededByName(ReadingSource source);

/// What was said a dial showed. Never changed, never deleted: another one supersedes it.
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
    ReadingQuality quality = ReadingQuality::Customer;
    ReadingOccasion occasion = ReadingOccasion::Periodic;
    std::optional<Quantity> proposal = {}; ///< of a held one: the value that would be plausible
    std::optional<Quantity> carried = {}; ///< of an installation: used on the meter before it, and not charged yet
    QDate carriedSince = {}; ///< the day of the last charged reading of that meter
    ReadingId supersedes = {}; ///< the one that this one stands for
    QString because = {}; ///< why it does
    ReadingId origin = {}; ///< the first of a row of corrections; none: itself
    ReadingId supersededBy = {};

    /// Corrections keep the place of what they correct.
    [[nodiscard]] ReadingId place() const { return origin.isNull() ? id : origin; }
};

} // namespace contador
