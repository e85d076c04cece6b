// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/modem_whereabouts.h"

#include <QFileInfo>

#include <algorithm>

namespace contador {

namespace {

constexpr int absencesBeforeSearch = 3; // it may be back in a moment, at the same place
constexpr int strangersBeforeTaken = 3; // ours was searched for in between, and is nowhere

/// `usb-HUAWEI_…-if00-port0` → `-if00-port0`: a stick has several ports, and not each announces messages.
QString interfaceOf(const QString &byId)
{
    return byId.mid(byId.lastIndexOf(QStringLiteral("-if")));
}

} // namespace

ModemWhereabouts::ModemWhereabouts(const QString &path, const ModemOptions &options, MakeModemLine makeLine, QObject *parent)
    : QObject(parent), m_path(path), m_options(options), m_finder(std::move(makeLine), options.timings), m_imei(options.imei)
{
    connect(&m_finder, &ModemFinder::found, this, [this](const QString &port) {
        m_finder.cancel();
        m_foundAt = port;
        emit found();
    });
    connect(&m_finder, &ModemFinder::notFound, this, [this] {
        m_finder.cancel();
        emit notFound();
    });
}

bool ModemWhereabouts::isOurs(const QString &imei)
{
    if (imei.isEmpty())
        return true;
    if (!m_imei.isEmpty() && imei != m_imei && ++m_strangers < strangersBeforeTaken)
        return false;
    m_absences = 0;
    m_strangers = 0;
    m_imei = imei;
    if (m_byId)
        return true;
    m_byId = QString();
    const QString device = QFileInfo(port()).canonicalFilePath();
    for (const PortCandidate &candidate : portCandidates(m_options.devices)) {
        if (QFileInfo(candidate.port).canonicalFilePath() == device)
            m_byId = candidate.byId;
    }
    return true;
}

bool ModemWhereabouts::lookAfterAbsence()
{
    m_foundAt.clear();
    if (m_imei.isEmpty() || ++m_absences < absencesBeforeSearch)
        return false;
    m_absences = 0;
    return look();
}

bool ModemWhereabouts::look()
{
    const std::vector<PortCandidate> ports = candidates();
    if (!ports.empty())
        m_finder.begin(m_imei, ports);
    return !ports.empty();
}

std::vector<PortCandidate> ModemWhereabouts::candidates() const
{
    std::vector<PortCandidate> all = portCandidates(m_options.devices);
    std::erase_if(all, [this](const PortCandidate &candidate) {
        const QString device = QFileInfo(candidate.port).canonicalFilePath();
        return std::ranges::any_of(m_options.notOurs,
                                   [&](const QString &other) { return QFileInfo(other).canonicalFilePath() == device; });
    });
    std::ranges::stable_sort(all, {}, [this](const PortCandidate &candidate) {
        const bool sameInterface = interfaceOf(candidate.byId) == interfaceOf(m_byId.value_or(QString()));
        return candidate.byId == m_byId ? 0 : sameInterface ? 1 : 2;
    });
    return all;
}

} // namespace contador
