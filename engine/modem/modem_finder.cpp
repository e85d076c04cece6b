// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/modem_finder.h"

#include "engine/modem/port_holder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace contador {

std::vector<PortCandidate> portCandidates(const QString &devices)
{
    const QDir folder(devices);
    const QDir names(folder.filePath(QStringLiteral("serial/by-id")));
    std::vector<PortCandidate> candidates;
    for (const QString &node :
         folder.entryList({QStringLiteral("ttyUSB*"), QStringLiteral("ttyACM*")}, QDir::System | QDir::Files, QDir::Name)) {
        PortCandidate candidate{folder.filePath(node), {}, portHolder(folder.filePath(node))};
        const QString device = QFileInfo(candidate.port).canonicalFilePath();
        for (const QString &name : names.entryList(QDir::System | QDir::Files, QDir::Name)) {
            if (QFileInfo(names.filePath(name)).canonicalFilePath() == device)
                candidate.byId = names.filePath(name);
        }
        candidates.push_back(candidate);
    }
    return candidates;
}

ModemFinder::ModemFinder(MakeModemLine makeLine, const ModemTimings &timings, QObject *parent)
    : QObject(parent), m_makeLine(std::move(makeLine)), m_timings(timings), m_channel([this](const QByteArray &bytes) {
          if (m_line)
              m_line->write(bytes);
      })
{
}

void ModemFinder::begin(const QString &imei, const std::vector<PortCandidate> &candidates)
{
    cancel();
    m_imei = imei;
    for (const PortCandidate &candidate : candidates) {
        if (candidate.heldBy.isEmpty())
            m_ports.push_back(candidate.port);
    }
    m_line = m_makeLine();
    connect(m_line.get(), &ModemLine::received, this, [this](const QByteArray &bytes) { m_channel.receive(bytes); });
    tryNext();
}

void ModemFinder::cancel()
{
    ++m_search;
    m_ports.clear();
    m_channel.reset();
    m_line.reset();
}

void ModemFinder::tryNext()
{
    m_line->close();
    while (!m_ports.empty()) {
        m_port = m_ports.front();
        m_ports.pop_front();
        if (!m_line->open(m_port))
            continue;
        const AtScript script{atEscape(m_timings.settle), atOptional("AT", m_timings.sync),
                              atOptional("AT+CGSN", m_timings.sync)};
        m_channel.play(script, [this](const AtReplies &replies) { answered(replies); });
        return;
    }
    later([this] { emit notFound(); });
}

void ModemFinder::answered(const AtReplies &replies)
{
    const bool same = std::ranges::any_of(replies.back().lines,
                                          [this](const QByteArray &line) { return QString::fromLatin1(line).contains(m_imei); });
    m_line->close();
    if (same)
        later([this, port = m_port] { emit found(port); });
    else
        later([this] { tryNext(); });
}

/// In a turn of its own, unless the search is called off by then.
void ModemFinder::later(std::function<void()> step)
{
    QMetaObject::invokeMethod(
        this,
        [this, step = std::move(step), search = m_search] {
            if (m_line && search == m_search)
                step();
        },
        Qt::QueuedConnection);
}

} // namespace contador
