// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/installation.h"
#include "engine/reports/threads.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// What was said with each phone, and who looks after it. Read inside one Snapshot.
class ThreadsReport {
public:
    ThreadsReport(Connection &connection, const Installation &installation) : m_connection(connection), m_installation(installation) { }

    [[nodiscard]] ThreadsPage page(const ThreadsQuestion &question, const QDateTime &now) const;
    [[nodiscard]] ThreadCard card(const QString &phone, const QString &clerk, const QString &desk, const QDateTime &now) const;
    /// How many threads wait for a person, and how many of them have a text that nobody has seen.
    [[nodiscard]] std::pair<int, int> counts() const;

private:
    [[nodiscard]] std::vector<QString> waiting(const ThreadsQuestion &question, QString &next) const;
    [[nodiscard]] std::vector<QString> all(const ThreadsQuestion &question, QString &next) const;
    [[nodiscard]] std::vector<QString> found(const ThreadsQuestion &question) const;
    [[nodiscard]] ThreadLine line(const QString &phone, const QString &desk, const QDateTime &now) const;

    Connection &m_connection;
    const Installation &m_installation;
};

} // namespace contador
