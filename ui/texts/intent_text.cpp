// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/intent_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace contador {

namespace {

struct IntentRow {
    const char *name;
    const char *words;
};

constexpr std::array intents{
    IntentRow{"reading", QT_TRANSLATE_NOOP("Intents", "Gives a reading")},
    IntentRow{"correct_reading", QT_TRANSLATE_NOOP("Intents", "Corrects a reading")},
    IntentRow{"undo", QT_TRANSLATE_NOOP("Intents", "Takes it back")},
    IntentRow{"balance", QT_TRANSLATE_NOOP("Intents", "Asks what is owed")},
    IntentRow{"bill", QT_TRANSLATE_NOOP("Intents", "Asks for the bill")},
    IntentRow{"payment_data", QT_TRANSLATE_NOOP("Intents", "Asks how to pay")},
    IntentRow{"payments", QT_TRANSLATE_NOOP("Intents", "Asks for payments received")},
    IntentRow{"payment_messages", QT_TRANSLATE_NOOP("Intents", "Texts about payments, yes or no")},
    IntentRow{"tariff", QT_TRANSLATE_NOOP("Intents", "Asks for prices")},
    IntentRow{"consumption", QT_TRANSLATE_NOOP("Intents", "Asks what was used")},
    IntentRow{"meter", QT_TRANSLATE_NOOP("Intents", "Asks about the meter")},
    IntentRow{"instalments", QT_TRANSLATE_NOOP("Intents", "Wants to pay in parts")},
    IntentRow{"complaint", QT_TRANSLATE_NOOP("Intents", "Complains")},
    IntentRow{"outage_report", QT_TRANSLATE_NOOP("Intents", "Reports a fault")},
    IntentRow{"outage_info", QT_TRANSLATE_NOOP("Intents", "Asks about works")},
    IntentRow{"call_me", QT_TRANSLATE_NOOP("Intents", "Wants to be called")},
    IntentRow{"person", QT_TRANSLATE_NOOP("Intents", "Wants a person")},
    IntentRow{"contract", QT_TRANSLATE_NOOP("Intents", "Changes the contract")},
    IntentRow{"acknowledge", QT_TRANSLATE_NOOP("Intents", "Confirms a notice")},
    IntentRow{"verify", QT_TRANSLATE_NOOP("Intents", "Asks whether a message is genuine")},
    IntentRow{"yes", QT_TRANSLATE_NOOP("Intents", "Says yes")},
    IntentRow{"no", QT_TRANSLATE_NOOP("Intents", "Says no")},
    IntentRow{"choose", QT_TRANSLATE_NOOP("Intents", "Chooses from a list")},
    IntentRow{"bind", QT_TRANSLATE_NOOP("Intents", "Wants the phone bound to an account")},
    IntentRow{"not_me", QT_TRANSLATE_NOOP("Intents", "Is not the holder")},
    IntentRow{"stop", QT_TRANSLATE_NOOP("Intents", "Wants no more messages")},
    IntentRow{"start", QT_TRANSLATE_NOOP("Intents", "Wants messages again")},
    IntentRow{"language", QT_TRANSLATE_NOOP("Intents", "Wants another language")},
    IntentRow{"help", QT_TRANSLATE_NOOP("Intents", "Asks for help")},
    IntentRow{"courtesy", QT_TRANSLATE_NOOP("Intents", "Says thanks or hello")},
};

} // namespace

QString intentText(const QString &intent)
{
    const auto row = std::ranges::find_if(intents, [&](const IntentRow &each) { return intent == QLatin1String(each.name); });
    return row == intents.end() ? intent : QCoreApplication::translate("Intents", row->words);
}

} // namespace contador
