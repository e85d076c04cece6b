// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/to_check_store.h"

namespace contador {

namespace {

void forgetDial(Transaction &transaction, RegisterId dial)
{
    Query query = transaction.connection().query("delete from reading_to_check where register_id = :dial");
    query.bind(":dial", dial).run();
}

void forgetReading(Transaction &transaction, ReadingId reading)
{
    Query query = transaction.connection().query("delete from reading_to_check where reading_id = :reading");
    query.bind(":reading", reading).run();
}

} // namespace

void ToCheckStore::follow(Transaction &transaction, const Reading &reading)
{
    const bool isCorrection = !reading.supersedes.isNull();
    if (reading.status == ReadingStatus::Held) {
        forgetDial(transaction, reading.registerId);
        Query query = transaction.connection().query("insert into reading_to_check (register_id, reading_id) values (:dial, :reading)");
        query.bind(":dial", reading.registerId).bind(":reading", reading.id).run();
    } else if (isCorrection) {
        forgetReading(transaction, reading.supersedes);
    } else if (reading.status == ReadingStatus::Accepted && reading.source != ReadingSource::Estimate) {
        forgetDial(transaction, reading.registerId);
    }
}

void ToCheckStore::markAsked(Transaction &transaction, ReadingId reading)
{
    Query query = transaction.connection().query("update reading_to_check set asked_at = :at, asked_by = :by where reading_id = :reading");
    query.bind(":at", transaction.at()).bind(":by", transaction.actor().name).bind(":reading", reading).run();
}

} // namespace contador
