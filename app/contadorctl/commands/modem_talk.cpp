// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands.h"
#include "app/contadorctl/commands/modem_port.h"
#include "app/contadorctl/typed_lines.h"
#include "engine/modem/at_console.h"
#include "engine/modem/at_console_line.h"
#include "ui/texts/visible_text.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace contador {

namespace {

struct ModemTalk {
    Q_DECLARE_TR_FUNCTIONS(ModemTalk)
};

constexpr char escape = 0x1b;
constexpr char controlZ = 0x1a;

/// A person at a modem: one line, its answer, the next line. What is typed is nowhere repeated, so that no PIN is.
class Talk : public QObject {
public:
    explicit Talk(Call &call) : m_call(call)
    {
        connect(&m_line, &AtConsoleLine::unsolicited, this, [this](const QByteArray &line) { show("unsolicited", line); });
        connect(&m_line, &AtConsoleLine::lost, this, [this] {
            m_lost = true;
            m_loop.quit();
        });
        connect(&m_typed, &TypedLines::more, this, &Talk::next);
    }

    Exit run(const QString &path)
    {
        if (const auto opened = m_line.open(path); !opened)
            return failToOpen(m_call, path, opened.error());
        m_call.tell(ModemTalk::tr(
            "Commands, one a line; what follows a prompt is a PDU, an empty line there takes it back. Ctrl+D ends."));
        next();
        m_loop.exec();
        return m_lost ? failLost(m_call, path) : Exit::Done;
    }

private:
    void next()
    {
        if (m_busy || m_lost)
            return;
        const std::optional<QByteArray> typed = m_typed.take();
        if (typed || (m_prompted && m_typed.ended()))
            send(typed.value_or(QByteArray()));
        else if (m_typed.ended())
            m_loop.quit();
    }

    void send(QByteArray typed)
    {
        using namespace std::chrono_literals;
        constexpr std::chrono::seconds patience = 180s; // the search for networks takes minutes
        const bool takenBack = typed.contains(escape) || (m_prompted && typed.isEmpty());
        AtStep step{.send = typed + '\r', .timeout = patience, .expect = Expect::Prompt};
        if (takenBack)
            step = atEscape(300ms);
        else if (m_prompted)
            step = AtStep{.send = typed.replace(controlZ, "") + controlZ, .timeout = patience};
        else if (typed.isEmpty())
            return next();
        m_busy = true;
        m_prompted = false;
        m_line.play({step}, [this, takenBack](const AtReplies &replies) { answered(replies, takenBack); });
    }

    void answered(const AtReplies &replies, bool takenBack)
    {
        m_busy = false;
        if (replies.empty())
            return;
        const AtAnswer answer = atAnswer(replies.back());
        for (const QByteArray &line : answer.lines)
            show("answer", line);
        m_prompted = answer.prompted;
        if (answer.prompted)
            show("prompt", ">");
        else if (!answer.result.isEmpty())
            show("result", answer.result);
        else if (!takenBack)
            m_call.tell(ModemTalk::tr("No answer in time."));
        QMetaObject::invokeMethod(this, &Talk::next, Qt::QueuedConnection);
    }

    void show(const char *kind, const QByteArray &line)
    {
        const QDateTime now = m_call.clock().now();
        if (m_call.wantsJson())
            m_call.print({{"at", now.toString(Qt::ISODateWithMs)}, {"kind", kind}, {"line", QString::fromUtf8(line)}});
        else
            m_call.say(now.toLocalTime().toString(QStringLiteral("hh:mm:ss.zzz  ")) + visibleLine(QString::fromUtf8(line)));
    }

    Call &m_call;
    AtConsoleLine m_line;
    TypedLines m_typed;
    QEventLoop m_loop;
    bool m_busy = false;
    bool m_prompted = false;
    bool m_lost = false;
};

} // namespace

Exit modemTalk(Call &call)
{
    return Talk(call).run(call.operands().constFirst());
}

} // namespace contador
