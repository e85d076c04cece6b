// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/modem_text.h"

#include "ui/texts/visible_text.h"

#include "ui/texts/words.h"

#include <array>

namespace contador {

namespace {

struct ModemText {
    Q_DECLARE_TR_FUNCTIONS(ModemText)
};

constexpr std::array done{
    Word{"sending_paused", QT_TRANSLATE_NOOP("ModemText", "Sending is paused: nothing leaves until somebody resumes it.")},
    Word{"sending_resumed", QT_TRANSLATE_NOOP("ModemText", "Sending goes on.")},
    Word{"limits_changed", QT_TRANSLATE_NOOP("ModemText", "The settings of a SIM card were changed.")},
};

constexpr std::array unanswered{
    Word{"invalid_code",
         QT_TRANSLATE_NOOP("ModemText", "A code has digits, * and # only: look it up on the papers of the card.")},
    Word{"busy", QT_TRANSLATE_NOOP("ModemText", "Another question is on its way: wait a minute and ask again.")},
    Word{"refused",
         QT_TRANSLATE_NOOP("ModemText", "The modem does not ask such codes: put the card into a phone and ask there.")},
    Word{"ended", QT_TRANSLATE_NOOP("ModemText", "The operator ended the question without an answer: ask again later.")},
    Word{"not_supported",
         QT_TRANSLATE_NOOP("ModemText", "The operator does not know this code: look it up on the papers of the card.")},
    Word{"no_answer", QT_TRANSLATE_NOOP("ModemText", "The operator did not answer in time: ask again later.")},
    Word{"cancelled", QT_TRANSLATE_NOOP("ModemText", "The question was taken back.")},
};

constexpr std::array refused{
    Word{"not_a_command", QT_TRANSLATE_NOOP("ModemText", "Not sent: a command begins with AT.")},
    Word{"loses_messages", QT_TRANSLATE_NOOP("ModemText", "Not sent: it could lose messages that nobody has read yet.")},
    Word{"sends_messages", QT_TRANSLATE_NOOP("ModemText", "Not sent: it would send a message that Contador knows nothing of.")},
    Word{"costs_pin_attempts",
         QT_TRANSLATE_NOOP("ModemText", "Not sent: it may lock the SIM card. A PIN is entered by the button “Enter PIN…”.")},
    Word{"restarts_modem", QT_TRANSLATE_NOOP("ModemText", "Not sent: it would restart the modem or switch its radio off.")},
    Word{"changes_settings", QT_TRANSLATE_NOOP("ModemText", "Not sent: it would change a setting that receiving depends on.")},
    Word{"changes_network", QT_TRANSLATE_NOOP("ModemText", "Not sent: it would take the modem off its network for minutes.")},
    Word{"leaves_commands", QT_TRANSLATE_NOOP("ModemText", "Not sent: the modem would not answer any more during a call.")},
    Word{"changes_identity", QT_TRANSLATE_NOOP("ModemText", "Not sent: it would change what the modem is.")},
    Word{"reaches_card", QT_TRANSLATE_NOOP("ModemText", "Not sent: it talks to the SIM card directly.")},
    Word{"unknown_setting", QT_TRANSLATE_NOOP("ModemText", "Not sent: Contador does not know what this setting does.")},
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
    case ModemState::OtherDesk:
        return ModemText::tr("Another desk works with this modem: there is nothing to do; this one takes over when that one stops.");
    case ModemState::Starting:
        return ModemText::tr("The modem is being set up: this takes a few seconds.");
    case ModemState::Silent:
        return ModemText::tr("The modem does not answer: unplug it, wait five seconds and plug it in again.");
    case ModemState::NoSim:
        return ModemText::tr("There is no SIM card in the modem: put one in, with the contacts facing the way the modem shows.");
    case ModemState::PinRequired:
        return ModemText::tr(
            "The SIM card asks for its PIN: enter it under “Modems”, turn it off in a phone, or start Contador with --pin and a "
            "file that holds it.");
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
    return wordFor(name, done, "ModemText");
}

QString modemSentence(const ModemStatus &status)
{
    if (status.state == ModemState::HeldByOther && !status.heldBy.isEmpty()) {
        return ModemText::tr("The program %1 is using the modem: close it; Contador takes the modem up by itself.")
            .arg(visibleLine(status.heldBy));
    }
    if (status.state == ModemState::OtherDesk && !status.heldBy.isEmpty()) {
        return ModemText::tr("The desk %1 works with this modem: there is nothing to do; this one takes over when that one stops.")
            .arg(visibleLine(status.heldBy));
    }
    const bool asksForPin = status.state == ModemState::PinRequired || status.state == ModemState::PinWrong;
    if (asksForPin && status.pinTriesLeft)
        return modemSentence(status.state) + u' ' + ModemText::tr("%n attempt(s) left.", nullptr, *status.pinTriesLeft);
    return modemSentence(status.state);
}

QString modemAlarmSentence(ModemAlarm alarm)
{
    switch (alarm) {
    case ModemAlarm::StorageFilling:
        return ModemText::tr("The memory for texts is filling up: if it does not empty within minutes, call support.");
    case ModemAlarm::StorageFull:
        return ModemText::tr("The memory for texts is full and no text arrives: press “Doctor…” and follow what it says.");
    case ModemAlarm::PowerLow:
        return ModemText::tr("The modem gets too little power: plug it directly into the computer, or into a hub with its own "
                             "power supply.");
    case ModemAlarm::RestartsOften:
        return ModemText::tr("The modem restarts again and again: try another cable and another USB port.");
    case ModemAlarm::CardChanged:
        return ModemText::tr(
            "There is another SIM card than before: if that is meant, confirm it; if not, put the old one back.");
    case ModemAlarm::SendingFails:
        return ModemText::tr(
            "One message after the other is refused: look whether the SIM card has credit, then call the operator.");
    case ModemAlarm::NoRecovery:
        return ModemText::tr("Everything was tried to wake the modem: unplug it, wait five seconds and plug it in again.");
    case ModemAlarm::PinLastTry:
        return ModemText::tr("One more wrong PIN locks the SIM card: look the PIN up before you enter it.");
    }
    Q_UNREACHABLE();
}

QString modemAlarmText(ModemAlarm alarm)
{
    switch (alarm) {
    case ModemAlarm::StorageFilling:
        return ModemText::tr("Memory filling up");
    case ModemAlarm::StorageFull:
        return ModemText::tr("Memory full");
    case ModemAlarm::PowerLow:
        return ModemText::tr("Power low");
    case ModemAlarm::RestartsOften:
        return ModemText::tr("Restarts often");
    case ModemAlarm::CardChanged:
        return ModemText::tr("Another SIM card");
    case ModemAlarm::SendingFails:
        return ModemText::tr("Sending fails");
    case ModemAlarm::NoRecovery:
        return ModemText::tr("Does not wake up");
    case ModemAlarm::PinLastTry:
        return ModemText::tr("Last PIN attempt");
    }
    Q_UNREACHABLE();
}

QString signalText(int dbm)
{
    constexpr int good = -75;
    constexpr int fair = -90;
    constexpr int weak = -105;
    if (dbm >= good)
        return ModemText::tr("Very good");
    if (dbm >= fair)
        return ModemText::tr("Good");
    return dbm >= weak ? ModemText::tr("Weak") : ModemText::tr("Very weak");
}

QString networkText(const ModemStatus &status)
{
    const bool roams = status.registration == Registration::Roaming || status.registration == Registration::RoamingSmsOnly;
    QStringList parts;
    if (!status.operatorName.isEmpty())
        parts += visibleLine(status.operatorName);
    if (!status.accessTechnology.isEmpty())
        parts += visibleLine(status.accessTechnology);
    if (roams)
        parts += ModemText::tr("abroad or on a foreign network");
    return parts.join(QStringLiteral(" · "));
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
    case ModemState::OtherDesk:
        return ModemText::tr("At another desk");
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

QString ussdSentence(const QString &state)
{
    return state.isEmpty() ? ModemText::tr("The modem went before the operator answered: see what its card says.")
                           : wordFor(state, unanswered, "ModemText");
}

QString consoleRefusalSentence(const QString &refusal)
{
    return wordFor(refusal, refused, "ModemText");
}

bool modemNeedsAttention(ModemState state)
{
    switch (state) {
    case ModemState::Stopped:
    case ModemState::OtherDesk:
    case ModemState::Starting:
    case ModemState::Searching:
    case ModemState::Ready:
        return false;
    default:
        return true;
    }
}

} // namespace contador
