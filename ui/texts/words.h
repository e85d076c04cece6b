// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/texts/visible_text.h"

#include <QCoreApplication>
#include <QString>

#include <span>

namespace contador {

/// A name the engine uses and the English word for it, marked with QT_TRANSLATE_NOOP.
struct Word {
    const char *name;
    const char *english;
};

/// The translated word for a name; a name that is in no row is shown as it is.
inline QString wordFor(const QString &name, std::span<const Word> words, const char *context)
{
    for (const Word &word : words) {
        if (name == QLatin1String(word.name))
            return QCoreApplication::translate(context, word.english);
    }
    return visibleLine(name);
}

} // namespace contador
