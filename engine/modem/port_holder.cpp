// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/port_holder.h"

#include "engine/modem/at_fields.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace contador {

namespace {

namespace fs = std::filesystem;

QString named(const QString &pid)
{
    QFile name(QStringLiteral("/proc/%1/comm").arg(pid));
    if (!name.open(QIODevice::ReadOnly))
        return {}; // it has ended
    return QStringLiteral("%1 (%2)").arg(atText(name.readLine()), pid);
}

bool hasOpen(const fs::path &process, const fs::path &device)
{
    std::error_code fault; // it has ended, or is somebody else's
    for (fs::directory_iterator each(process / "fd", fault); each != fs::directory_iterator(); each.increment(fault)) {
        if (fs::read_symlink(each->path(), fault) == device)
            return true;
    }
    return false;
}

/// Who made a pseudo terminal is the modem at its far end, and may keep the near end open too. pty(7)
bool isFarEnd(const fs::path &process, const QString &device)
{
    return device.startsWith(QStringLiteral("/dev/pts/")) && (hasOpen(process, "/dev/ptmx") || hasOpen(process, "/dev/pts/ptmx"));
}

/// As minicom, Kannel and ModemManager's predecessors leave it: the number of the process in ASCII.
QString locker(const QString &device)
{
    for (const char *folder : {"/run/lock", "/var/lock", "/tmp"}) {
        QFile lock(QStringLiteral("%1/LCK..%2").arg(QLatin1String(folder), QFileInfo(device).fileName()));
        if (!lock.open(QIODevice::ReadOnly))
            continue;
        const auto pid = atNumber(lock.readLine().trimmed());
        if (pid && *pid != QCoreApplication::applicationPid())
            return named(QString::number(*pid));
    }
    return {};
}

} // namespace

QString portHolder(const QString &port)
{
    const QString device = QFileInfo(port).canonicalFilePath();
    if (device.isEmpty())
        return {};
    const QString own = QString::number(QCoreApplication::applicationPid());
    std::error_code fault;
    for (fs::directory_iterator each("/proc", fault); each != fs::directory_iterator(); each.increment(fault)) {
        const QString pid = QString::fromStdString(each->path().filename().string());
        if (pid.front().isDigit() && pid != own && hasOpen(each->path(), device.toStdString()) && !isFarEnd(each->path(), device))
            return named(pid);
    }
    return locker(device);
}

} // namespace contador
