// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/tariff_reader.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>

namespace contador::tests {

inline QDir billingFolder(const char *name)
{
    return QDir(testsFolder() + QStringLiteral("/engine/billing/") + QString::fromLatin1(name));
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

/// A tariff of one cascade in EUR, for tests that make their own.
inline Tariff cascade(const std::vector<TariffTier> &tiers)
{
    TariffVersion version;
    version.validFrom = QDate(2020, 1, 1);
    version.components = {{QStringLiteral("water"), {}, BlockCharge{TariffPer::Period, tiers, {}}}};
    Tariff tariff;
    tariff.service = QStringLiteral("water");
    tariff.currency = QStringLiteral("EUR");
    tariff.versions = {version};
    return tariff;
}

} // namespace contador::tests
