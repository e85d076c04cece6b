// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace contador {

/// What is particular about a family of modems. A quirk is a row in modem_profiles.cpp and nowhere a branch.
struct ModemProfile {
    QString manufacturer{}; ///< within +CGMI, in any case; empty fits all
    std::vector<QByteArray> greeting{}; ///< commands once after start; may be refused
    /// AT+CNMI parameters from best to least, until one is accepted and reads back. TS 27.005 §3.4.1
    std::vector<QByteArray> notifications{};
    QByteArray iccidCommand = "AT+CCID";
    QByteArray pinTriesCommand = "AT+CPINR=\"SIM PIN\""; ///< TS 27.007 §8.65
    int pinTriesField = 1; ///< of its answer
    std::vector<QByteArray> restartCommands = {"AT+CFUN=1,1"}; ///< TS 27.007 §8.2; when it answers nothing
    std::vector<QByteArray> radioCycle = {"AT+CFUN=4", "AT+CFUN=1"}; ///< when it answers and nothing leaves
    std::chrono::milliseconds reconcileAtLeast{0}; ///< pause between lists of stored messages that the firmware needs
};

/// The first row that fits; the last row fits all.
[[nodiscard]] const ModemProfile &modemProfile(const QString &manufacturer);

} // namespace contador
