// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador {

/// Takes the USB device behind a serial port away and brings it back, as if it had been unplugged; false where it is none or
/// this user may not. Linux: `authorized` in the folder of the device under /sys.
[[nodiscard]] bool resetUsbDevice(const QString &port, const QString &sys = QStringLiteral("/sys"));

} // namespace contador
