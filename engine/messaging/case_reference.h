// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador {

/// How many different short references there are.
constexpr qint64 shortCaseReferences = 8 * 14 * 8 * 14;

/// What a consumer is told to ask for: digit, letter, digit, letter. None of them looks like another one, on paper or on a phone, there
/// is no vowel that would make a word, and numbers that follow each other look different. The same number always gives the same.
[[nodiscard]] QString caseReference(qint64 number);
/// With a fifth sign that is different for each number up to 100,000: for when all short ones are open.
[[nodiscard]] QString longCaseReference(qint64 number);

} // namespace contador
