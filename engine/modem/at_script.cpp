// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/at_script.h"

#include <algorithm>

namespace contador {

QByteArray AtReply::line(const QByteArray &prefix) const
{
    const auto found = std::ranges::find_if(lines, [&](const QByteArray &each) { return each.startsWith(prefix); });
    return found == lines.end() ? QByteArray() : *found;
}

bool AtReply::simBusy() const
{
    if (!final)
        return false;
    constexpr int cmeSimBusy = 14; // TS 27.007 §9.2.1
    constexpr int cmsSimBusy = 314; // TS 27.005 §3.2.5
    constexpr int cmsPleaseWait = 515; // several makers
    return *final == AtFinal{AtFinal::Kind::CmeError, cmeSimBusy} || *final == AtFinal{AtFinal::Kind::CmsError, cmsSimBusy}
    || *final == AtFinal{AtFinal::Kind::CmsError, cmsPleaseWait};
}

AtStep atCommand(const QByteArray &command, std::chrono::milliseconds timeout)
{
    return AtStep{.send = command + '\r', .timeout = timeout};
}

AtStep atOptional(const QByteArray &command, std::chrono::milliseconds timeout)
{
    return AtStep{.send = command + '\r', .timeout = timeout, .mayFail = true};
}

QByteArray joinedCommand(const std::vector<QByteArray> &commands)
{
    QByteArray line = "AT";
    for (const QByteArray &command : commands)
        line += (line.size() > 2 ? ";" : "") + command.mid(2);
    return line;
}

AtStep atEscape(std::chrono::milliseconds settle)
{
    // The carriage return keeps the ESC from becoming the head of the next command line.
    return AtStep{.send = "\x1b\r", .timeout = settle, .expect = Expect::Quiet};
}

} // namespace contador
