// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/call_watch.h"

#include "engine/modem/at_fields.h"

#include <utility>

namespace contador {

namespace {

/// `+CLIP: "351912345678",145`: what is international is shown as such. TS 27.007 §7.6
QString caller(const QByteArray &line)
{
    constexpr int international = 145; // TS 24.008 §10.5.4.7
    const QByteArrayList fields = atFields(line);
    const QString number = atText(fields.value(0));
    const bool bare = !number.isEmpty() && !number.startsWith(u'+');
    return bare && atNumber(fields.value(1)) == international ? u'+' + number : number;
}

} // namespace

CallWatch::CallWatch(AtChannel &channel, const ModemTimings &timings, QObject *parent)
    : QObject(parent), m_channel(channel), m_timings(timings)
{
    m_over.setSingleShot(true);
    connect(&m_over, &QTimer::timeout, this, [this] {
        m_rings = 0;
        m_told.reset();
    });
}

void CallWatch::noticed(const AtNotice &notice)
{
    if (notice.kind != AtNotice::Kind::Call)
        return;
    constexpr int ringsWithoutNumber = 2; // the number stands behind the first ring, or comes not at all
    m_over.start(m_timings.callOver);
    if (notice.text.startsWith("+CLIP:"))
        tell(caller(notice.text));
    else if (++m_rings >= ringsWithoutNumber && !m_told)
        tell({});
}

bool CallWatch::hangUp()
{
    if (!std::exchange(m_hangUpDue, false))
        return false;
    m_channel.play({atOptional("AT+CHUP", m_timings.command)}, [this](const AtReplies &replies) {
        if (!replies.back().ok() && !replies.back().timedOut())
            m_channel.play({atOptional("ATH", m_timings.command)}, [](const AtReplies &) {});
    });
    return true;
}

void CallWatch::tell(const QString &number)
{
    m_hangUpDue = true;
    if (m_told != number) {
        m_told = number;
        emit called(number);
    }
    emit due();
}

} // namespace contador
