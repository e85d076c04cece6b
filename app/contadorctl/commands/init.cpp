// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "app/contadorctl/json.h"
#include "engine/accounts/accounts_import.h"
#include "engine/core/languages.h"
#include "engine/store/installation_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace contador {

namespace {

struct InitCommand {
    Q_DECLARE_TR_FUNCTIONS(InitCommand)
};

/// The settings of an `init`: a profile file, over it what the options say.
struct Profile {
    QJsonObject settings;
    QString accountsFile; ///< to be imported at once; empty: none
};

std::optional<Profile> readProfile(const QString &named)
{
    if (named.isEmpty())
        return Profile{};
    const QString path = named == QStringLiteral("demo") ? QStringLiteral(":/demo/profile.json") : named;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return std::nullopt;
    Profile profile{document.object(), {}};
    const QString accounts = profile.settings.value("accounts").toString();
    if (!accounts.isEmpty())
        profile.accountsFile = QFileInfo(path).dir().filePath(accounts);
    return profile;
}

QString setting(const Call &call, const Profile &profile, const char *option, const char *key, const QString &standard)
{
    if (call.has(option))
        return call.value(option);
    return profile.settings.value(QLatin1String(key)).toString(standard);
}

/// The installation, or the name of the setting that is not good.
Outcome<Installation, QString> installationFrom(const Call &call, const Profile &profile)
{
    Installation installation;
    installation.utilityName = setting(call, profile, "name", "utility_name", QStringLiteral("Contador"));
    installation.country = setting(call, profile, "country", "country", QStringLiteral("PT"));
    const auto currency = Currency::fromCode(setting(call, profile, "currency", "currency", QStringLiteral("EUR")));
    if (!currency)
        return failure(QStringLiteral("currency"));
    installation.currency = *currency;
    const Language *language = findLanguage(setting(call, profile, "language", "language", QStringLiteral("pt_PT")));
    if (!language)
        return failure(QStringLiteral("language"));
    installation.language = language->code;
    installation.timeZone = QTimeZone(setting(call, profile, "timezone", "timezone", QStringLiteral("Europe/Lisbon")).toLatin1());
    if (!installation.timeZone.isValid())
        return failure(QStringLiteral("timezone"));
    installation.demonstration = profile.settings.value("demonstration").toBool();
    return installation;
}

} // namespace

Exit initDatabase(Call &call)
{
    const std::optional<Profile> profile = readProfile(call.value("profile"));
    if (!profile)
        return call.fail(Exit::Environment, QStringLiteral("profile_unreadable"),
                         InitCommand::tr("The profile cannot be read: %1").arg(call.value("profile")));
    const auto installation = installationFrom(call, *profile);
    if (!installation)
        return call.fail(Exit::Usage, QStringLiteral("bad_setting"),
                         InitCommand::tr("--%1 has a value that Contador does not know.").arg(installation.error()));
    QByteArray accounts;
    if (!profile->accountsFile.isEmpty()) {
        QFile file(profile->accountsFile);
        if (!file.open(QIODevice::ReadOnly))
            return call.fail(Exit::Environment, QStringLiteral("profile_unreadable"),
                             InitCommand::tr("The profile cannot be read: %1").arg(profile->accountsFile));
        accounts = file.readAll();
    }
    const auto url = Books::url(call);
    if (!url)
        return call.fail(url.error());
    if (url->engine == DatabaseUrl::Engine::Sqlite)
        QDir().mkpath(QFileInfo(url->path).absolutePath());
    auto connection = Connection::create(*url);
    if (!connection)
        return call.fail(connection.error());
    const QString actor = call.has("admin") ? call.value("admin") : call.actorName();
    Transaction transaction(**connection, Actor::operatorNamed(actor), call.clock().now());
    InstallationStore::save(transaction, *installation);
    if (!accounts.isEmpty()) {
        const ImportReport report =
            AccountsImport(*installation).run(transaction, accounts, profile->accountsFile, AccountsImport::Mode::Apply);
        if (!report.applied)
            return call.fail(Exit::No, QStringLiteral("invalid_rows"), InitCommand::tr("The accounts of the profile have errors."),
                             toJson(report));
    }
    if (const auto kept = transaction.commit(); !kept)
        return call.fail(kept.error());
    call.say(InitCommand::tr("The database is ready: %1").arg(url->toString()));
    if (call.wantsJson())
        call.print({{"database", url->toString()}, {"utility_name", installation->utilityName}});
    return Exit::Done;
}

} // namespace contador
