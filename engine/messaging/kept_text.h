// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/message.h"
#include "engine/messaging/part_place.h"
#include "engine/sms/deliver.h"
#include "engine/store/unit_of_work.h"

#include <optional>
#include <vector>

namespace contador {

/// An SMS-DELIVER as far as it could be read.
struct ReadDeliver {
    sms::Deliver deliver;
    bool isSenderGuessed = false;
};

std::optional<ReadDeliver> readDeliver(const QByteArray &pduHex);
PartFacts factsOf(const sms::Deliver &deliver, int sequence);

/// Why it must not be answered by itself: "truncated", "sender_guessed" … or empty.
QString faultOf(const ReadDeliver &read);

/// What a person sees of one part: the octets where there are no words; a mark at the end of a part that was cut off.
QString visibleText(const sms::UserData &userData);

struct NumberedText {
    int sequence = 1;
    QString text;
};

/// What came of `total` parts, with a mark for each gap, and each of several texts that claim one place.
QString visibleText(std::vector<NumberedText> parts, int total);

/// A message as it goes into the database.
struct KeptText {
    QString sender;
    QString text;
    QString carrier;
    QString networkTime;
    QString fault; ///< a person must look
    InboundKind kind = InboundKind::Text;
    bool loopPrevention = false;

    [[nodiscard]] MessageState state() const;
    [[nodiscard]] bool isForPerson() const { return state() == MessageState::Held; }
};

InboundMessage add(Transaction &transaction, const KeptText &text);

} // namespace contador
