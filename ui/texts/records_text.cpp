// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/records_text.h"

#include "ui/texts/words.h"

namespace contador {

namespace {

constexpr Word statuses[] = {
    {"active", QT_TRANSLATE_NOOP("RecordsText", "Active")},
    {"suspended", QT_TRANSLATE_NOOP("RecordsText", "Suspended")},
    {"closed", QT_TRANSLATE_NOOP("RecordsText", "Closed")},
    {"in_court", QT_TRANSLATE_NOOP("RecordsText", "In court")},
};

constexpr Word holds[] = {
    {"dispute", QT_TRANSLATE_NOOP("RecordsText", "Dispute")},
    {"complaint", QT_TRANSLATE_NOOP("RecordsText", "Complaint")},
    {"plan", QT_TRANSLATE_NOOP("RecordsText", "Payment plan")},
};

constexpr Word vulnerabilities[] = {
    {"life_support", QT_TRANSLATE_NOOP("RecordsText", "Life support at home")},
    {"illness", QT_TRANSLATE_NOOP("RecordsText", "Serious illness")},
    {"disability", QT_TRANSLATE_NOOP("RecordsText", "Disability")},
    {"age", QT_TRANSLATE_NOOP("RecordsText", "Old age")},
    {"infant", QT_TRANSLATE_NOOP("RecordsText", "Infant at home")},
    {"low_income", QT_TRANSLATE_NOOP("RecordsText", "Low income")},
    {"other", QT_TRANSLATE_NOOP("RecordsText", "Other reason for care")},
};

constexpr Word facts[] = {
    {"area", QT_TRANSLATE_NOOP("RecordsText", "Area")},
    {"heated_area", QT_TRANSLATE_NOOP("RecordsText", "Heated area")},
    {"persons", QT_TRANSLATE_NOOP("RecordsText", "Persons")},
    {"units", QT_TRANSLATE_NOOP("RecordsText", "Dwellings")},
    {"tariff", QT_TRANSLATE_NOOP("RecordsText", "Tariff")},
    {"contracted_power", QT_TRANSLATE_NOOP("RecordsText", "Contracted power")},
    {"diameter", QT_TRANSLATE_NOOP("RecordsText", "Diameter")},
};

} // namespace

QString accountStatusText(const QString &status)
{
    return wordFor(status, statuses, "RecordsText");
}

QString holdKindText(const QString &kind)
{
    return wordFor(kind, holds, "RecordsText");
}

QString vulnerabilityText(const QString &kind)
{
    return wordFor(kind, vulnerabilities, "RecordsText");
}

QString factText(const QString &name)
{
    return wordFor(name, facts, "RecordsText");
}

} // namespace contador
