// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"

#include "ui/shared/style.h"

#include <QFontMetrics>
#include <QWidget>

#include <algorithm>
#include <array>

namespace contador {

namespace {

struct ColourRow {
    Colour role;
    QRgb light;
    QRgb dark;
};

// Text on its ground has a contrast of 4.5 : 1 or more, symbols and focus 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11); a test counts it.
constexpr std::array colours{
    ColourRow{Colour::Window, 0xFFF4F6FA, 0xFF13171D},
    ColourRow{Colour::Card, 0xFFFFFFFF, 0xFF1B2128},
    ColourRow{Colour::Border, 0xFFDEE3EC, 0xFF2C343E},
    ColourRow{Colour::Sunken, 0xFFF3F5F9, 0xFF232A33},
    ColourRow{Colour::Text, 0xFF172033, 0xFFE9EDF3},
    ColourRow{Colour::Muted, 0xFF576177, 0xFF9FABBA},
    ColourRow{Colour::Accent, 0xFF1D63DC, 0xFF5B9DFF},
    ColourRow{Colour::AccentFill, 0xFF1D63DC, 0xFF2A68D8},
    ColourRow{Colour::AccentHover, 0xFF1754BE, 0xFF3770DA},
    ColourRow{Colour::OnAccent, 0xFFFFFFFF, 0xFFFFFFFF},
    ColourRow{Colour::Selection, 0xFFE6EFFE, 0xFF253C66},
    ColourRow{Colour::Navigation, 0xFF101B33, 0xFF0C1016},
    ColourRow{Colour::NavigationText, 0xFFC4CDDE, 0xFFB5BFCC},
    ColourRow{Colour::NavigationHover, 0xFF1D2A47, 0xFF1A212B},
    ColourRow{Colour::NavigationWarning, 0xFFF2B84B, 0xFFF2B84B},
    ColourRow{Colour::ScrollHandle, 0xFFB9C2D0, 0xFF47525F},
    ColourRow{Colour::NeutralText, 0xFF4A5468, 0xFFB4BECB},
    ColourRow{Colour::NeutralFill, 0xFFE9ECF2, 0xFF2D3540},
    ColourRow{Colour::GoodText, 0xFF0B6B43, 0xFF4FD69A},
    ColourRow{Colour::GoodFill, 0xFFDDF3E7, 0xFF16372B},
    ColourRow{Colour::InfoText, 0xFF1A56BF, 0xFF86B6FF},
    ColourRow{Colour::InfoFill, 0xFFD2E2FC, 0xFF1B3157},
    ColourRow{Colour::AttentionText, 0xFF7D4E00, 0xFFF2B84B},
    ColourRow{Colour::AttentionFill, 0xFFFCEFCF, 0xFF3D3016},
    ColourRow{Colour::BadText, 0xFFAA1F27, 0xFFFF8F8F},
    ColourRow{Colour::BadFill, 0xFFFBE2E2, 0xFF472023},
    ColourRow{Colour::HandsetBody, 0xFF2A3550, 0xFF0E1217},
    ColourRow{Colour::HandsetKey, 0xFF44516F, 0xFF2C3540},
    ColourRow{Colour::HandsetKeyText, 0xFFF4F6FA, 0xFFDDE3EA},
    ColourRow{Colour::HandsetDisplay, 0xFFCFDDB4, 0xFFA9BC86},
    ColourRow{Colour::HandsetInk, 0xFF1F2C14, 0xFF141D0B},
};

} // namespace

QColor Theme::colour(Colour role) const
{
    const auto row = std::ranges::find(colours, role, &ColourRow::role);
    Q_ASSERT(row != colours.end());
    return QColor::fromRgb(m_kind == Kind::Dark ? row->dark : row->light);
}

QColor Theme::text(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return colour(Colour::NeutralText);
    case Tone::Good:
        return colour(Colour::GoodText);
    case Tone::Info:
        return colour(Colour::InfoText);
    case Tone::Attention:
        return colour(Colour::AttentionText);
    case Tone::Bad:
        return colour(Colour::BadText);
    }
    Q_UNREACHABLE();
}

QColor Theme::fill(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return colour(Colour::NeutralFill);
    case Tone::Good:
        return colour(Colour::GoodFill);
    case Tone::Info:
        return colour(Colour::InfoFill);
    case Tone::Attention:
        return colour(Colour::AttentionFill);
    case Tone::Bad:
        return colour(Colour::BadFill);
    }
    Q_UNREACHABLE();
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Colour ours) { palette.setColor(role, colour(ours)); };
    set(QPalette::Window, Colour::Window);
    set(QPalette::WindowText, Colour::Text);
    set(QPalette::Base, Colour::Card);
    set(QPalette::AlternateBase, Colour::Sunken);
    set(QPalette::Text, Colour::Text);
    set(QPalette::PlaceholderText, Colour::Muted);
    set(QPalette::Button, Colour::Card);
    set(QPalette::ButtonText, Colour::Text);
    set(QPalette::BrightText, Colour::OnAccent);
    set(QPalette::Highlight, Colour::AccentFill);
    set(QPalette::HighlightedText, Colour::OnAccent);
    set(QPalette::Link, Colour::Accent);
    set(QPalette::LinkVisited, Colour::Accent);
    set(QPalette::ToolTipBase, Colour::Card);
    set(QPalette::ToolTipText, Colour::Text);
    set(QPalette::Light, Colour::Card);
    set(QPalette::Midlight, Colour::Sunken);
    set(QPalette::Mid, Colour::Border);
    set(QPalette::Dark, Colour::Border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Colour::Muted));
    return palette;
}

const Theme &themeOf(const QWidget *widget)
{
    static const Theme light;
    const auto *style = widget ? qobject_cast<const Style *>(widget->style()) : nullptr;
    return style ? style->theme() : light;
}

int unitOf(const QWidget *widget)
{
    return std::max(4, widget->fontMetrics().height() / 2);
}

} // namespace contador
