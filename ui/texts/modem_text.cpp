// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/modem_text.h"

#include "ui/texts/visible_text.h"

#include <QCoreApplication>

namespace contador {

namespace {
struct ModemText {
    Q_DECLARE_TR_FUNCTIONS(ModemText)
};
} // namespace

QString modemSentence(ModemState state)
{
    switch (state) {
    case ModemState::Stopped:
        return ModemText::tr("The modem is not in use: start the console with a modem to receive texts.");
    case ModemState::Missing:
        return ModemText::tr("The modem is unplugged: plug it into a USB port; Contador takes it up by itself.");
    case ModemState::NoPermission:
        return ModemText::tr(
            "This user may not open the modem: ask the administrator to add you to the group “dialout”, then sign in again.");
    case ModemState::HeldByOther:
        return ModemText::tr("Another program is using the modem: close it; Contador takes the modem up by itself.");
    case ModemState::Starting:
        return ModemText::tr("The modem is being set up: this takes a few seconds.");
    case ModemState::Silent:
        return ModemText::tr("The modem does not answer: unplug it, wait five seconds and plug it in again.");
    case ModemState::NoSim:
        return ModemText::tr("There is no SIM card in the modem: put one in, with the contacts facing the way the modem shows.");
    case ModemState::PinRequired:
        return ModemText::tr(
            "The SIM card asks for its PIN: turn the PIN off in a phone, or start Contador with --pin and a file that holds it.");
    case ModemState::PinWrong:
        return ModemText::tr(
            "The SIM card refused the PIN: check it before trying again, because three wrong ones lock the card.");
    case ModemState::PukRequired:
        return ModemText::tr(
            "The SIM card is locked: unlock it in a phone with the PUK that came with the card, then put it back.");
    case ModemState::Searching:
        return ModemText::tr("The modem is looking for the network: if this lasts, move it to a window or fit an antenna.");
    case ModemState::Denied:
        return ModemText::tr("The network refuses this SIM card: ask the operator whether it is active and paid for.");
    case ModemState::Ready:
        return ModemText::tr("The modem is ready: texts are received and answered.");
    }
    Q_UNREACHABLE();
}

QString modemSentenceNamed(const QString &name)
{
    for (int state = int(ModemState::Stopped); state <= int(ModemState::Ready); ++state) {
        if (modemStateName(ModemState(state)) == name)
            return modemSentence(ModemState(state));
    }
    return visibleLine(name);
}

QString modemStateText(ModemState state)
{
    switch (state) {
    case ModemState::Stopped:
        return ModemText::tr("Not in use");
    case ModemState::Missing:
        return ModemText::tr("Unplugged");
    case ModemState::NoPermission:
        return ModemText::tr("No permission");
    case ModemState::HeldByOther:
        return ModemText::tr("Used by another program");
    case ModemState::Starting:
        return ModemText::tr("Being set up");
    case ModemState::Silent:
        return ModemText::tr("No answer");
    case ModemState::NoSim:
        return ModemText::tr("No SIM card");
    case ModemState::PinRequired:
        return ModemText::tr("PIN needed");
    case ModemState::PinWrong:
        return ModemText::tr("Wrong PIN");
    case ModemState::PukRequired:
        return ModemText::tr("SIM card locked");
    case ModemState::Searching:
        return ModemText::tr("Looking for the network");
    case ModemState::Denied:
        return ModemText::tr("Refused by the network");
    case ModemState::Ready:
        return ModemText::tr("Ready");
    }
    Q_UNREACHABLE();
}

bool modemNeedsAttention(ModemState state)
{
    switch (state) {
    case ModemState::Stopped:
    case ModemState::Starting:
    case ModemState::Searching:
    case ModemState::Ready:
        return false;
    default:
        return true;
    }
}

} // namespace contador
