// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/case_text.h"

#include "ui/texts/words.h"

namespace contador {

namespace {

constexpr Word kinds[] = {
    {"danger", QT_TRANSLATE_NOOP("CaseText", "Danger")},
    {"complaint", QT_TRANSLATE_NOOP("CaseText", "Complaint")},
    {"instalments", QT_TRANSLATE_NOOP("CaseText", "Instalments")},
    {"call_me", QT_TRANSLATE_NOOP("CaseText", "Wants a call")},
    {"person", QT_TRANSLATE_NOOP("CaseText", "Wants a person")},
    {"contract", QT_TRANSLATE_NOOP("CaseText", "Contract")},
    {"not_me", QT_TRANSLATE_NOOP("CaseText", "Not the holder")},
    {"payment", QT_TRANSLATE_NOOP("CaseText", "Payment")},
    {"fraud", QT_TRANSLATE_NOOP("CaseText", "Fraud?")},
    {"outage", QT_TRANSLATE_NOOP("CaseText", "Outage")},
    {"reading_doubt", QT_TRANSLATE_NOOP("CaseText", "Doubted reading")},
    {"not_understood", QT_TRANSLATE_NOOP("CaseText", "Not understood")},
    {"unknown_sender", QT_TRANSLATE_NOOP("CaseText", "Unknown phone")},
};

constexpr Word facts[] = {
    {"previous", QT_TRANSLATE_NOOP("CaseText", "Previous reading")},
    {"previous_date", QT_TRANSLATE_NOOP("CaseText", "Read on")},
    {"taken_back", QT_TRANSLATE_NOOP("CaseText", "Taken back")},
    {"date", QT_TRANSLATE_NOOP("CaseText", "Date")},
    {"value", QT_TRANSLATE_NOOP("CaseText", "Sent")},
    {"consumption", QT_TRANSLATE_NOOP("CaseText", "Consumption")},
    {"usual", QT_TRANSLATE_NOOP("CaseText", "Usual")},
    {"proposal", QT_TRANSLATE_NOOP("CaseText", "Would be plausible")},
    {"meter", QT_TRANSLATE_NOOP("CaseText", "Meter")},
    {"register", QT_TRANSLATE_NOOP("CaseText", "Register")},
    {"reason", QT_TRANSLATE_NOOP("CaseText", "Reason")},
    {"phone", QT_TRANSLATE_NOOP("CaseText", "Call this number")},
    {"owed", QT_TRANSLATE_NOOP("CaseText", "Owed")},
    {"debt", QT_TRANSLATE_NOOP("CaseText", "Debt")},
    {"overdue", QT_TRANSLATE_NOOP("CaseText", "Overdue")},
    {"due", QT_TRANSLATE_NOOP("CaseText", "Due")},
    {"code", QT_TRANSLATE_NOOP("CaseText", "Code")},
    {"zone", QT_TRANSLATE_NOOP("CaseText", "Zone")},
    {"attempts", QT_TRANSLATE_NOOP("CaseText", "Attempts")},
    {"intent", QT_TRANSLATE_NOOP("CaseText", "Understood as")},
    {"account", QT_TRANSLATE_NOOP("CaseText", "Account")},
};

constexpr Word steps[] = {
    {"claimed", QT_TRANSLATE_NOOP("CaseText", "taken")},
    {"released", QT_TRANSLATE_NOOP("CaseText", "given back")},
    {"closed", QT_TRANSLATE_NOOP("CaseText", "closed")},
    {"note", QT_TRANSLATE_NOOP("CaseText", "note")},
};

constexpr Word ends[] = {
    {"settled", QT_TRANSLATE_NOOP("CaseText", "Settled")},
    {"nothing_to_do", QT_TRANSLATE_NOOP("CaseText", "Nothing to do")},
    {"by_itself", QT_TRANSLATE_NOOP("CaseText", "Settled by itself")},
};

} // namespace

QString caseKindText(const QString &kind)
{
    return wordFor(kind, kinds, "CaseText");
}

QString caseFactText(const QString &fact)
{
    return wordFor(fact, facts, "CaseText");
}

QString caseStepText(const QString &step)
{
    return wordFor(step, steps, "CaseText");
}

QString caseEndText(const QString &end)
{
    return wordFor(end, ends, "CaseText");
}

} // namespace contador
