// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/connection.h"
#include "tests/simulation/air_log.h"
#include "tests/simulation/plan.h"

#include <QStringList>

namespace contador::simulation {

/// Holds what was planned and what was on the air against what stands in the database.
class Oracle {
public:
    struct Tally {
        int texts = 0; ///< of people, all parts handed to a modem
        int incomplete = 0; ///< of people, a part lost in the network
        int parts = 0; ///< SMS-DELIVER that a modem was given, each once
        int replies = 0; ///< messages to be sent
        int onTheAir = 0; ///< parts that a network took
        int unknown = 0; ///< messages that are unknown in the end
        int failed = 0; ///< refused for good
        int repeatedByRule = 0;
    };

    Oracle(const Plan &plan, const AirLog &air, Connection &database);

    /// What is wrong; empty: all promises were kept.
    [[nodiscard]] QStringList complaints();
    [[nodiscard]] const Tally &tally() const { return m_tally; }

private:
    struct Outbound {
        qint64 id = 0;
        QString to;
        QString text;
        QString state;
        int parts = 0;
        int mayHaveLeft = 0; ///< submissions that were accepted or are unknown
        int repeatedByRule = 0;
    };

    void everyPartIsKeptOnce();
    void everyTextIsThereOnce();
    void everyTextIsAnsweredOnce();
    void everyReadingIsBookedOnce();
    void nothingIsLeftOpen();
    void booksAddUp();
    void nothingIsSentTwice();
    void nothingIsSentTwice(const Outbound &message, const std::vector<Outbound> &all);
    [[nodiscard]] std::vector<Outbound> outbound();
    [[nodiscard]] qint64 number(const char *sql);
    void complain(const QString &what) { m_complaints.append(what); }

    const Plan &m_plan;
    const AirLog &m_air;
    Connection &m_database;
    QStringList m_complaints;
    Tally m_tally;
};

} // namespace contador::simulation
