// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace contador {

/// Why the database did not do what was asked. In checking order.
struct StoreFault {
    enum class Kind {
        BadUrl, ///< not "sqlite:/path" or "postgresql://…"
        Missing, ///< no database there; `init` makes one
        Exists, ///< `init` on a database that is there already
        NotPermitted, ///< file or folder cannot be opened for what is wanted
        InUse, ///< another Contador writes to it; `detail` names the process
        NotContador, ///< a database, but not one of ours
        NewerThanProgram, ///< made by a later version
        ChangedMigration, ///< a shipped migration differs from what was applied; `detail` names it
        Full, ///< no space left
        Corrupt, ///< the file is damaged
        Refused, ///< a constraint of ours: append-only, unique, check
        Contended, ///< another desk changed the same at the same moment: the whole unit of work may be done again
        Unreachable, ///< the server does not answer, or the connection to it broke
        LeaseLost, ///< another desk holds the modem by now: what this one meant to write of it is void
        Other,
    };
    Kind kind = Kind::Other;
    QString detail; ///< for the log and the support person: driver text, never shown as the only word
    bool isPassing = false; ///< of the database as a whole, not of what was asked: later the same may well work
    bool operator==(const StoreFault &) const = default;
};

} // namespace contador

Q_DECLARE_METATYPE(contador::StoreFault)
