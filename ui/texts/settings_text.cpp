// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/settings_text.h"

#include "ui/texts/account_text.h"
#include "ui/texts/words.h"

#include <algorithm>
#include <array>

namespace contador {

namespace {

struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(SettingsText)
};

constexpr std::array sentences{
    Word{"answers.alike_per_day", QT_TRANSLATE_NOOP("SettingsText", "Answers in a day to texts that differ in digits only.")},
    Word{"answers.misunderstood_per_month", QT_TRANSLATE_NOOP("SettingsText", "Answers to texts nobody understood, one after the other.")},
    Word{"answers.per_hour", QT_TRANSLATE_NOOP("SettingsText", "Answers to one number in an hour.")},
    Word{"answers.questions_per_hour", QT_TRANSLATE_NOOP("SettingsText", "Of them those to texts that were no good reading.")},
    Word{"answers.readings_per_day", QT_TRANSLATE_NOOP("SettingsText", "Readings of one number that are taken in a day.")},
    Word{"answers.stranger_per_day", QT_TRANSLATE_NOOP("SettingsText", "Answers in a day to a number no contract names.")},
    Word{"answers.texts_per_hour", QT_TRANSLATE_NOOP("SettingsText", "Texts of one number that are judged in an hour.")},
    Word{"sending.patience_minutes", QT_TRANSLATE_NOOP("SettingsText", "Minutes a message waits for the number it should leave from.")},
    Word{"sending.reply.hours", QT_TRANSLATE_NOOP("SettingsText", "Hours in which answers are sent.")},
    Word{"sending.legal.hours", QT_TRANSLATE_NOOP("SettingsText", "Hours in which legal notices are sent.")},
    Word{"sending.service.hours", QT_TRANSLATE_NOOP("SettingsText", "Hours in which service messages are sent.")},
    Word{"sending.greeting.hours", QT_TRANSLATE_NOOP("SettingsText", "Hours in which greetings are sent.")},
    Word{"sending.reply.validity_hours", QT_TRANSLATE_NOOP("SettingsText", "Hours after which an answer is not worth sending.")},
    Word{"sending.legal.validity_hours", QT_TRANSLATE_NOOP("SettingsText", "Hours after which a legal notice is not worth sending.")},
    Word{"sending.service.validity_hours", QT_TRANSLATE_NOOP("SettingsText", "Hours after which a service message is not worth sending.")},
    Word{"sending.greeting.validity_hours",
         QT_TRANSLATE_NOOP("SettingsText", "Hours after which a greeting is not worth sending; 0: when its hours close.")},
    Word{"sending.reply.unknown", QT_TRANSLATE_NOOP("SettingsText", "What becomes of an answer that may or may not have left.")},
    Word{"sending.legal.unknown", QT_TRANSLATE_NOOP("SettingsText", "What becomes of a legal notice that may or may not have left.")},
    Word{"sending.service.unknown", QT_TRANSLATE_NOOP("SettingsText", "What becomes of a service message that may or may not have left.")},
    Word{"sending.greeting.unknown", QT_TRANSLATE_NOOP("SettingsText", "What becomes of a greeting that may or may not have left.")},
    Word{"plausibility.times_usual", QT_TRANSLATE_NOOP("SettingsText", "A reading is doubted above so many times the usual use.")},
    Word{"plausibility.times_implausible",
         QT_TRANSLATE_NOOP("SettingsText", "A reading is held above so many times of what would be unusual.")},
    Word{"plausibility.not_high_below", QT_TRANSLATE_NOOP("SettingsText", "Up to this a use is never called unusually high.")},
    Word{"plausibility.most_in_30_days",
         QT_TRANSLATE_NOOP("SettingsText", "Use in 30 days that is unusual where nothing is known of the household.")},
    Word{"plausibility.dial_top_percent", QT_TRANSLATE_NOOP("SettingsText", "A dial goes round only from this last part of its way, in per cent.")},
    Word{"plausibility.low_percent",
         QT_TRANSLATE_NOOP("SettingsText", "Less than this of the usual use, twice in a row, is unusually low; in per cent.")},
    Word{"plausibility.same_in_a_row", QT_TRANSLATE_NOOP("SettingsText", "So many periods with the very same use look invented.")},
    Word{"plausibility.round_in_a_row", QT_TRANSLATE_NOOP("SettingsText", "So many periods with a round use look invented.")},
    Word{"plausibility.round_step", QT_TRANSLATE_NOOP("SettingsText", "A use is round where it is a multiple of this.")},
    Word{"plausibility.sum_tolerance_percent",
         QT_TRANSLATE_NOOP("SettingsText", "The registers of a meter may differ from its total by this; in per cent.")},
    Word{"plausibility.confirmation_hours", QT_TRANSLATE_NOOP("SettingsText", "Hours a doubted value may wait to be said again.")},
    Word{"plausibility.months_without_reading", QT_TRANSLATE_NOOP("SettingsText", "Months a meter may go by estimates.")},
    Word{"plausibility.readings_per_year", QT_TRANSLATE_NOOP("SettingsText", "Real readings there must be in a year.")},
    Word{"estimation.norm", QT_TRANSLATE_NOOP("SettingsText", "Norm of use of one person in 30 days.")},
};

} // namespace

QString settingSentence(const QString &name)
{
    QStringList parts = name.split(u'.');
    const bool isOfService = parts.size() == 3 && (parts.front() == QLatin1String("plausibility") || parts.front() == QLatin1String("estimation"));
    const int placeOfService = parts.front() == QLatin1String("plausibility") ? 1 : 2;
    const QString service = isOfService ? parts.takeAt(placeOfService) : QString();
    const QString sentence = wordFor(parts.join(u'.'), sentences, "SettingsText");
    return service.isEmpty() ? sentence : SettingsText::tr("%1: %2").arg(serviceText(service), sentence);
}

QString settingLimitsText(const Setting &setting)
{
    switch (setting.kind) {
    case SettingKind::Whole:
        return SettingsText::tr("a whole number from 0 to %1").arg(setting.most);
    case SettingKind::Number:
        return SettingsText::tr("a number such as 2.5, not below 0");
    case SettingKind::Hours:
        return SettingsText::tr("such as 09:00-20:00, or always");
    case SettingKind::Choice:
        return SettingsText::tr("one of %1").arg(setting.choices.join(QStringLiteral(", ")));
    }
    Q_UNREACHABLE();
}

QString settingFaultSentence(SettingFault fault)
{
    return fault == SettingFault::Unknown ? SettingsText::tr("There is no setting of that name: `contadorctl settings list` names them.")
                                          : SettingsText::tr("The setting may not have that value.");
}

} // namespace contador
