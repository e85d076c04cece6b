// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace contador {

/// The squares of a QR code (ISO/IEC 18004), as libqrencode makes it; error correction M.
struct QrCode {
    int side = 0; ///< squares in a row; 0: the text does not fit, or is empty
    std::vector<bool> dark; ///< row after row
};

QrCode qrCode(const QString &text);

} // namespace contador
