// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/style.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace contador {

namespace {

int unit(const QStyleOption *option, const QWidget *widget)
{
    return std::max(4, (widget ? widget->fontMetrics() : option->fontMetrics).height() / 2);
}

} // namespace

Style::Style(const Theme &theme) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme) { }

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractItemView *>(widget->parentWidget()))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(option, painter);
    case PE_PanelButtonTool:
        return drawToolButtonPanel(option, painter);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (widget && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
            return; // its box is the field
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return; // it stands on something that is its frame
        return drawField(option, painter);
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget))
            drawFocus(option->rect, painter);
        return;
    case PE_PanelItemViewRow:
        return drawRowBackground(option, painter);
    case PE_PanelItemViewItem:
        return; // the row has drawn it; a cell adds nothing
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colour(Colour::Border));
        return;
    case PE_PanelScrollAreaCorner:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_PanelTipLabel:
    case PE_FrameMenu:
    case PE_PanelMenu:
        return drawRounded(painter, option->rect, colour(Colour::Card), colour(Colour::Border), 0);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        return drawButtonLabel(option, painter);
    case CE_HeaderLabel: {
        QStyleOptionHeader header = *qstyleoption_cast<const QStyleOptionHeader *>(option);
        header.palette.setColor(QPalette::ButtonText, colour(Colour::Muted));
        return QProxyStyle::drawControl(element, &header, painter, widget);
    }
    case CE_TabBarTabShape:
        return drawTab(option, painter);
    case CE_TabBarTabLabel: {
        QStyleOptionTab tab = *qstyleoption_cast<const QStyleOptionTab *>(option);
        const bool chosen = tab.state.testFlag(State_Selected);
        tab.palette.setColor(QPalette::WindowText, colour(chosen ? Colour::Accent : Colour::Muted));
        return QProxyStyle::drawControl(element, &tab, painter, widget);
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(option, painter);
    case CE_Splitter:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return drawScrollBar(option, painter, widget);
    if (control == CC_ComboBox)
        return drawComboBox(option, painter);
    if (control == CC_SpinBox)
        return drawSpinBox(option, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(unit(option, widget) / 2, 0, -3 * unit(option, widget), 0);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool lying = slider->orientation == Qt::Horizontal;
    const QRect groove = slider->rect;
    const int length = lying ? groove.width() : groove.height();
    const int steps = slider->maximum - slider->minimum;
    const int least = std::min(length, 4 * unit(option, widget));
    const int handle = steps == 0
        ? length
        : std::clamp(int(qint64(length) * slider->pageStep / (qint64(steps) + slider->pageStep)), least, length);
    const int start =
        sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle, slider->upsideDown);
    const auto along = [&](int from, int size) {
        return lying ? QRect(groove.left() + from, groove.top(), size, groove.height())
                     : QRect(groove.left(), groove.top() + from, groove.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, handle);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    case SC_ScrollBarGroove:
        return groove;
    default:
        return {}; // no arrow buttons
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int space = unit(option, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int icon = button && !button->icon.isNull() ? button->iconSize.width() + space : 0;
        const QSize text = button ? option->fontMetrics.size(Qt::TextShowMnemonic, button->text) : size;
        return {text.width() + icon + 4 * space, option->fontMetrics.height() + 2 * space};
    }
    case CT_ComboBox:
        return {size.width() + option->fontMetrics.height() + 3 * space, option->fontMetrics.height() + 2 * space};
    case CT_LineEdit:
        return {size.width(), option->fontMetrics.height() + 2 * space};
    case CT_TabBarTab:
        return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(space, space);
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), option->fontMetrics.height() + 2 * space};
    case CT_MenuItem:
        return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(2 * space, space / 2);
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int space = widget ? unit(option, widget) : 8;
    switch (metric) {
    case PM_ScrollBarExtent:
        return space + space / 4;
    case PM_SplitterWidth:
        return 2 * space;
    case PM_HeaderMargin:
        return space;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_DefaultFrameWidth:
        return metric == PM_DefaultFrameWidth && widget && widget->inherits("QLineEdit") ? 2 : 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 2 * space;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return widget ? widget->fontMetrics().height() + 2 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_EtchDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace contador
