// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

#include <optional>

namespace contador {

/// Five bars as telephones have them, beside words that say the same.
class SignalBars : public QWidget {
    Q_OBJECT
public:
    static constexpr int most = 5;

    explicit SignalBars(QWidget *parent = nullptr);
    void show(std::optional<int> dbm);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<int> m_dbm;
};

/// None where there is no network, five where no more would help.
int signalBars(int dbm);

} // namespace contador
