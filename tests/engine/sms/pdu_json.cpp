// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/sms/pdu_json.h"

#include <QJsonArray>

#include <array>

namespace contador::tests {

using namespace sms;

static QString hex(QByteArrayView octets)
{
    return QString::fromLatin1(octets.toByteArray().toHex().toUpper());
}

static QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

static QJsonObject refused(const char *fault, const char *field = "")
{
    return {{"ok", false}, {"error", QString::fromLatin1(fault) + QStringLiteral(": ") + QString::fromLatin1(field)}};
}

static QJsonObject toJson(const Address &address)
{
    return {{"number", address.number}, {"toa", address.typeOfAddress}};
}

static QJsonValue toJson(const std::optional<MessageWaiting> &waiting)
{
    if (!waiting)
        return {};
    static constexpr std::array kinds{"voicemail", "fax", "email", "other"};
    return QJsonObject{
        {"active", waiting->active}, {"kind", kinds.at(static_cast<std::size_t>(waiting->kind))}, {"store", waiting->store}};
}

static QJsonValue toJson(const std::optional<Concatenation> &part)
{
    if (!part)
        return {};
    return QJsonObject{
        {"ref", part->reference}, {"bits", static_cast<int>(part->bits)}, {"total", part->total}, {"seq", part->sequence}};
}

static QJsonValue toJson(const std::optional<Ports> &ports)
{
    if (!ports)
        return {};
    return QJsonObject{{"destination", ports->destination}, {"source", ports->source}, {"bits", ports->bits}};
}

static QJsonObject toJson(const UserData &userData)
{
    static constexpr std::array alphabets{"gsm7", "8bit", "ucs2"};
    QJsonArray elements;
    for (const InformationElement &element : userData.header.elements)
        elements += QJsonObject{{"iei", element.identifier}, {"data", hex(element.content)}};
    const auto text = userData.text();
    return {{"alphabet", alphabets.at(static_cast<std::size_t>(userData.alphabet))},
            {"compressed", userData.isCompressed},
            {"udl", userData.length},
            {"udh", elements},
            {"concat", toJson(userData.header.concatenation())},
            {"ports", toJson(userData.header.ports())},
            {"locking_shift", static_cast<int>(userData.header.lockingShift())},
            {"single_shift", static_cast<int>(userData.header.singleShift())},
            {"text", text ? QJsonValue(*text) : QJsonValue()},
            {"data", text ? QJsonValue() : QJsonValue(hex(userData.content))}};
}

static const QJsonObject noUserData{{"alphabet", {}},     {"compressed", {}}, {"udl", {}},  {"udh", QJsonArray()},
                                    {"concat", {}},       {"ports", {}},      {"text", {}}, {"data", {}},
                                    {"locking_shift", 0}, {"single_shift", 0}};

static QJsonObject toJson(const std::optional<DataCodingScheme> &coding)
{
    if (!coding)
        return {{"dcs", {}}, {"class", {}}, {"mwi", {}}};
    const auto messageClass = coding->messageClass();
    return {{"dcs", coding->octet},
            {"class", messageClass ? QJsonValue(*messageClass) : QJsonValue()},
            {"mwi", toJson(coding->messageWaiting())}};
}

static QJsonValue toJson(const ValidityPeriod &validity)
{
    if (const auto *relative = std::get_if<RelativeValidity>(&validity))
        return QJsonObject{
            {"format", "relative"}, {"value", relative->value}, {"seconds", static_cast<qint64>(relative->duration().count())}};
    if (const auto *absolute = std::get_if<AbsoluteValidity>(&validity))
        return QJsonObject{
            {"format", "absolute"}, {"timestamp", orNull(absolute->end.toString())}, {"raw", hex(absolute->end.raw())}};
    const auto *enhanced = std::get_if<EnhancedValidity>(&validity);
    if (!enhanced)
        return {};
    const auto seconds = enhanced->duration();
    return QJsonObject{{"format", "enhanced"},
                       {"raw", hex(enhanced->raw())},
                       {"seconds", seconds ? QJsonValue(static_cast<qint64>(seconds->count())) : QJsonValue()},
                       {"single_shot", enhanced->isSingleShot()}};
}

static void add(QJsonObject &object, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
}

static QJsonObject toJson(const Deliver &deliver)
{
    QJsonObject object{{"type", "deliver"},
                       {"originating_address", toJson(deliver.originatingAddress)},
                       {"pid", deliver.protocolIdentifier},
                       {"timestamp", orNull(deliver.serviceCentreTimeStamp.toString())},
                       {"timestamp_raw", hex(deliver.serviceCentreTimeStamp.raw())},
                       {"more_messages", deliver.moreMessages},
                       {"loop_prevention", deliver.loopPrevention},
                       {"status_report_indication", deliver.statusReportIndication},
                       {"reply_path", deliver.replyPath}};
    add(object, toJson(std::optional(deliver.dataCodingScheme)));
    add(object, toJson(deliver.userData));
    return object;
}

static QJsonObject toJson(const Submit &submit)
{
    QJsonObject object{{"type", "submit"},
                       {"destination_address", toJson(submit.destinationAddress)},
                       {"pid", submit.protocolIdentifier},
                       {"message_reference", submit.messageReference},
                       {"validity", toJson(submit.validityPeriod)},
                       {"reject_duplicates", submit.rejectDuplicates},
                       {"status_report_request", submit.statusReportRequest},
                       {"reply_path", submit.replyPath}};
    add(object, toJson(std::optional(submit.dataCodingScheme)));
    add(object, toJson(submit.userData));
    return object;
}

static QJsonObject toJson(const StatusReport &report)
{
    static constexpr std::array groups{"completed", "retrying", "permanent_failure", "temporary_failure"};
    QJsonObject object{{"type", "status_report"},
                       {"recipient_address", toJson(report.recipientAddress)},
                       {"pid", report.protocolIdentifier ? QJsonValue(*report.protocolIdentifier) : QJsonValue()},
                       {"message_reference", report.messageReference},
                       {"timestamp", orNull(report.serviceCentreTimeStamp.toString())},
                       {"timestamp_raw", hex(report.serviceCentreTimeStamp.raw())},
                       {"discharge_time", orNull(report.dischargeTime.toString())},
                       {"discharge_time_raw", hex(report.dischargeTime.raw())},
                       {"status", report.status},
                       {"status_group", groups.at(static_cast<std::size_t>(report.group()))},
                       {"more_messages", report.moreMessages},
                       {"loop_prevention", report.loopPrevention},
                       {"status_report_qualifier", report.answersCommand ? "command" : "submit"}};
    add(object, toJson(report.dataCodingScheme));
    add(object, report.userData ? toJson(*report.userData) : noUserData);
    return object;
}

QJsonObject toJson(const DecodedTpdu &decoded)
{
    QJsonObject object = std::visit([](const auto &message) { return toJson(message); }, decoded.message);
    add(object, {{"ok", true}, {"tpdu_length", decoded.tpduLength}, {"trailing_octets", decoded.trailingOctets}});
    return object;
}

QJsonObject decodeToJson(const QByteArray &text)
{
    const auto pdu = splitPdu(text);
    if (!pdu)
        return refused(name(pdu.error().fault), name(pdu.error().field));
    const auto decoded = decodeTpdu(pdu->tpdu);
    if (!decoded)
        return refused(name(decoded.error().fault), name(decoded.error().field));
    QJsonObject object = toJson(*decoded);
    object.insert("smsc", pdu->serviceCentre ? QJsonValue(toJson(*pdu->serviceCentre)) : QJsonValue());
    return object;
}

static QString nameOf(const Encoding &encoding)
{
    static constexpr std::array shifts{"gsm7", "gsm7-shift-tr", "gsm7-shift-es", "gsm7-shift-pt"};
    return QString::fromLatin1(encoding.alphabet == Alphabet::Ucs2 ? "ucs2"
                                                                   : shifts.at(static_cast<std::size_t>(encoding.singleShift)));
}

static NationalLanguage languageOf(const QString &code)
{
    static const QStringList codes{"tr", "es", "pt"};
    return static_cast<NationalLanguage>(codes.indexOf(code) + 1);
}

static SegmentationOptions segmentationOf(const QJsonObject &request)
{
    SegmentationOptions options{.referenceBits = static_cast<ReferenceBits>(request.value("concat_bits").toInt(8))};
    const QString encoding = request.value("encoding").toString("auto");
    if (encoding == u"ucs2")
        options.encoding = Encoding{Alphabet::Ucs2};
    else if (encoding.startsWith(u"gsm7"))
        options.encoding = Encoding{Alphabet::Gsm7, languageOf(encoding.sliced(encoding.lastIndexOf(u'-') + 1))};
    for (const QJsonValue language : request.value("languages").toArray())
        options.languages.push_back(languageOf(language.toString()));
    return options;
}

static ValidityPeriod validityOf(const QJsonObject &request)
{
    const QJsonObject validity = request.value("validity").toObject();
    if (validity.contains("relative"))
        return RelativeValidity{static_cast<quint8>(validity.value("relative").toInt())};
    if (const auto end = ServiceCentreTimeStamp::fromString(validity.value("absolute").toString()))
        return AbsoluteValidity{*end};
    return {};
}

QJsonObject encodeFromJson(const QJsonObject &request)
{
    SubmitOptions options{.segmentation = segmentationOf(request)};
    options.concatenationReference = static_cast<quint16>(request.value("concat_reference").toInt());
    if (request.contains("smsc"))
        options.serviceCentre = Address::fromNumber(request.value("smsc").toString());
    options.messageReference = static_cast<quint8>(request.value("message_reference").toInt());
    if (request.contains("class"))
        options.messageClass = request.value("class").toInt();
    options.protocolIdentifier = static_cast<quint8>(request.value("pid").toInt());
    options.validityPeriod = validityOf(request);
    options.statusReportRequest = request.value("status_report").toBool();
    options.rejectDuplicates = request.value("reject_duplicates").toBool();
    options.replyPath = request.value("reply_path").toBool();
    const QString text = request.value("text").toString();
    const auto pdus = submits(request.value("to").toString(), text, options);
    if (!pdus)
        return refused(name(pdus.error().fault));
    QJsonArray list;
    for (const HexPdu &pdu : *pdus)
        list += QJsonObject{{"hex", QString::fromLatin1(pdu.hex)}, {"tpdu_length", pdu.tpduLength}};
    const auto segmentation = segment(text, options.segmentation);
    return {{"ok", true}, {"pdus", list}, {"segments", list.size()}, {"encoding", nameOf(segmentation->encoding)}};
}

QJsonObject countFromJson(const QJsonObject &request)
{
    const auto counted = segment(request.value("text").toString(), segmentationOf(request));
    if (!counted)
        return refused(name(counted.error().fault));
    return {{"ok", true},
            {"segments", static_cast<int>(counted->segments.size())},
            {"encoding", nameOf(counted->encoding)},
            {"units", counted->units},
            {"units_per_segment", counted->unitsPerSegment},
            {"units_remaining", counted->unitsRemaining}};
}

} // namespace contador::tests
