// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/json.h"

#include "engine/feed/feed_store.h"

namespace contador {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <typename Tag> QJsonValue idOrNull(Id<Tag> id)
{
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.value);
}

QJsonValue dateOrNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QJsonArray metersToJson(const AccountCard &card)
{
    QJsonArray meters;
    for (const AccountCard::Meter &meter : card.meters) {
        QJsonArray registers;
        for (const AccountCard::Register &dial : meter.registers)
            registers.append(QJsonObject{{"code", dial.code}, {"digits", dial.digits}, {"decimals", dial.decimals}});
        meters.append(QJsonObject{{"serial", meter.serial},
                                  {"service", meter.service},
                                  {"tariff", textOrNull(meter.tariff)},
                                  {"unit", meter.unit},
                                  {"registers", registers}});
    }
    return meters;
}

QJsonArray readingsToJson(const AccountCard &card)
{
    QJsonArray readings;
    for (const AccountCard::Reading &reading : card.readings) {
        readings.append(QJsonObject{
            {"date", reading.readOn.toString(Qt::ISODate)},
            {"meter", reading.meter},
            {"register", reading.registerCode},
            {"value", reading.value.toString()},
            {"consumption", reading.consumption ? QJsonValue(reading.consumption->toString()) : QJsonValue(QJsonValue::Null)},
            {"source", reading.source},
            {"status", reading.status},
            {"reason", textOrNull(reading.reason)},
            {"message_id", idOrNull(reading.message)},
            {"reading_id", reading.id.value},
            {"quality", reading.quality},
            {"occasion", reading.occasion},
            {"proposal", reading.proposal ? QJsonValue(reading.proposal->toString()) : QJsonValue(QJsonValue::Null)},
            {"flags", QJsonArray::fromStringList(reading.flags.split(u' ', Qt::SkipEmptyParts))},
            {"supersedes", idOrNull(reading.supersedes)},
            {"because", textOrNull(reading.because)},
            {"superseded_by", idOrNull(reading.supersededBy)}});
    }
    return readings;
}

QJsonObject balanceToJson(const AccountCard &card)
{
    QJsonArray services;
    for (const AccountCard::ServiceBalance &service : card.byService)
        services.append(QJsonObject{{"service", textOrNull(service.service)}, {"amount", toJson(service.amount)}});
    return {{"total", toJson(card.total)},
            {"overdue", toJson(card.overdue)},
            {"not_due", toJson(card.notDue)},
            {"disputed", toJson(card.disputed)},
            {"due_date", dateOrNull(card.dueOn)},
            {"by_service", services}};
}

QJsonArray messagesToJson(const AccountCard &card)
{
    QJsonArray messages;
    for (const AccountCard::Message &message : card.messages) {
        messages.append(QJsonObject{{"message_id", message.id.value},
                                    {"at", momentText(message.at)},
                                    {"direction", message.inbound ? "in" : "out"},
                                    {"phone", message.phone},
                                    {"text", message.text},
                                    {"state", message.state}});
    }
    return messages;
}

} // namespace

QJsonObject toJson(const Money &money)
{
    return {{"amount", money.toString()}, {"currency", money.currency.code}};
}

QJsonObject toJson(const FeedEvent &event)
{
    QJsonObject json{{"at", momentText(event.at)},
                     {"kind", feedKindName(event.kind)},
                     {"account", textOrNull(event.account)},
                     {"holder", textOrNull(event.holder)},
                     {"phone", textOrNull(event.phone)},
                     {"text", textOrNull(event.text)},
                     {"reply", textOrNull(event.reply)},
                     {"message_id", idOrNull(event.message)}};
    json.insert("amount", event.amount ? QJsonValue(toJson(*event.amount)) : QJsonValue(QJsonValue::Null));
    json.insert("latency_ms", event.latencyMs ? QJsonValue(*event.latencyMs) : QJsonValue(QJsonValue::Null));
    return json;
}

QJsonObject toJson(const ModemStatus &status)
{
    return {{"path", status.path},
            {"state", modemStateName(status.state)},
            {"manufacturer", textOrNull(status.manufacturer)},
            {"model", textOrNull(status.model)},
            {"imei", textOrNull(status.imei)},
            {"iccid", textOrNull(status.iccid)},
            {"operator", textOrNull(status.operatorName)},
            {"signal_dbm", status.signalDbm ? QJsonValue(*status.signalDbm) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject toJson(const AccountCard &card)
{
    QJsonArray phones;
    for (const AccountCard::Phone &phone : card.phones)
        phones.append(QJsonObject{{"phone", phone.e164}, {"origin", phone.origin}, {"bound_from", momentText(phone.boundFrom)}});
    return {{"account", card.number},
            {"holder", QJsonObject{{"name", card.holder},
                                   {"language", textOrNull(card.language)},
                                   {"email", textOrNull(card.email)}}},
            {"address", textOrNull(card.address)},
            {"zone", textOrNull(card.zone)},
            {"phones", phones},
            {"meters", metersToJson(card)},
            {"readings", readingsToJson(card)},
            {"balance", balanceToJson(card)},
            {"messages", messagesToJson(card)},
            {"notices", QJsonArray()}};
}

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray rows;
    for (const ImportRow &row : report.rows) {
        QJsonArray faults;
        for (const ImportFault &fault : row.faults)
            faults.append(QJsonObject{{"column", textOrNull(fault.column)}, {"reason", importReasonName(fault.reason)}});
        rows.append(QJsonObject{{"row", row.row},
                                {"account", textOrNull(row.account)},
                                {"verdict", importVerdictName(row.verdict)},
                                {"held", textOrNull(row.held)},
                                {"faults", faults}});
    }
    QJsonObject counts;
    for (const ImportVerdict verdict : {ImportVerdict::New, ImportVerdict::Changed, ImportVerdict::Unchanged,
                                        ImportVerdict::Duplicate, ImportVerdict::Invalid})
        counts.insert(importVerdictName(verdict), report.count(verdict));
    QJsonArray warnings;
    for (const ImportWarning &warning : report.warnings)
        warnings.append(QJsonObject{{"row", warning.row},
                                    {"column", warning.column},
                                    {"damage", spreadsheetDamageName(warning.kind)},
                                    {"cell", warning.cell}});
    return {{"import_id", report.id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(report.id.value)},
            {"applied", report.applied},
            {"counts", counts},
            {"file",
             QJsonObject{{"kind", tableKindName(report.file.kind)},
                         {"encoding", textOrNull(report.file.encoding)},
                         {"encoding_confidence", report.file.confidence}}},
            {"warnings", warnings},
            {"rows", rows}};
}

QJsonArray entriesToJson(const AccountCard &card)
{
    QJsonArray entries;
    for (const AccountCard::Entry &entry : card.entries) {
        QJsonArray working;
        for (const QString &step : entry.working.split(u'\n', Qt::SkipEmptyParts))
            working.append(step);
        entries.append(QJsonObject{{"entry_id", entry.id.value},
                                   {"date", entry.happenedOn.toString(Qt::ISODate)},
                                   {"kind", entry.kind},
                                   {"service", textOrNull(entry.service)},
                                   {"amount", toJson(entry.amount)},
                                   {"balance", toJson(entry.balanceAfter)},
                                   {"due_date", dateOrNull(entry.dueOn)},
                                   {"message_id", idOrNull(entry.message)},
                                   {"document", textOrNull(entry.document)},
                                   {"working", working}});
    }
    return entries;
}

} // namespace contador
