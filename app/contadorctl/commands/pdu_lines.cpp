// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands/pdu_lines.h"

#include "app/contadorctl/commands/pdu_json.h"
#include "app/contadorctl/commands/pdu_request.h"

#include <QJsonArray>

namespace contador {

using namespace sms;

namespace {

// The same words in every language of the system: scripts compare whole outputs.
QJsonObject refused(const QString &why)
{
    return {{"ok", false}, {"error", why}};
}

QString spoken(const char *name)
{
    return QString::fromLatin1(name).replace(u'-', u' ');
}

QJsonObject refused(const DecodeError &error)
{
    const QString fault = spoken(name(error.fault));
    if (error.field == Field::Hexadecimal)
        return refused(fault);
    return refused(fault + QStringLiteral(": ") + QString::fromLatin1(name(error.field)));
}

QJsonObject refused(const EncodeError &error)
{
    const QString fault = spoken(name(error.fault));
    return refused(error.position < 0 ? fault : QStringLiteral("%1 at %2").arg(fault, QString::number(error.position)));
}

} // namespace

QJsonObject PduInspector::answer(QByteArrayView line)
{
    if (line.trimmed().isEmpty())
        return refused(QStringLiteral("empty line"));
    if (const auto octets = octetsFromHex(line, m_octets); !octets)
        return refused(octets.error());
    m_pdu.serviceCentre.reset();
    const auto decoded =
        startsWithServiceCentre ? decodePdu(m_octets, m_pdu) : decodeTpdu(m_octets, Leniency::Strict, m_pdu.tpdu);
    if (!decoded)
        return refused(decoded.error());
    const QString type = nameOf(m_pdu.tpdu.message);
    if (!onlyType.isEmpty() && type != onlyType)
        return refused(QStringLiteral("%1, not %2").arg(type, onlyType));
    QJsonObject object = toJson(m_pdu.tpdu);
    object.insert(QStringLiteral("smsc"), m_pdu.serviceCentre ? QJsonValue(toJson(*m_pdu.serviceCentre)) : QJsonValue());
    return object;
}

QJsonObject answerEncode(QByteArrayView line)
{
    const auto request = EncodeRequest::parse(line);
    if (!request)
        return refused(request.error().why);
    const auto division = segment(request->text, request->options.segmentation);
    if (!division)
        return refused(division.error());
    const auto pdus = submits(request->recipient, request->text, request->options);
    if (!pdus)
        return refused(pdus.error());
    QJsonArray list;
    for (const HexPdu &pdu : *pdus)
        list += QJsonObject{{"hex", QString::fromLatin1(pdu.hex)}, {"tpdu_length", pdu.tpduLength}};
    return {{"ok", true}, {"pdus", list}, {"segments", list.size()}, {"encoding", nameOf(division->encoding)}};
}

QJsonObject answerCount(QByteArrayView line)
{
    const auto request = CountRequest::parse(line);
    if (!request)
        return refused(request.error().why);
    const auto counted = segment(request->text, request->segmentation);
    if (!counted)
        return refused(counted.error());
    return {{"ok", true},
            {"segments", static_cast<int>(counted->segments.size())},
            {"encoding", nameOf(counted->encoding)},
            {"units", counted->units},
            {"units_per_segment", counted->unitsPerSegment},
            {"units_remaining", counted->unitsRemaining}};
}

} // namespace contador
