// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/modem_report_text.h"

#include "ui/texts/words.h"

namespace contador {

namespace {

// One row for each row of modemFindingKinds(). {name}: a value of the finding.
constexpr Word sentences[] = {
    {"answers", QT_TRANSLATE_NOOP("ModemReportText", "The modem answers.")},
    {"silent", QT_TRANSLATE_NOOP("ModemReportText",
                                 "Nothing answers at this port: unplug the modem, wait five seconds and plug it in again; a stick has "
                                 "several ports, so try its others too.")},
    {"identity_told", QT_TRANSLATE_NOOP("ModemReportText", "It is a {manufacturer} {model}, firmware {firmware}, IMEI {imei}.")},
    {"identity_untold", QT_TRANSLATE_NOOP("ModemReportText", "It does not say what it is; that does no harm.")},
    {"profile_own", QT_TRANSLATE_NOOP("ModemReportText", "Contador knows the peculiarities of this family: {profile}.")},
    {"profile_standard", QT_TRANSLATE_NOOP("ModemReportText", "Contador treats it as the standard says.")},
    {"radio_on", QT_TRANSLATE_NOOP("ModemReportText", "Its radio is on.")},
    {"radio_off", QT_TRANSLATE_NOOP("ModemReportText", "Its radio is off: Contador switches it on when it starts with this modem.")},
    {"radio_untold", QT_TRANSLATE_NOOP("ModemReportText", "It does not say whether its radio is on.")},
    {"card_ready", QT_TRANSLATE_NOOP("ModemReportText", "The SIM card is ready.")},
    {"card_missing", QT_TRANSLATE_NOOP("ModemReportText",
                                       "There is no SIM card, or it makes no contact: put it in, with the contacts facing the way the modem "
                                       "shows.")},
    {"card_pin", QT_TRANSLATE_NOOP("ModemReportText",
                                   "The SIM card asks for its PIN: turn the PIN off in a phone, or give it to Contador once.")},
    {"card_pin_refused", QT_TRANSLATE_NOOP("ModemReportText",
                                           "The SIM card refused this PIN: look it up before you try again, because three wrong ones lock the "
                                           "card.")},
    {"card_pin_not_tried", QT_TRANSLATE_NOOP("ModemReportText",
                                             "The PIN was not tried: it is no PIN of 4 to 8 digits, or a wrong one might lock the card. Put "
                                             "the card into a phone and enter it there.")},
    {"card_puk", QT_TRANSLATE_NOOP("ModemReportText",
                                   "The SIM card is locked: unlock it in a phone with the PUK that came with the card, then put it back.")},
    {"card_locked", QT_TRANSLATE_NOOP("ModemReportText",
                                      "The modem or its card is locked ({lock}): whoever sold it has the code; a modem bound to one operator "
                                      "takes only that operator’s cards.")},
    {"card_busy", QT_TRANSLATE_NOOP("ModemReportText", "The SIM card is not ready yet: examine the modem again in a minute.")},
    {"card_untold", QT_TRANSLATE_NOOP("ModemReportText", "The modem did not say how its SIM card is.")},
    {"pin_tries_all", QT_TRANSLATE_NOOP("ModemReportText", "All {tries} attempts for the PIN are left.")},
    {"pin_tries_fewer", QT_TRANSLATE_NOOP("ModemReportText",
                                          "Only {tries} attempts for the PIN are left: somebody gave a wrong one. A right one brings them "
                                          "back.")},
    {"pin_tries_last", QT_TRANSLATE_NOOP("ModemReportText",
                                         "The last attempt for the PIN is left, and Contador does not use it up: enter the PIN in a phone.")},
    {"pin_tries_none", QT_TRANSLATE_NOOP("ModemReportText", "No attempt for the PIN is left: the card now wants its PUK, in a phone.")},
    {"pin_tries_untold", QT_TRANSLATE_NOOP("ModemReportText", "The modem does not say how many attempts for the PIN are left.")},
    {"subscriber_told", QT_TRANSLATE_NOOP("ModemReportText", "The number of the card is {iccid}, that of its contract (IMSI) {imsi}.")},
    {"subscriber_untold", QT_TRANSLATE_NOOP("ModemReportText", "The card does not tell its number; Contador then counts by modem.")},
    {"message_service_both", QT_TRANSLATE_NOOP("ModemReportText", "It receives and sends texts.")},
    {"message_service_missing", QT_TRANSLATE_NOOP("ModemReportText",
                                                  "It says that it cannot both receive and send texts: use another modem, or newer firmware.")},
    {"message_service_untold", QT_TRANSLATE_NOOP("ModemReportText", "It does not say whether it receives and sends texts.")},
    {"pdu_mode_known", QT_TRANSLATE_NOOP("ModemReportText", "It hands over texts complete (PDU mode).")},
    {"pdu_mode_missing", QT_TRANSLATE_NOOP("ModemReportText",
                                           "It lacks PDU mode, without which long texts and accents are lost: use another modem.")},
    {"pdu_mode_untold", QT_TRANSLATE_NOOP("ModemReportText", "It does not say whether it has PDU mode.")},
    {"storages_told", QT_TRANSLATE_NOOP("ModemReportText", "Texts can be kept in: {receives}. Contador uses {memory}.")},
    {"storages_untold", QT_TRANSLATE_NOOP("ModemReportText",
                                          "It does not say where it keeps texts: Contador takes them as they come. Send it one and see that it "
                                          "arrives.")},
    {"storage_free", QT_TRANSLATE_NOOP("ModemReportText", "{used} of {total} places for texts ({memory}) are taken.")},
    {"storage_filling", QT_TRANSLATE_NOOP("ModemReportText",
                                          "{used} of {total} places for texts ({memory}) are taken: Contador empties them when it runs with "
                                          "this modem; if they stay, call support.")},
    {"storage_full", QT_TRANSLATE_NOOP("ModemReportText",
                                       "All {total} places for texts ({memory}) are taken, so that none arrives: Contador empties them when it "
                                       "runs with this modem; if they stay, call support.")},
    {"storage_untold", QT_TRANSLATE_NOOP("ModemReportText", "It does not say how many texts it holds.")},
    {"arrivals_announced", QT_TRANSLATE_NOOP("ModemReportText", "It announces a text as soon as it has it (setting {parameters}).")},
    {"arrivals_routed", QT_TRANSLATE_NOOP("ModemReportText",
                                          "It hands a text over without keeping it; Contador confirms each one once it is on disk. Let the "
                                          "computer run day and night.")},
    {"arrivals_silent", QT_TRANSLATE_NOOP("ModemReportText",
                                          "It does not announce texts: Contador asks for them, so that answers take longer. A newer modem "
                                          "answers faster.")},
    {"arrivals_not_set", QT_TRANSLATE_NOOP("ModemReportText", "How it announces texts shows once Contador runs with it.")},
    {"reports_told", QT_TRANSLATE_NOOP("ModemReportText", "It tells when a text was delivered.")},
    {"reports_missing", QT_TRANSLATE_NOOP("ModemReportText",
                                          "It does not tell when a text was delivered: “delivered” never appears, only “sent”. For notices "
                                          "that must be proved, use another modem.")},
    {"reports_untold", QT_TRANSLATE_NOOP("ModemReportText", "Whether it tells of delivery shows once Contador runs with it.")},
    {"service_centre_set", QT_TRANSLATE_NOOP("ModemReportText", "Texts go out by the operator’s centre {number}.")},
    {"service_centre_missing", QT_TRANSLATE_NOOP("ModemReportText",
                                                 "The card lacks the number of the operator’s message centre, so that nothing can be sent: ask "
                                                 "the operator for it and set it in a phone.")},
    {"service_centre_untold", QT_TRANSLATE_NOOP("ModemReportText", "It does not tell the number of the operator’s message centre.")},
    {"registration_home", QT_TRANSLATE_NOOP("ModemReportText", "It is in its home network.")},
    {"registration_roaming", QT_TRANSLATE_NOOP("ModemReportText",
                                               "It is in a foreign network: every text may cost more. Near a border, move it away from the "
                                               "window or choose the home network.")},
    {"registration_sms_only", QT_TRANSLATE_NOOP("ModemReportText", "The network lets it have texts only; that is all Contador needs.")},
    {"registration_without_calls", QT_TRANSLATE_NOOP("ModemReportText",
                                                     "It has data but not the classic network ({calls}): texts may fail to leave. If they do, "
                                                     "ask the operator for texts over LTE (IMS), or set the modem to 3G or 2G.")},
    {"registration_searching", QT_TRANSLATE_NOOP("ModemReportText",
                                                 "It finds no network: move it to a window or fit an antenna; if that does not help, try the "
                                                 "card in a phone.")},
    {"registration_denied", QT_TRANSLATE_NOOP("ModemReportText",
                                              "The network refuses this card: ask the operator whether it is active and paid for.")},
    {"registration_untold", QT_TRANSLATE_NOOP("ModemReportText", "It does not say whether it is in a network.")},
    {"signal_good", QT_TRANSLATE_NOOP("ModemReportText", "The signal is {signal} ({signal_dbm} dBm).")},
    {"signal_weak", QT_TRANSLATE_NOOP("ModemReportText",
                                      "The signal is {signal} ({signal_dbm} dBm): move the modem to a window, away from the computer, or fit an "
                                      "antenna.")},
    {"signal_untold", QT_TRANSLATE_NOOP("ModemReportText", "It does not tell the strength of the signal.")},
    {"operator_told", QT_TRANSLATE_NOOP("ModemReportText", "The operator is {operator}, over {technology}.")},
    {"operator_untold", QT_TRANSLATE_NOOP("ModemReportText", "It names no operator.")},
    {"power_good", QT_TRANSLATE_NOOP("ModemReportText", "Its supply is in order (charge {charge} %, {millivolts} mV).")},
    {"power_low", QT_TRANSLATE_NOOP("ModemReportText",
                                    "Its supply is weak ({millivolts} mV), so that it may switch off while sending: use another USB port, a "
                                    "shorter cable or a hub with its own supply.")},
    {"power_untold", QT_TRANSLATE_NOOP("ModemReportText", "It does not tell about its supply.")},
    {"clock_right", QT_TRANSLATE_NOOP("ModemReportText", "Its clock says {clock}.")},
    {"clock_differs", QT_TRANSLATE_NOOP("ModemReportText",
                                        "Its clock says {clock}, which is another day than that of this computer: see that the computer’s "
                                        "date is right, because due dates depend on it.")},
    {"clock_unset", QT_TRANSLATE_NOOP("ModemReportText", "Its clock is not set; that does no harm.")},
    {"reference_untold", QT_TRANSLATE_NOOP("ModemReportText", "How it numbers what it sends shows with the first text.")},
    {"command_lines_joined", QT_TRANSLATE_NOOP("ModemReportText", "It takes several commands at once, so that answers are quick.")},
    {"command_lines_single", QT_TRANSLATE_NOOP("ModemReportText", "It takes one command at a time; answers take a little longer.")},
    {"ussd_known", QT_TRANSLATE_NOOP("ModemReportText", "The operator can be asked by codes such as *#123#.")},
    {"ussd_unknown", QT_TRANSLATE_NOOP("ModemReportText",
                                       "The operator cannot be asked by codes such as *#123#: ask for the balance in a phone.")},
    {"character_sets_told", QT_TRANSLATE_NOOP("ModemReportText", "Its character sets are: {sets}.")},
    {"character_sets_untold", QT_TRANSLATE_NOOP("ModemReportText", "It does not tell its character sets; Contador does not need them.")},
};

constexpr Word verdicts[] = {
    {"good", QT_TRANSLATE_NOOP("ModemReportText", "In order")},
    {"attention", QT_TRANSLATE_NOOP("ModemReportText", "To look after")},
    {"bad", QT_TRANSLATE_NOOP("ModemReportText", "To put right")},
    {"unknown", QT_TRANSLATE_NOOP("ModemReportText", "Not known")},
};

// Values that are names.
constexpr Word signalWords[] = {
    {"very_good", QT_TRANSLATE_NOOP("ModemReportText", "very good")},
    {"good", QT_TRANSLATE_NOOP("ModemReportText", "good")},
    {"weak", QT_TRANSLATE_NOOP("ModemReportText", "weak")},
    {"very_weak", QT_TRANSLATE_NOOP("ModemReportText", "very weak")},
};
constexpr Word registrations[] = {
    {"searching", QT_TRANSLATE_NOOP("ModemReportText", "searching")},
    {"denied", QT_TRANSLATE_NOOP("ModemReportText", "denied")},
};

QString shown(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return QStringLiteral("–");
    if (name == QLatin1String("signal"))
        return wordFor(value, signalWords, "ModemReportText");
    return name == QLatin1String("calls") ? wordFor(value, registrations, "ModemReportText") : visibleLine(value);
}

} // namespace

/// In one pass, so that braces in a value are none of ours.
QString modemFindingSentence(const ModemFinding &finding)
{
    const QString pattern = wordFor(finding.code, sentences, "ModemReportText");
    QString sentence;
    qsizetype at = 0;
    for (qsizetype open = pattern.indexOf(u'{'); open >= 0; open = pattern.indexOf(u'{', at)) {
        const qsizetype close = pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString name = pattern.mid(open + 1, close - open - 1);
        sentence += pattern.mid(at, open - at) + shown(name, finding.values.value(name));
        at = close + 1;
    }
    return sentence + pattern.mid(at);
}

QString modemVerdictText(ModemVerdict verdict)
{
    return wordFor(modemVerdictName(verdict), verdicts, "ModemReportText");
}

QString modemReportText(const ModemReport &report)
{
    QString text;
    for (const ModemVerdict verdict : {ModemVerdict::Bad, ModemVerdict::Attention, ModemVerdict::Good, ModemVerdict::Unknown}) {
        QString lines;
        for (const ModemFinding &finding : report.findings) {
            if (finding.verdict == verdict)
                lines += QStringLiteral("- ") + modemFindingSentence(finding) + u'\n';
        }
        if (!lines.isEmpty())
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + modemVerdictText(verdict) + u'\n' + lines;
    }
    return text;
}

} // namespace contador
