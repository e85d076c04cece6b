// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace contador {

/// The digit that a letter is taken for: "O" for 0, "l" for 1, "З" for 3; unaccented letters of both scripts.
std::optional<QChar> digitLike(QChar letter);

/// A word written with letters of another script that look the same, "CTOП" or "sаldo": all of it in Cyrillic, or in Latin, letters.
QString inCyrillicLetters(const QString &word);
QString inLatinLetters(const QString &word);

/// A word of Cyrillic in Latin letters, "pokazaniya", in its own: by the spellings people use, so a slip may be left in it.
QString fromLatinSpelling(const QString &word);

/// A digit that stands for a letter, "гa3": the word with the letter.
QString withLettersForDigits(const QString &word);

/// "siiim" → "sim".
QString withoutRepeats(const QString &word);

} // namespace contador
