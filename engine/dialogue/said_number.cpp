// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/said_number.h"

#include "engine/dialogue/plain_text.h"

namespace contador {

std::vector<SaidNumber> numbersIn(const QString &text)
{
    std::vector<SaidNumber> numbers;
    QString letters;
    bool isInNumber = false;
    for (const QChar character : unaccented(text)) {
        if (character.isDigit()) {
            if (!isInNumber)
                numbers.push_back({{}, letters});
            numbers.back().text += QChar(u'0' + char16_t(character.digitValue()));
            letters.clear();
        } else if (character.isLetter()) {
            letters += character;
        } else {
            letters.clear();
        }
        isInNumber = character.isDigit();
    }
    return numbers;
}

} // namespace contador
