// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/modem/at_console.h"
#include "engine/modem/modem.h"
#include "engine/modem/modem_report.h"
#include "engine/modem/ussd.h"

#include <QObject>

#include <functional>
#include <optional>

namespace contador {

/// Where a person asks a running modem something, in the engine thread. Each `done` comes exactly once: with nothing when there
/// is no such modem, or it goes before it has answered.
class ModemDesk : public QObject {
    Q_OBJECT
public:
    template <typename Answer> using Done = std::function<void(const std::optional<Answer> &)>;
    using Find = std::function<Modem *(const QString &path)>;

    ModemDesk(Find find, const Clock &clock, QObject *parent = nullptr);

    /// Between its messages, one question at a time; changes nothing in the modem.
    void examine(const QString &path, const Done<ModemReport> &done);
    void talk(const QString &path, const QString &line, ConsoleTrust trust, const Done<AtAnswer> &done);
    void ussd(const QString &path, const QString &code, const Done<UssdAnswer> &done);
    void enterPin(const QString &path, const QString &pin);
    void acceptCard(const QString &path);
    void trace(const QString &path, const Done<QByteArray> &done);

private:
    Find m_find;
    const Clock &m_clock;
};

} // namespace contador
