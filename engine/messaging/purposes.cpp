// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/purposes.h"

#include <algorithm>
#include <array>

namespace contador {

std::span<const PurposeRow> purposes()
{
    static constexpr std::array table{
        PurposeRow{Purpose::Dialog, "dialog", "", false},
        PurposeRow{Purpose::Legal, "legal", "", false},
        PurposeRow{Purpose::Service, "service", "reminders", true},
        PurposeRow{Purpose::Safety, "safety", "", false},
        PurposeRow{Purpose::Relation, "relation", "greetings", true},
        PurposeRow{Purpose::Marketing, "marketing", "news", true},
        PurposeRow{Purpose::Political, "political", "", true},
    };
    return table;
}

QString purposeName(Purpose purpose)
{
    return QString::fromLatin1(std::ranges::find(purposes(), purpose, &PurposeRow::purpose)->name);
}

std::optional<Purpose> purposeSaid(const QString &word)
{
    const auto said = [&](const PurposeRow &row) { return *row.word != '\0' && word == QLatin1String(row.word); };
    const auto found = std::ranges::find_if(purposes(), said);
    return found == purposes().end() ? std::nullopt : std::optional(found->purpose);
}

} // namespace contador
