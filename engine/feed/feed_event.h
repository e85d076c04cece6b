// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/core/money.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace contador {

/// What kind of news it is. The names in feed_store.cpp ("reading_accepted") are the contract of the JSON feed.
enum class FeedKind {
    ReadingAccepted, ///< a reading was taken, rated and charged
    ReadingHeld,     ///< a reading waits for the consumer's word or a clerk
    Question,        ///< a request was answered: balance, help
    Reply,           ///< an answer left: completes the row of the message it answers
    UnknownText,     ///< we did not understand; the consumer got help, the clerk sees it
    UnknownSender,   ///< a number no contract names
    Undecodable,     ///< a PDU or a text nobody could read; kept raw
    Payment,
    SendUnknown,     ///< an answer may have left, or not: never repeated blindly
    SendFailed,      ///< modem or network refused an answer for good
    Modem,           ///< a modem changed its state; `text` is the name of the state
    NetworkNotice,   ///< words of the network, of a program or of ourselves: kept, shown, never answered
    Silenced,        ///< an automaton, or a flood: this number is not answered for now
    MissedCall,      ///< somebody rang; `phone` is empty where the number was withheld
    PaymentTakenBack, ///< a payment was taken back, by the bank or by a clerk; `amount` is what was paid
    OptOut,          ///< a consumer wants no more messages of a kind, or wants them again
    Complaint,       ///< a person has to answer it
    HandedOver,      ///< a person has to answer: he asked for one, or what he wants is no matter for an automaton
    PaymentFile,     ///< a bank file came in, or what it holds was sorted; `text` is its name, `amount` what was booked of it
};

/// One piece of news, as a value. Rows of one consumer's message share `messageId`.
struct FeedEvent {
    qint64 id = 0; ///< grows with time
    QDateTime at;
    FeedKind kind = FeedKind::Question;
    QString account; ///< number; empty where none is known
    QString holder;
    QString phone;   ///< E.164 as received, or what the network called the sender
    QString text;    ///< the consumer's words: hostile, plain text only
    QString reply;   ///< our words
    std::optional<Money> amount;  ///< what is owed after it, or what was paid
    MessageId message;            ///< the consumer's message, also in its Reply event
    std::optional<int> latencyMs; ///< from the arrival of the SMS at the modem to this event
};

} // namespace contador

Q_DECLARE_METATYPE(contador::FeedEvent)
