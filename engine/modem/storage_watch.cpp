// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/storage_watch.h"

namespace contador {

namespace {

constexpr int fillingTenths = 8;

} // namespace

void StorageWatch::begin()
{
    m_saidFull = false;
    m_used.reset();
    m_total.reset();
}

void StorageWatch::stored(int used, int total)
{
    if (used < 0 || total <= 0)
        return;
    m_used = used;
    m_total = total;
    if (used < total)
        m_saidFull = false;
    emit changed();
    if (alarms())
        emit crowded();
}

void StorageWatch::noticed(const AtNotice &notice)
{
    constexpr int memoryFull = 322; // TS 27.005 §3.2.5
    if (notice.kind == AtNotice::Kind::StorageFull)
        failed(memoryFull);
}

void StorageWatch::failed(int code)
{
    constexpr int memoryFull = 322;
    if (code != memoryFull)
        return;
    m_saidFull = true;
    emit changed();
    emit crowded();
}

void StorageWatch::deleted()
{
    if (alarms())
        emit countDue();
}

ModemAlarms StorageWatch::alarms() const
{
    const bool counted = m_used && m_total;
    ModemAlarms alarms;
    alarms.setFlag(ModemAlarm::StorageFilling, m_saidFull || (counted && *m_used * 10 >= *m_total * fillingTenths));
    alarms.setFlag(ModemAlarm::StorageFull, m_saidFull || (counted && *m_used >= *m_total));
    return alarms;
}

} // namespace contador
