// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/debts_desk.h"

#include <QObject>

namespace contador {

class Station;

/// Asks the penalties of a whole book, a stretch at a time, so that answers to consumers are not delayed.
class PenaltyWalk : public QObject {
    Q_OBJECT
public:
    static constexpr size_t mostLines = 2000; ///< that are kept for showing; all are counted

    struct Found {
        std::vector<PenaltyLine> lines; ///< the first ones
        qint64 debts = 0;
        Money sum;
    };
    PenaltyWalk(Station &station, QDate upTo, DebtsDesk::Mode mode, QObject *parent);
    void start();

signals:
    void progressed(int percent, const contador::PenaltyWalk::Found &found);
    void finished(const contador::PenaltyWalk::Found &found);
    void refused(const QString &sentence);

private:
    void walkOn();
    void take(const std::vector<PenaltyLine> &lines, EntryId last);
    void end();

    Station &m_station;
    QDate m_upTo;
    DebtsDesk::Mode m_mode;
    EntryId m_after;
    EntryId m_latest;
    Found m_found;
};

} // namespace contador
