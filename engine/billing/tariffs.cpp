// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/tariffs.h"

#include "engine/billing/tariff_reader.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace contador {

namespace {

constexpr QLatin1String suffix(".json");

} // namespace

bool Tariffs::isBareName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[\\w][\\w .-]{0,99}\\z"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form.match(name).hasMatch();
}

Outcome<Tariff, TariffFault> Tariffs::find(const QString &name) const
{
    const QString bare = name.endsWith(suffix) ? name.chopped(suffix.size()) : name;
    if (!isBareName(bare))
        return failure(TariffFault{TariffFault::Kind::BadName, name, {}, {}});
    for (const QString &folder : m_folders) {
        QFile file(QDir(folder).filePath(bare + suffix));
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return failure(TariffFault{TariffFault::Kind::Unreadable, file.fileName(), {}, file.errorString()});
        // The text itself is compared: a time stamp can stand still while the price changes.
        const QByteArray text = file.readAll();
        const auto known = m_read.constFind(file.fileName());
        if (known != m_read.constEnd() && known->text == text)
            return known->tariff;
        const auto read = m_read.insert(file.fileName(), Read{text, readTariff(text, file.fileName())});
        return read->tariff;
    }
    return failure(TariffFault{TariffFault::Kind::NotFound, bare, {}, {}});
}

QStringList Tariffs::names() const
{
    QStringList names;
    for (const QString &folder : m_folders) {
        for (const QString &file : QDir(folder).entryList({u'*' + suffix}, QDir::Files))
            names << file.chopped(suffix.size());
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace contador
