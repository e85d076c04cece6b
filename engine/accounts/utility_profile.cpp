// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/utility_profile.h"

#include "engine/accounts/accounts_import.h"
#include "engine/accounts/past_readings.h"
#include "engine/core/languages.h"
#include "engine/core/phone_number.h"
#include "engine/store/installation_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace contador {

namespace {

using Kind = ProfileFault::Kind;

Outcome<QByteArray, ProfileFault> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ProfileFault{Kind::Unreadable, path});
    return file.readAll();
}

Outcome<QJsonObject, ProfileFault> objectOf(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return failure(bytes.error());
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    if (object.value(QStringLiteral("format")).toString() != QStringLiteral("contador-profile/1"))
        return failure(ProfileFault{Kind::NotAProfile, path});
    return object;
}

/// Whether a national number can be read there at all.
bool readsNumbersOf(const QString &country)
{
    const auto number = PhoneNumber::parse(QStringLiteral("123456789"), country);
    return number || number.error() != PhoneFault::UnknownCountry;
}

Outcome<Installation, ProfileFault> installationFrom(const QHash<QString, QString> &settings, const QJsonObject &file)
{
    const auto setting = [&](const QString &name, const QString &standard) {
        return settings.contains(name) ? settings.value(name) : file.value(name).toString(standard);
    };
    Installation installation;
    installation.utilityName = setting(QStringLiteral("utility_name"), QStringLiteral("Contador"));
    installation.country = setting(QStringLiteral("country"), QStringLiteral("PT"));
    if (!readsNumbersOf(installation.country))
        return failure(ProfileFault{Kind::BadSetting, QStringLiteral("country")});
    const auto currency = Currency::fromCode(setting(QStringLiteral("currency"), QStringLiteral("EUR")));
    if (!currency)
        return failure(ProfileFault{Kind::BadSetting, QStringLiteral("currency")});
    installation.currency = *currency;
    installation.language = answerLanguage(setting(QStringLiteral("language"), QStringLiteral("pt_PT")));
    if (installation.language.isEmpty())
        return failure(ProfileFault{Kind::BadSetting, QStringLiteral("language")});
    installation.timeZone = QTimeZone(setting(QStringLiteral("timezone"), QStringLiteral("Europe/Lisbon")).toLatin1());
    if (!installation.timeZone.isValid())
        return failure(ProfileFault{Kind::BadSetting, QStringLiteral("timezone")});
    installation.demonstration = file.value(QStringLiteral("demonstration")).toBool();
    return installation;
}

ImportReport bringIn(Transaction &transaction, const UtilityProfile &profile)
{
    ImportReport report;
    if (!profile.accounts.isEmpty())
        report = AccountsImport(profile.installation)
                     .run(transaction, profile.accounts, profile.accountsFile, AccountsImport::Mode::Apply);
    if (profile.pastReadings.isEmpty() || report.count(ImportVerdict::Invalid) > 0)
        return report;
    const auto past = addPastReadings(transaction, profile.pastReadings, profile.installation.country);
    if (!past)
        report.rows.push_back({past.error(), {}, ImportVerdict::Invalid, {{QStringLiteral("reading"), ImportReason::BadNumber}}});
    return report;
}

Outcome<ImportReport, StoreFault> filled(Connection &connection, const UtilityProfile &profile, const Actor &actor,
                                         const QDateTime &at)
{
    Transaction transaction(connection, actor, at);
    InstallationStore::save(transaction, profile.installation);
    ImportReport report = bringIn(transaction, profile);
    if (report.count(ImportVerdict::Invalid) > 0)
        return report;
    if (const auto kept = transaction.commit(); !kept)
        return failure(kept.error());
    return report;
}

} // namespace

Outcome<UtilityProfile, ProfileFault> readProfile(const QString &named, const QHash<QString, QString> &settings)
{
    const QString path = named == QStringLiteral("demo") ? QStringLiteral(":/demo/profile.json") : named;
    QJsonObject object;
    if (!path.isEmpty()) {
        const auto file = objectOf(path);
        if (!file)
            return failure(file.error());
        object = *file;
    }
    const auto installation = installationFrom(settings, object);
    if (!installation)
        return failure(installation.error());
    UtilityProfile profile{*installation, object.value(QStringLiteral("accounts")).toString(), {}, {}};
    for (const auto &[name, bytes] : {std::pair(profile.accountsFile, &profile.accounts),
                                      std::pair(object.value(QStringLiteral("past_readings")).toString(), &profile.pastReadings)}) {
        if (name.isEmpty())
            continue;
        const auto read = bytesOf(QFileInfo(path).dir().filePath(name));
        if (!read)
            return failure(read.error());
        *bytes = *read;
    }
    return profile;
}

Outcome<ImportReport, StoreFault> establish(const DatabaseUrl &url, const UtilityProfile &profile, const Actor &actor,
                                            const QDateTime &at)
{
    if (url.engine == DatabaseUrl::Engine::Sqlite)
        QDir().mkpath(QFileInfo(url.path).absolutePath());
    auto connection = Connection::create(url);
    if (!connection)
        return failure(connection.error());
    const auto report = filled(**connection, profile, actor, at);
    if (!report || report->count(ImportVerdict::Invalid) > 0)
        Connection::discard(std::move(*connection));
    return report;
}

} // namespace contador
