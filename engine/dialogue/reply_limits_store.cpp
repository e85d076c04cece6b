// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/reply_limits_store.h"

#include <QHash>

#include <array>

namespace contador {

namespace {

struct Limit {
    const char *name;
    int ReplyLimits::*value;
};

constexpr std::array table{
    Limit{"answers.stranger_per_day", &ReplyLimits::strangerPerDay},
    Limit{"answers.per_hour", &ReplyLimits::perHour},
    Limit{"answers.questions_per_hour", &ReplyLimits::questionsPerHour},
    Limit{"answers.alike_per_day", &ReplyLimits::alikePerDay},
    Limit{"answers.misunderstood_per_month", &ReplyLimits::misunderstoodPerMonth},
    Limit{"answers.readings_per_day", &ReplyLimits::readingsPerDay},
    Limit{"answers.texts_per_hour", &ReplyLimits::textsPerHour},
};

} // namespace

ReplyLimits ReplyLimitsStore::read() const
{
    QHash<QString, QString> settings;
    Query query = m_connection.query("select name, value from setting where name like 'answers.%'");
    while (query.next())
        settings.insert(query.text(0), query.text(1));
    ReplyLimits limits;
    for (const Limit &limit : table) {
        bool isNumber = false;
        const int count = settings.value(QString::fromLatin1(limit.name)).toInt(&isNumber);
        if (isNumber && count >= 0)
            limits.*limit.value = count;
    }
    return limits;
}

void ReplyLimitsStore::change(Transaction &transaction, const ReplyLimits &limits)
{
    for (const Limit &limit : table) {
        Query query = transaction.connection().query(R"(
            insert into setting (name, value) values (:name, :value)
            on conflict (name) do update set value = excluded.value)");
        query.bind(":name", QString::fromLatin1(limit.name)).bind(":value", QString::number(limits.*limit.value)).run();
    }
}

} // namespace contador
