// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/modem_state_look.h"

#include "ui/texts/modem_text.h"

namespace contador {

Tone toneOf(ModemState state)
{
    if (state == ModemState::Ready)
        return Tone::Good;
    if (state == ModemState::Stopped || state == ModemState::OtherDesk)
        return Tone::Neutral;
    return modemNeedsAttention(state) ? Tone::Bad : Tone::Attention;
}

QString symbolOf(ModemState state)
{
    switch (state) {
    case ModemState::Ready:
        return QStringLiteral("circle-check");
    case ModemState::Missing:
        return QStringLiteral("unplug");
    case ModemState::OtherDesk:
    case ModemState::Starting:
    case ModemState::Searching:
        return QStringLiteral("hourglass");
    case ModemState::NoSim:
        return QStringLiteral("card-sim");
    case ModemState::PinRequired:
    case ModemState::PinWrong:
    case ModemState::PukRequired:
        return QStringLiteral("key-round");
    case ModemState::Stopped:
        return QStringLiteral("circle-x");
    default:
        return QStringLiteral("triangle-alert");
    }
}

} // namespace contador
