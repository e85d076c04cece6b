// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/status_dialog.h"

#include "ui/texts/records_text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace contador {

StatusDialog::StatusDialog(const AccountCard &card, QWidget *parent)
    : ChangeDialog(tr("Status of the account"), tr("Nothing is switched off by it: it says how the account is dealt with."), tr("&Write down"), parent),
      m_status(addChoice(tr("&Status"))), m_from(addDay(tr("Since, &day"), card.today)), m_reason(addLine(tr("W&hy")))
{
    for (const AccountStatus each : {AccountStatus::Active, AccountStatus::Suspended, AccountStatus::Closed, AccountStatus::InCourt})
        m_status->addItem(accountStatusText(accountStatusName(each)), accountStatusName(each));
    m_status->setCurrentIndex(std::max(0, m_status->findData(card.status)));
    m_status->setFocus();
}

AccountChange StatusDialog::change() const
{
    return StatusChange{accountStatusNamed(m_status->currentData().toString()).value_or(AccountStatus::Active), m_from->date(), m_reason->text()};
}

} // namespace contador
