// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace contador {

/// What the window is started with.
struct Options {
    QString database;          ///< URL; empty: the user's own data folder
    QStringList modems;        ///< serial ports
    QString pinFile;           ///< holds the PIN of the SIM card; empty: none
    QStringList tariffFolders;
    QString language;          ///< of the screens; empty: the system's
    QString theme;             ///< "light", "dark"; empty: as chosen last
    bool demonstration = false;
    std::chrono::seconds endAfter{0}; ///< 0: when the window is closed
    QString screenshots;       ///< a folder; empty: none are taken

    /// Whether the arguments only ask what the program is: that is answered without a display.
    static bool onlyAsk(const QStringList &arguments);

    /// Ends the program by itself where the arguments are wrong, or ask for help or the version.
    static Options fromArguments(const QStringList &arguments);
};

} // namespace contador
