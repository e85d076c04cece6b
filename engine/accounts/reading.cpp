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
    Named{ReadingDoubt::MeterNotThere, "meter_not_there"},
    Named{ReadingDoubt::DateInFuture, "date_in_future"},
    Named{ReadingDoubt::DateBeforePrevious, "date_before_previous"},
    Named{ReadingDoubt::BelowControl, "below_control"},
    Named{ReadingDoubt::BelowPrevious, "below_previous"},
    Named{ReadingDoubt::BeyondMeter, "beyond_meter"},
    Named{ReadingDoubt::Implausible, "implausible"},
    Named{ReadingDoubt::UnusuallyHigh, "unusually_high"},
    Named{ReadingDoubt::SwappedRegisters, "swapped_registers"},
    Named{ReadingDoubt::SumDiffers, "sum_differs"},
    Named{ReadingDoubt::OtherNumber, "other_number"},
    Named{ReadingDoubt::NoTariff, "no_tariff"},
    Named{ReadingDoubt::TariffBroken, "tariff_broken"},
};

struct SourceTraits {
    ReadingSource source;
    int trust;
    ReadingQuality quality;
};

constexpr std::array traits{
    SourceTraits{ReadingSource::SmsOther, 0, ReadingQuality::Customer},
    SourceTraits{ReadingSource::Estimate, 1, ReadingQuality::Estimated},
    SourceTraits{ReadingSource::Sms, 2, ReadingQuality::Customer},
    SourceTraits{ReadingSource::Web, 2, ReadingQuality::Customer},
    SourceTraits{ReadingSource::Phone, 2, ReadingQuality::Customer},
    SourceTraits{ReadingSource::Office, 3, ReadingQuality::Customer},
    SourceTraits{ReadingSource::Import, 3, ReadingQuality::Customer}, // as the other system states
    SourceTraits{ReadingSource::Field, 4, ReadingQuality::Actual},
    SourceTraits{ReadingSource::Telemetry, 4, ReadingQuality::Actual},
    SourceTraits{ReadingSource::Control, 5, ReadingQuality::Actual},
};

const SourceTraits &traitsOf(ReadingSource source)
{
    for (const SourceTraits &row : traits) {
        if (row.source == source)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

int trustOf(ReadingSource source)
{
    return traitsOf(source).trust;
}

ReadingQuality qualityOf(ReadingSource source)
{
    return traitsOf(source).quality;
}

bool mayBill(ReadingSource source)
{
    return trustOf(source) > 0;
}

QString supersededByName(ReadingSource source)
{
    return source == ReadingSource::Control ? QStringLiteral("control_reading") : QStringLiteral("real_reading");
}

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
