// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/usb_reset.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace contador {

namespace {

/// /sys/class/tty/ttyUSB0/device is the interface; the device is the first folder above it that has a vendor.
QString deviceFolder(const QString &port, const QString &sys)
{
    const QString name = QFileInfo(QFileInfo(port).canonicalFilePath()).fileName();
    QDir folder(QFileInfo(sys + QStringLiteral("/class/tty/") + name + QStringLiteral("/device")).canonicalFilePath());
    constexpr int mostLevels = 6;
    for (int level = 0; level < mostLevels && !name.isEmpty() && folder.exists(); ++level) {
        if (folder.exists(QStringLiteral("idVendor")) && folder.exists(QStringLiteral("authorized")))
            return folder.path();
        if (!folder.cdUp())
            break;
    }
    return {};
}

bool write(const QString &path, const char *value)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered) && file.write(value) == 1;
}

} // namespace

bool resetUsbDevice(const QString &port, const QString &sys)
{
    const QString folder = deviceFolder(port, sys);
    const QString authorized = folder + QStringLiteral("/authorized");
    return !folder.isEmpty() && QFileInfo(authorized).isWritable() && write(authorized, "0") && write(authorized, "1");
}

} // namespace contador
