// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/at_console_line.h"

#include "engine/modem/serial_line.h"

#include <QPointer>

#include <utility>

namespace contador {

AtConsoleLine::AtConsoleLine(std::unique_ptr<ModemLine> line)
    : m_line(line ? std::move(line) : std::make_unique<SerialLine>()),
      m_channel([this](const QByteArray &bytes) { m_line->write(bytes); })
{
    connect(m_line.get(), &ModemLine::received, &m_channel, &AtChannel::receive);
    connect(m_line.get(), &ModemLine::lost, this, [this] {
        turnAway();
        emit lost();
    });
    connect(&m_channel, &AtChannel::noticed, this, [this](const AtNotice &notice) {
        emit unsolicited(notice.text);
        if (!notice.pdu.isEmpty())
            emit unsolicited(notice.pdu);
    });
}

AtConsoleLine::~AtConsoleLine()
{
    turnAway();
}

Outcome<void, LineFault> AtConsoleLine::open(const QString &path)
{
    return m_line->open(path);
}

void AtConsoleLine::play(AtScript script, std::function<void(const AtReplies &)> done)
{
    m_turns.push_back({std::move(script), std::move(done)});
    QMetaObject::invokeMethod(this, &AtConsoleLine::beginNext, Qt::QueuedConnection);
}

AtPlayer AtConsoleLine::player()
{
    return [line = QPointer(this)](AtScript script, std::function<void(const AtReplies &)> done) {
        if (line)
            line->play(std::move(script), std::move(done));
    };
}

void AtConsoleLine::beginNext()
{
    if (m_playing || m_turns.empty())
        return;
    if (!m_line->isOpen()) {
        turnAway();
        return;
    }
    m_playing = true;
    m_channel.play(m_turns.front().script, [this](const AtReplies &replies) {
        const Turn turn = std::move(m_turns.front());
        m_turns.pop_front();
        m_playing = false;
        QMetaObject::invokeMethod(this, &AtConsoleLine::beginNext, Qt::QueuedConnection);
        turn.done(replies);
    });
}

void AtConsoleLine::turnAway()
{
    m_channel.reset();
    m_playing = false;
    for (const Turn &turn : std::exchange(m_turns, {}))
        turn.done({});
}

} // namespace contador
