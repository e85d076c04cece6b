// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace contador {

QrCode qrCode(const QString &text)
{
    constexpr int smallestThatFits = 0;
    constexpr int isCaseSensitive = 1;
    if (text.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeString(text.toUtf8().constData(), smallestThatFits, QR_ECLEVEL_M, QR_MODE_8, isCaseSensitive), &QRcode_free);
    if (!made)
        return {};
    QrCode code;
    code.side = made->width;
    const int squares = code.side * code.side;
    for (int i = 0; i < squares; ++i)
        code.dark.push_back((made->data[i] & 1) != 0); // the other bits tell of what part of the code a square is
    return code;
}

} // namespace contador
