// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/pin_dialog.h"

#include "ui/shared/plain_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace contador {

PinDialog::PinDialog(const QString &modemTitle, const ModemStatus &status, QWidget *parent)
    : DialogFrame(tr("PIN of the SIM card in “%1”").arg(modemTitle), tr("Cancel"), parent), m_pin(new QLineEdit),
      m_enter(addButton(tr("&Enter PIN"), QStringLiteral("key-round")))
{
    auto *words = new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped);
    words->setWords(tr("The PIN came with the SIM card. It is tried once; three wrong ones lock the card."));
    room()->addWidget(words);
    if (status.pinTriesLeft) {
        auto *left = new PlainLabel(TextStyle::Strong, PlainLabel::Lines::Wrapped);
        left->setWords(tr("%n attempt(s) left.", nullptr, *status.pinTriesLeft));
        room()->addWidget(left);
    }
    auto *name = new PlainLabel(TextStyle::Body);
    name->setBuddy(m_pin);
    name->setWords(tr("&PIN, 4 to 8 digits"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_pin->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{4,8}")), m_pin)); // TS 11.11
    m_pin->setAccessibleName(tr("PIN, 4 to 8 digits"));
    room()->addWidget(name);
    room()->addWidget(m_pin);
    room()->addStretch();
    m_enter->setDefault(true);
    m_enter->setEnabled(false);
    setGoodSize(56);
    connect(m_pin, &QLineEdit::textChanged, this, [this] { m_enter->setEnabled(m_pin->hasAcceptableInput()); });
    connect(m_enter, &QPushButton::clicked, this, &PinDialog::give);
    m_pin->setFocus();
}

void PinDialog::give()
{
    const QString pin = m_pin->text();
    m_pin->clear();
    emit pinGiven(pin);
    accept();
}

} // namespace contador
