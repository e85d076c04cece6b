// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/inbox.h"

#include "engine/messaging/messages_store.h"
#include "engine/sms/dedupe_key.h"
#include "engine/sms/joined_text.h"

#include <QCryptographicHash>

#include <algorithm>

namespace contador::inbox {

namespace {

constexpr std::chrono::minutes patience{10}; // for the missing parts of a longer message
constexpr int mostGivenUpAtOnce = 100;

/// What a person sees of content that is no text: the octets.
QString visibleContent(const sms::UserData &userData)
{
    return userData.text().value_or(QString::fromLatin1(userData.content.toHex().toUpper()));
}

QString faultOf(const sms::UserData &userData)
{
    if (!userData.text())
        return QStringLiteral("binary");
    return userData.isTruncated ? QStringLiteral("truncated") : QString();
}

/// A truncated reading could be a wrong reading: a person judges it. What holds no text is not answered either.
MessageState stateFor(const QString &fault)
{
    return fault.isEmpty() ? MessageState::New : MessageState::Held;
}

Kept keepUndecodable(Transaction &transaction, const RawPdu &pdu)
{
    InboxStore::NewPart part;
    part.key = QCryptographicHash::hash("contador/in/raw/1" + pdu.iccid.toLatin1() + pdu.hex, QCryptographicHash::Sha256);
    part.carrier = pdu.carrier;
    part.iccid = pdu.iccid;
    part.pduHex = QString::fromLatin1(pdu.hex);
    const std::optional<qint64> row = InboxStore::keep(transaction, part);
    if (!row)
        return {};
    MessagesStore::NewInbound message;
    message.text = part.pduHex;
    message.carrier = pdu.carrier;
    message.fault = QStringLiteral("undecodable");
    message.state = MessageState::Held;
    const MessageId id = MessagesStore::addInbound(transaction, message);
    InboxStore::assign(transaction, *row, id);
    return {Kept::What::Undecodable, id, {}};
}

MessageId addMessage(Transaction &transaction, const QString &sender, const QString &carrier, const QString &text,
                     const QString &networkTime, const QString &fault)
{
    MessagesStore::NewInbound message;
    message.sender = sender;
    message.text = text;
    message.carrier = carrier;
    message.networkTime = networkTime;
    message.fault = fault;
    message.state = stateFor(fault);
    return MessagesStore::addInbound(transaction, message);
}

std::optional<sms::Deliver> deliverOf(const InboxStore::Part &part)
{
    const auto pdu = sms::splitPdu(part.pduHex.toLatin1(), sms::Leniency::Lenient);
    if (!pdu)
        return std::nullopt;
    const auto decoded = sms::decodeWhatIsThere(pdu->tpdu);
    if (!decoded || !std::holds_alternative<sms::Deliver>(decoded->message))
        return std::nullopt;
    return std::get<sms::Deliver>(decoded->message);
}

/// What came of an unfinished message, in order, with a mark for each missing part.
MessageId closeUnfinished(Transaction &transaction, const InboxStore::NewPart &like, std::vector<InboxStore::Part> parts)
{
    std::sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.sequence < b.sequence; });
    QString text;
    int next = 1;
    for (const InboxStore::Part &part : parts) {
        if (part.sequence > next)
            text += QStringLiteral("[...]");
        if (const auto deliver = deliverOf(part))
            text += visibleContent(deliver->userData);
        next = part.sequence + 1;
    }
    if (next <= like.parts)
        text += QStringLiteral("[...]");
    const MessageId id = addMessage(transaction, like.originator, like.carrier, text, {}, QStringLiteral("incomplete"));
    for (const InboxStore::Part &part : parts)
        InboxStore::assign(transaction, part.id, id);
    return id;
}

Kept keepPart(Transaction &transaction, const InboxStore::NewPart &part, const sms::Deliver &deliver)
{
    std::vector<InboxStore::Part> before = InboxStore::unfinished(transaction, part);
    const bool numberUsedAgain = std::any_of(before.begin(), before.end(), [&](const InboxStore::Part &other) {
        return other.sequence == part.sequence;
    });
    if (numberUsedAgain) // another message with the same reference begins: the old one will not become whole any more
        closeUnfinished(transaction, part, before);
    if (!InboxStore::keep(transaction, part))
        return {};
    const std::vector<InboxStore::Part> parts = InboxStore::unfinished(transaction, part);
    std::vector<sms::UserData> contents;
    bool truncated = false;
    for (const InboxStore::Part &each : parts) {
        if (const auto decoded = deliverOf(each)) {
            contents.push_back(decoded->userData);
            truncated = truncated || decoded->userData.isTruncated;
        }
    }
    const std::optional<QString> text = sms::joinedText(contents);
    if (!text)
        return {Kept::What::Part, {}, {}};
    const MessageId id = addMessage(transaction, part.originator, part.carrier, *text, deliver.serviceCentreTimeStamp.toString(),
                                    truncated ? QStringLiteral("truncated") : QString());
    for (const InboxStore::Part &each : parts)
        InboxStore::assign(transaction, each.id, id);
    return {Kept::What::Whole, id, {}};
}

Kept keepDeliver(Transaction &transaction, InboxStore::NewPart part, const sms::Deliver &deliver, bool addressGuessed)
{
    part.kind = InboxStore::Kind::Deliver;
    part.originator = deliver.originatingAddress.number;
    const std::optional<sms::Concatenation> concatenation = deliver.userData.header.concatenation();
    if (concatenation && concatenation->total > 1) {
        // 8 and 16 bit references are two number spaces.
        part.reference = concatenation->reference + (concatenation->bits == sms::ReferenceBits::Sixteen ? 0x10000 : 0);
        part.parts = concatenation->total;
        part.sequence = concatenation->sequence;
        return keepPart(transaction, part, deliver);
    }
    const std::optional<qint64> row = InboxStore::keep(transaction, part);
    if (!row)
        return {};
    QString fault = faultOf(deliver.userData);
    if (fault.isEmpty() && addressGuessed)
        fault = QStringLiteral("sender_guessed");
    const MessageId id = addMessage(transaction, part.originator, part.carrier, visibleContent(deliver.userData),
                                    deliver.serviceCentreTimeStamp.toString(), fault);
    InboxStore::assign(transaction, *row, id);
    return {Kept::What::Whole, id, {}};
}

} // namespace

Kept keep(Transaction &transaction, const RawPdu &pdu)
{
    const auto split = sms::splitPdu(pdu.hex, sms::Leniency::Lenient);
    if (!split)
        return keepUndecodable(transaction, pdu);
    const auto decoded = sms::decodeWhatIsThere(split->tpdu);
    if (!decoded)
        return keepUndecodable(transaction, pdu);

    InboxStore::NewPart part;
    part.key = sms::dedupeKey(pdu.iccid.toLatin1(), QByteArrayView(split->tpdu).first(decoded->tpduLength));
    part.carrier = pdu.carrier;
    part.iccid = pdu.iccid;
    part.pduHex = QString::fromLatin1(pdu.hex);
    if (const auto *deliver = std::get_if<sms::Deliver>(&decoded->message))
        return keepDeliver(transaction, part, *deliver, decoded->isAddressGuessed);
    if (const auto *report = std::get_if<sms::StatusReport>(&decoded->message)) {
        part.kind = InboxStore::Kind::StatusReport;
        part.originator = report->recipientAddress.number;
        if (!InboxStore::keep(transaction, part))
            return {};
        return {Kept::What::StatusReport, {}, *report};
    }
    return keepUndecodable(transaction, pdu); // an SMS-SUBMIT in the inbox: a draft somebody left on the SIM
}

std::vector<MessageId> giveUpUnfinished(Transaction &transaction)
{
    std::vector<MessageId> closed;
    const QDateTime before = transaction.at().addMSecs(-std::chrono::milliseconds(patience).count());
    while (int(closed.size()) < mostGivenUpAtOnce) {
        const auto oldest = InboxStore::oldestUnfinished(transaction, before);
        if (!oldest)
            break;
        closed.push_back(closeUnfinished(transaction, *oldest, InboxStore::unfinished(transaction, *oldest)));
    }
    return closed;
}

} // namespace contador::inbox
