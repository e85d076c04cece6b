// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

namespace contador {

/// What our dialogs have in common: a heading, the room for what they are about, buttons below; gone when closed.
class DialogFrame : public QDialog {
    Q_OBJECT
public:
    DialogFrame(const QString &heading, const QString &closeWords, QWidget *parent);

protected:
    /// Between heading and buttons.
    [[nodiscard]] QVBoxLayout *room() const { return m_room; }
    QPushButton *addButton(const QString &words, const QString &symbolName);
    [[nodiscard]] QPushButton *closeButton() const { return m_close; }

private:
    QVBoxLayout *m_room;
    QDialogButtonBox *m_buttons;
    QPushButton *m_close;
};

} // namespace contador
