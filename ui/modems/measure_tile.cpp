// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/measure_tile.h"

#include "ui/modems/meter_bar.h"
#include "ui/modems/signal_bars.h"
#include "ui/shared/card.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/style.h"
#include "ui/shared/symbol_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace contador {

namespace {
constexpr int leastCharacters = 21;
} // namespace

MeasureTile::MeasureTile(const QString &caption, const QString &symbolName, QWidget *parent)
    : QWidget(parent), m_caption(caption), m_figure(new PlainLabel(TextStyle::Heading)),
      m_note(new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped)), m_meter(new MeterBar), m_bars(new SignalBars),
      m_symbol(new SymbolLabel(symbolName))
{
    const int space = unitOf(this);
    auto *name = new PlainLabel(TextStyle::Caption);
    name->setWords(caption);
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    head->addWidget(name, 1);
    head->addWidget(m_symbol);
    head->addWidget(m_bars);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * space / 2, 5 * space / 4, 3 * space / 2, 5 * space / 4);
    column->setSpacing(space / 2);
    column->addLayout(head);
    column->addWidget(m_figure);
    column->addWidget(m_meter);
    column->addWidget(m_note);
    column->addStretch();
    const int captionWidth = name->fontMetrics().horizontalAdvance(caption) + m_symbol->sizeHint().width() + space;
    setMinimumWidth(std::max(fontMetrics().averageCharWidth() * leastCharacters, captionWidth) + 3 * space);
    m_bars->hide();
    m_meter->hide();
}

void MeasureTile::setFigure(const QString &figure, const QString &note)
{
    m_figure->setWords(figure);
    m_note->setWords(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(m_caption, figure, note));
}

void MeasureTile::setMeter(std::optional<std::pair<int, int>> usedOfTotal)
{
    m_meter->setVisible(usedOfTotal.has_value());
    if (usedOfTotal)
        m_meter->show(usedOfTotal->first, usedOfTotal->second);
}

void MeasureTile::setSignal(std::optional<int> dbm)
{
    m_symbol->hide();
    m_bars->setVisible(true);
    m_bars->show(dbm);
}

QString MeasureTile::figure() const
{
    return m_figure->text();
}

QString MeasureTile::note() const
{
    return m_note->text();
}

void MeasureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(&painter, rect(), themeOf(this).colour(Colour::Sunken), {}, Card::radius);
}

} // namespace contador
