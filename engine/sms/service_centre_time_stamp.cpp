// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/service_centre_time_stamp.h"

#include "engine/sms/semi_octets.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace contador::sms {

constexpr quint8 negativeOffset = 0x08;
constexpr int quarterMinutes = 15;

void ServiceCentreTimeStamp::assign(QByteArrayView seven)
{
    Q_ASSERT(seven.isEmpty() || seven.size() == static_cast<qsizetype>(octets.size()));
    if (seven.isEmpty())
        octets = {};
    else
        std::memcpy(octets.data(), seven.data(), sizeof octets);
}

ServiceCentreTimeStamp ServiceCentreTimeStamp::fromOctets(QByteArrayView seven)
{
    ServiceCentreTimeStamp stamp;
    stamp.assign(seven);
    return stamp;
}

std::optional<ServiceCentreTimeStamp> ServiceCentreTimeStamp::fromDateTime(const QDateTime &time)
{
    if (!time.isValid() || time.offsetFromUtc() % 60 != 0)
        return std::nullopt;
    return fromLocal(time.date(), time.time(), time.offsetFromUtc() / 60);
}

std::optional<ServiceCentreTimeStamp> ServiceCentreTimeStamp::fromString(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})([+-])([0-9]{2}):([0-5][0-9])\z)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const int offset = number(8) * 60 + number(9);
    return fromLocal(QDate(number(1), number(2), number(3)), QTime(number(4), number(5), number(6)),
                     match.captured(7) == u"-" ? -offset : offset);
}

std::optional<ServiceCentreTimeStamp> ServiceCentreTimeStamp::fromLocal(const QDate &date, const QTime &time, int offsetMinutes)
{
    const int quarters = std::abs(offsetMinutes) / quarterMinutes;
    if (!date.isValid() || !time.isValid() || date.year() < 1990 || date.year() > 2089 || offsetMinutes % quarterMinutes != 0
        || quarters > 79)
        return std::nullopt;
    ServiceCentreTimeStamp stamp;
    std::ranges::transform(
        std::array{date.year() % 100, date.month(), date.day(), time.hour(), time.minute(), time.second(), quarters},
        stamp.octets.begin(), toSwappedDigits);
    if (offsetMinutes < 0)
        stamp.octets.back() |= negativeOffset;
    return stamp;
}

QByteArray ServiceCentreTimeStamp::raw() const
{
    return QByteArray(reinterpret_cast<const char *>(octets.data()), static_cast<qsizetype>(octets.size()));
}

int ServiceCentreTimeStamp::year() const
{
    const int year = fromSwappedDigits(octets[0]);
    return year < 90 ? 2000 + year : 1900 + year;
}

QDate ServiceCentreTimeStamp::date() const
{
    return QDate(year(), fromSwappedDigits(octets[1]), fromSwappedDigits(octets[2]));
}

QTime ServiceCentreTimeStamp::time() const
{
    return QTime(fromSwappedDigits(octets[3]), fromSwappedDigits(octets[4]), fromSwappedDigits(octets[5]));
}

static int daysIn(int year, int month)
{
    constexpr std::array days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeapDay = month == 2 && year % 4 == 0; // also in 2000; 1900 and 2100 cannot be written
    return days[static_cast<std::size_t>(month - 1)] + isLeapDay;
}

/// Without QDate, which counts days since 4714 BC: every message that comes is asked.
bool ServiceCentreTimeStamp::exists() const
{
    const int month = fromSwappedDigits(octets[1]);
    const int day = fromSwappedDigits(octets[2]);
    return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year(), month) && fromSwappedDigits(octets[3]) < 24
        && fromSwappedDigits(octets[4]) < 60 && fromSwappedDigits(octets[5]) < 60;
}

std::chrono::minutes ServiceCentreTimeStamp::offsetFromUtc() const
{
    const int minutes = fromSwappedDigits(octets[6] & ~negativeOffset) * quarterMinutes;
    return std::chrono::minutes(octets[6] & negativeOffset ? -minutes : minutes);
}

QDateTime ServiceCentreTimeStamp::utc() const
{
    if (!exists())
        return {};
    return QDateTime(date(), time(), Qt::UTC).addSecs(-std::chrono::seconds(offsetFromUtc()).count());
}

QString ServiceCentreTimeStamp::toString() const
{
    if (!exists())
        return {};
    const int minutes = static_cast<int>(offsetFromUtc().count());
    const QString offset =
        QString::asprintf("%c%02d:%02d", minutes < 0 ? '-' : '+', std::abs(minutes) / 60, std::abs(minutes) % 60);
    return date().toString(Qt::ISODate) + u'T' + time().toString(Qt::ISODate) + offset;
}

} // namespace contador::sms
