// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace contador {

/// A key of the handset: its digit, the letters below, or a symbol. The keyboard types without it, so it takes no focus.
class HandsetKey : public QAbstractButton {
    Q_OBJECT
public:
    enum class Role { Digit, Send, Erase };
    /// \param words what a screen reader says   \param face the digit, or the name of a symbol
    HandsetKey(Role role, const QString &words, const QString &face, const QString &letters, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_role;
    QString m_face;
    QString m_letters;
};

} // namespace contador
