// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/utility.h"

#include "engine/accounts/accounts_import.h"
#include "engine/store/installation_store.h"

#include <QDir>
#include <QFile>

#include <array>

namespace contador::simulation {

namespace {

const std::array<QString, 3> kFilesOfADatabase{QString(), QStringLiteral("-wal"), QStringLiteral("-shm")};

/// In memory where the system has a place for that: there is nothing to be learnt here from a disk.
QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString folder = QDir(memory).exists() ? memory : QDir::tempPath();
    return folder + QStringLiteral("/contador-simulation-XXXXXX");
}

QByteArray accountsFile()
{
    QByteArray file =
        "account_number;holder_name;phone;language;service;tariff;meter_serial;register;digits;decimals;last_reading;"
        "last_reading_date;balance;due_date\n";
    for (int consumer = 0; consumer < Utility::consumers; ++consumer) {
        file += "0000" + QByteArray::number(1000 + consumer) + ";Consumer " + QByteArray::number(consumer + 1) + ';'
            + Utility::phone(consumer).mid(4).toLatin1() + ";pt_PT;water;agua;" + Utility::meter(consumer).toLatin1() + ";T;5;0;"
            + QByteArray::number(Utility::lastReading(consumer)) + ";2026-02-12;12.40;2099-03-30\n";
    }
    return file;
}

} // namespace

QString Utility::phone(int consumer)
{
    return QStringLiteral("+351912345%1").arg(100 + consumer);
}

int Utility::lastReading(int consumer)
{
    return 1000 + 100 * consumer;
}

QString Utility::meter(int consumer)
{
    return QString::number(20'400'100 + consumer);
}

Utility::Utility(const QDateTime &at) : m_folder(folderTemplate())
{
    m_installation.utilityName = QStringLiteral("Águas do Vale");
    m_installation.country = QStringLiteral("PT");
    m_installation.currency = *Currency::fromCode(QStringLiteral("EUR"));
    m_installation.language = QStringLiteral("pt_PT");
    m_installation.timeZone = QTimeZone("Europe/Lisbon");
    writeTariff();
    fill(at);
}

void Utility::writeTariff() const
{
    QFile file(path(QStringLiteral("agua.json")));
    const QByteArray tariff = R"({"format": "contador-tariff/1", "name": "agua", "service": "water", "currency": "EUR",
        "versions": [{"valid_from": "2020-01-01", "due_days": 30, "components": [{"id": "use", "kind": "block", "per": "period",
        "tiers": [{"price": "1.10"}]}], "rounding": {"mode": "half_up", "level": "document"}}]})";
    if (!file.open(QIODevice::WriteOnly) || file.write(tariff) < 0)
        qFatal("the tariff cannot be written");
}

void Utility::fill(const QDateTime &at) const
{
    auto writer = Connection::create(DatabaseUrl::sqlite(path(QStringLiteral("first.db"))));
    if (!writer)
        qFatal("the database cannot be made");
    Transaction transaction(**writer, Actor::import(), at);
    InstallationStore::save(transaction, m_installation);
    const ImportReport report =
        AccountsImport(m_installation)
            .run(transaction, accountsFile(), QStringLiteral("accounts.csv"), AccountsImport::Mode::Apply);
    if (!report.applied || !transaction.commit())
        qFatal("the accounts cannot be imported");
}

DatabaseUrl Utility::freshDatabase(const QString &name) const
{
    if (!QFile::copy(path(QStringLiteral("first.db")), path(name)))
        qFatal("the database cannot be copied");
    return DatabaseUrl::sqlite(path(name));
}

DatabaseUrl Utility::whatIsOnDisk(const DatabaseUrl &written, const QString &name) const
{
    QFile::copy(written.path, path(name));
    QFile::copy(written.path + QStringLiteral("-wal"), path(name) + QStringLiteral("-wal"));
    return DatabaseUrl::sqlite(path(name));
}

void Utility::remove(const DatabaseUrl &url) const
{
    for (const QString &suffix : kFilesOfADatabase)
        QFile::remove(url.path + suffix);
}

} // namespace contador::simulation
