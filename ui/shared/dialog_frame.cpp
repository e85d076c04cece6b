// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/dialog_frame.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/scrolled_column.h"
#include "ui/shared/symbol.h"
#include "ui/shared/theme.h"

#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace contador {

DialogFrame::DialogFrame(const QString &heading, const QString &closeWords, QWidget *parent)
    : QDialog(parent), m_area(new QScrollArea), m_room(new QVBoxLayout), m_foot(new QVBoxLayout), m_buttons(new FlowLayout(FlowLayout::Widths::AtRight)),
      m_close(new QPushButton(closeWords))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading);
    auto *title = new PlainLabel(TextStyle::Heading);
    title->setWords(heading);
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    const int space = 3 * unitOf(this);
    column->setContentsMargins(space, space, space, space);
    column->setSpacing(space * 2 / 3);
    auto *inside = new ScrolledColumn;
    inside->setLayout(m_room);
    m_room->setContentsMargins(0, 0, 0, 0);
    m_room->setSpacing(space / 2);
    m_foot->setSpacing(space / 2);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget has turned it on
    column->addWidget(title);
    column->addWidget(m_area, 1);
    column->addLayout(m_foot);
    m_buttons->setSpacing(unitOf(this));
    m_buttons->addWidget(m_close);
    column->addLayout(m_buttons);
}

void DialogFrame::setGoodSize(int characters, int lines)
{
    m_good = {fontMetrics().averageCharWidth() * characters, fontMetrics().height() * lines};
}

/// What the room needs at that width, and everything around it.
QSize DialogFrame::sizeHint() const
{
    QLayout *frame = layout();
    m_room->activate();
    m_area->updateGeometry();
    frame->activate();
    const QMargins margins = frame->contentsMargins();
    const int sides = margins.left() + margins.right();
    const int buttons = m_buttons->sizeHint().width();
    const int width = std::max({m_good.width(), frame->totalMinimumSize().width(), m_room->totalSizeHint().width() + sides, buttons + sides});
    const int frameHeight = frame->hasHeightForWidth() ? frame->totalHeightForWidth(width) : frame->totalSizeHint().height();
    const int around = frameHeight - m_area->sizeHint().height();
    const int inner = m_room->hasHeightForWidth() ? m_room->totalHeightForWidth(width - sides) : m_room->totalSizeHint().height();
    QSize place = screen()->availableSize();
    if (const QWidget *under = parentWidget())
        place = place.expandedTo(under->window()->size());
    return QSize(width, std::max(m_good.height(), inner + around)).boundedTo(place);
}

void DialogFrame::setVisible(bool visible)
{
    if (visible && !testAttribute(Qt::WA_Resized))
        resize(sizeHint());
    QDialog::setVisible(visible);
}

void DialogFrame::makeRoom()
{
    if (isVisible() && height() < sizeHint().height())
        resize(width(), sizeHint().height());
}

QPushButton *DialogFrame::addButton(const QString &words, const QString &symbolName)
{
    auto *button = new QPushButton(symbolIcon(symbolName), words);
    button->setAutoDefault(false);
    m_buttons->removeWidget(m_close); // it is always the last
    m_buttons->addWidget(button);
    m_buttons->addWidget(m_close);
    setTabOrder(button, m_close);
    return button;
}

} // namespace contador
