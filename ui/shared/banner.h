// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

namespace contador {

class PlainLabel;

/// A sentence across the window while something keeps Contador from its work; gone when the sentence is empty.
class Banner : public QWidget {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void say(const QString &sentence, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_sentence;
    Tone m_tone = Tone::Attention;
};

} // namespace contador
