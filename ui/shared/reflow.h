// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QSplitter;

namespace contador {

/// Two parts side by side where there is room for both; one above the other, and scrolled, in a small window or with large
/// letters. The edge between them can be moved; what has the focus is scrolled to.
class Reflow : public QScrollArea {
    Q_OBJECT
public:
    /// Which of the two stands on the left; the main part is always above the other one.
    enum class Beside { Left, Right };
    struct Part {
        QWidget *widget = nullptr;
        int stretch = 1;
    };

    /// \param above what stands over both, or nullptr
    /// \param characters that both need side by side
    Reflow(QWidget *above, Part main, Part beside, Beside side, int characters, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QSplitter *m_parts;
    Part m_main;
    Part m_beside;
    Beside m_side;
    int m_characters;
};

} // namespace contador
