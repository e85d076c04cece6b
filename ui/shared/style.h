// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QProxyStyle>

namespace contador {

/// Fusion, drawn flat in our colours: rounded fields and buttons, underlined tabs, thin scroll bars, a visible focus.
/// No style sheets: they fall back to other styles for what they do not name.
class Style final : public QProxyStyle {
    Q_OBJECT
public:
    explicit Style(const Theme &theme);

    [[nodiscard]] const Theme &theme() const { return m_theme; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const override;

private:
    [[nodiscard]] QColor colour(Colour role) const { return m_theme.colour(role); }
    void drawButton(const QStyleOption *option, QPainter *painter) const;
    void drawButtonLabel(const QStyleOption *option, QPainter *painter) const;
    void drawField(const QStyleOption *option, QPainter *painter) const;
    void drawToolButtonPanel(const QStyleOption *option, QPainter *painter) const;
    void drawFocus(const QRectF &rect, QPainter *painter) const;
    void drawRowBackground(const QStyleOption *option, QPainter *painter) const;
    void drawTab(const QStyleOption *option, QPainter *painter) const;
    void drawHeaderSection(const QStyleOption *option, QPainter *painter) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const;
    void drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;

    Theme m_theme;
};

/// Fills and outlines a rounded rectangle whose one-pixel line falls on pixels.
void drawRounded(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal radius);

} // namespace contador
