// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/station/tried_pins_store.h"

namespace contador {

namespace {

/// A locked card that does not tell its number has an empty one, not NULL: the row is found again.
QString told(const QString &iccid)
{
    return iccid.isNull() ? QStringLiteral("") : iccid;
}

} // namespace

std::vector<TriedPin> TriedPinsStore::all() const
{
    std::vector<TriedPin> pins;
    Query query = m_connection.query("select iccid, fingerprint, tries_left from tried_pin");
    while (query.next()) {
        TriedPin pin{query.text(0), QByteArray::fromHex(query.text(1).toLatin1()), {}};
        if (const auto left = query.optionalInteger(2))
            pin.triesLeft = int(*left);
        pins.push_back(pin);
    }
    return pins;
}

void TriedPinsStore::add(Transaction &transaction, const TriedPin &pin)
{
    Query query = transaction.connection().query(R"(
        insert into tried_pin (iccid, fingerprint, tries_left, tried_at) values (:iccid, :fingerprint, :left, :at)
        on conflict (iccid, fingerprint) do update set tries_left = excluded.tries_left, tried_at = excluded.tried_at)");
    query.bind(":iccid", told(pin.iccid))
        .bind(":fingerprint", QString::fromLatin1(pin.fingerprint.toHex()))
        .bind(":left", pin.triesLeft)
        .bind(":at", transaction.at())
        .run();
}

void TriedPinsStore::remove(Transaction &transaction, const TriedPin &pin)
{
    Query query = transaction.connection().query("delete from tried_pin where iccid = :iccid and fingerprint = :fingerprint");
    query.bind(":iccid", told(pin.iccid)).bind(":fingerprint", QString::fromLatin1(pin.fingerprint.toHex())).run();
}

} // namespace contador
