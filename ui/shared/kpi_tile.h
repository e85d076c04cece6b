// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace contador {

/// A figure of the day that filters the list below when pressed.
class KpiTile : public QAbstractButton {
    Q_OBJECT
public:
    KpiTile(const QString &caption, const QString &symbolName, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &note);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_symbol;
    QString m_figure;
    QString m_note;
};

} // namespace contador
