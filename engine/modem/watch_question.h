// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_script.h"

#include <functional>

namespace contador {

/// What is asked of a modem that is set up and has nothing else to do: one command line, whose answer somebody learns from.
struct WatchQuestion {
    enum class Topic { Registration, Signal, Settings, Card, Stored };
    Topic topic;
    QByteArray command;
    std::chrono::milliseconds timeout;
    std::function<void(const AtReply &)> learn;
    std::function<bool()> begin = {}; ///< instead of `command`: starts one script, if there is something to do
};

using WatchQuestions = std::vector<WatchQuestion>;

} // namespace contador
