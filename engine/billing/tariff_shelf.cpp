// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/tariff_shelf.h"

#include "engine/billing/tariff_reader.h"
#include "engine/billing/tariffs.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace contador {

namespace {

using Fault = TariffSavingFault;
using Kind = TariffSavingFault::Kind;

bool isShippedFolder(const QString &folder)
{
    return folder.startsWith(u':');
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<QJsonObject> versionsOf(const QByteArray &text)
{
    std::vector<QJsonObject> versions;
    for (const QJsonValue &version : QJsonDocument::fromJson(text).object().value(QLatin1String("versions")).toArray())
        versions.push_back(version.toObject());
    return versions;
}

QDate dayAt(const QJsonObject &version, const char *key)
{
    return QDate::fromString(version.value(QLatin1String(key)).toString(), Qt::ISODate);
}

/// All of it but its end.
QJsonObject prices(QJsonObject version)
{
    version.remove(QStringLiteral("valid_to"));
    return version;
}

/// Whoever pays must be able to recompute what was charged, and a reading that is corrected is charged anew by the prices of
/// then.
std::optional<Fault> changesWhatWasCharged(const QByteArray &before, const QByteArray &after, QDate lastCharged)
{
    const std::vector<QJsonObject> old = versionsOf(before);
    const std::vector<QJsonObject> now = versionsOf(after);
    for (const QJsonObject &version : old) {
        const QDate from = dayAt(version, "valid_from");
        if (from > lastCharged)
            continue;
        const auto same =
            std::find_if(now.begin(), now.end(), [&](const QJsonObject &other) { return prices(other) == prices(version); });
        const QDate oldEnd = dayAt(version, "valid_to");
        const QDate end = same == now.end() ? QDate() : dayAt(*same, "valid_to");
        const bool endsEarlier = end.isValid() && end < lastCharged && end != oldEnd;
        const bool endsLater = oldEnd.isValid() && oldEnd < lastCharged && end != oldEnd;
        if (same == now.end() || endsEarlier || endsLater)
            return Fault{Kind::VersionCharged, {}, from, {}};
    }
    for (const QJsonObject &version : now) {
        const auto isOld = [&](const QJsonObject &other) { return prices(other) == prices(version); };
        if (dayAt(version, "valid_from") <= lastCharged && std::none_of(old.begin(), old.end(), isOld))
            return Fault{Kind::DaysCharged, {}, lastCharged, {}};
    }
    return std::nullopt;
}

} // namespace

std::vector<TariffFile> tariffFiles(const QStringList &folders)
{
    std::vector<TariffFile> files;
    for (const QString &folder : folders) {
        for (const QString &entry : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files)) {
            const QString name = entry.chopped(5);
            const auto isIts = [&](const TariffFile &file) { return file.name == name; };
            if (std::any_of(files.begin(), files.end(), isIts))
                continue;
            const QString path = QDir(folder).filePath(entry);
            files.push_back({name, path, isShippedFolder(folder), textOf(path), std::nullopt});
        }
    }
    std::sort(files.begin(), files.end(), [](const TariffFile &a, const TariffFile &b) { return a.name < b.name; });
    return files;
}

Outcome<QString, TariffSavingFault> saveTariff(const QStringList &folders, const TariffSaving &saving,
                                               std::optional<QDate> lastCharged)
{
    const auto own = std::find_if_not(folders.begin(), folders.end(), isShippedFolder);
    if (own == folders.end())
        return failure(Fault{Kind::NoFolder, {}, {}, {}});
    if (!Tariffs::isBareName(saving.name))
        return failure(Fault{Kind::BadName, saving.name, {}, {}});
    if (QFile::exists(QDir(Tariffs::shippedFolder()).filePath(saving.name + QStringLiteral(".json"))))
        return failure(Fault{Kind::Shipped, saving.name, {}, {}});
    if (const auto tariff = readTariff(saving.text, saving.name); !tariff)
        return failure(Fault{Kind::NotATariff, {}, {}, tariff.error()});
    // Where a folder before it has the name, that file is the one that counts.
    QString path = QDir(*own).filePath(saving.name + QStringLiteral(".json"));
    for (const QString &folder : folders) {
        const QString there = QDir(folder).filePath(saving.name + QStringLiteral(".json"));
        if (QFile::exists(there)) {
            path = there;
            break;
        }
    }
    const bool exists = QFile::exists(path);
    const QByteArray now = textOf(path);
    if (exists && now == saving.text)
        return path; // written already
    if (exists && saving.before.isEmpty())
        return failure(Fault{Kind::Exists, saving.name, {}, {}});
    if (exists && now != saving.before)
        return failure(Fault{Kind::Changed, saving.name, {}, {}});
    if (exists && lastCharged) {
        if (const auto fault = changesWhatWasCharged(now, saving.text, *lastCharged))
            return failure(*fault);
    }
    QDir().mkpath(*own);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(saving.text) == saving.text.size() && file.commit();
    if (!isWritten)
        return failure(Fault{Kind::CannotWrite, file.errorString(), {}, {}});
    return path;
}

} // namespace contador
