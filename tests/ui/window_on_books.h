// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/station/station.h"
#include "ui/main_window.h"
#include "ui/shared/appearance.h"

#include <QTemporaryDir>

#include <functional>

namespace contador::tests {

/// The whole window on a real station with books of its own: two accounts of a water utility, the first with a price and a debt.
/// The books lie in memory where the system has a place for that: no test of the window waits for a disk that others keep busy.
class WindowOnBooks {
public:
    static constexpr const char *priced = "00124567"; ///< Maria Silva, meter 20400769, 1473 m³ in February 2020; owes 12.40
    static constexpr const char *unpriced = "00200001"; ///< John Carter, meter 20400801: his tariff is nowhere

    /// \param daysAgo when the books began
    /// \param also written into the books before they are opened
    explicit WindowOnBooks(int daysAgo = 0, const std::function<void(Transaction &)> &also = {}); ///< ends the program where books or window cannot be had: nothing could be tested
    ~WindowOnBooks();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Station &station() { return *m_station; }
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }
    [[nodiscard]] AccountCard card(const char *number = priced);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Station> m_station;
    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace contador::tests
