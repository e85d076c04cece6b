// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/reading.h"

#include "engine/core/names.h"

namespace contador {

namespace {

constexpr std::array sourceNames{
    Named{ReadingSource::Sms, "sms"},     Named{ReadingSource::Import, "import"}, Named{ReadingSource::Office, "office"},
    Named{ReadingSource::Phone, "phone"}, Named{ReadingSource::Field, "field"},   Named{ReadingSource::Control, "control"},
};

constexpr std::array statusNames{
    Named{ReadingStatus::Accepted, "accepted"},
    Named{ReadingStatus::Held, "held"},
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

std::optional<ReadingDoubt> readingDoubtNamed(const QString &name)
{
    return valueNamed(doubtNames, name);
}

} // namespace contador
