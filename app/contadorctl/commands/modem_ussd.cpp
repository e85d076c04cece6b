// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands.h"
#include "app/contadorctl/commands/modem_port.h"
#include "engine/modem/at_console_line.h"
#include "engine/modem/ussd.h"
#include "ui/texts/visible_text.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace contador {

namespace {

struct ModemUssd {
    Q_DECLARE_TR_FUNCTIONS(ModemUssd)
};

} // namespace

Exit modemUssd(Call &call)
{
    using namespace std::chrono_literals;
    const QString path = call.operands().at(0);
    const QString code = call.operands().at(1);
    AtConsoleLine line;
    if (const auto opened = line.open(path); !opened)
        return failToOpen(call, path, opened.error());
    QEventLoop loop;
    Ussd ussd(line.player());
    QObject::connect(&line, &AtConsoleLine::unsolicited, &ussd, &Ussd::noticed);
    QObject::connect(&line, &AtConsoleLine::lost, &ussd, &Ussd::lost);
    std::optional<UssdAnswer> answer;
    line.play({atEscape(150ms), atOptional("AT", 5s)}, [&](const AtReplies &) {
        ussd.ask(code, UssdCoding::Plain, [&](const std::optional<UssdAnswer> &heard) {
            answer = heard;
            loop.quit();
        });
    });
    loop.exec();
    if (!answer)
        return failLost(call, path);
    const QString state = ussdStateName(answer->state);
    if (answer->state != UssdAnswer::State::Answered)
        return call.fail(
            Exit::No, QStringLiteral("ussd_") + state,
            ModemUssd::tr("The operator gave no answer to %1 (%2): look the code up, and try again later.").arg(code, state),
            {{"path", path}, {"code", code}});
    if (call.wantsJson())
        call.print({{"path", path}, {"code", code}, {"text", answer->text}});
    call.say(visibleText(answer->text));
    return Exit::Done;
}

} // namespace contador
