// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor finds about the modem itself and its card. TS 27.007 §5, §8.2, §8.3, §8.65
#include "engine/modem/at_fields.h"
#include "engine/modem/modem_doctor_answers.h"

#include <algorithm>
#include <array>

namespace contador::doctor {

namespace {

QByteArray cardCode(const DoctorAnswers &answers)
{
    return answers.line("AT+CPIN?").mid(qstrlen("+CPIN:")).trimmed();
}

/// What +CPIN? says, or its +CME ERROR (or +CMS ERROR of the same meaning).
struct CardRow {
    const char *code;
    std::array<int, 3> errors;
    const char *finding;
};
constexpr std::array cardRows = {
    CardRow{"READY", {-1, -1, -1}, "card_ready"},      CardRow{"SIM PIN2", {17, -1, -1}, "card_ready"},
    CardRow{"SIM PUK2", {18, -1, -1}, "card_ready"},   CardRow{"SIM PIN", {11, 311, -1}, "card_pin"},
    CardRow{"SIM PUK", {12, 316, -1}, "card_puk"},     CardRow{"NOT INSERTED", {10, 310, -1}, "card_missing"},
    CardRow{"NOT READY", {14, 314, 515}, "card_busy"}, CardRow{"SIM FAILURE", {13, 313, 15}, "card_missing"},
};

const char *cardFinding(const DoctorAnswers &answers)
{
    const QByteArray code = cardCode(answers);
    const AtReply &reply = answers.to("AT+CPIN?");
    if (code.isEmpty() && !reply.final)
        return "card_untold";
    const auto fits = [&](const CardRow &row) {
        if (!code.isEmpty())
            return code == row.code;
        return reply.final->code >= 0 && std::ranges::find(row.errors, reply.final->code) != row.errors.end();
    };
    const auto row = std::ranges::find_if(cardRows, fits);
    if (row != cardRows.end())
        return row->finding;
    return code.isEmpty() ? "card_missing" : "card_locked"; // a plain ERROR is what many give without a card
}

} // namespace

ModemFinding answering(const DoctorAnswers &answers)
{
    return modemFinding(answers.to("AT").final ? "answers" : "silent");
}

ModemFinding identity(const DoctorAnswers &answers)
{
    QMap<QString, QString> values;
    for (const auto &[name, command] : {std::pair("manufacturer", "AT+CGMI"), {"model", "AT+CGMM"}, {"firmware", "AT+CGMR"}}) {
        if (const QString told = answers.text(command); !told.isEmpty())
            values.insert(QString::fromLatin1(name), told);
    }
    if (const QString imei = answers.digits("AT+CGSN"); !imei.isEmpty())
        values.insert(QStringLiteral("imei"), imei);
    return modemFinding(values.isEmpty() ? "identity_untold" : "identity_told", values);
}

ModemFinding profile(const DoctorAnswers &answers)
{
    const QString &name = answers.profile.manufacturer;
    return name.isEmpty() ? modemFinding("profile_standard") : modemFinding("profile_own", {{QStringLiteral("profile"), name}});
}

ModemFinding radio(const DoctorAnswers &answers)
{
    const QByteArray functionality = answers.fields("AT+CFUN?").value(0);
    if (functionality.isEmpty())
        return modemFinding("radio_untold");
    return modemFinding(functionality == "1" ? "radio_on" : "radio_off",
                        {{QStringLiteral("functionality"), atText(functionality)}});
}

bool asksForPin(const DoctorAnswers &answers)
{
    return qstrcmp(cardFinding(answers), "card_pin") == 0;
}

ModemFinding card(const DoctorAnswers &answers)
{
    using enum DoctorAnswers::Pin;
    static const std::map<DoctorAnswers::Pin, const char *> afterPin = {
        {NotAsked, "card_pin"}, {Taken, "card_busy"}, {Refused, "card_pin_refused"}, {NotTried, "card_pin_not_tried"}};
    ModemFinding found = modemFinding(asksForPin(answers) ? afterPin.at(answers.pin) : cardFinding(answers));
    if (!cardCode(answers).isEmpty())
        found.values.insert(QStringLiteral("lock"), atText(cardCode(answers)));
    return found;
}

std::optional<int> pinTriesLeft(const DoctorAnswers &answers)
{
    const AtReply &reply = answers.to(answers.profile.pinTriesCommand);
    const QByteArrayList fields = answers.fields(answers.profile.pinTriesCommand);
    return reply.ok() ? atNumber(fields.value(answers.profile.pinTriesField)) : std::nullopt;
}

ModemFinding pinTries(const DoctorAnswers &answers)
{
    constexpr int all = 3;
    const std::optional<int> left = pinTriesLeft(answers);
    if (!left)
        return modemFinding("pin_tries_untold");
    const char *code = *left >= all ? "pin_tries_all"
        : *left > 1                 ? "pin_tries_fewer"
        : *left == 1                ? "pin_tries_last"
                                    : "pin_tries_none";
    return modemFinding(code, {{QStringLiteral("tries"), QString::number(*left)}});
}

ModemFinding subscriber(const DoctorAnswers &answers)
{
    QMap<QString, QString> values;
    if (const QString iccid = answers.digits(answers.profile.iccidCommand); !iccid.isEmpty())
        values.insert(QStringLiteral("iccid"), iccid);
    if (const QString imsi = answers.digits("AT+CIMI"); !imsi.isEmpty())
        values.insert(QStringLiteral("imsi"), imsi);
    return modemFinding(values.isEmpty() ? "subscriber_untold" : "subscriber_told", values);
}

} // namespace contador::doctor
