// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/case_reference.h"

namespace contador {

namespace {

// Without what is taken for another one: B 8, G 6, I 1 L, O 0 Q, S 5, U V, Z 2.
const QString digitSigns = QStringLiteral("23456789");
const QString letterSigns = QStringLiteral("CDFHJKMNPRTWXY");

constexpr qint64 stride = 5'861; // shares no factor with the number of references, so each of them is met once

} // namespace

QString caseReference(qint64 number)
{
    qint64 left = number % shortCaseReferences * stride % shortCaseReferences;
    QString reference;
    for (const QString &signs : {digitSigns, letterSigns, digitSigns, letterSigns}) {
        reference += signs[left % signs.size()];
        left /= signs.size();
    }
    return reference;
}

QString longCaseReference(qint64 number)
{
    return caseReference(number) + digitSigns[number / shortCaseReferences % digitSigns.size()];
}

} // namespace contador
