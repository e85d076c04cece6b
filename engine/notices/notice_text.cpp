// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/notices/notice_text.h"

#include "engine/core/languages.h"

#include <QFile>

namespace contador {

QString noticeText(const QString &kind, const QString &language, const QString &utilityLanguage, const Lexicon::Values &values)
{
    for (const QString &code : {language, utilityLanguage, QStringLiteral("en")}) {
        const QString known = answerLanguage(code);
        if (known.isEmpty())
            continue;
        QFile file(QStringLiteral(":/notices/%1/%2.txt").arg(known, kind));
        if (file.open(QIODevice::ReadOnly))
            return filledIn(QString::fromUtf8(file.readAll()).trimmed(), values);
    }
    return {};
}

} // namespace contador
