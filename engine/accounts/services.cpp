// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/services.h"

#include <algorithm>
#include <array>

namespace contador {

std::span<const Service> services()
{
    static const std::array table{
        Service{QStringLiteral("water"),
                QStringLiteral("m³"),
                {QStringLiteral("agua"), QStringLiteral("agua fria"), QStringLiteral("cold water")}},
        Service{QStringLiteral("hot_water"),
                QStringLiteral("m³"),
                {QStringLiteral("agua quente"), QStringLiteral("agua caliente")}},
        Service{QStringLiteral("electricity"),
                QStringLiteral("kWh"),
                {QStringLiteral("eletricidade"), QStringLiteral("electricidade"), QStringLiteral("electricidad"),
                 QStringLiteral("energia"), QStringLiteral("luz")}},
        Service{QStringLiteral("gas"), QStringLiteral("m³"), {}},
        Service{QStringLiteral("heating"),
                QStringLiteral("kWh"),
                {QStringLiteral("aquecimento"), QStringLiteral("calefaccion"), QStringLiteral("heat")}},
        Service{QStringLiteral("heating_gcal"), QStringLiteral("Gcal"), {}},
    };
    return table;
}

const Service *findService(const QString &written)
{
    for (const Service &service : services()) {
        if (service.name == written)
            return &service;
    }
    const QString wanted = folded(written);
    for (const Service &service : services()) {
        if (folded(service.name) == wanted || service.alsoWritten.contains(wanted))
            return &service;
    }
    return nullptr;
}

QString folded(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isPlain) { // most numbers and many names: nothing to take apart
        QString plain = text;
        for (QChar &c : plain)
            c = c.isLetterOrNumber() ? c.toLower() : QChar(u' ');
        return plain.contains(u' ') ? plain.simplified() : plain;
    }
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        plain += c.isLetterOrNumber() || c.isSurrogate() ? c : QChar(u' ');
    }
    return plain.toCaseFolded().simplified();
}

} // namespace contador
