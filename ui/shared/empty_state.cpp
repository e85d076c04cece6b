// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/empty_state.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/style.h"
#include "ui/shared/symbol.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace contador {

namespace {

int symbolSide(const QWidget *widget)
{
    return 4 * unitOf(widget);
}

} // namespace

EmptyState::EmptyState(const QString &symbolName, const QString &title, const QString &whatToDo, QWidget *parent)
    : QWidget(parent), m_symbol(symbolName), m_title(new PlainLabel(TextStyle::Heading, PlainLabel::Lines::Wrapped)),
      m_whatToDo(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped))
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_whatToDo->setAlignment(Qt::AlignHCenter);
    m_whatToDo->setForegroundRole(QPalette::PlaceholderText);
    m_whatToDo->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(unitOf(this));
    column->addStretch(2);
    column->addSpacing(symbolSide(this) * 7 / 4);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_whatToDo, 8);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
    setWords(title, whatToDo);
}

void EmptyState::setWords(const QString &title, const QString &whatToDo)
{
    m_title->setWords(title);
    m_whatToDo->setWords(whatToDo);
}

void EmptyState::coverWhileEmpty(QAbstractItemView *view)
{
    setParent(view->viewport());
    setGeometry(view->viewport()->rect());
    view->viewport()->installEventFilter(this);
    const auto refresh = [this, view] { setVisible(view->model()->rowCount() == 0); };
    connect(view->model(), &QAbstractItemModel::rowsInserted, this, refresh);
    connect(view->model(), &QAbstractItemModel::rowsRemoved, this, refresh);
    connect(view->model(), &QAbstractItemModel::modelReset, this, refresh);
    refresh();
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parent())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int side = symbolSide(this);
    const QPoint centre(width() / 2, m_title->y() - side);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.fill(Tone::Info));
    painter.drawEllipse(centre, side * 7 / 8, side * 7 / 8);
    painter.drawPixmap(QRect(centre - QPoint(side / 2, side / 2), QSize(side, side)),
                       symbol(m_symbol, side, theme.colour(Colour::Accent), devicePixelRatioF()));
}

} // namespace contador
