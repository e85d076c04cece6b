// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_navigation.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/style.h"
#include "ui/shared/symbol.h"
#include "ui/texts/visible_text.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace contador {

namespace {

constexpr qreal entryRadius = 8;

int brandHeight(const QWidget *widget)
{
    return 7 * unitOf(widget);
}

} // namespace

NavigationButton::NavigationButton(const QString &symbolName, const QString &words, QWidget *parent)
    : QAbstractButton(parent), m_symbol(symbolName)
{
    setText(words);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize NavigationButton::sizeHint() const
{
    const int space = unitOf(this);
    return {fontMetrics().horizontalAdvance(text()) + 9 * space, fontMetrics().height() + 5 * space / 2};
}

QSize NavigationButton::minimumSizeHint() const
{
    return {4 * unitOf(this), fontMetrics().height() + 3};
}

void NavigationButton::setCount(int count)
{
    if (std::exchange(m_count, count) == count)
        return;
    setAccessibleDescription(count > 0 ? tr("%n wait(s)", nullptr, count) : QString());
    update();
}

QString NavigationButton::countText() const
{
    constexpr int mostShown = 999;
    return m_count > mostShown ? QStringLiteral("999+") : QString::number(m_count);
}

int NavigationButton::paintCount(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    const int space = unitOf(this);
    const QFont small = fontFor(TextStyle::Caption, font());
    const QFontMetrics metrics(small);
    const int high = metrics.height() + space / 4;
    const int wide = std::max(high, metrics.horizontalAdvance(countText()) + space);
    const QRect room(width() - space - wide, (height() - high) / 2, wide, high);
    drawRounded(painter, room, theme.colour(Colour::AttentionFill), {}, high / 2.0);
    painter->setFont(small);
    painter->setPen(theme.colour(Colour::AttentionText));
    painter->drawText(room, Qt::AlignCenter, countText());
    return wide + space;
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int space = unitOf(this);
    if (isChecked())
        drawRounded(&painter, rect(), theme.colour(Colour::AccentFill), {}, entryRadius);
    else if (underMouse() || isDown())
        drawRounded(&painter, rect(), theme.colour(Colour::NavigationHover), {}, entryRadius);
    const QColor ink = theme.colour(isChecked() ? Colour::OnAccent : Colour::NavigationText);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), entryRadius - 2, entryRadius - 2);
    }
    const int side = fontMetrics().height() + 3;
    const bool isAlone = width() < side + 8 * space;
    painter.drawPixmap(QRect(isAlone ? (width() - side) / 2 : 3 * space / 2, (height() - side) / 2, side, side),
                       symbol(m_symbol, side, ink, devicePixelRatioF()));
    if (isAlone) {
        const int dot = m_count > 0 ? space : 0; // there is no room for the number: it is in the words of a screen reader
        if (dot > 0)
            drawRounded(&painter, QRect((width() + side) / 2 - dot / 2, (height() - side) / 2 - dot / 4, dot, dot),
                        theme.colour(Colour::AttentionFill), theme.colour(Colour::AttentionText), dot / 2.0);
        return;
    }
    const int counted = m_count > 0 ? paintCount(&painter) : 0;
    QFont font = this->font();
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(ink);
    const QRect room = rect().adjusted(3 * space / 2 + side + space, 0, -space - counted, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, room.width()));
}

SideNavigation::SideNavigation(QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Navigation"));
    m_column->addStretch();
    arrange();
    connect(m_group, &QButtonGroup::idClicked, this, &SideNavigation::chosen);
}

void SideNavigation::setUtility(const QString &name, const QString &warning)
{
    m_utility = visibleLine(name);
    m_warning = warning;
    arrange();
    setAccessibleDescription(m_utility + QLatin1String(". ") + m_warning);
}

void SideNavigation::setCompact(bool compact)
{
    if (std::exchange(m_isCompact, compact) != compact)
        arrange();
}

void SideNavigation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void SideNavigation::arrange()
{
    const int space = unitOf(this);
    const int edge = m_isCompact ? space / 2 : space;
    const int warning = m_warning.isEmpty() ? 0 : m_isCompact ? 4 * space : 3 * space;
    m_column->setContentsMargins(edge, (m_isCompact ? 0 : space) + brandHeight(this) + warning, edge, edge);
    m_column->setSpacing(m_isCompact ? 0 : space / 2);
    setFixedWidth(m_isCompact ? 6 * space : fontMetrics().averageCharWidth() * 23 + 2 * space);
    for (auto [button, keys] : m_keys.asKeyValueRange()) {
        QStringList words = m_isCompact ? QStringList{button->text()} : QStringList();
        if (!keys.isEmpty())
            words += keys;
        button->setToolTip(plainToolTip(words.join(QStringLiteral(" · "))));
    }
    setToolTip(m_isCompact ? plainToolTip(m_warning) : QString());
    update();
}

void SideNavigation::addScreen(const QString &symbolName, const QString &title, const QKeySequence &shortcut)
{
    auto *button = new NavigationButton(symbolName, title);
    button->setCheckable(true);
    m_keys.insert(button, shortcut.toString(QKeySequence::NativeText));
    m_group->addButton(button, m_screens);
    m_column->insertWidget(m_screens++, button);
    arrange();
}

NavigationButton *SideNavigation::addTool(const QString &symbolName, const QString &title)
{
    auto *button = new NavigationButton(symbolName, title);
    m_column->addWidget(button);
    m_keys.insert(button, QString());
    arrange();
    return button;
}

void SideNavigation::choose(int screen)
{
    m_group->button(screen)->setChecked(true);
    setFocusProxy(m_group->button(screen));
}

void SideNavigation::setCount(int screen, int count)
{
    if (auto *button = qobject_cast<NavigationButton *>(m_group->button(screen)))
        button->setCount(count);
}

void SideNavigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.colour(Colour::Navigation));
    const int space = unitOf(this);
    const int side = 4 * space;
    const QRect mark(m_isCompact ? (width() - side) / 2 : 2 * space, (m_isCompact ? 1 : 2) * space, side, side);
    drawRounded(&painter, mark, theme.colour(Colour::AccentFill), {}, entryRadius);
    const int inner = side * 5 / 8;
    painter.drawPixmap(QRect(mark.center() - QPoint(inner / 2 - 1, inner / 2 - 1), QSize(inner, inner)),
                       symbol(QStringLiteral("gauge"), inner, theme.colour(Colour::OnAccent), devicePixelRatioF()));
    if (!m_isCompact)
        return paintWords(&painter, mark);
    if (m_warning.isEmpty())
        return;
    const int sign = 3 * space;
    painter.drawPixmap(QRect((width() - sign) / 2, mark.bottom() + space, sign, sign),
                       symbol(QStringLiteral("triangle-alert"), sign, theme.colour(Colour::NavigationWarning), devicePixelRatioF()));
}

void SideNavigation::paintWords(QPainter *painter, const QRect &mark)
{
    const Theme &theme = themeOf(this);
    const int space = unitOf(this);
    const int side = mark.height();
    const QFont strong = fontFor(TextStyle::Heading, font());
    const QRect words = rect().adjusted(mark.right() + space, mark.top(), -space, 0);
    painter->setFont(strong);
    painter->setPen(theme.colour(Colour::OnAccent));
    painter->drawText(QRect(words.topLeft(), QSize(words.width(), side / 2)), Qt::AlignVCenter | Qt::TextSingleLine,
                     QStringLiteral("Contador"));
    const QFont small = fontFor(TextStyle::Caption, font());
    painter->setFont(small);
    painter->setPen(theme.colour(Colour::NavigationText));
    painter->drawText(QRect(words.left(), words.top() + side / 2, words.width(), side / 2), Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(m_utility, Qt::ElideRight, words.width()));
    if (m_warning.isEmpty())
        return;
    const QRect room(mark.left(), mark.bottom() + space, width() - mark.left() - space, 2 * space);
    painter->setPen(theme.colour(Colour::NavigationWarning));
    painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(m_warning, Qt::ElideRight, room.width()));
}

} // namespace contador
