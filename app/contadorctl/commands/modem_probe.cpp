// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands.h"
#include "app/contadorctl/commands/modem_port.h"
#include "engine/modem/at_console_line.h"
#include "engine/modem/modem_doctor.h"
#include "engine/modem/pin_file.h"
#include "ui/texts/modem_report_text.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>

namespace contador {

namespace {

struct ModemProbe {
    Q_DECLARE_TR_FUNCTIONS(ModemProbe)
};

QJsonObject toJson(const ModemReport &report)
{
    QJsonArray findings;
    for (const ModemFinding &finding : report.findings) {
        QJsonObject values;
        for (auto value = finding.values.begin(); value != finding.values.end(); ++value)
            values.insert(value.key(), value.value());
        findings.append(QJsonObject{{"topic", finding.topic},
                                    {"code", finding.code},
                                    {"verdict", modemVerdictName(finding.verdict)},
                                    {"values", values},
                                    {"sentence", modemFindingSentence(finding)}});
    }
    return {{"path", report.path},
            {"at", report.at.toString(Qt::ISODateWithMs)},
            {"can_serve", report.canServe()},
            {"verdict", modemVerdictName(report.verdict())},
            {"findings", findings}};
}

} // namespace

Exit modemProbe(Call &call)
{
    const QString path = call.operands().constFirst();
    DoctorManners manners{.alone = true};
    if (call.has("pin")) {
        const std::optional<QString> pin = pinFromFile(call.value("pin"));
        if (!pin)
            return call.fail(Exit::Environment, QStringLiteral("file_unreadable"),
                             ModemProbe::tr("The file cannot be read: %1").arg(call.value("pin")));
        manners.pin = *pin;
    }
    AtConsoleLine line;
    if (const auto opened = line.open(path); !opened)
        return failToOpen(call, path, opened.error());
    std::optional<ModemReport> found;
    QEventLoop loop;
    ModemDoctor doctor(line.player(), ModemReport{path, call.clock().now(), {}}, manners);
    doctor.examine([&](const std::optional<ModemReport> &report) {
        found = report;
        loop.quit();
    });
    loop.exec();
    if (!found)
        return failLost(call, path);
    if (call.wantsJson())
        call.print(toJson(*found));
    call.say(modemReportText(*found));
    call.tell(found->canServe() ? ModemProbe::tr("This modem can receive and send texts.")
                                : ModemProbe::tr("This modem cannot work yet: see what is to be put right."));
    return found->canServe() ? Exit::Done : Exit::No;
}

} // namespace contador
