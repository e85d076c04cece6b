// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace contador {

/// A language a consumer or a clerk may use. THE table of languages is in languages.cpp; each row asks for
/// resources/dialogue/<code>.json and translations/contador_<code>.ts, and the tests name what is missing.
struct Language {
    QString code;    ///< "pt_PT": the name of its files
    QString endonym; ///< "Português (Portugal)"
};

std::span<const Language> languages();

/// The row for "pt_PT", "pt-PT", "pt" or "PT"; null when we do not speak it.
const Language *findLanguage(const QString &code);

} // namespace contador
