// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/ask_again_dialog.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/sms_edit.h"
#include "ui/texts/visible_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace contador {

AskAgainDialog::AskAgainDialog(const ReadingToCheck &reading, const Format &format, QWidget *parent)
    : DialogFrame(tr("Ask for the reading again"), tr("Cancel"), parent), m_edit(new SmsEdit(format, tr("Text message"))),
      m_said(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped)), m_go(addButton(tr("&Send"), QStringLiteral("send")))
{
    auto *about = new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped);
    about->setWords(tr("To %1, %2. The reading goes on waiting until the answer comes.")
                        .arg(visibleLine(reading.holder), format.phone(reading.phone)));
    room()->addWidget(about);
    room()->addWidget(m_edit);
    m_said->hide();
    foot()->addWidget(m_said);
    connect(m_edit, &SmsEdit::edited, this, &AskAgainDialog::refresh);
    connect(m_edit, &SmsEdit::sendWanted, this, &AskAgainDialog::send);
    connect(m_go, &QPushButton::clicked, this, &AskAgainDialog::send);
    m_go->setDefault(true);
    refresh();
    setGoodSize(60);
    m_edit->setFocus();
}

void AskAgainDialog::showText(const QString &text)
{
    if (!m_edit->text().isEmpty())
        return;
    m_edit->setText(text);
    refresh();
    if (m_go->isEnabled())
        m_go->setFocus(Qt::OtherFocusReason); // one press sends it
}

void AskAgainDialog::showRefusal(const QString &sentence)
{
    m_said->setWords(sentence);
    m_said->show();
    makeRoom();
}

void AskAgainDialog::setPartCost(qint64 partCost, const Currency &currency)
{
    m_edit->setPartCost(partCost, currency);
}

void AskAgainDialog::refresh()
{
    m_go->setEnabled(m_edit->canBeSent());
}

void AskAgainDialog::send()
{
    if (m_edit->canBeSent())
        emit sendWanted(m_edit->text().trimmed());
}

} // namespace contador
