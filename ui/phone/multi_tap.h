// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador {

/// Text by twelve keys (ITU-T E.161): the same key again, soon enough, takes the next of its letters.
class MultiTap {
public:
    enum class Mode { Digits, Small, Capitals };

    /// What a press gives: a character, in place of the last one where `replaces`.
    struct Press {
        QString character;
        bool replaces = false;
    };
    /// \param key "0" to "9" or "*"
    Press press(QChar key);
    void settle() { m_key = QChar(); } ///< the next press begins a new character
    void nextMode();
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] static QString lettersOf(QChar key); ///< as they stand on the key: "abc"

private:
    Mode m_mode = Mode::Digits;
    QChar m_key; ///< pressed last, and still open
    qsizetype m_turn = 0;
};

} // namespace contador
