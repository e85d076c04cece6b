// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/format.h"

#include "engine/core/phone_number.h"
#include "ui/texts/visible_text.h"

#include <QCoreApplication>

namespace contador {

namespace {

struct Ago {
    Q_DECLARE_TR_FUNCTIONS(Ago)
};

constexpr QChar noBreakSpace(0x00A0);

QString symbolOf(const Currency &currency, const QLocale &locale)
{
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency.code)
        return locale.currencySymbol();
    return currency.code == QLatin1String("EUR") ? QStringLiteral("€") : currency.code;
}

/// QLocale of Qt 6.4 loses the first separator of a million where a language leaves four digits together.
QString grouped(const QString &digits, const QLocale &locale)
{
    const QString separator = locale.groupSeparator();
    const bool fourStayTogether = !locale.toString(1234).contains(separator);
    if (digits.size() == 4 && fourStayTogether)
        return digits;
    QString text = digits;
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        text.insert(at, separator);
    return text;
}

/// Decimal text with a point, as the engine writes it, in the locale's digits grouping and decimal sign; never through a float.
QString localised(const QString &plain, const QLocale &locale)
{
    const QString unsignedText = plain.startsWith(QLatin1Char('-')) ? plain.mid(1) : plain;
    const QString whole = unsignedText.section(QLatin1Char('.'), 0, 0);
    const QString fraction = unsignedText.section(QLatin1Char('.'), 1);
    QString text = grouped(whole, locale);
    if (!fraction.isEmpty())
        text += locale.decimalPoint() + fraction;
    return plain.startsWith(QLatin1Char('-')) ? locale.negativeSign() + text : text;
}

} // namespace

QString Format::money(const Money &amount) const
{
    const QString symbol = symbolOf(amount.currency, locale);
    const QString number = localised(amount.toString(), locale);
    // The locale knows only where its own symbol goes; ask it with a one and put our exact number there.
    const QString pattern = locale.toCurrencyString(qlonglong(1), symbol);
    if (pattern.startsWith(symbol) && symbol.size() == 1)
        return number.startsWith(locale.negativeSign())
            ? locale.negativeSign() + symbol + number.mid(locale.negativeSign().size())
            : symbol + number;
    return number + noBreakSpace + symbol;
}

QString Format::quantity(const Quantity &quantity, const QString &unit) const
{
    const QString number = localised(quantity.toString(), locale);
    return unit.isEmpty() ? number : number + noBreakSpace + unit;
}

QString Format::count(qint64 number) const
{
    return localised(QString::number(number), locale);
}

QString Format::datePattern() const
{
    QString pattern = locale.dateFormat(QLocale::ShortFormat);
    if (!pattern.contains(QLatin1String("yyyy")))
        pattern.replace(QLatin1String("yy"), QLatin1String("yyyy")); // a due date leaves no doubt about its year
    return pattern;
}

QString Format::date(const QDate &date) const
{
    return locale.toString(date, datePattern());
}

QString Format::date(const QDateTime &moment) const
{
    return date(moment.toTimeZone(zone).date());
}

QString Format::month(const QDate &date) const
{
    return locale.toString(date, QStringLiteral("MMM"));
}

QString Format::time(const QDateTime &moment) const
{
    return locale.toString(moment.toTimeZone(zone).time(), QStringLiteral("HH:mm:ss"));
}

QString Format::moment(const QDateTime &moment) const
{
    return date(moment) + QLatin1Char(' ') + locale.toString(moment.toTimeZone(zone).time(), QStringLiteral("HH:mm"));
}

QString Format::elapsed(std::chrono::milliseconds time) const
{
    const qint64 ms = time.count();
    if (ms < 1000)
        return locale.toString(ms) + noBreakSpace + QLatin1String("ms");
    if (ms < 60'000)
        return locale.toString(ms / 1000) + locale.decimalPoint() + locale.toString(ms / 100 % 10) + noBreakSpace
            + QLatin1Char('s');
    const qint64 seconds = ms / 1000;
    if (seconds < 3600)
        return locale.toString(seconds / 60) + noBreakSpace + QLatin1String("min ") + locale.toString(seconds % 60) + noBreakSpace
            + QLatin1Char('s');
    return locale.toString(seconds / 3600) + noBreakSpace + QLatin1String("h ") + locale.toString(seconds / 60 % 60)
        + noBreakSpace + QLatin1String("min");
}

QString Format::clock(const QDateTime &moment) const
{
    return locale.toString(moment.toTimeZone(zone).time(), QStringLiteral("HH:mm"));
}

QString Format::ago(const QDateTime &moment, const QDateTime &now) const
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    const qint64 seconds = moment.secsTo(now);
    if (seconds < minute)
        return Ago::tr("just now");
    if (seconds < hour)
        return Ago::tr("%n minute(s) ago", nullptr, int(seconds / minute));
    const QDate day = moment.toTimeZone(zone).date();
    const QDate today = now.toTimeZone(zone).date();
    if (day == today)
        return Ago::tr("today at %1").arg(clock(moment));
    return day.addDays(1) == today ? Ago::tr("yesterday at %1").arg(clock(moment)) : date(moment);
}

QString Format::phone(const QString &sender) const
{
    return visibleLine(sender.startsWith(QLatin1Char('+')) ? PhoneNumber::fromStored(sender).grouped() : sender);
}

} // namespace contador
