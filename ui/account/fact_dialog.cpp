// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/fact_dialog.h"

#include "ui/texts/account_text.h"
#include "ui/texts/records_text.h"
#include "ui/texts/typed_number.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

#include <algorithm>

namespace contador {

FactDialog::FactDialog(const AccountCard &card, const Format &format, QWidget *parent)
    : ChangeDialog(tr("A fact that prices ask for"),
                   tr("It counts from the day you give until the next change. What is charged already stays as it is."), tr("&Write down"), parent),
      m_format(format), m_fact(addChoice(tr("&Fact"))), m_amount(addLine(tr("&Value"))), m_from(addDay(tr("Since, &day"), card.today))
{
    for (const PremisesFactName name : {PremisesFactName::Persons, PremisesFactName::Area, PremisesFactName::HeatedArea, PremisesFactName::Units})
        m_fact->addItem(factText(premisesFactWord(name)), QStringList{premisesFactWord(name), QString()});
    QStringList services;
    for (const AccountCard::Meter &meter : card.meters) {
        if (services.contains(meter.service))
            continue;
        services += meter.service;
        for (const ContractFactName name : {ContractFactName::ContractedPower, ContractFactName::Diameter})
            m_fact->addItem(factText(contractFactWord(name)) + QStringLiteral(", ") + serviceText(meter.service),
                            QStringList{contractFactWord(name), meter.service});
    }
    connect(m_fact, &QComboBox::currentIndexChanged, this, [this, card] { showNow(card); });
    showNow(card);
    m_fact->setFocus();
}

/// What is true today, to be typed over.
void FactDialog::showNow(const AccountCard &card)
{
    const QStringList chosen = m_fact->currentData().toStringList();
    const auto known = std::ranges::find_if(card.facts, [&](const DatedFact &fact) {
        return fact.name == chosen.at(0) && fact.service == chosen.at(1) && fact.from <= card.today;
    });
    const std::optional<Quantity> amount = known == card.facts.end() ? std::nullopt : Quantity::fromString(known->value);
    m_amount->setText(amount ? amount->toString().replace(u'.', m_format.locale.decimalPoint()) : QString());
    m_amount->selectAll();
}

AccountChange FactDialog::change() const
{
    const QStringList chosen = m_fact->currentData().toStringList();
    return FactChange{chosen.at(0), chosen.at(1), typedQuantity(m_amount->text(), m_format.locale).value_or(Quantity{}), m_from->date()};
}

QString FactDialog::unreadable() const
{
    return typedQuantity(m_amount->text(), m_format.locale) ? QString()
                                                            : tr("The value is a number such as %1.").arg(m_format.quantity(Quantity{82'500}));
}

} // namespace contador
