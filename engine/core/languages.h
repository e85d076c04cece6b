// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace contador {

/// A language of the windows. THE table of languages is in languages.cpp; each row asks for translations/contador_<code>.ts and
/// resources/dialogue/<code>.json, and the tests name what is missing.
struct Language {
    QString code;    ///< "pt_PT": the name of its files
    QString endonym; ///< "Português (Portugal)"
};

std::span<const Language> languages();

/// The row for "pt_PT", "pt-PT", "pt" or "PT"; null when we do not speak it.
const Language *findLanguage(const QString &code);

/// The languages consumers are answered in: the files of resources/dialogue/, those of the table first.
const QStringList &answerLanguages();

/// The nearest of them to "uk_UA", "ES" or "pt-BR"; empty when we do not answer in it.
QString answerLanguage(const QString &code);

/// What its speakers call a language: "Українська"; the code itself where nobody knows it.
QString endonymOf(const QString &code);

} // namespace contador
