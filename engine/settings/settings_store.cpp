// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/settings/settings_store.h"

#include "engine/accounts/plausibility_limits.h"
#include "engine/accounts/services.h"
#include "engine/dialogue/reply_limits.h"
#include "engine/messaging/sending_rules_store.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace contador {

namespace {

const QString plausibility = QStringLiteral("plausibility.");
const QString norm = QStringLiteral("estimation.norm.");

struct WholeSetting {
    const char *name;
    int standard;
    qint64 most;
};

constexpr qint64 mostOfAMonth = 10'000;
constexpr qint64 mostHours = 168; // a week: nothing that is older is worth sending
constexpr qint64 mostMinutes = 1440;
constexpr qint64 mostOfPlausibility = 10'000;
constexpr ReplyLimits answers;

constexpr std::array wholes{
    WholeSetting{"answers.alike_per_day", answers.alikePerDay, mostOfAMonth},
    WholeSetting{"answers.misunderstood_per_month", answers.misunderstoodPerMonth, mostOfAMonth},
    WholeSetting{"answers.per_hour", answers.perHour, mostOfAMonth},
    WholeSetting{"answers.questions_per_hour", answers.questionsPerHour, mostOfAMonth},
    WholeSetting{"answers.readings_per_day", answers.readingsPerDay, mostOfAMonth},
    WholeSetting{"answers.stranger_per_day", answers.strangerPerDay, mostOfAMonth},
    WholeSetting{"answers.texts_per_hour", answers.textsPerHour, mostOfAMonth},
};

/// The words of a plausibility limit that are whole numbers refuse a point.
bool isWholeLimit(const QString &name)
{
    return !isPlausibilityValue(name, QStringLiteral("0.5"));
}

/// Every setting with its standard, by name.
QMap<QString, Setting> standards(const QString &country)
{
    QMap<QString, Setting> all;
    const auto add = [&all](const QString &name, SettingKind kind, const QString &standard, qint64 most, const QStringList &words) {
        all.insert(name, {name, kind, standard, standard, false, most, words});
    };
    for (const WholeSetting &row : wholes)
        add(QString::fromLatin1(row.name), SettingKind::Whole, QString::number(row.standard), row.most, {});
    const SendingRules rules;
    add(QStringLiteral("sending.patience_minutes"), SettingKind::Whole, QString::number(rules.patience.count()), mostMinutes, {});
    for (const ClassRule &rule : rules.classes) {
        const QString sending = QStringLiteral("sending.%1.").arg(messageClassName(rule.messageClass));
        add(sending + QStringLiteral("hours"), SettingKind::Hours, rule.hours.toText(), 0, {});
        add(sending + QStringLiteral("validity_hours"), SettingKind::Whole, QString::number(rule.validity.count()), mostHours, {});
        add(sending + QStringLiteral("unknown"), SettingKind::Choice, unknownRuleName(rule.whenUnknown), 0, unknownRuleNames());
    }
    const PlausibilityValues &limits = plausibilityValues(country);
    for (auto limit = limits.begin(); limit != limits.end(); ++limit) {
        const SettingKind kind = isWholeLimit(limit.key()) ? SettingKind::Whole : SettingKind::Number;
        add(plausibility + limit.key(), kind, *limit, mostOfPlausibility, {});
    }
    for (const Service &service : services())
        add(norm + service.name, SettingKind::Number, {}, 0, {});
    return all;
}

bool isGood(const Setting &setting, const QString &value)
{
    if (setting.name.startsWith(plausibility))
        return isPlausibilityValue(setting.name.mid(plausibility.size()), value);
    switch (setting.kind) {
    case SettingKind::Whole: {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        return isNumber && number >= 0 && number <= setting.most && value == QString::number(number);
    }
    case SettingKind::Number: {
        const std::optional<Decimal> number = Decimal::fromString(value);
        return number && !number->isNegative();
    }
    case SettingKind::Hours:
        return SendingHours::fromText(value).has_value();
    case SettingKind::Choice:
        return setting.choices.contains(value);
    }
    Q_UNREACHABLE();
}

/// What may be set though it has no standard of its own: a limit of one service.
std::optional<Setting> limitOfService(const QMap<QString, Setting> &all, const QString &name)
{
    const QString limit = name.mid(plausibility.size());
    const auto general = all.constFind(plausibility + limit.section(u'.', -1));
    const Service *service = findService(limit.section(u'.', 0, 0));
    if (!name.startsWith(plausibility) || limit.count(u'.') != 1 || general == all.constEnd() || !service || !limit.startsWith(service->name + u'.'))
        return std::nullopt;
    Setting setting = *general;
    setting.name = name;
    return setting;
}

} // namespace

std::vector<Setting> SettingsStore::all() const
{
    QMap<QString, Setting> all = standards(m_installation.country);
    Query query = m_connection.query("select name, value from setting order by name");
    while (query.next()) {
        const QString name = query.text(0);
        if (!all.contains(name)) {
            const std::optional<Setting> ofService = limitOfService(all, name);
            if (!ofService)
                continue; // the utility's name, country … are no settings of this kind
            all.insert(name, *ofService);
        }
        Setting &setting = all[name];
        if (isGood(setting, query.text(1))) {
            setting.value = query.text(1);
            setting.isOwn = true;
        }
    }
    return {all.begin(), all.end()};
}

std::optional<Setting> SettingsStore::find(const QString &name) const
{
    const std::vector<Setting> known = all();
    const auto found = std::ranges::find(known, name, &Setting::name);
    return found != known.end() ? std::optional(*found) : limitOfService(standards(m_installation.country), name);
}

Outcome<Setting, SettingFault> SettingsStore::set(Transaction &transaction, const QString &name, const QString &value) const
{
    std::optional<Setting> setting = find(name);
    if (!setting)
        return failure(SettingFault::Unknown);
    if (!isGood(*setting, value))
        return failure(SettingFault::BadValue);
    Query noted = transaction.connection().query(R"(
        insert into setting_change (name, value_before, value_after, changed_at, changed_by)
        values (:name, (select value from setting where name = :name), :value, :at, :by))");
    noted.bind(":name", name).bind(":value", value).bind(":at", transaction.at()).bind(":by", transaction.actor().name).run();
    Query query = transaction.connection().query(R"(
        insert into setting (name, value) values (:name, :value)
        on conflict (name) do update set value = excluded.value)");
    query.bind(":name", name).bind(":value", value).run();
    setting->value = value;
    setting->isOwn = true;
    return *setting;
}

Outcome<Setting, SettingFault> SettingsStore::reset(Transaction &transaction, const QString &name) const
{
    std::optional<Setting> setting = find(name);
    if (!setting)
        return failure(SettingFault::Unknown);
    if (setting->isOwn) {
        Query noted = transaction.connection().query(R"(
            insert into setting_change (name, value_before, value_after, changed_at, changed_by)
            values (:name, (select value from setting where name = :name), null, :at, :by))");
        noted.bind(":name", name).bind(":at", transaction.at()).bind(":by", transaction.actor().name).run();
    }
    Query query = transaction.connection().query("delete from setting where name = :name");
    query.bind(":name", name).run();
    setting->value = setting->standard;
    setting->isOwn = false;
    return *setting;
}

std::vector<SettingChange> SettingsStore::changes(int most) const
{
    Query query = m_connection.query(R"(
        select name, value_before, value_after, changed_by from setting_change order by id desc limit :most)");
    query.bind(":most", most);
    std::vector<SettingChange> changes;
    while (query.next())
        changes.push_back({query.text(0), query.text(1), query.text(2), query.text(3)});
    return changes;
}

} // namespace contador
