// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/sending_rules_store.h"

#include "engine/core/names.h"

#include <QHash>

namespace contador {

namespace {

constexpr std::array unknownRules{
    Named{UnknownRule::RepeatOnce, "repeat_once"},
    Named{UnknownRule::LetBe, "let_be"},
    Named{UnknownRule::AskPerson, "ask_person"},
};

const QString patience = QStringLiteral("sending.patience_minutes");

QString settingOf(const ClassRule &rule, const char *what)
{
    return QStringLiteral("sending.%1.%2").arg(messageClassName(rule.messageClass), QLatin1String(what));
}

/// What is not there, or is no number from 0 on, leaves the default.
template <typename Duration> void readDuration(const QHash<QString, QString> &settings, const QString &name, Duration &duration)
{
    bool isNumber = false;
    const int count = settings.value(name).toInt(&isNumber);
    if (isNumber && count >= 0)
        duration = Duration(count);
}

} // namespace

QString unknownRuleName(UnknownRule rule)
{
    return nameOf(unknownRules, rule);
}

QStringList unknownRuleNames()
{
    QStringList names;
    for (const auto &row : unknownRules)
        names << QString::fromLatin1(row.name);
    return names;
}

SendingRules SendingRulesStore::read() const
{
    QHash<QString, QString> settings;
    Query query = m_connection.query("select name, value from setting where name like 'sending.%'");
    while (query.next())
        settings.insert(query.text(0), query.text(1));
    SendingRules rules;
    for (ClassRule &rule : rules.classes) {
        rule.hours = SendingHours::fromText(settings.value(settingOf(rule, "hours"))).value_or(rule.hours);
        rule.whenUnknown = valueNamed(unknownRules, settings.value(settingOf(rule, "unknown"))).value_or(rule.whenUnknown);
        readDuration(settings, settingOf(rule, "validity_hours"), rule.validity);
    }
    readDuration(settings, patience, rules.patience);
    return rules;
}

void SendingRulesStore::change(Transaction &transaction, const SendingRules &rules)
{
    const auto put = [&](const QString &name, const QString &value) {
        Query query = transaction.connection().query(R"(
            insert into setting (name, value) values (:name, :value)
            on conflict (name) do update set value = excluded.value)");
        query.bind(":name", name).bind(":value", value).run();
    };
    for (const ClassRule &rule : rules.classes) {
        put(settingOf(rule, "hours"), rule.hours.toText());
        put(settingOf(rule, "validity_hours"), QString::number(rule.validity.count()));
        put(settingOf(rule, "unknown"), nameOf(unknownRules, rule.whenUnknown));
    }
    put(patience, QString::number(rules.patience.count()));
}

} // namespace contador
