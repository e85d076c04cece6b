// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador::sms {
struct Deliver;
}

namespace contador {

/// What an SMS-DELIVER is for. Most are words of people; networks use the same road for much else.
enum class InboundKind {
    Text, ///< words, of any message class: a reading in a class 0 text is a reading
    Binary, ///< octets without words, addressed to nobody
    Voicemail, ///< a message waiting indication with words worth keeping. TS 23.040 §9.2.3.24.2
    WaitingSign, ///< one that only lights or puts out a symbol, or says that it may be discarded
    ReturnCall, ///< TP-PID 5F. TS 23.040 §9.2.3.9
    Replacement, ///< TP-PID 41 to 47: words that replace earlier ones; here nothing is ever replaced
    ApplicationText, ///< words for a port, that is for a program
    ApplicationData, ///< octets for a port
    WapPush, ///< the notification of an MMS and its like
    Silent, ///< type 0: acknowledged, never shown. TS 23.040 §9.2.3.9
    SimData, ///< for the SIM or the modem itself: data download, SIM toolkit
};

/// What is done with a kind once it is kept.
enum class Treatment {
    Answer, ///< the dialogue judges it
    Show, ///< a person may read it; nobody is answered
    Hold, ///< a person must look
    Keep, ///< kept raw, and that is all
};

QString inboundKindName(InboundKind kind); ///< as in the database
InboundKind inboundKindNamed(const QString &name); ///< one that is not known is words
Treatment treatmentOf(InboundKind kind);

InboundKind kindOf(const sms::Deliver &deliver);

} // namespace contador
