// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace contador {

/// Names on the left, values on the right: "Meter", "A18-220471".
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    void clear();
    /// A fact without a value is left out.
    void add(const QString &name, const QString &value);

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace contador
