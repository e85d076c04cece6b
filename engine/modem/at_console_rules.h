// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace contador {

/// Why a line is not sent to a modem at work.
enum class ConsoleRefusal {
    NotACommand, ///< does not start with AT, or holds control characters
    LosesMessages, ///< deletes, or confirms what nobody has kept
    SendsMessages, ///< past the queue, which then knows nothing of it; the prompt would swallow what follows
    CostsPinAttempts, ///< three wrong PINs lock the card
    RestartsModem, ///< or switches its radio off
    ChangesSettings, ///< that receiving depends on
    ChangesNetwork, ///< or asks it for minutes
    LeavesCommands, ///< a call or a data connection: the modem would not answer any more
    ChangesIdentity,
    ReachesCard, ///< raw commands to the SIM
    UnknownSetting, ///< sets something we know nothing of
};

/// "changes_settings"
QString consoleRefusalName(ConsoleRefusal refusal);
/// Whether an expert may nevertheless.
[[nodiscard]] bool isForExperts(ConsoleRefusal refusal);

/// One command of a command line. V.250 §5.3, §5.4
struct AtCommandPart {
    enum class Form { Execute, Read, Test, Set };
    QByteArray name; ///< upper case, without blanks: "+CMGF", "&F", "E"
    Form form = Form::Execute;
};

/// The commands of one line that starts with AT; none where it does not.
[[nodiscard]] std::vector<AtCommandPart> commandParts(const QByteArray &line);

/// Why this line would harm a running station; nothing when it would not. The gravest of its commands counts.
[[nodiscard]] std::optional<ConsoleRefusal> consoleRefusal(const QByteArray &line);

} // namespace contador
