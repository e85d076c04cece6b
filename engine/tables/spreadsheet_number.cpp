// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/spreadsheet_number.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

namespace contador {

namespace {

constexpr qsizetype shownDigits = 15;
constexpr int mostExponent = 30;
constexpr qint64 secondsOfDay = 86'400;
constexpr qsizetype fractionDigits = 9;
constexpr qint64 fractionOne = 1'000'000'000;
constexpr int lastSerial = 2'958'465; // 9999-12-31

/// Half up; the point may move one place when nines run over. `point` counts the digits before it.
void roundTo(QString &digits, int &point, qsizetype count)
{
    if (digits.size() <= count)
        return;
    const bool up = digits.at(count) >= u'5';
    digits.truncate(count);
    qsizetype at = count - 1;
    while (up && at >= 0 && digits.at(at) == u'9')
        digits[at--] = u'0';
    if (up && at >= 0) {
        digits[at] = QChar(digits.at(at).unicode() + 1);
    } else if (up) {
        digits.prepend(u'1');
        ++point;
    }
}

} // namespace

std::optional<QString> spreadsheetNumber(const QString &written)
{
    static const QRegularExpression form(QStringLiteral("\\A(-?)([0-9]{1,40})(?:\\.([0-9]{1,40}))?(?:[eE]([+-]?[0-9]{1,4}))?\\z"));
    const QRegularExpressionMatch match = form.match(written);
    if (!match.hasMatch())
        return std::nullopt;
    const int exponent = match.captured(4).toInt();
    if (exponent > mostExponent || exponent < -mostExponent)
        return std::nullopt;
    QString digits = match.captured(2) + match.captured(3);
    int point = int(match.captured(2).size()) + exponent;
    while (digits.size() > 1 && digits.startsWith(u'0')) {
        digits.remove(0, 1);
        --point;
    }
    roundTo(digits, point, shownDigits);
    while (digits.size() > 1 && digits.size() > point && digits.endsWith(u'0'))
        digits.chop(1);
    if (digits == QStringLiteral("0"))
        return QStringLiteral("0");
    if (point <= 0)
        digits.prepend(QString(1 - point, u'0')), point = 1;
    if (digits.size() < point)
        digits.append(QString(point - digits.size(), u'0'));
    if (digits.size() > point)
        digits.insert(point, u'.');
    return match.captured(1) + digits;
}

std::optional<QString> spreadsheetMoment(const QString &serial, bool since1904)
{
    const std::optional<QString> number = spreadsheetNumber(serial);
    if (!number || number->startsWith(u'-'))
        return std::nullopt;
    const qsizetype point = number->indexOf(u'.');
    bool isWhole = false;
    int day = number->left(point).toInt(&isWhole);
    if (!isWhole || day > lastSerial)
        return std::nullopt;
    qint64 seconds = 0;
    if (point >= 0) {
        const qint64 fraction = number->mid(point + 1, fractionDigits).leftJustified(fractionDigits, u'0').toLongLong();
        seconds = (fraction * secondsOfDay + fractionOne / 2) / fractionOne;
        day += int(seconds / secondsOfDay);
        seconds %= secondsOfDay;
    }
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(seconds) * 1000);
    if (day == 0 && !since1904)
        return time.toString(Qt::ISODate);
    const QDate date = since1904 ? QDate(1904, 1, 1).addDays(day)
                                 : QDate(1899, 12, 31).addDays(day > 60 ? day - 1 : day);
    const QString iso = date.toString(Qt::ISODate);
    return seconds == 0 ? iso : iso + u'T' + time.toString(Qt::ISODate);
}

bool isDateFormat(int number, const QString &code)
{
    if ((number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 45 && number <= 47)
        || (number >= 50 && number <= 58))
        return true;
    // Quoted text, escaped characters, colours and conditions are no date; [h] is.
    static const QRegularExpression noise(QStringLiteral("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression letters(QStringLiteral("[ymdhs]"), QRegularExpression::CaseInsensitiveOption);
    return letters.match(QString(code).remove(noise).section(u';', 0, 0)).hasMatch();
}

} // namespace contador
