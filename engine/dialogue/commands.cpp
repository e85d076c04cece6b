// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/commands.h"

#include <array>

namespace contador {

std::span<const Command> commands()
{
    static constexpr std::array table{
        Command{"reading", reading, goOnWithReading},
        Command{"correct_reading", correctReading, goOnWithCorrection},
        Command{"undo", undo},
        Command{"yes", answerQuestion},
        Command{"no", answerQuestion},
        Command{"choose", answerQuestion},
        Command{"balance", balance},
        Command{"help", help},
        Command{"payments", payments},
        Command{"payment_messages", payments},
        Command{"stop", stop},
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
