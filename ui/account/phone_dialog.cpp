// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/phone_dialog.h"

#include <QLineEdit>

namespace contador {

PhoneDialog::PhoneDialog(QWidget *parent)
    : ChangeDialog(tr("A phone for this account"),
                   tr("Who texts from this phone is told what the account owes, and his readings count. Make sure that it is the holder's."),
                   tr("&Add"), parent),
      m_phone(addLine(tr("&Phone"))), m_identity(addLine(tr("&How you know it")))
{
    m_identity->setPlaceholderText(tr("citizen card seen at the desk"));
    m_phone->setFocus();
}

AccountChange PhoneDialog::change() const
{
    return PhoneBound{m_phone->text().trimmed(), m_identity->text()};
}

} // namespace contador
