// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace contador {

/// Why a message is sent. Every message has exactly one purpose.
enum class Purpose {
    Dialog, ///< an answer to what the consumer wrote
    Legal, ///< demands, warnings of disconnection: no word of the consumer ends them
    Service, ///< bill ready, works, verification due: neutral in wording
    Safety, ///< contamination, a leak of gas
    Relation, ///< New Year, birthday
    Marketing, ///< Directive 2002/58/EC art. 13: by consent, ended free of charge at any time
    Political, ///< never by default
};

struct PurposeRow {
    Purpose purpose;
    const char *name; ///< in the database
    const char *word; ///< by which consumers' words stand for it; empty: they have none
    bool mayBeStopped;
};

/// THE table of purposes.
std::span<const PurposeRow> purposes();

QString purposeName(Purpose purpose); ///< "relation"
std::optional<Purpose> purposeSaid(const QString &word); ///< "greetings" → Relation

} // namespace contador
