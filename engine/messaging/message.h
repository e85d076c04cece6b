// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/messaging/inbound_kind.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace contador {

/// In order of sending: an answer to a consumer goes before everything else.
enum class MessageClass { Reply, Legal, Service, Greeting };

/// The life of a message; names as in the database.
enum class MessageState {
    New,       ///< in: kept, not yet judged
    Answered,  ///< in: its effect and its answer are booked
    Held,      ///< in: a person must look
    Kept,      ///< in: stored, and rightly not answered
    Queued,    ///< out
    Sending,   ///< out: an intent is recorded
    Sent,      ///< out: the network took every part
    Delivered, ///< out: every part reached the handset (TP-ST 00)
    Failed,    ///< out: refused for good
    Unknown,   ///< out: may have left, or not; never repeated blindly
    Printed,   ///< out: shown by the command line instead of being sent
};

QString messageStateName(MessageState state);
std::optional<MessageState> messageStateNamed(const QString &name);
QString messageClassName(MessageClass messageClass);
MessageClass messageClassNamed(const QString &name); ///< one that is not known goes last

/// A consumer's text as kept.
struct InboundMessage {
    MessageId id;
    QString sender;      ///< E.164, or whatever the network called the sender
    QString text;
    QString carrier;     ///< modem path, or "console"
    QDateTime receivedAt;
    QString networkTime = {}; ///< TP-SCTS as sent, with its offset; empty: none, or unreadable
    InboundKind kind = InboundKind::Text;
    bool loopPrevention = false; ///< TP-LP: an automaton passed it on. TS 23.040 §9.2.3.28
};

/// An answer or notice on its way.
struct OutboundMessage {
    MessageId id;
    QString recipient; ///< E.164
    QString text;
    MessageClass messageClass = MessageClass::Reply;
    MessageId inReplyTo;
    AccountId account;
    QDateTime writtenAt;
};

} // namespace contador
