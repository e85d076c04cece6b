// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/installation_store.h"

#include <QHash>

namespace contador {

std::optional<Installation> InstallationStore::load() const
{
    QHash<QString, QString> settings;
    Query query = m_connection.query("select name, value from setting");
    while (query.next())
        settings.insert(query.text(0), query.text(1));
    const std::optional<Currency> currency = Currency::fromCode(settings.value(QStringLiteral("currency")));
    const QTimeZone zone(settings.value(QStringLiteral("time_zone")).toLatin1());
    if (!currency || !zone.isValid())
        return std::nullopt;
    return Installation{settings.value(QStringLiteral("utility_name")), settings.value(QStringLiteral("country")), *currency,
                        settings.value(QStringLiteral("language")), zone,
                        settings.value(QStringLiteral("demonstration")) == QStringLiteral("yes")};
}

void InstallationStore::save(Transaction &transaction, const Installation &installation)
{
    const auto put = [&](const QString &name, const QString &value) {
        Query query = transaction.connection().query(R"(
            insert into setting (name, value) values (:name, :value)
            on conflict (name) do update set value = excluded.value)");
        query.bind(":name", name).bind(":value", value.isNull() ? QStringLiteral("") : value).run();
    };
    put(QStringLiteral("utility_name"), installation.utilityName);
    put(QStringLiteral("country"), installation.country);
    put(QStringLiteral("currency"), installation.currency.code);
    put(QStringLiteral("language"), installation.language);
    put(QStringLiteral("time_zone"), QString::fromLatin1(installation.timeZone.id()));
    put(QStringLiteral("demonstration"), installation.demonstration ? QStringLiteral("yes") : QStringLiteral("no"));
}

} // namespace contador
