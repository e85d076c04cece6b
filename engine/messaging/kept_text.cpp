// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/kept_text.h"

#include "engine/messaging/messages_store.h"
#include "engine/sms/pdu.h"

#include <algorithm>

namespace contador {

namespace {

const QString gap = QStringLiteral("[...]");

/// No database takes a NUL for text everywhere; the PDU keeps it.
QString storable(const QString &text)
{
    if (text.isNull())
        return QStringLiteral("");
    return text.contains(QChar::Null) ? QString(text).replace(QChar::Null, QChar::ReplacementCharacter) : text;
}

QStringList textsOf(const std::vector<NumberedText> &parts, int sequence)
{
    constexpr qsizetype mostAlternatives = 4;
    QStringList texts;
    for (const NumberedText &part : parts) {
        if (part.sequence == sequence && !texts.contains(part.text))
            texts << part.text;
    }
    if (texts.size() > mostAlternatives)
        texts = texts.first(mostAlternatives) << QStringLiteral("...");
    return texts;
}

} // namespace

std::optional<ReadDeliver> readDeliver(const QByteArray &pduHex)
{
    const auto pdu = sms::splitPdu(pduHex, sms::Leniency::Lenient);
    if (!pdu)
        return std::nullopt;
    const auto tpdu = sms::decodeWhatIsThere(pdu->tpdu);
    if (!tpdu || !std::holds_alternative<sms::Deliver>(tpdu->message))
        return std::nullopt;
    return ReadDeliver{std::get<sms::Deliver>(tpdu->message), tpdu->isAddressGuessed};
}

PartFacts factsOf(const sms::Deliver &deliver, int sequence)
{
    const QByteArray coding(1, char(deliver.dataCodingScheme.octet));
    const QByteArray cut(1, char(deliver.userData.isTruncated));
    return {sequence, coding + cut + deliver.userData.header.toOctets() + deliver.userData.content,
            deliver.serviceCentreTimeStamp.utc()};
}

QString faultOf(const ReadDeliver &read)
{
    if (!read.deliver.userData.text())
        return QStringLiteral("binary");
    if (read.deliver.userData.isTruncated)
        return QStringLiteral("truncated");
    return read.isSenderGuessed ? QStringLiteral("sender_guessed") : QString();
}

QString visibleText(const sms::UserData &userData)
{
    const QString text = userData.text().value_or(QString::fromLatin1(userData.content.toHex().toUpper()));
    return userData.isTruncated ? text + gap : text;
}

QString visibleText(std::vector<NumberedText> parts, int total)
{
    std::ranges::stable_sort(parts, {}, &NumberedText::sequence);
    QString text;
    int next = 1;
    for (const NumberedText &part : parts) {
        if (part.sequence < next)
            continue; // told with the first of its place
        if (part.sequence > next)
            text += gap;
        const QStringList texts = textsOf(parts, part.sequence);
        text += texts.size() == 1 ? texts.front() : u'[' + texts.join(QStringLiteral(" | ")) + u']';
        next = part.sequence + 1;
    }
    return next <= total ? text + gap : text;
}

MessageState KeptText::state() const
{
    switch (treatmentOf(kind)) {
    case Treatment::Keep:
        return MessageState::Kept;
    case Treatment::Hold:
        return MessageState::Held;
    case Treatment::Answer:
    case Treatment::Show:
        break;
    }
    return fault.isEmpty() ? MessageState::New : MessageState::Held;
}

InboundMessage add(Transaction &transaction, const KeptText &text)
{
    MessagesStore::NewInbound message;
    message.sender = storable(text.sender);
    message.text = storable(text.text);
    message.carrier = storable(text.carrier);
    message.networkTime = text.networkTime;
    message.fault = text.fault;
    message.state = text.state();
    message.kind = text.kind;
    message.loopPrevention = text.loopPrevention;
    const MessageId id = MessagesStore::addInbound(transaction, message);
    return {id, message.sender, message.text, message.carrier, transaction.at(), message.networkTime, message.kind,
            message.loopPrevention};
}

} // namespace contador
