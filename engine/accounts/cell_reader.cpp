// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/cell_reader.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace contador {

namespace {

constexpr int earliestYear = 1900;
constexpr int latestYear = 2999;
constexpr qsizetype mostPieces = 6; // blanks inside one number: "+351 91 234 56 78"

} // namespace

QString numberInCell(const QString &cell)
{
    static const QRegularExpression form(QStringLiteral("\\A-?[0-9]{1,15}([.,][0-9]{1,6})?\\z"));
    return form.match(cell).hasMatch() ? QString(cell).replace(u',', u'.') : QString();
}

std::optional<QDate> dateInCell(const QString &cell)
{
    static const QRegularExpression yearFirst(QStringLiteral("\\A([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\\z"));
    static const QRegularExpression dayFirst(QStringLiteral("\\A([0-9]{1,2})([./])([0-9]{1,2})\\2([0-9]{4})\\z"));
    QDate date;
    if (const auto match = yearFirst.match(cell); match.hasMatch())
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (const auto other = dayFirst.match(cell); other.hasMatch())
        date = QDate(other.captured(4).toInt(), other.captured(3).toInt(), other.captured(1).toInt());
    if (!date.isValid() || date.year() < earliestYear || date.year() > latestYear)
        return std::nullopt;
    return date;
}

std::optional<QString> languageInCell(const QString &cell)
{
    static const QRegularExpression form(QStringLiteral("\\A([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}))?\\z"));
    if (cell.isEmpty())
        return QString();
    const QRegularExpressionMatch match = form.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    const QString region = match.captured(2).toUpper();
    const QString language = match.captured(1).toLower();
    return region.isEmpty() ? language : language + u'_' + region;
}

bool looksLikeEmail(const QString &cell)
{
    static const QRegularExpression form(QStringLiteral("\\A[^\\s@]+@[^\\s@]+\\.[^\\s@]+\\z"));
    return form.match(cell).hasMatch();
}

std::optional<std::vector<PhoneNumber>> phonesInCell(const QString &cell, const QString &country)
{
    // Words would be dialled: libphonenumber reads letters as keys and passes over what stands before a number.
    static const QRegularExpression dialled(QStringLiteral("\\A[0-9+()./ -]*\\z"));
    const QString plain = cell.simplified(); // a no-break space is a blank
    if (!dialled.match(plain).hasMatch())
        return std::nullopt;
    QStringList pieces = plain.split(u' ', Qt::SkipEmptyParts);
    std::vector<PhoneNumber> phones;
    while (!pieces.isEmpty()) {
        // The longest run of pieces that is a number: "912 345 678 913 456 789" holds two.
        qsizetype taken = std::min(pieces.size(), mostPieces);
        Outcome<PhoneNumber, PhoneFault> phone = failure(PhoneFault::NotANumber);
        for (; taken > 0; --taken) {
            phone = PhoneNumber::parse(pieces.first(taken).join(u' '), country);
            if (phone)
                break;
        }
        if (!phone)
            return std::nullopt;
        pieces.remove(0, taken);
        if (std::find(phones.begin(), phones.end(), *phone) == phones.end())
            phones.push_back(*phone);
    }
    return phones;
}

} // namespace contador
