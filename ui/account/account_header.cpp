// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/account_header.h"

#include "engine/core/languages.h"
#include "ui/shared/pill.h"
#include "ui/shared/plain_label.h"
#include "ui/texts/account_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace contador {

namespace {

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QLatin1String(" · "));
}

QString languageName(const QString &code)
{
    const Language *language = findLanguage(code);
    return language ? language->endonym : code;
}

} // namespace

AccountHeader::AccountHeader(Format format, QWidget *parent) :
    Card(parent),
    m_format(std::move(format)),
    m_holder(new PlainLabel(TextStyle::Title)),
    m_number(new PlainLabel(TextStyle::Body)),
    m_address(new PlainLabel(TextStyle::Body)),
    m_contact(new PlainLabel(TextStyle::Caption)),
    m_total(new PlainLabel(TextStyle::Title)),
    m_parts(new PlainLabel(TextStyle::Caption)),
    m_state(new PillLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * unitOf(this));
    row->addLayout(makeIdentity(), 3);
    row->addLayout(makeDebt(), 2);
}

QLayout *AccountHeader::makeIdentity()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(unitOf(this) / 2);
    m_number->setForegroundRole(QPalette::Link);
    for (PlainLabel *label : {m_holder, m_number, m_address, m_contact})
        column->addWidget(label);
    return column;
}

QLayout *AccountHeader::makeDebt()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(unitOf(this) / 2);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_parts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    column->addWidget(m_total);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_state);
    column->addLayout(row);
    column->addWidget(m_parts);
    column->addStretch();
    return column;
}

void AccountHeader::show(const AccountCard &card)
{
    m_holder->setWords(card.holder);
    m_number->setWords(tr("Account %1").arg(card.number));
    m_address->setWords(joined({card.address, card.zone.isEmpty() ? QString() : tr("Zone %1").arg(card.zone)}));
    m_contact->setWords(joined({languageName(card.language), card.email}));
    const bool credit = card.total.minor < 0;
    m_total->setWords(m_format.money(credit ? -card.total : card.total));
    m_total->setAccessibleName((credit ? tr("Credit: %1") : tr("Debt: %1")).arg(m_format.money(credit ? -card.total : card.total)));
    if (card.overdue.minor > 0)
        m_state->setPill({tr("%1 overdue").arg(m_format.money(card.overdue)), QStringLiteral("circle-alert"), Tone::Bad});
    else if (card.total.minor > 0)
        m_state->setPill({tr("Not yet due"), QStringLiteral("calendar-clock"), Tone::Info});
    else
        m_state->setPill({credit ? tr("In credit") : tr("Nothing owed"), QStringLiteral("circle-check"), Tone::Good});
    QStringList parts;
    if (card.notDue.minor > 0 && card.overdue.minor > 0)
        parts += tr("%1 not yet due").arg(m_format.money(card.notDue));
    if (card.dueOn)
        parts += card.overdue.minor > 0 ? tr("oldest due date %1").arg(m_format.date(*card.dueOn)) : tr("due on %1").arg(m_format.date(*card.dueOn));
    if (card.byService.size() > 1) {
        for (const AccountCard::ServiceBalance &service : card.byService)
            parts += serviceText(service.service) + u' ' + m_format.money(service.amount);
    }
    m_parts->setWords(joined(parts));
}

} // namespace contador
