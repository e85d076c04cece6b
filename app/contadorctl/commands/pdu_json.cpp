// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands/pdu_json.h"

#include <QJsonArray>

#include <array>

namespace contador {

using namespace sms;

QString toHexText(QByteArrayView octets)
{
    return QString::fromLatin1(octets.toByteArray().toHex().toUpper());
}

static QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Address &address)
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
        elements += QJsonObject{{"iei", element.identifier}, {"data", toHexText(element.content)}};
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
            {"data", text ? QJsonValue() : QJsonValue(toHexText(userData.content))}};
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
            {"format", "absolute"}, {"timestamp", orNull(absolute->end.toString())}, {"raw", toHexText(absolute->end.raw())}};
    const auto *enhanced = std::get_if<EnhancedValidity>(&validity);
    if (!enhanced)
        return {};
    const auto seconds = enhanced->duration();
    return QJsonObject{{"format", "enhanced"},
                       {"raw", toHexText(enhanced->raw())},
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
    QJsonObject object{{"originating_address", toJson(deliver.originatingAddress)},
                       {"pid", deliver.protocolIdentifier},
                       {"timestamp", orNull(deliver.serviceCentreTimeStamp.toString())},
                       {"timestamp_raw", toHexText(deliver.serviceCentreTimeStamp.raw())},
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
    QJsonObject object{{"destination_address", toJson(submit.destinationAddress)},
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
    QJsonObject object{{"recipient_address", toJson(report.recipientAddress)},
                       {"pid", report.protocolIdentifier ? QJsonValue(*report.protocolIdentifier) : QJsonValue()},
                       {"message_reference", report.messageReference},
                       {"timestamp", orNull(report.serviceCentreTimeStamp.toString())},
                       {"timestamp_raw", toHexText(report.serviceCentreTimeStamp.raw())},
                       {"discharge_time", orNull(report.dischargeTime.toString())},
                       {"discharge_time_raw", toHexText(report.dischargeTime.raw())},
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
    add(object,
        {{"ok", true},
         {"type", nameOf(decoded.message)},
         {"tpdu_length", decoded.tpduLength},
         {"trailing_octets", decoded.trailingOctets}});
    return object;
}

QString nameOf(const Encoding &encoding)
{
    static constexpr std::array shifts{"gsm7", "gsm7-shift-tr", "gsm7-shift-es", "gsm7-shift-pt"};
    const char *name = encoding.alphabet == Alphabet::Ucs2 ? "ucs2" : shifts.at(static_cast<std::size_t>(encoding.singleShift));
    return QString::fromLatin1(name);
}

QString nameOf(const Message &message)
{
    static constexpr std::array types{"deliver", "submit", "status_report"};
    return QString::fromLatin1(types.at(message.index()));
}

} // namespace contador
