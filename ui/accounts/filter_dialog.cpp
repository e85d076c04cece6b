// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/filter_dialog.h"

#include "ui/shared/plain_label.h"
#include "ui/shared/theme.h"
#include "ui/texts/account_text.h"
#include "ui/texts/records_text.h"
#include "ui/texts/typed_number.h"
#include "ui/texts/visible_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace contador {

namespace {

constexpr int mostDays = 36'500;
constexpr int notAsked = -1;
constexpr int longestAmount = 20;
constexpr int charactersWide = 70;

QComboBox *choiceOf(const QStringList &names, QString (*word)(const QString &))
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    box->addItem(FilterDialog::tr("any"), QString());
    for (const QString &name : names)
        box->addItem(word(name), name);
    return box;
}

QComboBox *yesOrNo(const QString &yes, const QString &no)
{
    auto *box = new QComboBox;
    box->addItem(FilterDialog::tr("any"), QVariant());
    box->addItem(yes, true);
    box->addItem(no, false);
    return box;
}

QSpinBox *days()
{
    auto *box = new QSpinBox;
    box->setRange(notAsked, mostDays);
    box->setSpecialValueText(FilterDialog::tr("any"));
    box->setGroupSeparatorShown(true);
    return box;
}

QStringList statusNames()
{
    QStringList names;
    for (const AccountStatus status :
         {AccountStatus::Active, AccountStatus::Suspended, AccountStatus::Closed, AccountStatus::InCourt})
        names += accountStatusName(status);
    return names;
}

/// One that is set and not offered any more stays set: a filter is not changed by looking at it.
void setChoice(QComboBox *box, const QString &name)
{
    if (box->findData(name) < 0)
        box->addItem(visibleLine(name), name);
    box->setCurrentIndex(box->findData(name));
}

void setFlag(QComboBox *box, const std::optional<bool> &flag)
{
    box->setCurrentIndex(!flag ? 0 : *flag ? 1 : 2);
}

std::optional<bool> flagOf(const QComboBox *box)
{
    return box->currentIndex() == 0 ? std::nullopt : std::optional(box->currentIndex() == 1);
}

std::optional<int> daysOf(const QSpinBox *box)
{
    return box->value() == notAsked ? std::nullopt : std::optional(box->value());
}

} // namespace

FilterDialog::FilterDialog(const AudienceFilter &filter, const AccountsChoices &choices, const Currency &currency,
                           const Format &format, QWidget *parent)
    : DialogFrame(tr("Which accounts"), tr("Cancel"), parent), m_filter(filter), m_currency(currency), m_format(format),
      m_service(choiceOf(choices.services, serviceText)), m_zone(choiceOf(choices.zones, visibleLine)),
      m_tariff(choiceOf(choices.tariffs, visibleLine)), m_status(choiceOf(statusNames(), accountStatusText)),
      m_overdueOver(new QLineEdit), m_overdueDays(days()), m_noReadingDays(days()),
      m_contracted(yesOrNo(tr("a phone speaks for it"), tr("no phone speaks for it"))),
      m_onHold(yesOrNo(tr("procedures rest"), tr("nothing rests"))), m_vulnerable(yesOrNo(tr("yes"), tr("no"))),
      m_verificationDays(days()), m_refusal(new PlainLabel(TextStyle::Strong, PlainLabel::Lines::Wrapped))
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, unitOf(this), 0);
    form->setHorizontalSpacing(2 * unitOf(this));
    form->setVerticalSpacing(unitOf(this) * 3 / 4);
    addRows(form);
    room()->addLayout(form);
    m_refusal->hide();
    foot()->addWidget(m_refusal);
    setGoodSize(charactersWide);
    fill(filter);
    QPushButton *none = addButton(tr("&Reset"), QStringLiteral("history"));
    connect(none, &QPushButton::clicked, this, [this] { fill({}); });
    QPushButton *apply = addButton(tr("&Apply"), QStringLiteral("sliders-horizontal"));
    apply->setDefault(true);
    connect(apply, &QPushButton::clicked, this, &FilterDialog::choose);
    m_service->setFocus();
}

void FilterDialog::addRow(QFormLayout *form, const QString &words, QWidget *field)
{
    auto *name = new PlainLabel(TextStyle::Body);
    name->setBuddy(field);
    name->setWords(words);
    field->setAccessibleName(QString(words).remove(u'&'));
    form->addRow(name, field);
}

void FilterDialog::addRows(QFormLayout *form)
{
    m_overdueOver->setMaxLength(longestAmount);
    m_overdueOver->setPlaceholderText(tr("any"));
    addRow(form, tr("&Service"), m_service);
    addRow(form, tr("&Zone"), m_zone);
    addRow(form, tr("&Tariff"), m_tariff);
    addRow(form, tr("S&tate"), m_status);
    addRow(form, tr("&Overdue more than, %1").arg(m_currency.code), m_overdueOver);
    addRow(form, tr("Overdue for more than, &days"), m_overdueDays);
    addRow(form, tr("&No reading for, days"), m_noReadingDays);
    addRow(form, tr("&Phone"), m_contracted);
    addRow(form, tr("&Hold"), m_onHold);
    addRow(form, tr("&Vulnerable holder"), m_vulnerable);
    addRow(form, tr("&Meter verification due within, days"), m_verificationDays);
}

void FilterDialog::fill(const AudienceFilter &filter)
{
    setChoice(m_service, filter.service);
    setChoice(m_zone, filter.zone);
    setChoice(m_tariff, filter.tariff);
    setChoice(m_status, filter.status ? accountStatusName(*filter.status) : QString());
    m_overdueOver->setText(filter.overdueOver ? Money{*filter.overdueOver, m_currency}.toString().replace(
                               u'.', m_format.locale.decimalPoint())
                                              : QString());
    m_overdueDays->setValue(filter.overdueDays.value_or(notAsked));
    m_noReadingDays->setValue(filter.noReadingDays.value_or(notAsked));
    setFlag(m_contracted, filter.contracted);
    setFlag(m_onHold, filter.onHold);
    setFlag(m_vulnerable, filter.vulnerable);
    m_verificationDays->setValue(filter.verificationDays.value_or(notAsked));
}

void FilterDialog::choose()
{
    AudienceFilter filter;
    filter.text = m_filter.text;
    if (!m_overdueOver->text().trimmed().isEmpty()) {
        const std::optional<Money> amount = typedMoney(m_overdueOver->text(), m_currency, m_format.locale);
        if (!amount || amount->minor < 0) {
            m_refusal->setWords(tr("The amount is a number such as %1.").arg(m_format.money({2000, m_currency})));
            m_refusal->show();
            m_overdueOver->setFocus();
            m_overdueOver->selectAll();
            return;
        }
        filter.overdueOver = amount->minor;
    }
    filter.service = m_service->currentData().toString();
    filter.zone = m_zone->currentData().toString();
    filter.tariff = m_tariff->currentData().toString();
    filter.status = accountStatusNamed(m_status->currentData().toString());
    filter.overdueDays = daysOf(m_overdueDays);
    filter.noReadingDays = daysOf(m_noReadingDays);
    filter.contracted = flagOf(m_contracted);
    filter.onHold = flagOf(m_onHold);
    filter.vulnerable = flagOf(m_vulnerable);
    filter.verificationDays = daysOf(m_verificationDays);
    emit filterChosen(filter);
    accept();
}

} // namespace contador
