// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/services.h"

#include <algorithm>
#include <array>

namespace contador {

// The bounds are generous on purpose: a large family with a garden, electric heating in a cold month.
std::span<const Service> services()
{
    static const std::array table{
        Service{QStringLiteral("water"),
                QStringLiteral("m³"),
                {QStringLiteral("agua"), QStringLiteral("agua fria"), QStringLiteral("cold water")},
                Quantity::whole(10),
                Quantity::whole(100)},
        Service{QStringLiteral("hot_water"),
                QStringLiteral("m³"),
                {QStringLiteral("agua quente"), QStringLiteral("agua caliente")},
                Quantity::whole(10),
                Quantity::whole(60)},
        Service{QStringLiteral("electricity"),
                QStringLiteral("kWh"),
                {QStringLiteral("eletricidade"), QStringLiteral("electricidade"), QStringLiteral("electricidad"),
                 QStringLiteral("energia"), QStringLiteral("luz")},
                Quantity::whole(200),
                Quantity::whole(3000)},
        Service{QStringLiteral("gas"), QStringLiteral("m³"), {}, Quantity::whole(20), Quantity::whole(600)},
        Service{QStringLiteral("heating"),
                QStringLiteral("kWh"),
                {QStringLiteral("aquecimento"), QStringLiteral("calefaccion"), QStringLiteral("heat")},
                Quantity::whole(200),
                Quantity::whole(6000)},
        Service{QStringLiteral("heating_gcal"), QStringLiteral("Gcal"), {}, Quantity{500}, Quantity::whole(6)},
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
