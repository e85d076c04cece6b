// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/account_text.h"

#include "ui/texts/words.h"

namespace contador {

namespace {

constexpr Word services[] = {
    {"water", QT_TRANSLATE_NOOP("AccountText", "Water")},
    {"electricity", QT_TRANSLATE_NOOP("AccountText", "Electricity")},
    {"gas", QT_TRANSLATE_NOOP("AccountText", "Gas")},
    {"heat", QT_TRANSLATE_NOOP("AccountText", "Heat")},
    {"hot_water", QT_TRANSLATE_NOOP("AccountText", "Hot water")},
    {"sewage", QT_TRANSLATE_NOOP("AccountText", "Sewage")},
};

constexpr Word sources[] = {
    {"sms", QT_TRANSLATE_NOOP("AccountText", "Text message")},
    {"import", QT_TRANSLATE_NOOP("AccountText", "Import")},
    {"office", QT_TRANSLATE_NOOP("AccountText", "Office")},
    {"phone", QT_TRANSLATE_NOOP("AccountText", "Phone call")},
    {"field", QT_TRANSLATE_NOOP("AccountText", "Meter reader")},
    {"control", QT_TRANSLATE_NOOP("AccountText", "Control reading")},
};

constexpr Word statuses[] = {
    {"accepted", QT_TRANSLATE_NOOP("AccountText", "Accepted")},
    {"held", QT_TRANSLATE_NOOP("AccountText", "To check")},
};

constexpr Word entryKinds[] = {
    {"opening", QT_TRANSLATE_NOOP("AccountText", "Opening balance")},
    {"charge", QT_TRANSLATE_NOOP("AccountText", "Consumption")},
    {"payment", QT_TRANSLATE_NOOP("AccountText", "Payment")},
    {"reversal", QT_TRANSLATE_NOOP("AccountText", "Reversal")},
};

constexpr Word origins[] = {
    {"imported", QT_TRANSLATE_NOOP("AccountText", "From the contract file")},
    {"desk", QT_TRANSLATE_NOOP("AccountText", "Registered at the desk")},
};

constexpr Word doubts[] = {
    {"lower_than_previous", QT_TRANSLATE_NOOP("AccountText", "Lower than the reading before: check the digits, and whether the meter was changed.")},
    {"too_high", QT_TRANSLATE_NOOP("AccountText", "Far above the usual consumption: ask the consumer to read it again, and think of a leak.")},
    {"too_many_digits", QT_TRANSLATE_NOOP("AccountText", "More digits than the meter has: the decimals may have been included.")},
    {"rollover", QT_TRANSLATE_NOOP("AccountText", "The meter may have passed its highest number: confirm with the consumer.")},
};

} // namespace

QString serviceText(const QString &service)
{
    return wordFor(service, services, "AccountText");
}

QString readingSourceText(const QString &source)
{
    return wordFor(source, sources, "AccountText");
}

QString readingStatusText(const QString &status)
{
    return wordFor(status, statuses, "AccountText");
}

QString entryKindText(const QString &kind)
{
    return wordFor(kind, entryKinds, "AccountText");
}

QString phoneOriginText(const QString &origin)
{
    return wordFor(origin, origins, "AccountText");
}

QString readingDoubtSentence(const QString &reason)
{
    return wordFor(reason, doubts, "AccountText");
}

} // namespace contador
