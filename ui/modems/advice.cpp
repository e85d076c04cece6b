// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/advice.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/style.h"
#include "ui/shared/symbol_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace contador {

namespace {

constexpr qreal radius = 8;

class AdviceRow : public QWidget {
public:
    explicit AdviceRow(const Advice &advice)
        : m_tone(advice.tone), m_words(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped))
    {
        auto *row = new QHBoxLayout(this);
        const int space = unitOf(this);
        row->setContentsMargins(3 * space / 2, space, 3 * space / 2, space);
        row->setSpacing(5 * space / 4);
        auto *mark = new SymbolLabel(advice.symbol);
        mark->setSymbol(advice.symbol, advice.tone);
        row->addWidget(mark, 0, Qt::AlignTop);
        m_words->setWords(advice.sentence);
        row->addWidget(m_words, 1);
        useColours();
        setAccessibleName(advice.sentence);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawRounded(&painter, rect(), themeOf(this).fill(m_tone), {}, radius);
    }

    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::StyleChange)
            useColours();
    }

private:
    void useColours()
    {
        QPalette palette = m_words->palette();
        palette.setColor(QPalette::WindowText, themeOf(this).text(m_tone));
        m_words->setPalette(palette);
    }

    Tone m_tone;
    PlainLabel *m_words;
};

} // namespace

AdviceList::AdviceList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(unitOf(this) / 2);
}

void AdviceList::show(const QList<Advice> &all)
{
    if (all == m_shown)
        return;
    m_shown = all;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Advice &advice : all)
        m_column->addWidget(new AdviceRow(advice));
    setVisible(!all.isEmpty());
    if (all.isEmpty())
        return;
    setAccessibleName(all.first().sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace contador
