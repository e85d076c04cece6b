// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/handset.h"

#include "engine/sms/cost.h"
#include "ui/phone/handset_display.h"
#include "ui/phone/handset_key.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/scrolled_column.h"
#include "ui/shared/style.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace contador {

namespace {

constexpr std::chrono::milliseconds pauseOfKeys{1000};
constexpr int longestText = 765; // five parts: nobody types more on twelve keys
constexpr int linesShown = 6;
constexpr auto faces = "123456789*0#";

} // namespace

Handset::Handset(QWidget *parent)
    : QWidget(parent), m_display(new HandsetDisplay), m_from(new PlainLabel(TextStyle::Strong)),
      m_message(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped)), m_line(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    const int space = unitOf(this);
    column->setContentsMargins(2 * space, 3 * space, 2 * space, 2 * space);
    column->setSpacing(3 * space / 2);
    column->addWidget(makeDisplay(), 1);
    column->addWidget(makeKeys());
    setFocusProxy(m_line);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_taps.settle(); });
    connect(m_line, &QLineEdit::textChanged, this, &Handset::refresh);
    connect(m_line, &QLineEdit::returnPressed, this, &Handset::send);
    setMaximumWidth(fontMetrics().averageCharWidth() * 46);
    refresh();
}

QWidget *Handset::makeDisplay()
{
    const int space = unitOf(this);
    auto *inside = new ScrolledColumn;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space / 2);
    rows->addWidget(m_from);
    rows->addWidget(m_message);
    rows->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(inside);
    inside->setAutoFillBackground(false);
    area->setMinimumHeight(fontMetrics().height() * linesShown);
    m_line->setFrame(false);
    m_line->setMaxLength(longestText);
    m_line->setAccessibleName(tr("Your text"));
    m_line->setPlaceholderText(tr("Write a text, then Enter"));
    auto *column = new QVBoxLayout(m_display);
    column->setContentsMargins(space, m_display->headHeight() + space / 2, space, space / 2);
    column->setSpacing(space / 2);
    column->addWidget(area, 1);
    column->addWidget(m_line);
    return m_display;
}

QWidget *Handset::makeKeys()
{
    auto *keys = new QWidget;
    auto *grid = new QGridLayout(keys);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(std::max(2, unitOf(this) / 2));
    m_send = new HandsetKey(HandsetKey::Role::Send, tr("Send"), QStringLiteral("send"), {});
    auto *wipe = new HandsetKey(HandsetKey::Role::Erase, tr("Erase the last character"), QStringLiteral("circle-x"), {});
    grid->addWidget(m_send, 0, 0);
    grid->addWidget(wipe, 0, 2);
    connect(m_send, &HandsetKey::clicked, this, &Handset::send);
    connect(wipe, &HandsetKey::clicked, this, &Handset::erase);
    int place = 3;
    for (const QChar face : QString::fromLatin1(faces)) {
        const QString words = face == u'#' ? tr("# letters or digits") : QString(face);
        auto *key = new HandsetKey(HandsetKey::Role::Digit, words, QString(face), MultiTap::lettersOf(face));
        connect(key, &HandsetKey::clicked, this, [this, face] { press(face); });
        grid->addWidget(key, place / 3, place % 3);
        m_keys << key;
        ++place;
    }
    return keys;
}

HandsetKey *Handset::key(QChar face) const
{
    const qsizetype place = QString::fromLatin1(faces).indexOf(face);
    return place < 0 ? nullptr : m_keys.at(place);
}

void Handset::press(QChar face)
{
    if (!m_line->isEnabled())
        return;
    if (face == u'#') {
        m_taps.nextMode();
        return refresh();
    }
    if (m_line->text() != m_tapped)
        m_taps.settle(); // the keyboard wrote meanwhile
    const MultiTap::Press pressed = m_taps.press(face);
    if (pressed.replaces)
        m_line->backspace();
    m_line->insert(pressed.character);
    m_tapped = m_line->text();
    m_pause.start(pauseOfKeys);
}

void Handset::erase()
{
    m_taps.settle();
    m_line->backspace();
}

void Handset::send()
{
    m_taps.settle();
    if (m_line->text().isEmpty() || !m_line->isEnabled())
        return;
    emit sent(m_line->text());
}

void Handset::showMessage(const QString &from, const QString &text)
{
    m_from->setWords(from);
    m_message->setWords(text);
}

void Handset::showClock(const QString &clock)
{
    m_display->setClock(clock);
}

void Handset::setUsable(bool usable)
{
    m_line->setEnabled(usable);
    m_send->setEnabled(usable);
}

/// How full the text is, counted as the network counts.
void Handset::refresh()
{
    const auto quote = sms::costOf(m_line->text());
    const int parts = quote ? quote->asWritten.segments : 0;
    const int room = quote ? quote->asWritten.unitsPerSegment : 0;
    const int used = quote ? quote->asWritten.units : 0;
    m_display->setRoom(parts > 1 ? tr("%1 (%2 SMS)").arg(QString::number(used), QString::number(parts)) : QStringLiteral("%1/%2").arg(QString::number(used), QString::number(room)));
    m_display->setMode(m_taps.mode() == MultiTap::Mode::Digits ? QStringLiteral("123")
                           : m_taps.mode() == MultiTap::Mode::Small ? QStringLiteral("abc") : QStringLiteral("ABC"));
}

void Handset::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int space = unitOf(this);
    drawRounded(&painter, rect(), theme.colour(Colour::HandsetBody), theme.colour(Colour::Border), 3.0 * space);
    const QRect slit(width() / 2 - 3 * space, space * 5 / 4, 6 * space, std::max(3, space / 2));
    drawRounded(&painter, slit, theme.colour(Colour::HandsetKey), {}, slit.height() / 2.0);
}

} // namespace contador
