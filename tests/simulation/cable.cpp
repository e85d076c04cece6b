// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cable.h"

#include <utility>

namespace contador::simulation {

namespace {

using namespace std::chrono_literals;

constexpr int mostPieces = 4;

} // namespace

Cable::Cable(QString path, CableHabits habits, quint32 seed, Tell tell)
    : m_path(std::move(path)), m_habits(habits), m_dice(seed), m_tell(std::move(tell))
{
    for (Way *way : {&m_toNear, &m_toFar}) {
        way->timer.setSingleShot(true);
        connect(&way->timer, &QTimer::timeout, this, [this, way] { arrive(*way); });
    }
}

std::unique_ptr<SimulatedLine> Cable::makeFarEnd()
{
    return std::make_unique<FarEnd>(*this);
}

void Cable::disturb(const QByteArray &noise)
{
    if (m_plugged && m_near)
        send(m_toNear, noise);
}

void Cable::cutNearEnd()
{
    m_near = nullptr;
    clear(m_toNear);
}

void Cable::plug(bool in)
{
    if (m_plugged == in)
        return;
    m_plugged = in;
    m_tell(in ? "plugged in" : "unplugged");
    if (in)
        return;
    clear(m_toNear);
    clear(m_toFar);
    if (m_near)
        QTimer::singleShot(1ms, m_near, [end = m_near] { end->hangUp(); });
}

void Cable::nearClosed()
{
    m_near = nullptr;
    clear(m_toNear);
}

void Cable::clear(Way &way)
{
    way.timer.stop();
    way.pieces.clear();
}

void Cable::send(Way &way, const QByteArray &bytes)
{
    const bool splits = bytes.size() > 1 && m_dice.bounded(100) < m_habits.splitPercent;
    const int pieces = splits ? 2 + m_dice.bounded(mostPieces - 1) : 1;
    qsizetype begin = 0;
    for (int piece = 1; piece <= pieces && begin < bytes.size(); ++piece) {
        const qsizetype left = bytes.size() - begin;
        const qsizetype size = piece == pieces ? left : 1 + m_dice.bounded(static_cast<int>(left));
        const bool follows = !way.pieces.empty() && piece > 1;
        const auto latency = std::chrono::milliseconds((follows ? 0 : 1) + m_dice.bounded(m_habits.mostLatencyMs));
        way.pieces.push_back({latency, bytes.mid(begin, size)});
        begin += size;
    }
    if (!way.timer.isActive())
        way.timer.start(way.pieces.front().after);
}

void Cable::arrive(Way &way)
{
    const QByteArray bytes = way.pieces.front().bytes;
    way.pieces.pop_front();
    if (!way.pieces.empty())
        way.timer.start(way.pieces.front().after);
    if (&way == &m_toFar && m_far) {
        m_tell("< " + bytes);
        emit m_far->received(bytes);
    } else if (&way == &m_toNear && m_near) {
        m_tell("> " + bytes);
        emit m_near->received(bytes);
    }
}

Outcome<void, LineFault> NearEnd::open(const QString &path)
{
    Cable *cable = m_find(path);
    if (!cable || !cable->m_plugged || cable->m_near)
        return failure(cable && cable->m_near ? LineFault::HeldByOther : LineFault::Missing);
    m_cable = cable;
    m_cable->m_near = this;
    m_open = true;
    m_cable->m_tell("opened");
    return {};
}

void NearEnd::close()
{
    if (!std::exchange(m_open, false))
        return;
    if (m_cable->m_near == this)
        m_cable->nearClosed();
}

void NearEnd::write(const QByteArray &bytes)
{
    if (!m_open || m_cable->m_near != this || !m_cable->m_plugged)
        return;
    const QByteArray pass = m_cable->m_watch ? m_cable->m_watch(bytes) : bytes;
    if (!pass.isEmpty())
        m_cable->send(m_cable->m_toFar, pass);
}

void NearEnd::hangUp()
{
    if (!m_open)
        return;
    close();
    emit lost();
}

bool FarEnd::plug()
{
    m_cable.plug(true);
    return true;
}

void FarEnd::unplug()
{
    m_cable.plug(false);
}

void FarEnd::write(const QByteArray &bytes)
{
    if (m_cable.m_plugged && m_cable.m_near)
        m_cable.send(m_cable.m_toNear, bytes);
}

} // namespace contador::simulation
