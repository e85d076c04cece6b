// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/dedupe_key.h"

#include "engine/sms/first_octet.h"

#include <QCryptographicHash>

namespace contador::sms {

QByteArray dedupeKey(QByteArrayView iccid, QByteArrayView tpdu)
{
    QByteArray masked = tpdu.toByteArray();
    if (!masked.isEmpty())
        masked[0] = static_cast<char>(masked[0] & ~FirstOctet::noMoreMessages);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("contador/in/1"));
    hash.addData(iccid);
    hash.addData(masked);
    return hash.result();
}

} // namespace contador::sms
