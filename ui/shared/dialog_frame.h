// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace contador {

class FlowLayout;

/// What our dialogs have in common: a heading, the room for what they are about, buttons below; gone when closed. As large as
/// what is in it where the screen has the place, else the room is scrolled; heading, foot and buttons are always seen.
class DialogFrame : public QDialog {
    Q_OBJECT
public:
    DialogFrame(const QString &heading, const QString &closeWords, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    void setVisible(bool visible) override;

protected:
    /// Between heading and foot.
    [[nodiscard]] QVBoxLayout *room() const { return m_room; }
    /// Above the buttons: the sentence that says what became of what was typed.
    [[nodiscard]] QVBoxLayout *foot() const { return m_foot; }
    /// At least so large where the screen has the place. \param lines 0: as high as what is in it
    void setGoodSize(int characters, int lines = 0);
    /// Grows with what is shown now, as far as the screen has the place.
    void makeRoom();
    QPushButton *addButton(const QString &words, const QString &symbolName);
    [[nodiscard]] QPushButton *closeButton() const { return m_close; }

private:
    QScrollArea *m_area;
    QVBoxLayout *m_room;
    QVBoxLayout *m_foot;
    QSize m_good; ///< in pixels
    FlowLayout *m_buttons;
    QPushButton *m_close;
};

} // namespace contador
