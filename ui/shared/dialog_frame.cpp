// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/dialog_frame.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/symbol.h"
#include "ui/shared/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

DialogFrame::DialogFrame(const QString &heading, const QString &closeWords, QWidget *parent)
    : QDialog(parent), m_room(new QVBoxLayout), m_buttons(new QDialogButtonBox),
      m_close(m_buttons->addButton(closeWords, QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading);
    auto *title = new PlainLabel(TextStyle::Heading);
    title->setWords(heading);
    m_close->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    const int space = 3 * unitOf(this);
    column->setContentsMargins(space, space, space, space);
    column->setSpacing(space * 2 / 3);
    m_room->setSpacing(space / 2);
    column->addWidget(title);
    column->addLayout(m_room, 1);
    column->addWidget(m_buttons);
}

QPushButton *DialogFrame::addButton(const QString &words, const QString &symbolName)
{
    QPushButton *button = m_buttons->addButton(words, QDialogButtonBox::ActionRole);
    button->setIcon(symbolIcon(symbolName));
    button->setAutoDefault(false);
    return button;
}

} // namespace contador
