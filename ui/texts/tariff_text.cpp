// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/tariff_text.h"

#include <QCoreApplication>

namespace contador {

namespace {

struct TariffText {
    Q_DECLARE_TR_FUNCTIONS(TariffText)
};

} // namespace

QString tariffFaultSentence(const TariffFault &fault)
{
    using Kind = TariffFault::Kind;
    switch (fault.kind) {
    case Kind::BadName:
        return TariffText::tr("“%1” is not the name of a tariff file. Give the bare name, without folders.").arg(fault.file);
    case Kind::NotFound:
        return TariffText::tr("There is no tariff file “%1”. Put it into the tariff folder, or name the folder.").arg(fault.file);
    case Kind::Unreadable:
        return TariffText::tr("%1 cannot be read: %2. Check its size and who may read it.").arg(fault.file, fault.detail);
    case Kind::NotJson:
        return TariffText::tr("%1 is not JSON: %2. Look for a missing comma, quote or bracket there.").arg(fault.file, fault.detail);
    case Kind::WrongFormat:
        return TariffText::tr("%1 is no tariff file: its “format” must be “contador-tariff/1”.").arg(fault.file);
    case Kind::MissingKey:
        return TariffText::tr("%1: %2 is missing. Add it.").arg(fault.file, fault.path);
    case Kind::UnknownKey:
        return TariffText::tr("%1: nothing reads %2. Correct its name, or take it out.").arg(fault.file, fault.path);
    case Kind::WrongType:
        return TariffText::tr("%1: at %2 something else is expected: %3.").arg(fault.file, fault.path, fault.detail);
    case Kind::BadValue:
        return TariffText::tr("%1: “%3” cannot stand at %2. Correct it.").arg(fault.file, fault.path, fault.detail);
    case Kind::OtherCurrency:
        return TariffText::tr("The tariff is in %1, the accounts are not. Use a tariff in the currency of the accounts.")
            .arg(fault.detail);
    case Kind::OtherService:
        return TariffText::tr("The tariff is for another service (%1) than the meter. Give the account the right tariff.")
            .arg(fault.detail);
    case Kind::NoVersion:
        return TariffText::tr("The tariff has no prices for %1. Add a version that covers this day.").arg(fault.detail);
    case Kind::NoRegister:
        return TariffText::tr("The tariff has no price for the register %1. Add one.").arg(fault.detail);
    case Kind::NoFact:
        return TariffText::tr("The tariff asks for “%1”, which is not known of this service. Enter it.").arg(fault.detail);
    case Kind::TooLarge:
        return TariffText::tr("The charge would be %1: beyond any amount of money. Look for a slip in a price.").arg(fault.detail);
    }
    Q_UNREACHABLE();
}

} // namespace contador
