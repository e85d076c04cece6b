// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/owed.h"

namespace contador {

namespace {

/// What is asked for: without what is in dispute.
QString asked(const Lexicon &lexicon, const Balance &balance)
{
    const QString currency = balance.total.currency.code;
    const Money debt = balance.total - balance.disputed;
    if (debt.isZero())
        return lexicon.say(QStringLiteral("owed_nothing"));
    if (debt.minor < 0)
        return lexicon.say(QStringLiteral("owed_credit"),
                           {{QStringLiteral("credit"), lexicon.amount(-debt)}, {QStringLiteral("currency"), currency}});
    Lexicon::Values values{{QStringLiteral("debt"), lexicon.amount(debt)}, {QStringLiteral("currency"), currency}};
    if (!balance.dueOn)
        return lexicon.say(QStringLiteral("owed_no_date"), values);
    values.insert(QStringLiteral("due"), lexicon.date(*balance.dueOn));
    if (balance.overdue.isZero())
        return lexicon.say(QStringLiteral("owed_due"), values);
    values.insert(QStringLiteral("overdue"), lexicon.amount(balance.overdue));
    return lexicon.say(QStringLiteral("owed_overdue"), values);
}

} // namespace

QString owed(const Lexicon &lexicon, const Balance &balance)
{
    const QString sentence = asked(lexicon, balance);
    if (balance.disputed.isZero())
        return sentence;
    return sentence + u' '
        + lexicon.say(QStringLiteral("owed_disputed"), {{QStringLiteral("disputed"), lexicon.amount(balance.disputed)}});
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
