// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/tried_pin.h"

#include <QCryptographicHash>

namespace contador {

TriedPin triedPin(const QString &iccid, const QString &pin)
{
    const QByteArray text = iccid.toUtf8() + ' ' + pin.toUtf8();
    return {iccid, QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(), {}};
}

bool wasTried(const TriedPin &tried, const QString &iccid, const QString &pin)
{
    const bool sameCard = tried.iccid.isEmpty() || iccid.isEmpty() || tried.iccid == iccid;
    return sameCard && triedPin(tried.iccid, pin).fingerprint == tried.fingerprint;
}

} // namespace contador
