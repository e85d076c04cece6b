// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <utility>

namespace contador {

class MeterBar;
class PlainLabel;
class SignalBars;

/// One figure of a modem: what it is, how much, a bar where there is a limit, and a note in words.
class MeasureTile : public QWidget {
    Q_OBJECT
public:
    MeasureTile(const QString &caption, const QString &symbolName, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &note);
    void setMeter(std::optional<std::pair<int, int>> usedOfTotal);
    /// In place of the symbol.
    void setSignal(std::optional<int> dbm);

    [[nodiscard]] QString figure() const;
    [[nodiscard]] QString note() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_caption;
    PlainLabel *m_figure;
    PlainLabel *m_note;
    MeterBar *m_meter;
    SignalBars *m_bars;
    QWidget *m_symbol;
};

} // namespace contador
