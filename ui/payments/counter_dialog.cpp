// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/counter_dialog.h"

#include "engine/tables/cell_forms.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"
#include "ui/texts/visible_text.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace contador {

namespace {

constexpr std::chrono::milliseconds pauseBeforeAsking{120};
constexpr int longestField = 60;

} // namespace

CounterDialog::CounterDialog(QDate today, const Currency &currency, const Format &format, QWidget *parent)
    : DialogFrame(tr("Payment at the counter"), tr("Cancel"), parent), m_currency(currency), m_format(format),
      m_key(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_account(new QLineEdit), m_holder(new PlainLabel(TextStyle::Caption)),
      m_amount(new QLineEdit), m_day(new QDateEdit(today)), m_reference(new QLineEdit),
      m_refusal(new PlainLabel(TextStyle::Strong, PlainLabel::Lines::Wrapped))
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * unitOf(this));
    form->setVerticalSpacing(unitOf(this));
    const auto addRow = [form](const QString &words, QWidget *field) {
        auto *name = new PlainLabel(TextStyle::Body);
        name->setBuddy(field);
        name->setWords(words);
        field->setAccessibleName(QString(words).remove(u'&'));
        form->addRow(name, field);
    };
    for (QLineEdit *field : {m_account, m_amount, m_reference})
        field->setMaxLength(longestField);
    m_day->setMaximumDate(today);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(m_format.datePattern());
    m_account->setPlaceholderText(tr("Number, name or phone"));
    addRow(tr("&Account"), m_account);
    form->addRow(QString(), m_holder);
    addRow(tr("A&mount, %1").arg(currency.code), m_amount);
    addRow(tr("&Day"), m_day);
    addRow(tr("&Reference"), m_reference);
    room()->addLayout(form);
    m_refusal->hide();
    foot()->addWidget(m_refusal);
    QPushButton *go = addButton(tr("&Book"), QStringLiteral("banknote"));
    go->setDefault(true);
    connect(go, &QPushButton::clicked, this, &CounterDialog::book);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { emit searchWanted(m_account->text().trimmed()); });
    connect(m_account, &QLineEdit::textEdited, this, [this] {
        m_hits.clear();
        m_holder->setWords({});
        m_pause.start(pauseBeforeAsking);
    });
    setGoodSize(60);
    m_account->setFocus();
}

void CounterDialog::showHits(const QString &typed, const std::vector<AccountHit> &hits)
{
    if (typed != m_account->text().trimmed())
        return;
    m_hits = hits;
    if (hits.empty()) {
        m_holder->setWords(tr("Nobody found"));
        return;
    }
    const AccountHit &first = hits.front();
    const QString who = tr("%1 · %2 · owes %3").arg(first.number, visibleLine(first.holder), m_format.money(first.balance));
    const bool isSure = hits.size() == 1 || first.number == typed;
    m_holder->setWords(isSure ? who : tr("%1, and others: type more").arg(who));
}

void CounterDialog::book()
{
    const QString typed = m_account->text().trimmed();
    const bool isSure = !m_hits.empty() && (m_hits.size() == 1 || m_hits.front().number == typed);
    if (!isSure) {
        refuse(tr("Type the account until only one is left."));
        m_account->setFocus();
        return;
    }
    const QString mark = m_format.locale.decimalPoint();
    const auto number = numberInForm(m_amount->text(), mark.isEmpty() ? u'.' : mark.front());
    const auto amount = number ? Money::fromString(*number, m_currency) : std::nullopt;
    if (!amount || amount->minor <= 0) {
        refuse(tr("The amount is a number such as %1.").arg(m_format.money(Money::fromString(QStringLiteral("23"), m_currency).value_or(Money::zero(m_currency)))));
        m_amount->setFocus();
        m_amount->selectAll();
        return;
    }
    emit taken({m_hits.front().number, *amount, m_day->date(), m_reference->text().trimmed(), QStringLiteral("counter"),
                QStringLiteral("counter/") + m_key});
}

void CounterDialog::refuse(const QString &sentence)
{
    m_refusal->setWords(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

} // namespace contador
