// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/vocabulary.h"

#include <optional>
#include <vector>

namespace contador {

/// A number in a text.
struct SaidNumber {
    QString text; ///< digits of any script made 0-9, a decimal comma made a point: "01482", "56.8"
    QString tag; ///< letters written right before it, where they are no keyword: "t" of "T1", "gas" of "gas1482"
    bool operator==(const SaidNumber &) const = default;
};

/// What a text says, before anybody's account is looked at.
struct ParsedText {
    QStringList commands; ///< each that is named, in their order
    QString command; ///< the first of them: "reading", "balance" …; empty when no keyword of any language stands there
    QString language; ///< of the first keyword that only one language has
    std::vector<SaidNumber> numbers; ///< in their order; units such as "m3" are none
    int otherWords = 0; ///< words that mean nothing to us
    int words = 0; ///< all of them, units apart
    std::optional<bool> wish; ///< the first word for yes or no, of any language
};

/// The numbers of a text alone, with what is glued to them.
std::vector<SaidNumber> numbersIn(const QString &text);

/// Tolerant and pure: case, accents, any separators, digits glued to letters, the keyword anywhere.
ParsedText parse(const QString &text, const Vocabulary &vocabulary);

} // namespace contador
