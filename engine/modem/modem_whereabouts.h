// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/modem.h"
#include "engine/modem/modem_finder.h"

namespace contador {

/// Where the modem of a line is: at its path, else where one of the same IMEI is found. Another modem at its path is only
/// taken for a replacement when the old one is nowhere.
class ModemWhereabouts : public QObject {
    Q_OBJECT
public:
    ModemWhereabouts(const QString &path, const ModemOptions &options, MakeModemLine makeLine, QObject *parent = nullptr);

    /// What is to be opened.
    [[nodiscard]] const QString &port() const { return m_foundAt.isEmpty() ? m_path : m_foundAt; }
    /// It is there, and this is what it says it is; false: it is another one, and ours is worth looking for.
    [[nodiscard]] bool isOurs(const QString &imei);
    /// It was not there. Whether it is being looked for now: found or notFound follows.
    [[nodiscard]] bool lookAfterAbsence();
    /// The same at once.
    [[nodiscard]] bool look();
    void cancel() { m_finder.cancel(); }

signals:
    void found(); ///< at `port`
    void notFound();

private:
    [[nodiscard]] std::vector<PortCandidate> candidates() const;

    const QString m_path;
    const ModemOptions &m_options;
    ModemFinder m_finder;
    QString m_imei;
    std::optional<QString> m_byId; ///< link to the port it had; empty without one
    QString m_foundAt;
    int m_absences = 0;
    int m_strangers = 0;
};

} // namespace contador
