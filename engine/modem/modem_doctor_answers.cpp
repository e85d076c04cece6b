// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/modem_doctor_answers.h"

#include "engine/modem/at_fields.h"

namespace contador {

std::span<const DoctorTopic> doctorTopics()
{
    using namespace doctor;
    static const std::vector<DoctorTopic> topics = {
        {"answers", {"AT"}, answering},
        {"identity", {"AT+CGMI", "AT+CGMM", "AT+CGMR", "AT+CGSN"}, identity},
        {"profile", {}, profile},
        {"radio", {"AT+CFUN?"}, radio},
        {"pin_tries", {"AT+CPIN?"}, pinTries, &ModemProfile::pinTriesCommand},
        {"card", {"AT+CPIN?"}, card, nullptr, "card_busy"},
        {"subscriber", {"AT+CIMI"}, subscriber, &ModemProfile::iccidCommand},
        {"message_service", {"AT+CSMS?", "AT+CSMS=?"}, messageService},
        {"pdu_mode", {"AT+CMGF=?"}, pduMode},
        {"storages", {"AT+CPMS=?"}, storages},
        {"storage", {"AT+CPMS?"}, storage},
        {"arrivals", {"AT+CNMI=?", "AT+CNMI?"}, arrivals},
        {"reports", {}, reports},
        {"service_centre", {"AT+CSCA?"}, serviceCentre},
        {"reference", {}, reference},
        {"registration", {"AT+CREG?", "AT+CGREG?", "AT+CEREG?"}, registration, nullptr, "registration_searching"},
        {"signal", {"AT+CSQ"}, signalStrength},
        {"operator", {"AT+COPS?"}, networkOperator},
        {"power", {"AT+CBC"}, power},
        {"clock", {"AT+CCLK?"}, modemClock},
        {"command_lines", {"AT+CMGF?;+CSQ"}, commandLines},
        {"ussd", {"AT+CUSD=?"}, ussd},
        {"character_sets", {"AT+CSCS=?"}, characterSets},
    };
    return topics;
}

const AtReply &DoctorAnswers::to(const QByteArray &command) const
{
    static const AtReply none;
    const auto found = replies.find(command);
    return found == replies.end() ? none : found->second;
}

QByteArray DoctorAnswers::line(const QByteArray &command) const
{
    return to(command).line(atName(command) + ':');
}

QByteArrayList DoctorAnswers::fields(const QByteArray &command) const
{
    const QByteArray found = line(command);
    return found.isEmpty() ? QByteArrayList() : atFields(found);
}

QString DoctorAnswers::text(const QByteArray &command) const
{
    const AtReply &reply = to(command);
    if (!reply.ok() || reply.lines.empty())
        return {};
    const QByteArray named = line(command);
    return atText(named.isEmpty() ? reply.lines.front() : atFields(named).join(' '));
}

QString DoctorAnswers::digits(const QByteArray &command) const
{
    QString found = text(command);
    found.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return found;
}

} // namespace contador
