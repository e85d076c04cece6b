// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace contador {

Language chooseLanguage(const QString &asked, const QLocale &system)
{
    if (const Language *language = findLanguage(asked))
        return *language;
    const QStringList wanted = system.uiLanguages();
    for (const QString &code : wanted) {
        if (const Language *language = findLanguage(code))
            return *language;
    }
    const Language *english = findLanguage(QStringLiteral("en"));
    Q_ASSERT(english);
    return *english;
}

Translation::Translation(const Language &language, const QLocale &system) : m_locale(language.code)
{
    const bool countryIsOpen = !language.code.contains(QLatin1Char('_'));
    if (countryIsOpen && system.language() == m_locale.language())
        m_locale = system;
    QLocale::setDefault(m_locale);
    if (m_qt.load(m_locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(QStringLiteral(":/i18n/contador_%1.qm").arg(language.code)))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace contador
