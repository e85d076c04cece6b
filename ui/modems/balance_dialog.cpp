// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/balance_dialog.h"

#include "ui/shared/plain_label.h"
#include "ui/texts/modem_text.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSettings>
#include <QVBoxLayout>

namespace contador {

namespace {

/// A path has slashes, which would make groups.
QString settingFor(const QString &sim)
{
    return QStringLiteral("modems/balance-code/") + QString::fromLatin1(sim.toUtf8().toHex());
}

} // namespace

BalanceDialog::BalanceDialog(const QString &modemTitle, const QString &sim, QWidget *parent)
    : DialogFrame(tr("Balance of the SIM card in “%1”").arg(modemTitle), tr("Close"), parent), m_sim(sim),
      m_code(new QLineEdit(QSettings().value(settingFor(sim)).toString())),
      m_ask(addButton(tr("&Ask the operator"), QStringLiteral("send"))),
      m_said(new PlainLabel(TextStyle::Body, PlainLabel::Lines::Wrapped)),
      m_answer(new PlainLabel(TextStyle::Heading, PlainLabel::Lines::Wrapped))
{
    auto *name = new PlainLabel(TextStyle::Body);
    name->setBuddy(m_code);
    name->setWords(tr("&Code of the operator, such as *#123#"));
    m_code->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9*#]{1,160}")), m_code));
    m_code->setAccessibleName(tr("Code of the operator, such as *#123#"));
    m_said->setWords(tr("The code stands on the papers of the SIM card. Asking costs nothing with most operators."));
    m_answer->hide();
    room()->addWidget(name);
    room()->addWidget(m_code);
    room()->addWidget(m_said);
    room()->addWidget(m_answer);
    room()->addStretch();
    m_ask->setDefault(true);
    m_ask->setEnabled(m_code->hasAcceptableInput());
    setGoodSize(60);
    connect(m_code, &QLineEdit::textChanged, this, [this] { m_ask->setEnabled(m_code->hasAcceptableInput()); });
    connect(m_ask, &QPushButton::clicked, this, &BalanceDialog::ask);
    m_code->setFocus();
}

void BalanceDialog::ask()
{
    QSettings().setValue(settingFor(m_sim), m_code->text());
    m_ask->setEnabled(false);
    m_answer->hide();
    m_said->setWords(tr("Asking the operator: this takes up to a minute."));
    emit asked(m_code->text());
}

void BalanceDialog::showAnswer(const std::optional<UssdAnswer> &answer)
{
    m_ask->setEnabled(true);
    const bool answered = answer && answer->state == UssdAnswer::State::Answered;
    m_said->setWords(answered ? tr("The operator answers:") : ussdSentence(answer ? ussdStateName(answer->state) : QString()));
    m_answer->setWords(answered ? answer->text : QString());
    m_answer->setVisible(answered);
    m_answer->setAccessibleName(m_answer->text());
}

} // namespace contador
