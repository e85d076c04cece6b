// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contador/demonstration.h"
#include "app/contador/options.h"
#include "app/contador/screenshots.h"
#include "engine/station/station.h"
#include "ui/main_window.h"
#include "ui/shared/appearance.h"

#include <QLocale>

#include <memory>

namespace contador {

/// Puts the console together: accounts, modem, engine, window.
class Composition : public QObject {
    Q_OBJECT
public:
    Composition(Options options, const QLocale &locale);

    /// 0, or the exit status of a start that failed (its sentence is shown).
    int open();

private:
    Outcome<StationOptions, StoreFault> stationOptions();
    void openWindow();
    void endLater();
    static int refuse(const QString &sentence);

    Options m_options;
    QLocale m_locale;
    QString m_pin;
    QString m_accountToShow; ///< on the picture of an account card: the last that sent a good reading
    std::unique_ptr<Demonstration> m_demonstration;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Screenshots> m_screenshots;
};

} // namespace contador
