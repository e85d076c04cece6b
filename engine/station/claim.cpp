// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/station/claim.h"

#include "engine/messaging/messages_store.h"
#include "engine/sms/submit.h"

namespace contador {

namespace {

constexpr int mostParts = 10; // of an answer or a notice; more is a mistake of ours, not a message

} // namespace

Claim claim(Transaction &transaction, const OutboundMessage &message, sms::RelativeValidity validity,
            const CarrierHealth &carrier, const QString &session)
{
    Claim claim{message, {}, 0, {}, carrier.sim()};
    MessagesStore::setState(transaction, message.id, MessageState::Sending); // no other modem takes it
    sms::SubmitOptions options;
    options.segmentation.limit = mostParts;
    options.concatenationReference = quint16(message.id.value & 0xffff);
    options.statusReportRequest = true;
    options.validityPeriod = validity;
    const auto pdus = sms::submits(message.recipient, message.text, options);
    if (!pdus) {
        claim.fault = QString::fromLatin1(sms::name(pdus.error().fault));
        return claim;
    }
    const SubmissionsStore submissions(transaction.connection());
    const int attempt = submissions.attempts(message.id) + 1;
    const size_t alreadyThere = size_t(submissions.acceptedParts(message.id)) % pdus->size();
    for (size_t i = alreadyThere; i < pdus->size(); ++i) {
        SubmissionIntent part;
        part.message = message.id;
        part.attempt = attempt;
        part.part = int(i) + 1;
        part.parts = int(pdus->size());
        part.reference = options.concatenationReference;
        part.recipient = message.recipient;
        part.carrier = carrier.path;
        part.iccid = carrier.iccid;
        part.session = session;
        part.fence = carrier.fence;
        part.pduHex = (*pdus)[i].hex;
        part.id = SubmissionsStore::intend(transaction, part);
        claim.parts.push_back(part);
    }
    return claim;
}

} // namespace contador
