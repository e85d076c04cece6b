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
    {"sms", QT_TRANSLATE_NOOP("AccountText", "Text message")},   {"import", QT_TRANSLATE_NOOP("AccountText", "Import")},
    {"office", QT_TRANSLATE_NOOP("AccountText", "Office")},      {"phone", QT_TRANSLATE_NOOP("AccountText", "Phone call")},
    {"field", QT_TRANSLATE_NOOP("AccountText", "Meter reader")}, {"control", QT_TRANSLATE_NOOP("AccountText", "Control reading")},
    {"web", QT_TRANSLATE_NOOP("AccountText", "Web page")},       {"telemetry", QT_TRANSLATE_NOOP("AccountText", "Telemetry")},
    {"estimate", QT_TRANSLATE_NOOP("AccountText", "Estimate")},  {"sms_other", QT_TRANSLATE_NOOP("AccountText", "Text from another number")},
};

constexpr Word statuses[] = {
    {"accepted", QT_TRANSLATE_NOOP("AccountText", "Accepted")},
    {"held", QT_TRANSLATE_NOOP("AccountText", "To check")},
    {"rejected", QT_TRANSLATE_NOOP("AccountText", "Does not count")},
};

constexpr Word entryKinds[] = {
    {"opening", QT_TRANSLATE_NOOP("AccountText", "Opening balance")},
    {"charge", QT_TRANSLATE_NOOP("AccountText", "Charge")},
    {"payment", QT_TRANSLATE_NOOP("AccountText", "Payment")},
    {"reversal", QT_TRANSLATE_NOOP("AccountText", "Reversal")},
    {"penalty", QT_TRANSLATE_NOOP("AccountText", "Late payment")},
    {"plan", QT_TRANSLATE_NOOP("AccountText", "Instalment plan")},
    {"credit", QT_TRANSLATE_NOOP("AccountText", "Credit note")},
    {"write_off", QT_TRANSLATE_NOOP("AccountText", "Written off")},
};

constexpr Word origins[] = {
    {"imported", QT_TRANSLATE_NOOP("AccountText", "From the contract file")},
    {"desk", QT_TRANSLATE_NOOP("AccountText", "Registered at the desk")},
    {"bill_code", QT_TRANSLATE_NOOP("AccountText", "Bound by the code of a statement")},
};

constexpr Word doubts[] = {
    {"too_many_digits",
     QT_TRANSLATE_NOOP("AccountText", "It has more digits than the meter: the decimals may have been included.")},
    {"too_many_decimals", QT_TRANSLATE_NOOP("AccountText", "It has more decimals than the meter: ask for the number again.")},
    {"wrong_multiplier",
     QT_TRANSLATE_NOOP("AccountText", "The multiplier kept for this meter cannot be right: compare it with the nameplate.")},
    {"date_in_future", QT_TRANSLATE_NOOP("AccountText", "Its date is in the future: check the date.")},
    {"date_before_previous", QT_TRANSLATE_NOOP("AccountText", "It is older than the reading before: check the date.")},
    {"below_control",
     QT_TRANSLATE_NOOP("AccountText", "It is lower than our own control reading: have the meter looked at again.")},
    {"below_previous",
     QT_TRANSLATE_NOOP("AccountText",
                       "It is lower than the reading before: check the digits, and whether the meter was changed.")},
    {"beyond_meter",
     QT_TRANSLATE_NOOP("AccountText", "The meter cannot measure that much in that time: check the digits, then the meter.")},
    {"implausible",
     QT_TRANSLATE_NOOP("AccountText", "No household uses that much: he was asked to look again. Check the meter if he insists.")},
    {"unusually_high",
     QT_TRANSLATE_NOOP("AccountText", "It is far above the usual consumption: wait for the confirmation, and think of a leak.")},
    {"meter_not_there",
     QT_TRANSLATE_NOOP("AccountText", "That meter was not installed on that day: check the serial number and the date.")},
    {"swapped_registers",
     QT_TRANSLATE_NOOP("AccountText", "Two registers seem to have been read the wrong way round: ask which value is of which.")},
    {"sum_differs",
     QT_TRANSLATE_NOOP("AccountText", "The registers do not add up to the total of the meter: have it looked at.")},
    {"other_number",
     QT_TRANSLATE_NOOP("AccountText", "It came from a number that no contract names: ask the holder before accepting it.")},
    {"no_tariff", QT_TRANSLATE_NOOP("AccountText", "It cannot be priced: there is no tariff for this meter at that time.")},
    {"tariff_broken", QT_TRANSLATE_NOOP("AccountText", "It cannot be priced: the tariff file has an error.")},
};

constexpr Word shortDoubts[] = {
    {"too_many_digits", QT_TRANSLATE_NOOP("AccountText", "Too many digits")},
    {"too_many_decimals", QT_TRANSLATE_NOOP("AccountText", "Too many decimals")},
    {"wrong_multiplier", QT_TRANSLATE_NOOP("AccountText", "Wrong multiplier")},
    {"date_in_future", QT_TRANSLATE_NOOP("AccountText", "Date in the future")},
    {"date_before_previous", QT_TRANSLATE_NOOP("AccountText", "Older than the last one")},
    {"below_control", QT_TRANSLATE_NOOP("AccountText", "Below our control")},
    {"below_previous", QT_TRANSLATE_NOOP("AccountText", "Lower than before")},
    {"beyond_meter", QT_TRANSLATE_NOOP("AccountText", "More than it measures")},
    {"implausible", QT_TRANSLATE_NOOP("AccountText", "Far too much")},
    {"unusually_high", QT_TRANSLATE_NOOP("AccountText", "Unusually high")},
    {"meter_not_there", QT_TRANSLATE_NOOP("AccountText", "Meter not there")},
    {"swapped_registers", QT_TRANSLATE_NOOP("AccountText", "Registers swapped")},
    {"sum_differs", QT_TRANSLATE_NOOP("AccountText", "Sum differs")},
    {"other_number", QT_TRANSLATE_NOOP("AccountText", "Unknown phone")},
    {"no_tariff", QT_TRANSLATE_NOOP("AccountText", "No tariff")},
    {"tariff_broken", QT_TRANSLATE_NOOP("AccountText", "Tariff has an error")},
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

QString readingDoubtText(const QString &reason)
{
    return wordFor(reason, shortDoubts, "AccountText");
}

} // namespace contador
