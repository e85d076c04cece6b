// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands.h"
#include "app/contadorctl/commands/pdu_lines.h"

#include <QCoreApplication>

#include <iostream>
#include <string>

namespace contador {

namespace {

struct PduCommand {
    Q_DECLARE_TR_FUNCTIONS(PduCommand)
};

/// One answer for each line of standard input, also for the last one without its end.
template <typename Answer> Exit answerLines(Call &call, Answer answer)
{
    std::string line;
    while (!call.isAnswerLost() && std::getline(std::cin, line))
        call.print(answer(QByteArrayView(line)));
    return Exit::Done;
}

/// "status-report" on the command line is "status_report" in JSON.
std::optional<QString> typeOf(const QString &direction)
{
    static const QStringList directions{QStringLiteral("deliver"), QStringLiteral("submit"), QStringLiteral("status-report")};
    if (!directions.contains(direction))
        return std::nullopt;
    return QString(direction).replace(u'-', u'_');
}

} // namespace

Exit pduDecode(Call &call)
{
    PduInspector inspector;
    inspector.startsWithServiceCentre = !call.has("no-smsc");
    if (call.has("direction")) {
        const auto type = typeOf(call.value("direction"));
        if (!type)
            return call.usage(PduCommand::tr("--direction wants deliver, submit or status-report."));
        inspector.onlyType = *type;
    }
    return answerLines(call, [&inspector](QByteArrayView line) { return inspector.answer(line); });
}

Exit pduEncode(Call &call)
{
    return answerLines(call, answerEncode);
}

Exit pduCount(Call &call)
{
    return answerLines(call, answerCount);
}

} // namespace contador
