// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/plain_label.h"

#include "ui/texts/visible_text.h"

#include <QPainter>
#include <QStyle>

namespace contador {

namespace {

constexpr int longestWord = 24;

/// A label wraps at blanks alone; a text without any must not make the window wider.
QString breakable(const QString &text)
{
    QString out;
    int length = 0;
    for (const QChar character : text) {
        length = character.isSpace() ? 0 : length + 1;
        if (length > longestWord && !character.isLowSurrogate()) {
            out += QChar(0x200B);
            length = 1;
        }
        out += character;
    }
    return out;
}

} // namespace

QFont fontFor(TextStyle style, const QFont &base)
{
    QFont font = base;
    const auto scale = [&](qreal factor) { font.setPointSizeF(base.pointSizeF() * factor); };
    switch (style) {
    case TextStyle::Body:
        break;
    case TextStyle::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Caption:
        scale(0.94);
        break;
    case TextStyle::Heading:
        scale(1.12);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Title:
        scale(1.65);
        font.setWeight(QFont::Bold);
        break;
    case TextStyle::Figure:
        scale(1.9);
        font.setWeight(QFont::Bold);
        break;
    }
    return font;
}

PlainLabel::PlainLabel(TextStyle style, Lines lines, QWidget *parent) : QLabel(parent), m_lines(lines)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(style, font()));
    if (style == TextStyle::Caption)
        setForegroundRole(QPalette::PlaceholderText);
    if (lines == Lines::Wrapped) {
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
}

void PlainLabel::setWords(const QString &words)
{
    setText(m_lines == Lines::One ? visibleLine(words) : breakable(visibleText(words)));
    tellWhatIsCut();
    updateGeometry();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint();
    return m_lines == Lines::One ? QSize(std::min(least.width(), fontMetrics().averageCharWidth() * 6), least.height()) : least;
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (m_lines == Lines::Wrapped)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const int mnemonic = buddy() ? Qt::TextShowMnemonic : 0; // without a buddy an "&" is a part of the words
    style()->drawItemText(&painter, room, int(alignment()) | Qt::TextSingleLine | mnemonic, palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, room.width(), mnemonic), foregroundRole());
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    tellWhatIsCut();
}

void PlainLabel::tellWhatIsCut()
{
    if (m_lines == Lines::One)
        setToolTip(fontMetrics().horizontalAdvance(text()) > width() ? plainToolTip(text()) : QString());
}

QString plainToolTip(const QString &words)
{
    return words.isEmpty()
        ? QString()
        : QStringLiteral("<qt>%1</qt>").arg(visibleText(words).toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

} // namespace contador
