// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/languages.h"

#include <QLocale>
#include <QTranslator>

namespace contador {

/// The language a person works in: `asked` ("pt_PT", from --language) where we speak it, else that of the system, else English.
Language chooseLanguage(const QString &asked, const QLocale &system);

/// Our sentences and Qt's own in one language, for as long as it lives; sets the default locale. Make one in main().
/// A language without a country ("en") takes its dates and numbers from the system where that speaks it too.
class Translation {
public:
    explicit Translation(const Language &language, const QLocale &system = QLocale::system());

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    QLocale m_locale;
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace contador
