// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/origin.h"

#include "engine/core/phone_number.h"

namespace contador {

bool isForeignCentre(const QString &sender, const QString &serviceCentre)
{
    if (!sender.startsWith(u'+') || !serviceCentre.startsWith(u'+'))
        return false;
    const int own = PhoneNumber::fromStored(sender).countryCode();
    const int ofCentre = PhoneNumber::fromStored(serviceCentre).countryCode();
    return own != 0 && ofCentre != 0 && own != ofCentre;
}

} // namespace contador
