// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/plain_text.h"

namespace contador {

QString unaccented(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar character : decomposed) {
        if (character.category() != QChar::Mark_NonSpacing && character.category() != QChar::Other_Format)
            plain += character;
    }
    return plain.toCaseFolded(); // not toLower: independent of the locale, Turkish i too
}

QString withoutLeadingZeros(const QString &number)
{
    qsizetype zeros = 0;
    while (zeros + 1 < number.size() && number[zeros] == u'0' && number[zeros + 1] != u'.')
        ++zeros;
    return number.mid(zeros);
}

} // namespace contador
