// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/feed_look.h"

#include "ui/texts/feed_text.h"
#include "ui/texts/modem_text.h"
#include "ui/texts/visible_text.h"

#include <array>

namespace contador {

namespace {

struct Look {
    FeedKind kind;
    const char *symbol;
    Tone tone;
};

constexpr std::array looks{
    Look{FeedKind::ReadingAccepted, "circle-check", Tone::Good},
    Look{FeedKind::ReadingHeld, "hourglass", Tone::Attention},
    Look{FeedKind::Question, "message-circle-question-mark", Tone::Info},
    Look{FeedKind::Reply, "send", Tone::Info},
    Look{FeedKind::UnknownText, "message-square-warning", Tone::Attention},
    Look{FeedKind::UnknownSender, "user-round-x", Tone::Neutral},
    Look{FeedKind::Undecodable, "file-question-mark", Tone::Attention},
    Look{FeedKind::Payment, "banknote", Tone::Good},
    Look{FeedKind::SendUnknown, "circle-alert", Tone::Attention},
    Look{FeedKind::SendFailed, "circle-x", Tone::Bad},
    Look{FeedKind::Modem, "antenna", Tone::Neutral},
    Look{FeedKind::NetworkNotice, "message-square-text", Tone::Neutral},
    Look{FeedKind::Silenced, "repeat", Tone::Attention},
    Look{FeedKind::MissedCall, "phone-missed", Tone::Info},
    Look{FeedKind::OptOut, "ban", Tone::Neutral},
    Look{FeedKind::Complaint, "triangle-alert", Tone::Attention},
    Look{FeedKind::HandedOver, "messages-square", Tone::Attention},
    Look{FeedKind::PaymentTakenBack, "history", Tone::Attention},
    Look{FeedKind::PaymentFile, "file-down", Tone::Neutral},
};

} // namespace

Pill feedPill(FeedKind kind)
{
    for (const Look &look : looks) {
        if (look.kind == kind)
            return {feedKindText(kind), QString::fromLatin1(look.symbol), look.tone};
    }
    Q_UNREACHABLE();
}

QString feedWords(const FeedEvent &event)
{
    if (event.kind != FeedKind::Modem)
        return visibleLine(event.text);
    return modemSentenceNamed(event.text);
}

} // namespace contador
