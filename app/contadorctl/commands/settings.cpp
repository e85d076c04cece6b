// SPDX-License-Identifier: GPL-3.0-or-later
// What a utility may set: limits, hours, norms.
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "engine/settings/settings_store.h"
#include "ui/texts/settings_text.h"

#include <QJsonArray>

namespace contador {

namespace {

struct SettingsCommand {
    Q_DECLARE_TR_FUNCTIONS(SettingsCommand)
};

QString kindName(SettingKind kind)
{
    switch (kind) {
    case SettingKind::Whole:
        return QStringLiteral("whole");
    case SettingKind::Number:
        return QStringLiteral("number");
    case SettingKind::Hours:
        return QStringLiteral("hours");
    case SettingKind::Choice:
        return QStringLiteral("choice");
    }
    Q_UNREACHABLE();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

void tell(Call &call, const Setting &setting)
{
    if (call.wantsJson()) {
        QJsonObject object{{"name", setting.name},
                           {"kind", kindName(setting.kind)},
                           {"value", textOrNull(setting.value)},
                           {"default", textOrNull(setting.standard)},
                           {"changed", setting.isOwn}};
        if (setting.kind == SettingKind::Whole)
            object.insert(QStringLiteral("most"), setting.most);
        if (setting.kind == SettingKind::Choice)
            object.insert(QStringLiteral("choices"), QJsonArray::fromStringList(setting.choices));
        call.print(object);
        return;
    }
    const QString none = QStringLiteral("–");
    const QString value = setting.value.isEmpty() ? none : setting.value;
    call.say(setting.isOwn ? SettingsCommand::tr("%1 = %2 (without it %3)").arg(setting.name, value, setting.standard.isEmpty() ? none : setting.standard)
                           : QStringLiteral("%1 = %2").arg(setting.name, value));
    call.say(QStringLiteral("  %1 (%2)").arg(settingSentence(setting.name), settingLimitsText(setting)));
}

Exit refuse(Call &call, const SettingsStore &settings, SettingFault fault)
{
    const QString name = call.operands().front();
    if (fault == SettingFault::Unknown)
        return call.fail(Exit::No, QStringLiteral("unknown_setting"), settingFaultSentence(fault), {{"name", name}});
    const QString limits = settingLimitsText(settings.find(name).value_or(Setting()));
    return call.fail(Exit::No, QStringLiteral("bad_value"), settingFaultSentence(fault) + u' ' + SettingsCommand::tr("It is %1.").arg(limits),
                     {{"name", name}});
}

/// Changes one, and tells how it is now.
template <typename Change> Exit change(Call &call, Change work)
{
    auto books = Books::open(call, Connection::Access::Write);
    if (!books)
        return call.fail(books.error());
    Transaction transaction(*books->connection, Actor::operatorNamed(call.actorName()), call.clock().now());
    const SettingsStore settings(*books->connection, books->installation);
    const Outcome<Setting, SettingFault> changed = work(settings, transaction);
    if (!changed)
        return refuse(call, settings, changed.error());
    if (const auto kept = transaction.commit(); !kept)
        return call.fail(kept.error());
    tell(call, *changed);
    return Exit::Done;
}

} // namespace

Exit settingsList(Call &call)
{
    auto books = Books::open(call, Connection::Access::Read);
    if (!books)
        return call.fail(books.error());
    const Snapshot snapshot(*books->connection);
    const std::vector<Setting> settings = SettingsStore(*books->connection, books->installation).all();
    if (snapshot.fault())
        return call.fail(*snapshot.fault());
    for (const Setting &setting : settings)
        tell(call, setting);
    return Exit::Done;
}

Exit settingsGet(Call &call)
{
    auto books = Books::open(call, Connection::Access::Read);
    if (!books)
        return call.fail(books.error());
    const Snapshot snapshot(*books->connection);
    const SettingsStore settings(*books->connection, books->installation);
    const std::optional<Setting> setting = settings.find(call.operands().front());
    if (snapshot.fault())
        return call.fail(*snapshot.fault());
    if (!setting)
        return refuse(call, settings, SettingFault::Unknown);
    tell(call, *setting);
    return Exit::Done;
}

Exit settingsSet(Call &call)
{
    return change(call, [&call](const SettingsStore &settings, Transaction &transaction) {
        return settings.set(transaction, call.operands().front(), call.operands().at(1));
    });
}

Exit settingsReset(Call &call)
{
    return change(call, [&call](const SettingsStore &settings, Transaction &transaction) {
        return settings.reset(transaction, call.operands().front());
    });
}

} // namespace contador
