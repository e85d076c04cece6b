// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/day_chart.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/style.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace contador {

namespace {

constexpr int linesHigh = 10;
constexpr int leastCharacters = 34;
constexpr qint64 hourSeconds = 3600;
constexpr int areaAlpha = 36;
constexpr qreal barWidth = 0.36; // of its hour; two stand side by side

} // namespace

DayChart::DayChart(Format format, QWidget *parent) : QWidget(parent), m_format(std::move(format))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayChart::show(const DayPicture &picture)
{
    m_picture = picture;
    setAccessibleName(picture.title);
    update();
}

QSize DayChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastCharacters, fontMetrics().height() * linesHigh};
}

QSize DayChart::minimumSizeHint() const
{
    return sizeHint();
}

QRect DayChart::plot() const
{
    const QFontMetrics metrics(fontFor(TextStyle::Caption, font()));
    const int left = std::max(metrics.horizontalAdvance(m_format.count(m_picture.high)),
                              metrics.horizontalAdvance(m_format.count(m_picture.low)))
        + unitOf(this);
    const int head = fontMetrics().height() + unitOf(this);
    return rect().adjusted(left, head + metrics.height() / 2, -unitOf(this), -metrics.height() - unitOf(this) / 2);
}

qreal DayChart::xOf(const QDateTime &at) const
{
    const QRect room = plot();
    const qint64 whole = std::max<qint64>(1, m_picture.begin.secsTo(m_picture.end));
    return room.left() + qreal(room.width()) * qreal(m_picture.begin.secsTo(at)) / qreal(whole);
}

qreal DayChart::yOf(int value) const
{
    const QRect room = plot();
    return room.bottom() - qreal(room.height()) * (value - m_picture.low) / std::max(1, m_picture.high - m_picture.low);
}

void DayChart::paintEvent(QPaintEvent *)
{
    if (!m_picture.begin.isValid())
        return;
    QPainter painter(this);
    drawHead(painter);
    drawOff(painter);
    drawGrid(painter);
    drawHours(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const DayPicture::Curve &curve : m_picture.curves)
        drawCurve(painter, curve);
}

void DayChart::drawHead(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const int line = fontMetrics().height();
    painter.setFont(fontFor(TextStyle::Strong, font()));
    painter.setPen(theme.colour(Colour::Text));
    int right = width();
    if (m_picture.namesCurves) {
        const QFont small = fontFor(TextStyle::Caption, font());
        const QFontMetrics metrics(small);
        const int mark = line / 2;
        for (auto curve = m_picture.curves.rbegin(); curve != m_picture.curves.rend(); ++curve) {
            const int wide = metrics.horizontalAdvance(curve->name);
            right -= wide;
            painter.save();
            painter.setFont(small);
            painter.setPen(theme.colour(Colour::Muted));
            painter.drawText(QRect(right, 0, wide, line), Qt::AlignVCenter | Qt::TextSingleLine, curve->name);
            painter.restore();
            right -= mark + line / 3;
            drawRounded(&painter, QRectF(right, (line - mark) / 2.0, mark, mark), theme.colour(curve->colour), {}, 2);
            right -= line * 2 / 3;
        }
    }
    painter.drawText(QRect(0, 0, right, line), Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_picture.title, Qt::ElideRight, right));
}

void DayChart::drawGrid(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QRect room = plot();
    painter.setFont(fontFor(TextStyle::Caption, font()));
    const int line = painter.fontMetrics().height();
    for (int value = m_picture.low; value <= m_picture.high; value += m_picture.step) {
        const int y = int(yOf(value));
        painter.setPen(theme.colour(Colour::Border));
        painter.drawLine(room.left(), y, room.right(), y);
        painter.setPen(theme.colour(Colour::Muted));
        painter.drawText(QRect(0, y - line / 2, room.left() - unitOf(this), line), Qt::AlignRight | Qt::AlignVCenter,
                         m_format.count(value));
    }
}

/// Midnight, six, noon, six by the clock of the utility; as many as have room.
void DayChart::drawHours(QPainter &painter) const
{
    const QRect room = plot();
    const int line = painter.fontMetrics().height();
    const int wide = painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00")) * 3 / 2;
    const int every = room.width() >= 8 * wide ? 3 : room.width() >= 4 * wide ? 6 : 12;
    painter.setPen(themeOf(this).colour(Colour::Muted));
    for (QDateTime at = m_picture.begin; at <= m_picture.end; at = at.addSecs(hourSeconds)) {
        if (at.toTimeZone(m_format.zone).time().hour() % every != 0)
            continue;
        const int x = int(xOf(at));
        QRect words(x - wide / 2, room.bottom() + unitOf(this) / 2, wide, line);
        words.moveRight(std::min(words.right(), width()));
        painter.drawText(words, Qt::AlignCenter, m_format.clock(at));
    }
}

void DayChart::drawOff(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QRect room = plot();
    painter.setFont(fontFor(TextStyle::Caption, font()));
    painter.setPen(theme.text(Tone::Neutral));
    for (const DayCourse::Span &span : m_picture.off) {
        const qreal from = xOf(span.from);
        const QRectF grey(from, room.top(), std::max(1.0, xOf(span.to) - from), room.height());
        painter.fillRect(grey, theme.fill(Tone::Neutral));
        const QString words = tr("off");
        if (grey.width() > painter.fontMetrics().horizontalAdvance(words) + unitOf(this))
            painter.drawText(grey, Qt::AlignCenter, words);
    }
}

void DayChart::drawCurve(QPainter &painter, const DayPicture::Curve &curve) const
{
    if (curve.shape == DayPicture::Curve::Shape::LeftBars || curve.shape == DayPicture::Curve::Shape::RightBars)
        return drawBars(painter, curve);
    const QColor ink = themeOf(this).colour(curve.colour);
    QColor soft = ink;
    soft.setAlpha(areaAlpha);
    for (size_t first = 0; first < curve.points.size();) {
        size_t end = first + 1;
        while (end < curve.points.size() && curve.points[end].goesOn)
            ++end;
        QPainterPath path(QPointF(xOf(curve.points[first].at), yOf(curve.points[first].value)));
        for (size_t i = first + 1; i < end; ++i) {
            if (curve.shape == DayPicture::Curve::Shape::Steps)
                path.lineTo(xOf(curve.points[i].at), yOf(curve.points[i - 1].value));
            path.lineTo(xOf(curve.points[i].at), yOf(curve.points[i].value));
        }
        QPainterPath area = path;
        area.lineTo(xOf(curve.points[end - 1].at), plot().bottom());
        area.lineTo(xOf(curve.points[first].at), plot().bottom());
        painter.fillPath(area, soft);
        painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (end - first == 1)
            painter.drawPoint(path.currentPosition());
        else
            painter.drawPath(path);
        first = end;
    }
}

void DayChart::drawBars(QPainter &painter, const DayPicture::Curve &curve) const
{
    const qreal hour = xOf(m_picture.begin.addSecs(hourSeconds)) - xOf(m_picture.begin);
    const bool left = curve.shape == DayPicture::Curve::Shape::LeftBars;
    const QColor ink = themeOf(this).colour(curve.colour);
    for (const DayPicture::Point &point : curve.points) {
        if (point.value == 0)
            continue;
        const qreal x = xOf(point.at) + hour * (left ? 0.5 - barWidth : 0.5);
        const qreal top = yOf(point.value);
        painter.fillRect(QRectF(x, top, std::max(1.0, hour * barWidth), plot().bottom() - top), ink);
    }
}

bool DayChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(wordsAt(help->pos().x())), this);
    return true;
}

QString DayChart::wordsAt(int x) const
{
    const QRect room = plot();
    if (!m_picture.begin.isValid() || x < room.left() || x > room.right())
        return {};
    const QDateTime at =
        m_picture.begin.addSecs(m_picture.begin.secsTo(m_picture.end) * (x - room.left()) / std::max(1, room.width()));
    QStringList words{m_format.clock(at)};
    for (const DayPicture::Curve &curve : m_picture.curves) {
        const auto after = std::ranges::upper_bound(curve.points, at, {}, &DayPicture::Point::at);
        if (after != curve.points.begin())
            words += QStringLiteral("%1: %2").arg(curve.name, m_format.count(std::prev(after)->value));
    }
    return words.join(u'\n');
}

} // namespace contador
