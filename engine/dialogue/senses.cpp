// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/senses.h"

#include <QHash>

#include <array>

namespace contador {

namespace {

constexpr std::array names{
    "reading", "shows", "meter", "send", "value", "unit", "previous", "current", "instead", "becomes", "defect", "unsure", "or",
    "water", "gas", "electricity", "heat", "cold", "hot", "day", "night", "peak", "shoulder", "t1", "t2", "t3", "kitchen",
    "bathroom", "account_word", "bill", "balance", "owe", "how_much", "topay", "up_to_date", "due", "pay", "paid",
    "payment", "received", "by_means", "reference", "tariff", "cost", "consumption", "used", "last", "this_period",
    "inspection", "serial", "instalments", "complaint", "insult", "without", "no_supply", "fault", "danger", "smell", "returns",
    "works", "call", "no_credit", "person", "talk", "contract", "ack", "verify", "genuine", "collector", "undo", "correct",
    "mistake", "sorry", "delay", "stop", "start", "messages", "news", "reminders", "greetings", "not_me", "help",
    "language", "lang_pt", "lang_en", "lang_es", "lang_uk", "lang_ru", "lang_other", "code_pt", "code_en", "code_es",
    "code_uk", "code_ru", "register", "wish_tell", "on", "off", "double", "where", "how", "when", "what", "why", "yes",
    "yes_weak", "no", "no_weak", "not", "ord1", "ord2", "ord3", "ord4", "both", "neither", "option", "flat", "house",
    "street", "phone_label", "tax_id", "law", "currency", "days", "hours", "hour_before", "people", "degrees", "times",
    "tariff_name", "count_of", "months", "weekday", "age", "ordinal", "courtesy", "filler", "machine", "spam",
    "vulnerable", "theft", "wait", "already", "visit", "other", "has_value", "has_wrong", "has_previous", "has_or", "has_cents", "has_amount", "has_phone", "has_account",
    "has_code", "has_number", "is_question", "is_alone", "is_idle", "is_short", "is_long", "is_open_yes_no", "is_open_value", "is_open_list",
};
static_assert(names.size() == size_t(Sense::Count));

} // namespace

std::optional<Sense> senseOf(const QString &name)
{
    static const QHash<QString, Sense> byName = [] {
        QHash<QString, Sense> all;
        for (size_t i = 0; i < names.size(); ++i)
            all.insert(QString::fromLatin1(names.at(i)), Sense(i));
        return all;
    }();
    const auto found = byName.constFind(name);
    return found == byName.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace contador
