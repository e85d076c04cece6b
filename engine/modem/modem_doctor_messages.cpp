// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor finds about receiving and sending texts. TS 27.005 §3
#include "engine/modem/at_fields.h"
#include "engine/modem/message_storage.h"
#include "engine/modem/modem_doctor_answers.h"
#include "engine/modem/modem_setup.h"

#include <algorithm>

namespace contador::doctor {

namespace {

/// The bracketed sets of a test answer: `("SM","ME"),(0-2)` → `"SM","ME"` and `0-2`.
QByteArrayList sets(const QByteArray &line)
{
    QByteArrayList found;
    for (const QByteArray &part : line.mid(line.indexOf(':') + 1).split('(')) {
        if (const qsizetype end = part.indexOf(')'); end >= 0)
            found += part.left(end);
    }
    return found;
}

/// Whether `0,1` or `0-2` has this value. TS 27.007 §4.2
bool hasValue(const QByteArray &set, int value)
{
    return std::ranges::any_of(set.split(','), [value](const QByteArray &part) {
        const auto first = atNumber(part.split('-').value(0).trimmed());
        const auto last = atNumber(part.split('-').constLast().trimmed());
        return first && last && *first <= value && value <= *last;
    });
}

/// What AT+CNMI is, or can be set to; empty when that is not known.
struct Notifications {
    QByteArray parameters;
    int rung = 0; ///< of the ladder of the profile, from 1; 0: none of them
    [[nodiscard]] QByteArray field(qsizetype index) const { return parameters.split(',').value(index).trimmed(); }
};

bool isAccepted(const DoctorAnswers &answers, const QByteArray &rung)
{
    const QByteArray setting = "AT+CNMI=" + rung;
    return answers.to(setting).ok() && notificationsReadBack(rung, answers.to(setting + '?'));
}

bool wereTried(const DoctorAnswers &answers)
{
    return std::ranges::any_of(triableNotifications(answers.profile),
                               [&](const QByteArray &rung) { return answers.to("AT+CNMI=" + rung).final.has_value(); });
}

Notifications notifications(const DoctorAnswers &answers)
{
    const std::vector<QByteArray> &ladder = answers.profile.notifications;
    for (std::size_t i = 0; i < ladder.size(); ++i) {
        if (isAccepted(answers, ladder[i]))
            return {ladder[i], int(i) + 1};
    }
    const bool tried = wereTried(answers);
    const AtReply &now = answers.to("AT+CNMI?");
    if (tried || now.line("+CNMI:").isEmpty())
        return {};
    const auto rung = std::ranges::find_if(ladder, [&](const QByteArray &each) { return notificationsReadBack(each, now); });
    return {answers.fields("AT+CNMI?").join(','), rung == ladder.end() ? 0 : int(rung - ladder.begin()) + 1};
}

QMap<QString, QString> valuesOf(const Notifications &notifications, const DoctorAnswers &answers)
{
    QMap<QString, QString> values;
    if (!notifications.parameters.isEmpty())
        values.insert(QStringLiteral("parameters"), atText(notifications.parameters));
    if (notifications.rung > 0)
        values.insert(QStringLiteral("rung"), QString::number(notifications.rung));
    const QByteArray offered = answers.line("AT+CNMI=?");
    if (!offered.isEmpty())
        values.insert(QStringLiteral("offered"), atText(offered.mid(offered.indexOf(':') + 1)));
    return values;
}

} // namespace

std::vector<QByteArray> triableNotifications(const ModemProfile &profile)
{
    std::vector<QByteArray> triable;
    std::ranges::copy_if(profile.notifications, std::back_inserter(triable),
                         [](const QByteArray &rung) { return rung.split(',').value(1) == "1"; });
    return triable;
}

ModemFinding messageService(const DoctorAnswers &answers)
{
    const QByteArrayList fields = answers.fields("AT+CSMS?"); // <service>,<mt>,<mo>,<bm>
    if (fields.size() < 3)
        return modemFinding("message_service_untold");
    const bool confirms = hasValue(sets(answers.line("AT+CSMS=?")).value(0), 1);
    return modemFinding(fields[1] == "1" && fields[2] == "1" ? "message_service_both" : "message_service_missing",
                        {{QStringLiteral("receives"), atText(fields[1])},
                         {QStringLiteral("sends"), atText(fields[2])},
                         {QStringLiteral("phase_2_plus"), QString::number(confirms ? 1 : 0)}});
}

ModemFinding pduMode(const DoctorAnswers &answers)
{
    const QByteArray line = answers.line("AT+CMGF=?");
    if (line.isEmpty())
        return modemFinding("pdu_mode_untold");
    const QByteArray modes = sets(line).value(0, line.mid(line.indexOf(':') + 1));
    return modemFinding(hasValue(modes, 0) ? "pdu_mode_known" : "pdu_mode_missing");
}

ModemFinding storages(const DoctorAnswers &answers)
{
    const QByteArray line = answers.line("AT+CPMS=?");
    const QByteArrayList found = sets(line);
    if (found.isEmpty())
        return modemFinding("storages_untold");
    QMap<QString, QString> values;
    const QStringList uses{QStringLiteral("reads"), QStringLiteral("writes"), QStringLiteral("receives")};
    for (qsizetype i = 0; i < std::min(found.size(), uses.size()); ++i)
        values.insert(uses[i], atText(atFields(found[i]).join(' ')));
    values.insert(QStringLiteral("memory"), atText(messageMemories(line).receiving()));
    return modemFinding("storages_told", values);
}

ModemFinding storage(const DoctorAnswers &answers)
{
    constexpr qsizetype ofOne = 3; // <mem>,<used>,<total> for each of the three
    constexpr int filling = 80; // per cent
    const QByteArrayList fields = answers.fields("AT+CPMS?");
    const qsizetype receiving = fields.size() >= 3 * ofOne ? 2 * ofOne : 0;
    const auto used = atNumber(fields.value(receiving + 1));
    const auto total = atNumber(fields.value(receiving + 2));
    if (!used || !total || *total <= 0)
        return modemFinding("storage_untold");
    const char *code = *used >= *total            ? "storage_full"
        : *used * 100 >= *total * qint64(filling) ? "storage_filling"
                                                  : "storage_free";
    return modemFinding(code,
                        {{QStringLiteral("memory"), atText(fields[receiving])},
                         {QStringLiteral("used"), QString::number(*used)},
                         {QStringLiteral("total"), QString::number(*total)}});
}

ModemFinding arrivals(const DoctorAnswers &answers)
{
    const Notifications found = notifications(answers);
    const bool tried = wereTried(answers);
    const bool offersRouting = hasValue(sets(answers.line("AT+CNMI=?")).value(1), 2);
    const char *code = "arrivals_not_set";
    if (found.field(1) == "1")
        code = "arrivals_announced";
    else if (found.field(1) == "2" || (tried && offersRouting))
        code = "arrivals_routed";
    else if (tried || !found.parameters.isEmpty())
        code = "arrivals_silent";
    return modemFinding(code, valuesOf(found, answers));
}

ModemFinding reports(const DoctorAnswers &answers)
{
    const QByteArray ds = notifications(answers).field(3); // TS 27.005 §3.4.1 <ds>
    if (ds.isEmpty())
        return modemFinding("reports_untold");
    return modemFinding(ds == "0" ? "reports_missing" : "reports_told", {{QStringLiteral("how"), atText(ds)}});
}

ModemFinding serviceCentre(const DoctorAnswers &answers)
{
    const QByteArrayList fields = answers.fields("AT+CSCA?");
    if (fields.isEmpty())
        return modemFinding("service_centre_untold");
    const QString number = atText(fields.front());
    return number.isEmpty() ? modemFinding("service_centre_missing")
                            : modemFinding("service_centre_set", {{QStringLiteral("number"), number}});
}

/// Whether <mr> of +CMGS counts each part shows only when a text is sent, which the doctor does not.
ModemFinding reference(const DoctorAnswers &)
{
    return modemFinding("reference_untold");
}

} // namespace contador::doctor
