// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/account_change_text.h"

#include "ui/texts/account_text.h"
#include "ui/texts/visible_text.h"

#include <QCoreApplication>

namespace contador {

namespace {

struct AccountChangeText {
    Q_DECLARE_TR_FUNCTIONS(AccountChangeText)
};

} // namespace

QString accountChangeSentence(const AccountChangeFault &fault)
{
    using Kind = AccountChangeFault::Kind;
    const QString value = visibleLine(fault.value);
    switch (fault.kind) {
    case Kind::NoAccount:
        return AccountChangeText::tr("There is no account %1 any more.").arg(value);
    case Kind::NoSuchFact:
        return AccountChangeText::tr("Contador knows no fact “%1”.").arg(value);
    case Kind::NotNegative:
        return AccountChangeText::tr("%1 cannot be: write a number that is not negative.").arg(value);
    case Kind::NotWhole:
        return AccountChangeText::tr("%1 cannot be counted: write a whole number.").arg(value);
    case Kind::NoService:
        return AccountChangeText::tr("The account has no such service: %1.").arg(serviceText(fault.value));
    case Kind::NoDay:
        return AccountChangeText::tr("Say from which day on.");
    case Kind::DaysReversed:
        return AccountChangeText::tr("The last day is before the first.");
    case Kind::NoReason:
        return AccountChangeText::tr("Say why: it stays beside the change.");
    case Kind::NoEvidence:
        return AccountChangeText::tr("Say what shows it: a certificate, a letter, who saw it.");
    case Kind::NoIdentityCheck:
        return AccountChangeText::tr("Say how you know that the phone is the holder's: who texts from it is told what is owed.");
    case Kind::NotAPhone:
        return AccountChangeText::tr("“%1” is no phone number. Write it as it is dialled, or with + and the country.").arg(value);
    case Kind::AlreadySo:
        return AccountChangeText::tr("It is so already on that day: nothing has been changed.");
    case Kind::NotInForce:
        return AccountChangeText::tr("That has ended already. Open the account again to see it as it is now.");
    }
    Q_UNREACHABLE();
}

} // namespace contador
