// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace contador::tests {

/// A conversation with a modem as a text file:
///   # why
///   > AT+CSQ           the driver sends this and a carriage return
///   >> 0011…\x1a       the driver sends these very bytes
///   < +CSQ: 20,99      the modem sends this as a line: CR LF before and after
///   << \r\n>\x20       the modem sends these very bytes
///   = accepted 5       what the station does or must hear of
/// A section ends at `= state …`. What the driver sends within a section and the section has no line for, a plain modem
/// answers.
struct TranscriptLine {
    enum class Kind { Sent, Received, Action };
    Kind kind;
    QByteArray bytes; ///< sent: without the carriage return
    int number; ///< in the file
};
using Transcript = std::vector<TranscriptLine>;

[[nodiscard]] Transcript readTranscript(const QString &path);
[[nodiscard]] QStringList transcriptPaths();
[[nodiscard]] QString transcriptPath(const QString &name);
/// All that the modem says in it.
[[nodiscard]] QByteArray receivedBytes(const Transcript &transcript);

} // namespace contador::tests
