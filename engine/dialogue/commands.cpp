// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/commands.h"

#include <array>

namespace contador {

std::span<const Command> commands()
{
    static constexpr std::array table{
        Command{.name = "reading", .answer = reading, .goOn = goOnWithReading, .ask = reading},
        Command{.name = "correct_reading", .answer = correctReading, .goOn = goOnWithCorrection, .ask = correctReading},
        Command{"undo", undo},
        Command{.name = "yes", .answer = answerQuestion, .ask = answerQuestion},
        Command{.name = "no", .answer = answerQuestion, .ask = answerQuestion},
        Command{.name = "choose", .answer = answerQuestion, .ask = answerQuestion},
        Command{"balance", balance},
        Command{"bill", bill},
        Command{"payment_data", paymentData},
        Command{.name = "payments", .answer = payments, .handOver = paymentClaimed},
        Command{"payment_messages", paymentMessages},
        Command{"tariff", tariff},
        Command{"consumption", consumption},
        Command{"meter", meter},
        Command{.name = "instalments", .answer = instalments, .handOver = instalments},
        Command{.name = "complaint", .answer = complaint, .handOver = complaint},
        Command{.name = "outage_report", .answer = outageReport, .handOver = danger},
        Command{"outage_info", outageInfo},
        Command{.name = "call_me", .answer = callMe, .handOver = callMe},
        Command{.name = "person", .answer = person, .handOver = person},
        Command{.name = "contract", .answer = contract, .handOver = contract},
        Command{.name = "acknowledge", .answer = acknowledge, .ask = acknowledge},
        Command{.name = "verify", .answer = verify, .handOver = fraud, .ask = verify},
        Command{.name = "bind", .answer = bind, .handOver = bind, .ask = bind},
        Command{.name = "not_me", .answer = notMe, .handOver = notMe},
        Command{"stop", stop},
        Command{"start", start},
        Command{.name = "language", .answer = language, .ask = language},
        Command{"help", help},
        Command{"courtesy", courtesy},
        Command{.name = "confirm_phone", .answer = confirmPhone, .goOn = confirmPhone},
    };
    return table;
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

} // namespace contador
