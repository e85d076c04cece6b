// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/fact_list.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"

#include <QGridLayout>

namespace contador {

FactList::FactList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * unitOf(this));
    m_grid->setVerticalSpacing(unitOf(this) * 3 / 4);
    m_grid->setColumnStretch(1, 1);
}

void FactList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
}

void FactList::add(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new PlainLabel(TextStyle::Body);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWords(name);
    auto *words = new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped);
    words->setWords(value);
    words->setAlignment(Qt::AlignRight | Qt::AlignTop);
    words->setAccessibleName(name + QLatin1String(": ") + value);
    m_grid->addWidget(label, m_rows, 0, Qt::AlignTop);
    m_grid->addWidget(words, m_rows, 1);
    label->show(); // at once: a layout leaves out what will only be shown with the next events
    words->show();
    ++m_rows;
}

} // namespace contador
