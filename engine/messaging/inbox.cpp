// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/inbox.h"

#include "engine/messaging/inbox_store.h"
#include "engine/messaging/kept_text.h"
#include "engine/messaging/long_messages.h"
#include "engine/sms/dedupe_key.h"

#include <QCryptographicHash>

namespace contador::inbox {

namespace {

Kept asKept(const InboundMessage &message, const KeptText &text)
{
    switch (text.state()) {
    case MessageState::New:
        return {Kept::What::Whole, message.id, {}, {}};
    case MessageState::Kept:
        return {Kept::What::Quiet, {}, {}, {}};
    default:
        return {Kept::What::Held, {}, {message}, {}};
    }
}

Kept keepOctets(Transaction &transaction, const RawPdu &pdu, InboxStore::Kind kind, const QString &fault)
{
    InboxStore::NewPart part;
    part.key = QCryptographicHash::hash("contador/in/raw/1" + pdu.hex, QCryptographicHash::Sha256);
    part.kind = kind;
    part.carrier = pdu.carrier;
    part.iccid = pdu.iccid;
    part.fence = pdu.fence;
    part.pduHex = QString::fromLatin1(pdu.hex);
    const std::optional<qint64> row = InboxStore::keep(transaction, part);
    if (!row)
        return {};
    KeptText text;
    text.text = part.pduHex;
    text.carrier = pdu.carrier;
    text.fault = fault;
    const InboundMessage message = add(transaction, text);
    InboxStore::assign(transaction, *row, message.id);
    return asKept(message, text);
}

Kept keepShort(Transaction &transaction, const InboxStore::NewPart &part, const ReadDeliver &read)
{
    const std::optional<qint64> row = InboxStore::keep(transaction, part);
    if (!row)
        return {};
    KeptText text;
    text.sender = part.originator;
    text.text = visibleText(read.deliver.userData);
    text.carrier = part.carrier;
    text.networkTime = read.deliver.serviceCentreTimeStamp.toString();
    text.fault = faultOf(read);
    text.kind = kindOf(read.deliver);
    text.loopPrevention = read.deliver.loopPrevention;
    const InboundMessage message = add(transaction, text);
    InboxStore::assign(transaction, *row, message.id);
    return asKept(message, text);
}

Kept keepDeliver(Transaction &transaction, InboxStore::NewPart part, const ReadDeliver &read)
{
    part.kind = InboxStore::Kind::Deliver;
    part.originator = read.deliver.originatingAddress.number;
    const std::optional<sms::Concatenation> concatenation = read.deliver.userData.header.concatenation();
    if (!concatenation || concatenation->total < 2)
        return keepShort(transaction, part, read);
    // 8 and 16 bit references are two number spaces.
    part.reference = concatenation->reference + (concatenation->bits == sms::ReferenceBits::Sixteen ? 0x10000 : 0);
    part.parts = concatenation->total;
    part.sequence = concatenation->sequence;
    const std::optional<qint64> row = InboxStore::keep(transaction, part);
    if (!row)
        return {};
    return long_messages::take(transaction, {part, *row, factsOf(read.deliver, part.sequence)});
}

Kept keepUndecodable(Transaction &transaction, const RawPdu &pdu)
{
    return keepOctets(transaction, pdu, InboxStore::Kind::Undecodable, QStringLiteral("undecodable"));
}

Kept judge(Transaction &transaction, const RawPdu &pdu)
{
    const auto split = sms::splitPdu(pdu.hex, sms::Leniency::Lenient);
    if (!split)
        return keepUndecodable(transaction, pdu);
    const auto decoded = sms::decodeWhatIsThere(split->tpdu);
    if (!decoded)
        return keepUndecodable(transaction, pdu);

    InboxStore::NewPart part;
    part.key = sms::dedupeKey({}, QByteArrayView(split->tpdu).first(decoded->tpduLength));
    part.carrier = pdu.carrier;
    part.iccid = pdu.iccid;
    part.fence = pdu.fence;
    part.pduHex = QString::fromLatin1(pdu.hex);
    part.serviceCentre = split->serviceCentre ? split->serviceCentre->number : QString();
    if (const auto *deliver = std::get_if<sms::Deliver>(&decoded->message))
        return keepDeliver(transaction, part, {*deliver, decoded->isAddressGuessed});
    if (const auto *report = std::get_if<sms::StatusReport>(&decoded->message)) {
        part.kind = InboxStore::Kind::StatusReport;
        part.originator = report->recipientAddress.number;
        if (!InboxStore::keep(transaction, part))
            return {};
        return {Kept::What::StatusReport, {}, {}, *report};
    }
    return keepUndecodable(transaction, pdu); // an SMS-SUBMIT in the inbox: a draft somebody left on the SIM
}

/// Not of the database as a whole: with other content it would have worked.
bool isOfContent(const StoreFault &fault)
{
    return !fault.isPassing && (fault.kind == StoreFault::Kind::Refused || fault.kind == StoreFault::Kind::Other);
}

} // namespace

Kept keep(Transaction &transaction, const RawPdu &pdu)
{
    Connection &connection = transaction.connection();
    if (connection.hasFault())
        return {}; // an earlier one of this unit of work: nothing of it will happen
    Savepoint judged(transaction);
    Kept kept = judge(transaction, pdu);
    if (!connection.hasFault() || !isOfContent(*connection.fault()))
        return kept;
    connection.forgetFault();
    judged.undo();
    return keepOctets(transaction, pdu, InboxStore::Kind::Refused, QStringLiteral("refused"));
}

std::vector<InboundMessage> giveUpUnfinished(Transaction &transaction)
{
    return long_messages::giveUpUnfinished(transaction);
}

} // namespace contador::inbox
