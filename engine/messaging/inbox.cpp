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

InboundMessage addMessage(Transaction &transaction, const InboxStore::NewPart &part, const QString &text,
                          const QString &networkTime, const QString &fault)
{
    MessagesStore::NewInbound message;
    message.sender = part.originator;
    message.text = text;
    message.carrier = part.carrier;
    message.networkTime = networkTime;
    message.fault = fault;
    message.state = stateFor(fault);
    const MessageId id = MessagesStore::addInbound(transaction, message);
    return {id, message.sender, message.text, message.carrier, transaction.at()};
}

Kept asKept(const InboundMessage &message, const QString &fault)
{
    if (stateFor(fault) == MessageState::New)
        return {Kept::What::Whole, message.id, {}, {}};
    return {Kept::What::Held, {}, {message}, {}};
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
    const QString fault = QStringLiteral("undecodable");
    const InboundMessage message = addMessage(transaction, part, part.pduHex, {}, fault);
    InboxStore::assign(transaction, *row, message.id);
    return asKept(message, fault);
}

struct DecodedPart {
    sms::Deliver deliver;
    bool isSenderGuessed = false;
};

std::optional<DecodedPart> decoded(const InboxStore::Part &part)
{
    const auto pdu = sms::splitPdu(part.pduHex.toLatin1(), sms::Leniency::Lenient);
    if (!pdu)
        return std::nullopt;
    const auto tpdu = sms::decodeWhatIsThere(pdu->tpdu);
    if (!tpdu || !std::holds_alternative<sms::Deliver>(tpdu->message))
        return std::nullopt;
    return DecodedPart{std::get<sms::Deliver>(tpdu->message), tpdu->isAddressGuessed};
}

/// What came of a message that will not be read as a whole, in order, with a mark for each gap.
InboundMessage close(Transaction &transaction, const InboxStore::NewPart &like, std::vector<InboxStore::Part> parts,
                     const QString &fault)
{
    std::sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.sequence < b.sequence; });
    QString text;
    int next = 1;
    for (const InboxStore::Part &part : parts) {
        if (part.sequence > next)
            text += QStringLiteral("[...]");
        if (const auto there = decoded(part))
            text += visibleContent(there->deliver.userData);
        next = part.sequence + 1;
    }
    if (next <= like.parts)
        text += QStringLiteral("[...]");
    const InboundMessage message = addMessage(transaction, like, text, {}, fault);
    for (const InboxStore::Part &part : parts)
        InboxStore::assign(transaction, part.id, message.id);
    return message;
}

/// All parts have come: one message, or what a person can see of it.
Kept keepComplete(Transaction &transaction, const InboxStore::NewPart &like, const std::vector<InboxStore::Part> &parts,
                  const QString &networkTime)
{
    std::vector<sms::UserData> contents;
    QString fault;
    for (const InboxStore::Part &part : parts) {
        const auto there = decoded(part);
        if (!there)
            continue;
        contents.push_back(there->deliver.userData);
        if (there->isSenderGuessed)
            fault = QStringLiteral("sender_guessed");
        else if (there->deliver.userData.isTruncated)
            fault = QStringLiteral("truncated");
    }
    const std::optional<QString> text = sms::joinedText(contents);
    if (!text) {
        const QString binary = QStringLiteral("binary");
        return asKept(close(transaction, like, parts, binary), binary);
    }
    const InboundMessage message = addMessage(transaction, like, *text, networkTime, fault);
    for (const InboxStore::Part &part : parts)
        InboxStore::assign(transaction, part.id, message.id);
    return asKept(message, fault);
}

Kept keepPart(Transaction &transaction, const InboxStore::NewPart &part, const sms::Deliver &deliver)
{
    const std::vector<InboxStore::Part> before = InboxStore::unfinished(transaction, part);
    if (!InboxStore::keep(transaction, part))
        return {};
    Kept kept{Kept::What::Part, {}, {}, {}};
    const bool isNumberUsedAgain =
        std::any_of(before.begin(), before.end(), [&](const InboxStore::Part &other) { return other.sequence == part.sequence; });
    if (isNumberUsedAgain) // another message with the same reference begins: the old one will not become whole any more
        kept.held.push_back(close(transaction, part, before, QStringLiteral("incomplete")));
    const std::vector<InboxStore::Part> parts = InboxStore::unfinished(transaction, part);
    if (int(parts.size()) < part.parts)
        return kept;
    return keepComplete(transaction, part, parts, deliver.serviceCentreTimeStamp.toString());
}

Kept keepDeliver(Transaction &transaction, InboxStore::NewPart part, const sms::Deliver &deliver, bool isSenderGuessed)
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
    if (fault.isEmpty() && isSenderGuessed)
        fault = QStringLiteral("sender_guessed");
    const InboundMessage message =
        addMessage(transaction, part, visibleContent(deliver.userData), deliver.serviceCentreTimeStamp.toString(), fault);
    InboxStore::assign(transaction, *row, message.id);
    return asKept(message, fault);
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
        return {Kept::What::StatusReport, {}, {}, *report};
    }
    return keepUndecodable(transaction, pdu); // an SMS-SUBMIT in the inbox: a draft somebody left on the SIM
}

std::vector<InboundMessage> giveUpUnfinished(Transaction &transaction)
{
    std::vector<InboundMessage> closed;
    const QDateTime before = transaction.at().addMSecs(-std::chrono::milliseconds(patience).count());
    while (int(closed.size()) < mostGivenUpAtOnce) {
        const auto oldest = InboxStore::oldestUnfinished(transaction, before);
        if (!oldest)
            break;
        closed.push_back(close(transaction, *oldest, InboxStore::unfinished(transaction, *oldest), QStringLiteral("incomplete")));
    }
    return closed;
}

} // namespace contador::inbox
