// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/feed_text.h"

#include <QCoreApplication>

namespace contador {

namespace {
struct FeedText {
    Q_DECLARE_TR_FUNCTIONS(FeedText)
};
} // namespace

QString feedKindText(FeedKind kind)
{
    switch (kind) {
    case FeedKind::ReadingAccepted:
        return FeedText::tr("Accepted");
    case FeedKind::ReadingHeld:
        return FeedText::tr("To check");
    case FeedKind::Question:
        return FeedText::tr("Question");
    case FeedKind::Reply:
        return FeedText::tr("Answer");
    case FeedKind::UnknownText:
        return FeedText::tr("Not understood");
    case FeedKind::UnknownSender:
        return FeedText::tr("Unknown number");
    case FeedKind::Undecodable:
        return FeedText::tr("Unreadable");
    case FeedKind::Payment:
        return FeedText::tr("Payment");
    case FeedKind::SendUnknown:
        return FeedText::tr("Perhaps sent");
    case FeedKind::SendFailed:
        return FeedText::tr("Not sent");
    case FeedKind::Modem:
        return FeedText::tr("Modem");
    case FeedKind::NetworkNotice:
        return FeedText::tr("From the network");
    case FeedKind::Silenced:
        return FeedText::tr("Not answered");
    case FeedKind::MissedCall:
        return FeedText::tr("Missed call");
    case FeedKind::OptOut:
        return FeedText::tr("Messages stopped");
    case FeedKind::Complaint:
        return FeedText::tr("Complaint");
    case FeedKind::HandedOver:
        return FeedText::tr("For a person");
    case FeedKind::PaymentTakenBack:
        return FeedText::tr("Payment taken back");
    case FeedKind::PaymentFile:
        return FeedText::tr("Bank file");
    }
    Q_UNREACHABLE();
}

QString feedAdvice(FeedKind kind)
{
    switch (kind) {
    case FeedKind::ReadingHeld:
        return FeedText::tr("The consumer was asked to confirm. If no confirmation comes, call and check the meter.");
    case FeedKind::UnknownText:
        return FeedText::tr(
            "The consumer received the instructions. Read the message: it may be a complaint or a question for a person.");
    case FeedKind::UnknownSender:
        return FeedText::tr("No contract names this number, so no account data was given. Find the account and register the "
                            "number if it belongs there.");
    case FeedKind::Undecodable:
        return FeedText::tr("This message could not be read. It is kept as it came; the consumer may have to send it again.");
    case FeedKind::SendUnknown:
        return FeedText::tr("The connection to the modem broke while the answer was leaving. It is not repeated by itself; a "
                            "delivery report may still settle it.");
    case FeedKind::SendFailed:
        return FeedText::tr("The network refused the answer for good. Call the consumer or write a letter.");
    case FeedKind::Silenced:
        return FeedText::tr("Texts from this number come too often or say always the same, as an answering machine does. They are "
                            "kept but not answered for now. If a person wrote, call back.");
    case FeedKind::MissedCall:
        return FeedText::tr("Calls to this number are not taken. Consumers sometimes ring once to be called back.");
    case FeedKind::Complaint:
    case FeedKind::HandedOver:
        return FeedText::tr("The consumer was told by when a person answers, and the reference. It waits in Conversations.");
    case FeedKind::OptOut:
        return FeedText::tr("Answers to what the consumer writes, and notices that the law asks for, go on.");
    case FeedKind::PaymentTakenBack:
        return FeedText::tr("What it had paid is owed again.");
    case FeedKind::ReadingAccepted:
    case FeedKind::Question:
    case FeedKind::Reply:
    case FeedKind::Payment:
    case FeedKind::PaymentFile:
    case FeedKind::Modem:
    case FeedKind::NetworkNotice:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace contador
