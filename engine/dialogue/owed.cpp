// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/owed.h"

namespace contador {

QString owed(const Lexicon &lexicon, const Balance &balance)
{
    const QString currency = balance.total.currency.code;
    if (balance.total.isZero())
        return lexicon.say(QStringLiteral("owed_nothing"));
    if (balance.total.minor < 0)
        return lexicon.say(QStringLiteral("owed_credit"),
                           {{QStringLiteral("credit"), lexicon.amount(-balance.total)}, {QStringLiteral("currency"), currency}});
    Lexicon::Values values{{QStringLiteral("debt"), lexicon.amount(balance.total)}, {QStringLiteral("currency"), currency}};
    if (!balance.dueOn)
        return lexicon.say(QStringLiteral("owed_no_date"), values);
    values.insert(QStringLiteral("due"), lexicon.date(*balance.dueOn));
    if (balance.overdue.isZero())
        return lexicon.say(QStringLiteral("owed_due"), values);
    values.insert(QStringLiteral("overdue"), lexicon.amount(balance.overdue));
    return lexicon.say(QStringLiteral("owed_overdue"), values);
}

QString tailOf(const QString &accountNumber)
{
    constexpr int shown = 4;
    return accountNumber.size() <= shown ? accountNumber : QStringLiteral("...") + accountNumber.right(shown);
}

QString shownSerial(const QString &serial)
{
    constexpr int shown = 12;
    constexpr int shownOfLonger = 9;
    return serial.size() <= shown ? serial : QStringLiteral("...") + serial.right(shownOfLonger);
}

} // namespace contador
