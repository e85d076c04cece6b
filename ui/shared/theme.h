// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace contador {

/// Every colour of the window has a role; THE table of colours is in theme.cpp.
enum class Colour {
    Window, ///< behind the cards
    Card,
    Border, ///< of cards and fields
    Sunken, ///< fields inside a card, hovered rows, our side of a conversation
    Text,
    Muted, ///< second lines, captions
    Accent, ///< links, icons, focus, bars
    AccentFill, ///< behind OnAccent: the main button, the chosen screen
    AccentHover,
    OnAccent,
    Selection, ///< the selected row
    Navigation,
    NavigationText,
    NavigationHover,
    NavigationWarning,
    ScrollHandle,
    NeutralText,
    NeutralFill,
    GoodText,
    GoodFill,
    InfoText,
    InfoFill,
    AttentionText,
    AttentionFill,
    BadText,
    BadFill,
    HandsetBody, ///< of the phone on which texts are tried
    HandsetKey,
    HandsetKeyText,
    HandsetDisplay,
    HandsetInk,
};

/// What a label means; always together with a symbol and a word, never by colour alone.
enum class Tone { Neutral, Good, Info, Attention, Bad };

/// Light or dark: the same roles, two columns of one table.
class Theme {
public:
    enum class Kind { Light, Dark };
    explicit Theme(Kind kind = Kind::Light) : m_kind(kind) { }

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QColor colour(Colour role) const;
    [[nodiscard]] QColor text(Tone tone) const;
    [[nodiscard]] QColor fill(Tone tone) const;
    [[nodiscard]] QPalette palette() const;

private:
    Kind m_kind;
};

/// The theme a widget is drawn in: that of its style.
const Theme &themeOf(const QWidget *widget);

/// Half a line of the widget's text: the unit of every distance, so that the window grows with the letters.
int unitOf(const QWidget *widget);

} // namespace contador
