// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_token.h"

#include <QByteArray>

#include <chrono>
#include <optional>
#include <vector>

namespace contador {

/// What ends a step.
enum class Expect {
    FinalResult,
    Prompt, ///< or a final result that refuses it
    Nothing, ///< written is enough
    Quiet, ///< nothing does but the time: what comes meanwhile is not an answer
};

/// One exchange with the modem.
struct AtStep {
    QByteArray send; ///< the very bytes
    std::chrono::milliseconds timeout{5'000};
    Expect expect = Expect::FinalResult;
    bool mayFail = false; ///< an error answer does not end the script
    bool mayPass = false; ///< only silence leads to the next step: any answer ends the script
};

/// A conversation with a modem as data; AtChannel plays it.
using AtScript = std::vector<AtStep>;

/// What came back in one step.
struct AtReply {
    std::vector<QByteArray> lines; ///< information text, without echo and unsolicited codes
    std::optional<AtFinal> final; ///< none: prompt, or the time was up
    bool prompted = false;

    [[nodiscard]] bool ok() const { return final && final->kind == AtFinal::Kind::Ok; }
    [[nodiscard]] bool timedOut() const { return !final && !prompted; }
    /// The first line that starts with `prefix`; empty without one.
    [[nodiscard]] QByteArray line(const QByteArray &prefix) const;
    /// +CME ERROR 14, +CMS ERROR 314 and 515: the SIM will be there in a moment.
    [[nodiscard]] bool simBusy() const;
};

/// One reply for each step that was played: the last may be the one that ended the script early.
using AtReplies = std::vector<AtReply>;

[[nodiscard]] AtStep atCommand(const QByteArray &command, std::chrono::milliseconds timeout);
/// As atCommand; modems may refuse it.
[[nodiscard]] AtStep atOptional(const QByteArray &command, std::chrono::milliseconds timeout);
/// `AT+A?` and `AT+B?` as one line: `AT+A?;+B?`. The first that fails ends it. V.250 §5.2.1, §5.4.3
[[nodiscard]] QByteArray joinedCommand(const std::vector<QByteArray> &commands);
/// Ends a message entry that was left open, else it would swallow the next command. TS 27.005 §4.3
[[nodiscard]] AtStep atEscape(std::chrono::milliseconds settle);

} // namespace contador
