// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace contador {

class PlainLabel;

/// One text message: the consumer's on the left, ours on the right.
class Bubble : public QWidget {
    Q_OBJECT
public:
    enum class Side { Theirs, Ours };
    explicit Bubble(Side side, QWidget *parent = nullptr);

    void say(const QString &text, const QString &caption);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Side m_side;
    PlainLabel *m_text;
    PlainLabel *m_caption;
};

} // namespace contador
