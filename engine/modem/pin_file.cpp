// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/pin_file.h"

#include <QFile>

namespace contador {

std::optional<QString> pinFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromLatin1(file.readLine()).trimmed();
}

} // namespace contador
