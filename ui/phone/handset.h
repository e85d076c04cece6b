// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/phone/multi_tap.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace contador {

class HandsetDisplay;
class HandsetKey;
class PlainLabel;

/// A feature phone: a small display, twelve keys, send and erase. The keyboard of the desk types as well.
class Handset : public QWidget {
    Q_OBJECT
public:
    explicit Handset(QWidget *parent = nullptr);

    /// What came last, and from whom.
    void showMessage(const QString &from, const QString &text);
    void showClock(const QString &clock);
    void setUsable(bool usable); ///< a text is on its way, or there is nobody to text as
    [[nodiscard]] QLineEdit *line() const { return m_line; } ///< what is being written
    [[nodiscard]] HandsetKey *key(QChar face) const; ///< "0" to "9", "*", "#"

signals:
    void sent(const QString &text);

public slots:
    void send();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeDisplay();
    QWidget *makeKeys();
    void press(QChar face);
    void erase();
    void refresh();

    MultiTap m_taps;
    QString m_tapped; ///< what stood there after the last press of a key
    QTimer m_pause;
    HandsetDisplay *m_display;
    PlainLabel *m_from;
    PlainLabel *m_message;
    QLineEdit *m_line;
    HandsetKey *m_send = nullptr;
    QList<HandsetKey *> m_keys;
};

} // namespace contador
