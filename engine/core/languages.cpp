// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/languages.h"

#include <array>

namespace contador {

std::span<const Language> languages()
{
    static const std::array table{
        Language{QStringLiteral("pt_PT"), QStringLiteral("Português")},
        Language{QStringLiteral("en"), QStringLiteral("English")},
    };
    return table;
}

const Language *findLanguage(const QString &code)
{
    const QString wanted = QString(code).replace(u'-', u'_');
    for (const Language &language : languages()) {
        if (language.code.compare(wanted, Qt::CaseInsensitive) == 0)
            return &language;
    }
    const QString base = wanted.section(u'_', 0, 0);
    for (const Language &language : languages()) {
        if (language.code.section(u'_', 0, 0).compare(base, Qt::CaseInsensitive) == 0)
            return &language;
    }
    return nullptr;
}

} // namespace contador
