// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/inbox_store.h"
#include "engine/messaging/message.h"
#include "engine/messaging/part_place.h"

#include <optional>
#include <vector>

namespace contador {

/// A longer message and how far it has come.
struct Assembly {
    qint64 id = 0;
    AssemblyState state = AssemblyState::Open;
    QString originator;
    QString carrier;
    QString iccid;
    int parts = 0; ///< that it should have
    MessageId message; ///< none until it is whole or shown
};

/// Longer messages, joined in the database: a restart between two parts changes nothing.
class AssembliesStore {
public:
    struct Part {
        qint64 id = 0;
        QString pduHex;
        int sequence = 1;
    };

    /// Those of the same sender, reference, total and SIM that began since, newest first. A SIM not known yet may be any that
    /// the same modem had.
    static std::vector<Assembly> like(Transaction &transaction, const InboxStore::NewPart &part, const QDateTime &since);
    static std::vector<Part> parts(Transaction &transaction, qint64 assembly); ///< in the order of arrival
    static Assembly begin(Transaction &transaction, const InboxStore::NewPart &part);
    static void attach(Transaction &transaction, const Assembly &assembly, qint64 part, const QString &iccid);
    static void setState(Transaction &transaction, const Assembly &assembly);

    static int open(Transaction &transaction);
    static int openOf(Transaction &transaction, const QString &originator);
    static std::optional<Assembly> oldestOpen(Transaction &transaction);
    static std::optional<Assembly> oldestOpenOf(Transaction &transaction, const QString &originator);
    static std::optional<Assembly> oldestOpenBefore(Transaction &transaction, const QDateTime &moment);

    struct Words {
        QString text;
        QString fault;
        QString networkTime;
        MessageState state = MessageState::Held;
    };
    /// Writes what is known by now into a held message that nobody has dealt with; whether it was one.
    static bool rewrite(Transaction &transaction, MessageId message, const Words &words);
};

} // namespace contador
