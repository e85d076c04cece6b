// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor finds about network, power and the rest. TS 27.007 §5.5, §7, §8.4, §8.5, §8.15
#include "engine/modem/at_fields.h"
#include "engine/modem/modem_doctor_answers.h"
#include "engine/modem/network_values.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace contador::doctor {

namespace {

bool isSmsOnly(Registration registration)
{
    return registration == Registration::HomeSmsOnly || registration == Registration::RoamingSmsOnly;
}

struct RegistrationRow {
    Registration best;
    const char *code;
};
constexpr std::array registrationRows = {
    RegistrationRow{Registration::Home, "registration_home"},
    RegistrationRow{Registration::Roaming, "registration_roaming"},
    RegistrationRow{Registration::HomeSmsOnly, "registration_sms_only"},
    RegistrationRow{Registration::RoamingSmsOnly, "registration_sms_only"},
    RegistrationRow{Registration::Searching, "registration_searching"},
    RegistrationRow{Registration::Denied, "registration_denied"},
    RegistrationRow{Registration::Unknown, "registration_untold"},
};

/// From strong to weak.
struct SignalRow {
    int atLeastDbm;
    const char *word;
    const char *code;
};
constexpr std::array signalRows = {
    SignalRow{-75, "very_good", "signal_good"},
    SignalRow{-90, "good", "signal_good"},
    SignalRow{-105, "weak", "signal_weak"},
    SignalRow{-200, "very_weak", "signal_weak"},
};

/// 4057 of "0,95,4057", and of "4.057V".
std::optional<int> millivolts(const QByteArrayList &fields)
{
    static const QRegularExpression volts(QStringLiteral("^(\\d)\\.(\\d{3})V$"));
    if (const auto match = volts.match(QString::fromLatin1(fields.value(0))); match.hasMatch())
        return (match.captured(1) + match.captured(2)).toInt();
    return atNumber(fields.value(2));
}

} // namespace

ModemFinding registration(const DoctorAnswers &answers)
{
    QMap<QString, QString> values;
    std::vector<Registration> domains; // circuit switched, packet switched, LTE
    for (const auto &[name, command] : {std::pair("calls", "AT+CREG?"), {"data", "AT+CGREG?"}, {"lte", "AT+CEREG?"}}) {
        domains.push_back(registrationOf(atNumber(answers.fields(command).value(1))));
        if (domains.back() != Registration::Unknown)
            values.insert(QString::fromLatin1(name), registrationName(domains.back()));
    }
    const Registration calls = domains.front();
    const bool elsewhere = std::any_of(domains.begin() + 1, domains.end(), isRegistered);
    if (elsewhere && calls != Registration::Unknown && !isRegistered(calls))
        return modemFinding("registration_without_calls", values);
    if (isSmsOnly(calls))
        return modemFinding("registration_sms_only", values);
    const auto best = std::ranges::find_if(registrationRows, [&](const RegistrationRow &row) {
        return row.best == Registration::Unknown || std::ranges::find(domains, row.best) != domains.end();
    });
    return modemFinding(best->code, values);
}

ModemFinding signalStrength(const DoctorAnswers &answers)
{
    const std::optional<int> dbm = signalDbmOf(answers.fields("AT+CSQ").value(0));
    if (!dbm)
        return modemFinding("signal_untold");
    const auto row = std::ranges::find_if(signalRows, [&](const SignalRow &each) { return *dbm >= each.atLeastDbm; });
    return modemFinding(
        row->code,
        {{QStringLiteral("signal_dbm"), QString::number(*dbm)}, {QStringLiteral("signal"), QString::fromLatin1(row->word)}});
}

ModemFinding networkOperator(const DoctorAnswers &answers)
{
    const QByteArrayList fields = answers.fields("AT+COPS?"); // <mode>,<format>,<oper>,<AcT>
    const QString name = atText(fields.value(2));
    if (name.isEmpty())
        return modemFinding("operator_untold");
    return modemFinding(
        "operator_told",
        {{QStringLiteral("operator"), name}, {QStringLiteral("technology"), accessTechnologyName(fields.value(3))}});
}

ModemFinding power(const DoctorAnswers &answers)
{
    constexpr int lowest = 3'400; // below that modules switch off while they send
    const QByteArrayList fields = answers.fields("AT+CBC");
    QMap<QString, QString> values;
    const std::optional<int> voltage = millivolts(fields);
    if (voltage && *voltage > 0)
        values.insert(QStringLiteral("millivolts"), QString::number(*voltage));
    if (const auto charge = atNumber(fields.value(1)))
        values.insert(QStringLiteral("charge"), QString::number(*charge));
    if (values.isEmpty())
        return modemFinding("power_untold");
    return modemFinding(voltage.value_or(0) > 0 && *voltage < lowest ? "power_low" : "power_good", values);
}

/// Days only: many networks tell the time without saying of which zone.
ModemFinding modemClock(const DoctorAnswers &answers)
{
    constexpr int firstYear = 24; // modems that were never told begin in 1970, 1980, 2000 or 2004
    const QString told = atText(answers.fields("AT+CCLK?").value(0)); // 26/11/25,10:15:00+04
    const QDateTime moment = QDateTime::fromString(QStringLiteral("20") + told.left(17), QStringLiteral("yyyy/MM/dd,hh:mm:ss"));
    if (!moment.isValid() || moment.date().year() < 2000 + firstYear || told.startsWith(u'7') || told.startsWith(u'8'))
        return modemFinding("clock_unset");
    const qint64 days = std::abs(moment.date().daysTo(answers.at.date()));
    return modemFinding(days > 1 ? "clock_differs" : "clock_right", {{QStringLiteral("clock"), told}});
}

ModemFinding commandLines(const DoctorAnswers &answers)
{
    const bool joined = answers.to("AT+CMGF?;+CSQ").ok() && !answers.to("AT+CMGF?;+CSQ").line("+CSQ:").isEmpty();
    return modemFinding(joined ? "command_lines_joined" : "command_lines_single");
}

ModemFinding ussd(const DoctorAnswers &answers)
{
    return modemFinding(answers.to("AT+CUSD=?").ok() ? "ussd_known" : "ussd_unknown");
}

ModemFinding characterSets(const DoctorAnswers &answers)
{
    const QByteArray line = answers.line("AT+CSCS=?");
    QByteArray names = line.mid(line.indexOf(':') + 1);
    names.replace('(', ' ').replace(')', ' ');
    if (line.isEmpty())
        return modemFinding("character_sets_untold");
    return modemFinding("character_sets_told", {{QStringLiteral("sets"), atText(atFields(names).join(' '))}});
}

} // namespace contador::doctor
