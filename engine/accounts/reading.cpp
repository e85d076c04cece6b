// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/reading.h"

#include "engine/core/names.h"

namespace contador {

namespace {

constexpr std::array sourceNames{
    Named{ReadingSource::Sms, "sms"},     Named{ReadingSource::Import, "import"}, Named{ReadingSource::Office, "office"},
    Named{ReadingSource::Phone, "phone"}, Named{ReadingSource::Field, "field"},   Named{ReadingSource::Control, "control"},
    Named{ReadingSource::Web, "web"},     Named{ReadingSource::Telemetry, "telemetry"}, Named{ReadingSource::Estimate, "estimate"},
    Named{ReadingSource::SmsOther, "sms_other"},
};

constexpr std::array statusNames{
    Named{ReadingStatus::Accepted, "accepted"},
    Named{ReadingStatus::Held, "held"},
    Named{ReadingStatus::Rejected, "rejected"},
};

constexpr std::array qualityNames{
    Named{ReadingQuality::Actual, "actual"},       Named{ReadingQuality::Customer, "customer"},
    Named{ReadingQuality::Estimated, "estimated"}, Named{ReadingQuality::Norm, "norm"},
    Named{ReadingQuality::Corrected, "corrected"}, Named{ReadingQuality::Disputed, "disputed"},
};

constexpr std::array occasionNames{
    Named{ReadingOccasion::Periodic, "periodic"}, Named{ReadingOccasion::Installation, "installation"},
    Named{ReadingOccasion::Removal, "removal"},   Named{ReadingOccasion::MoveIn, "move_in"},
    Named{ReadingOccasion::MoveOut, "move_out"},  Named{ReadingOccasion::Control, "control"},
};

constexpr std::array doubtNames{
    Named{ReadingDoubt::None, ""},
    Named{ReadingDoubt::WrongMultiplier, "wrong_multiplier"},
    Named{ReadingDoubt::TooManyDigits, "too_many_digits"},
    Named{ReadingDoubt::TooManyDecimals, "too_many_decimals"},
    Named{ReadingDoubt::DateInFuture, "date_in_future"},
    Named{ReadingDoubt::DateBeforePrevious, "date_before_previous"},
    Named{ReadingDoubt::BelowControl, "below_control"},
    Named{ReadingDoubt::BelowPrevious, "below_previous"},
    Named{ReadingDoubt::BeyondMeter, "beyond_meter"},
    Named{ReadingDoubt::Implausible, "implausible"},
    Named{ReadingDoubt::UnusuallyHigh, "unusually_high"},
    Named{ReadingDoubt::NoTariff, "no_tariff"},
    Named{ReadingDoubt::TariffBroken, "tariff_broken"},
};

} // namespace

QString readingSourceName(ReadingSource source)
{
    return nameOf(sourceNames, source);
}

QString readingStatusName(ReadingStatus status)
{
    return nameOf(statusNames, status);
}

QString readingQualityName(ReadingQuality quality)
{
    return nameOf(qualityNames, quality);
}

QString readingOccasionName(ReadingOccasion occasion)
{
    return nameOf(occasionNames, occasion);
}

QString readingDoubtName(ReadingDoubt doubt)
{
    return nameOf(doubtNames, doubt);
}

std::optional<ReadingSource> readingSourceNamed(const QString &name)
{
    return valueNamed(sourceNames, name);
}

std::optional<ReadingStatus> readingStatusNamed(const QString &name)
{
    return valueNamed(statusNames, name);
}

std::optional<ReadingQuality> readingQualityNamed(const QString &name)
{
    return valueNamed(qualityNames, name);
}

std::optional<ReadingOccasion> readingOccasionNamed(const QString &name)
{
    return valueNamed(occasionNames, name);
}

std::optional<ReadingDoubt> readingDoubtNamed(const QString &name)
{
    return valueNamed(doubtNames, name);
}

} // namespace contador
