// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/penalty_walk.h"

#include "engine/station/station.h"
#include "ui/shared/person.h"
#include "ui/texts/debts_text.h"
#include "ui/texts/store_text.h"

#include <algorithm>

namespace contador {

namespace {
constexpr qint64 entriesAtOnce = 400; // a fraction of a second of the engine thread, were all of them late
} // namespace

PenaltyWalk::PenaltyWalk(Station &station, QDate upTo, DebtsDesk::Mode mode, QObject *parent)
    : QObject(parent), m_station(station), m_upTo(upTo), m_mode(mode), m_found{{}, 0, Money::zero(station.installation().currency)}
{
}

void PenaltyWalk::start()
{
    m_station.ask([](Reader &reader) { return reader.latestEntry(); }).then(this, [this](const Outcome<EntryId, StoreFault> &latest) {
        if (!latest)
            return emit refused(storeSentence(latest.error()));
        m_latest = *latest;
        walkOn();
    });
}

void PenaltyWalk::walkOn()
{
    const EntryId last{std::min(m_latest.value, m_after.value + entriesAtOnce)};
    m_station
        .command(person(),
                 [upTo = m_upTo, after = m_after, last, mode = m_mode](Writer &writer) {
                     return writer.atDebtsDesk([&](DebtsDesk &desk) { return desk.penalties(upTo, after, last, mode); });
                 })
        .then(this, [this, last](const Outcome<Outcome<std::vector<PenaltyLine>, PenaltyFault>, StoreFault> &lines) {
            if (!lines)
                return emit refused(storeSentence(lines.error()));
            if (!*lines)
                return emit refused(penaltyFaultSentence(lines->error()));
            take(**lines, last);
        });
}

void PenaltyWalk::take(const std::vector<PenaltyLine> &lines, EntryId last)
{
    for (const PenaltyLine &line : lines) {
        ++m_found.debts;
        m_found.sum += line.fine + line.interest;
        if (m_found.lines.size() < mostLines)
            m_found.lines.push_back(line);
    }
    m_after = last;
    if (m_after.value >= m_latest.value)
        return end();
    constexpr int whole = 100;
    emit progressed(int(m_after.value * whole / m_latest.value), m_found);
    walkOn();
}

void PenaltyWalk::end()
{
    if (m_mode == DebtsDesk::Mode::DryRun)
        return emit finished(m_found);
    m_station
        .command(person(),
                 [upTo = m_upTo, latest = m_latest](Writer &writer) {
                     writer.atDebtsDesk([&](DebtsDesk &desk) { desk.notePenalties(upTo, latest); return true; });
                     return true;
                 })
        .then(this, [this](const Outcome<bool, StoreFault> &noted) {
            if (noted)
                emit finished(m_found);
            else
                emit refused(storeSentence(noted.error()));
        });
}

} // namespace contador
