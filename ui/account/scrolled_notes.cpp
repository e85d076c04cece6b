// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/scrolled_notes.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/scrolled_column.h"
#include "ui/shared/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

ScrolledNotes::ScrolledNotes(const QString &name, QWidget *parent) : QScrollArea(parent)
{
    auto *inside = new ScrolledColumn;
    m_column = new QVBoxLayout(inside);
    const int space = 2 * unitOf(this);
    m_column->setContentsMargins(space, space, space, space);
    m_column->setSpacing(unitOf(this));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget has turned it on
    setAccessibleName(name);
}

void ScrolledNotes::clear()
{
    if (const QWidget *focused = window()->focusWidget(); focused && widget()->isAncestorOf(focused))
        setFocus(Qt::OtherFocusReason); // the button that was pressed goes
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button that was pressed
        }
        delete item;
    }
}

void ScrolledNotes::addHeading(const QString &words)
{
    addHeading(words, {});
}

QPushButton *ScrolledNotes::addHeading(const QString &words, const QString &button)
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    auto *heading = new PlainLabel(TextStyle::Heading);
    heading->setWords(words);
    row->addWidget(heading, 1);
    QPushButton *beside = nullptr;
    if (!button.isEmpty()) {
        beside = new QPushButton(button);
        beside->setAutoDefault(false);
        beside->setAccessibleDescription(words);
        row->addWidget(beside);
    }
    m_column->addWidget(whole);
    return beside;
}

void ScrolledNotes::addText(const QString &words, const QString &quiet)
{
    addText(words, quiet, {});
}

QPushButton *ScrolledNotes::addText(const QString &words, const QString &quiet, const QString &button)
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *first = new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped);
    first->setWords(words);
    texts->addWidget(first);
    if (!quiet.isEmpty()) {
        auto *second = new PlainLabel(TextStyle::Caption, PlainLabel::Lines::Wrapped);
        second->setWords(quiet);
        texts->addWidget(second);
    }
    row->addLayout(texts, 1);
    QPushButton *beside = nullptr;
    if (!button.isEmpty()) {
        beside = new QPushButton(button);
        beside->setAutoDefault(false);
        beside->setAccessibleDescription(words);
        row->addWidget(beside, 0, Qt::AlignTop);
    }
    m_column->addWidget(whole);
    return beside;
}

QList<QPushButton *> ScrolledNotes::addButtons(const QStringList &words, const QString &about)
{
    auto *whole = new QWidget;
    auto *row = new FlowLayout(FlowLayout::Widths::Natural, whole);
    row->setSpacing(unitOf(this));
    QList<QPushButton *> buttons;
    for (const QString &each : words) {
        auto *button = new QPushButton(each);
        button->setAutoDefault(false);
        button->setAccessibleDescription(about);
        row->addWidget(button);
        buttons << button;
    }
    m_column->addWidget(whole);
    return buttons;
}

void ScrolledNotes::addEnd()
{
    m_column->addStretch(1);
}

} // namespace contador
