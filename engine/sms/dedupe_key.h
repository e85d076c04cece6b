// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace contador::sms {

/// By what an inbound message is recognised when it comes twice: SHA-256 of "contador/in/1", ICCID and TPDU, with TP-MMS cleared
/// because a service centre may set it differently at each delivery. Without service centre field and without trailing octets.
QByteArray dedupeKey(QByteArrayView iccid, QByteArrayView tpdu);

} // namespace contador::sms
