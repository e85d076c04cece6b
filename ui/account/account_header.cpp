// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/account_header.h"

#include "engine/core/languages.h"
#include "ui/account/figure_button.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/pill.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/symbol.h"
#include "ui/texts/account_text.h"
#include "ui/texts/records_text.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace contador {

namespace {

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

} // namespace

AccountHeader::AccountHeader(Format format, QWidget *parent)
    : Card(parent), m_format(std::move(format)), m_holder(new PlainLabel(TextStyle::Title)),
      m_number(new PlainLabel(TextStyle::Body)), m_address(new PlainLabel(TextStyle::Body)),
      m_contact(new PlainLabel(TextStyle::Caption)), m_total(new FigureButton),
      m_parts(new PlainLabel(TextStyle::Caption)), m_services(new PlainLabel(TextStyle::Caption)), m_state(new PillLabel),
      m_flags(new QWidget), m_flagRow(new FlowLayout(FlowLayout::Widths::Natural, m_flags))
{
    m_flagRow->setContentsMargins(0, 0, 0, 0);
    m_flagRow->setSpacing(unitOf(this) / 2);
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
    column->addWidget(m_flags);
    column->addStretch();
    return column;
}

QLayout *AccountHeader::makeDebt()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(unitOf(this) / 2);
    m_parts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_services->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    column->addWidget(m_total);
    m_total->setToolTip(tr("Shows the ledger"));
    connect(m_total, &FigureButton::clicked, this, &AccountHeader::ledgerWanted);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_state);
    column->addLayout(row);
    column->addWidget(m_parts);
    column->addWidget(m_services);
    column->addStretch();
    column->addLayout(makeButtons());
    return column;
}

QLayout *AccountHeader::makeButtons()
{
    auto *row = new FlowLayout(FlowLayout::Widths::AtRight);
    row->setSpacing(unitOf(this));
    const auto add = [&](const char *symbolName, const QString &words, QKeySequence keys, auto wanted) {
        auto *button = new QPushButton(symbolIcon(QLatin1String(symbolName)), words);
        button->setAutoDefault(false);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, this, wanted);
        row->addWidget(button);
    };
    add("phone-call", tr("Key in a reading…"), Qt::Key_F4, &AccountHeader::readingWanted);
    add("smartphone", tr("Enrol a phone…"), Qt::Key_F7, &AccountHeader::enrolmentWanted);
    add("file-text", tr("Statement…"), QKeyCombination(Qt::CTRL, Qt::Key_P), &AccountHeader::statementWanted);
    return row;
}

void AccountHeader::show(const AccountCard &card)
{
    const auto say = [](PlainLabel *label, const QString &words) {
        label->setWords(words);
        label->setVisible(!words.isEmpty());
    };
    say(m_holder, card.holder);
    say(m_number, tr("Account %1").arg(card.number));
    say(m_address, joined({card.address, card.zone.isEmpty() ? QString() : tr("Zone %1").arg(card.zone)}));
    say(m_contact, joined({endonymOf(card.language), card.email}));
    const bool credit = card.total.minor < 0;
    const QString amount = m_format.money(credit ? -card.total : card.total);
    m_total->setText(amount);
    m_total->updateGeometry();
    m_total->setAccessibleName(credit ? tr("Credit: %1").arg(amount) : tr("Debt: %1").arg(amount));
    say(m_parts, dueWords(card));
    say(m_services, serviceWords(card));
    showState(card);
    showFlags(card);
}

void AccountHeader::showFlags(const AccountCard &card)
{
    while (QLayoutItem *item = m_flagRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString &words, const char *symbolName, Tone tone) {
        auto *flag = new PillLabel;
        flag->setPill({words, QLatin1String(symbolName), tone});
        flag->setAccessibleName(words);
        m_flagRow->addWidget(flag);
    };
    const bool isActive = card.status.isEmpty() || card.status == accountStatusName(AccountStatus::Active);
    if (!card.status.isEmpty())
        add(accountStatusText(card.status), isActive ? "circle-check" : "ban", isActive ? Tone::Good : Tone::Attention);
    QStringList told;
    for (const AccountHold &hold : card.holds) {
        const QString words = holdKindText(holdKindName(hold.kind));
        if (!hold.days.holds(card.today) || told.contains(words))
            continue;
        told += words;
        add(words, "circle-pause", Tone::Attention);
    }
    for (const Vulnerability &care : card.vulnerabilities)
        add(vulnerabilityText(vulnerabilityKindName(care.kind)), "circle-alert", Tone::Info);
    const bool isDue = std::ranges::any_of(card.meters, [&card](const AccountCard::Meter &meter) {
        return meter.verificationDue.isValid() && meter.verificationDue <= card.today;
    });
    if (isDue)
        add(tr("Meter verification due"), "gauge", Tone::Attention);
    if (!card.addenda.empty())
        add(tr("SMS addendum signed"), "file-text", Tone::Neutral);
    const bool isAged = std::ranges::any_of(card.enrolments, [&card](const Enrolment &enrolment) {
        return enrolment.state() == Enrolment::State::Signed && enrolment.confirmedAt < card.confirmedBefore;
    });
    if (isAged)
        add(tr("Ask whether the phone is still his"), "smartphone", Tone::Attention);
    m_flags->setVisible(m_flagRow->count() > 0);
}

void AccountHeader::showState(const AccountCard &card)
{
    if (card.overdue.minor > 0)
        m_state->setPill({tr("%1 overdue").arg(m_format.money(card.overdue)), QStringLiteral("circle-alert"), Tone::Bad});
    else if (card.total.minor > 0)
        m_state->setPill({tr("Not yet due"), QStringLiteral("calendar-clock"), Tone::Info});
    else
        m_state->setPill(
            {card.total.minor < 0 ? tr("In credit") : tr("Nothing owed"), QStringLiteral("circle-check"), Tone::Good});
}

QString AccountHeader::dueWords(const AccountCard &card) const
{
    const bool late = card.overdue.minor > 0;
    const QString later = late && card.notDue.minor > 0 ? tr("%1 not yet due").arg(m_format.money(card.notDue)) : QString();
    const QString day = card.dueOn ? m_format.date(*card.dueOn) : QString();
    const QString disputed = card.disputed.minor > 0 ? tr("%1 in dispute").arg(m_format.money(card.disputed)) : QString();
    return joined({later, disputed, day.isEmpty() ? QString() : late ? tr("oldest due date %1").arg(day) : tr("due on %1").arg(day)});
}

QString AccountHeader::serviceWords(const AccountCard &card) const
{
    QStringList words;
    for (const AccountCard::ServiceBalance &service : card.byService)
        words += service.overdue.minor > 0
            ? tr("%1 %2, %3 of it overdue").arg(serviceText(service.service), m_format.money(service.amount), m_format.money(service.overdue))
            : serviceText(service.service) + u' ' + m_format.money(service.amount);
    return words.size() > 1 ? joined(words) : QString();
}

} // namespace contador
