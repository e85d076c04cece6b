// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/table_view.h"

#include "ui/shared/cell_delegate.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace contador {

namespace {
constexpr int leastRows = 3;
constexpr int leastStretched = 22; // characters: a name is known by them
} // namespace

TableView::TableView(const QString &name, int linesPerRow, QWidget *parent) : QTableView(parent), m_linesPerRow(linesPerRow)
{
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fitRows();
}

void TableView::setColumnWidths(const QList<int> &characters, int stretched)
{
    m_characters = characters;
    m_stretched = stretched;
    fitColumns();
    fitStretched();
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QRect row = visualRect(currentIndex());
    row.setLeft(0);
    row.setRight(viewport()->width() - 1);
    QPainter painter(viewport());
    painter.setPen(QPen(themeOf(this).colour(Colour::Accent), 2));
    painter.drawRect(row.adjusted(1, 1, -1, -1));
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    fitRows();
    fitColumns();
    fitStretched();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    fitStretched();
    QTableView::resizeEvent(event);
}

QSize TableView::minimumSizeHint() const
{
    const int others = horizontalHeader()->sizeHint().height() + horizontalScrollBar()->sizeHint().height() + 2 * frameWidth();
    return {QTableView::minimumSizeHint().width(), leastRows * heightOfRow(fontMetrics(), m_linesPerRow) + others};
}

void TableView::fitStretched()
{
    QHeaderView *header = horizontalHeader();
    if (m_stretched < 0 || m_stretched >= header->count())
        return;
    const int least = fontMetrics().averageCharWidth() * leastStretched;
    const bool hasRoom = viewport()->width() - (header->length() - header->sectionSize(m_stretched)) >= least;
    header->setSectionResizeMode(m_stretched, hasRoom ? QHeaderView::Stretch : QHeaderView::Fixed);
    if (!hasRoom)
        header->resizeSection(m_stretched, least);
}

void TableView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const int before = verticalScrollBar()->value();
    QTableView::rowsInserted(parent, first, last);
    if (first > 0 || before == 0)
        return; // news below, or the reader is at the top and wants to see it
    updateGeometries();
    verticalScrollBar()->setValue(before + (last - first + 1) * verticalHeader()->defaultSectionSize());
}

void TableView::fitRows()
{
    horizontalHeader()->setFont(fontFor(TextStyle::Strong, font()));
    const int height = heightOfRow(fontMetrics(), m_linesPerRow);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void TableView::fitColumns()
{
    const int character = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < m_characters.size(); ++column) {
        if (m_characters.at(column) > 0)
            setColumnWidth(column, character * m_characters.at(column) + fontMetrics().height());
    }
}

} // namespace contador
