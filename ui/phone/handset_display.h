// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace contador {

/// The glass of the handset: its own colours, the bars of the network, the clock, how the keys write and how full the text is.
class HandsetDisplay : public QWidget {
    Q_OBJECT
public:
    explicit HandsetDisplay(QWidget *parent = nullptr);

    void setClock(const QString &clock);
    void setMode(const QString &mode); ///< "123", "abc"
    void setRoom(const QString &room); ///< "12/160"
    [[nodiscard]] int headHeight() const; ///< above what is in it
    [[nodiscard]] static QPalette inkOf(const QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_clock;
    QString m_mode;
    QString m_room;
};

} // namespace contador
