// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "app/contadorctl/json.h"
#include "engine/accounts/utility_profile.h"

namespace contador {

namespace {

struct InitCommand {
    Q_DECLARE_TR_FUNCTIONS(InitCommand)
};

QHash<QString, QString> settingsFrom(const Call &call)
{
    QHash<QString, QString> settings;
    for (const char *option : {"country", "currency", "language", "timezone"}) {
        if (call.has(option))
            settings.insert(QString::fromLatin1(option), call.value(option));
    }
    if (call.has("name"))
        settings.insert(QStringLiteral("utility_name"), call.value("name"));
    return settings;
}

Exit fail(Call &call, const ProfileFault &fault)
{
    switch (fault.kind) {
    case ProfileFault::Kind::Unreadable:
        return call.fail(Exit::Environment, QStringLiteral("profile_unreadable"),
                         InitCommand::tr("The profile cannot be read: %1").arg(fault.detail));
    case ProfileFault::Kind::NotAProfile:
        return call.fail(Exit::Environment, QStringLiteral("not_a_profile"),
                         InitCommand::tr("This is no profile of Contador: %1").arg(fault.detail));
    case ProfileFault::Kind::BadSetting:
        return call.fail(Exit::Usage, QStringLiteral("bad_setting"),
                         InitCommand::tr("Contador does not know this value of “%1”.").arg(fault.detail));
    }
    Q_UNREACHABLE();
}

} // namespace

Exit initDatabase(Call &call)
{
    const auto profile = readProfile(call.value("profile"), settingsFrom(call));
    if (!profile)
        return fail(call, profile.error());
    const auto url = Books::url(call);
    if (!url)
        return call.fail(url.error());
    const Actor actor = Actor::operatorNamed(call.has("admin") ? call.value("admin") : call.actorName());
    const auto report = establish(*url, *profile, actor, call.clock().now());
    if (!report)
        return call.fail(report.error());
    if (report->count(ImportVerdict::Invalid) > 0)
        return call.fail(Exit::No, QStringLiteral("invalid_rows"),
                         InitCommand::tr("The accounts of the profile have errors; no database was made."), toJson(*report));
    call.say(InitCommand::tr("The database is ready: %1").arg(url->toString()));
    if (call.wantsJson())
        call.print({{"database", url->toString()}, {"utility_name", profile->installation.utilityName}});
    return Exit::Done;
}

} // namespace contador
