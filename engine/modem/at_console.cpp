// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/at_console.h"

#include <utility>

namespace contador {

namespace {

constexpr std::chrono::milliseconds settle{150};

QByteArray resultText(const AtFinal &final)
{
    const QByteArray code = final.code >= 0 ? QByteArray::number(final.code) : QByteArray("?");
    switch (final.kind) {
    case AtFinal::Kind::Ok:
        return "OK";
    case AtFinal::Kind::CmeError:
        return "+CME ERROR: " + code;
    case AtFinal::Kind::CmsError:
        return "+CMS ERROR: " + code;
    case AtFinal::Kind::Error:
    case AtFinal::Kind::CallEnded:
        break;
    }
    return "ERROR";
}

} // namespace

AtAnswer atAnswer(const AtReply &reply)
{
    AtAnswer answer;
    answer.lines = QByteArrayList(reply.lines.begin(), reply.lines.end());
    answer.prompted = reply.prompted;
    if (reply.final)
        answer.result = resultText(*reply.final);
    return answer;
}

void AtConsole::talk(const QString &line, ConsoleTrust trust, std::function<void(const std::optional<AtAnswer> &)> done) const
{
    const QByteArray typed = line.trimmed().toLatin1();
    const std::optional<ConsoleRefusal> refusal = consoleRefusal(typed);
    if (refusal && (trust == ConsoleTrust::Careful || !isForExperts(*refusal))) {
        AtAnswer refused;
        refused.refusal = refusal;
        done(refused);
        return;
    }
    AtStep step = atCommand(typed, patience);
    step.expect = Expect::Prompt; // the escape is played only where one came
    m_player({step, atEscape(settle)}, [done = std::move(done)](const AtReplies &replies) {
        done(replies.empty() ? std::nullopt : std::optional(atAnswer(replies.front())));
    });
}

} // namespace contador
