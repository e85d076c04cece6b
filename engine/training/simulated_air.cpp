// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/simulated_air.h"

#include "engine/sms/pdu.h"

namespace contador {

namespace {

constexpr size_t kMaxIncomplete = 1000; ///< texts whose parts are still coming

std::optional<sms::Address> addressOf(const QString &from)
{
    const std::optional<sms::Address> number = sms::Address::fromNumber(from);
    return number ? number : sms::Address::fromName(from);
}

sms::ServiceCentreTimeStamp timeStamp(const QDateTime &at)
{
    return sms::ServiceCentreTimeStamp::fromDateTime(at).value_or(sms::ServiceCentreTimeStamp{});
}

} // namespace

std::vector<QByteArray> SimulatedAir::deliver(const QString &from, const QString &text, const QDateTime &at)
{
    const std::optional<sms::Address> originator = addressOf(from);
    if (!originator)
        return {};
    sms::DeliverOptions options;
    options.concatenationReference = ++m_reference;
    options.serviceCentre = sms::Address::fromNumber(m_serviceCentre);
    options.serviceCentreTimeStamp = timeStamp(at);
    const auto pdus = sms::delivers(*originator, text, options);
    std::vector<QByteArray> hex;
    if (pdus) {
        for (const sms::HexPdu &pdu : *pdus)
            hex.push_back(pdu.hex);
    }
    return hex;
}

QByteArray SimulatedAir::statusReport(const QString &to, int mr, const QDateTime &submittedAt, const QDateTime &at) const
{
    const std::optional<sms::Address> recipient = sms::Address::fromNumber(to);
    Q_ASSERT(recipient); // it was read from a submission
    const auto tpdu = sms::toOctets(sms::StatusReport{.messageReference = static_cast<quint8>(mr),
                                                      .recipientAddress = *recipient,
                                                      .serviceCentreTimeStamp = timeStamp(submittedAt),
                                                      .dischargeTime = timeStamp(at)});
    Q_ASSERT(tpdu);
    const auto pdu = sms::toHexPdu(sms::Address::fromNumber(m_serviceCentre), *tpdu);
    Q_ASSERT(pdu);
    return pdu->hex;
}

std::optional<SimulatedSubmit> SimulatedAir::read(const QByteArray &hex)
{
    const auto pdu = sms::splitPdu(hex);
    if (!pdu)
        return std::nullopt;
    const auto decoded = sms::decodeTpdu(pdu->tpdu);
    const sms::Submit *submit = decoded ? std::get_if<sms::Submit>(&decoded->message) : nullptr;
    if (!submit || !sms::Address::fromNumber(submit->destinationAddress.number))
        return std::nullopt;
    SimulatedSubmit read{.to = submit->destinationAddress.number,
                         .text = submit->userData.text().value_or(QString()),
                         .reportRequested = submit->statusReportRequest};
    if (const auto concatenation = submit->userData.header.concatenation()) {
        read.reference = concatenation->reference;
        read.part = concatenation->sequence;
        read.parts = concatenation->total;
    }
    return read;
}

std::optional<SubmittedMessage> SimulatedAir::join(const SimulatedSubmit &submit, int mr, const QDateTime &at)
{
    if (submit.parts == 1)
        return SubmittedMessage{submit.to, submit.text, mr, 1, at};
    if (m_incomplete.size() >= kMaxIncomplete)
        m_incomplete.clear();
    const QString key =
        QStringLiteral("%1 %2 %3").arg(submit.to, QString::number(submit.reference), QString::number(submit.parts));
    std::map<int, QString> &texts = m_incomplete[key];
    texts[submit.part] = submit.text;
    if (static_cast<int>(texts.size()) < submit.parts)
        return std::nullopt;
    QString text;
    for (const auto &[part, segment] : texts)
        text += segment;
    m_incomplete.erase(key);
    return SubmittedMessage{submit.to, text, mr, submit.parts, at};
}

} // namespace contador
