// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/care_dialog.h"

#include "ui/texts/records_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace contador {

CareDialog::CareDialog(const AccountCard &card, QWidget *parent)
    : ChangeDialog(tr("A reason for care"), tr("It is of who holds the account now, and shown to whoever deals with it. Write no more than is needed."),
                   tr("&Write down"), parent),
      m_kind(addChoice(tr("&Reason"))), m_evidence(addLine(tr("What &shows it"))), m_source(addLine(tr("Wh&o said it"))),
      m_from(addDay(tr("Since, &day"), card.today)), m_ends(new QCheckBox(tr("It &ends"))), m_to(nullptr)
{
    for (const VulnerabilityKind each : {VulnerabilityKind::LifeSupport, VulnerabilityKind::Illness, VulnerabilityKind::Disability, VulnerabilityKind::Age,
                                         VulnerabilityKind::Infant, VulnerabilityKind::LowIncome, VulnerabilityKind::Other})
        m_kind->addItem(vulnerabilityText(vulnerabilityKindName(each)), vulnerabilityKindName(each));
    addRow({}, m_ends);
    m_ends->setAccessibleName(QString(m_ends->text()).remove(u'&'));
    m_to = addDay(tr("First day wi&thout it"), card.today.addYears(1));
    m_to->setEnabled(false);
    connect(m_ends, &QCheckBox::toggled, m_to, &QWidget::setEnabled);
    m_kind->setFocus();
}

AccountChange CareDialog::change() const
{
    Vulnerability care;
    care.kind = vulnerabilityKindNamed(m_kind->currentData().toString()).value_or(VulnerabilityKind::Other);
    care.days = {m_from->date(), m_ends->isChecked() ? m_to->date() : QDate()};
    care.evidence = m_evidence->text().trimmed();
    care.source = m_source->text().trimmed();
    return CareBegins{care};
}

} // namespace contador
