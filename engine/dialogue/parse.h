// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/lexicon.h"

#include <QStringList>

namespace contador {

/// What a text says, before anybody's account is looked at.
struct ParsedText {
    QString command;         ///< "reading", "balance" …; empty when no keyword of any language stands there
    QString language;        ///< of the keyword, when only one language has it
    QStringList numbers;     ///< as typed, digits of any script made 0-9, a decimal comma made a point: "01482", "56.8"
    int otherWords = 0;      ///< words that mean nothing to us
};

/// Tolerant and pure: case, accents, any separators, digits glued to letters, the keyword anywhere.
ParsedText parse(const QString &text, const Lexicons &lexicons);

} // namespace contador
