// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/at_console_rules.h"

#include "engine/core/names.h"

#include <algorithm>
#include <array>

namespace contador {

namespace {

using enum ConsoleRefusal;
using Form = AtCommandPart::Form;

constexpr std::array<Named<ConsoleRefusal>, 11> refusalNames{{
    {NotACommand, "not_a_command"},
    {LosesMessages, "loses_messages"},
    {SendsMessages, "sends_messages"},
    {CostsPinAttempts, "costs_pin_attempts"},
    {RestartsModem, "restarts_modem"},
    {ChangesSettings, "changes_settings"},
    {ChangesNetwork, "changes_network"},
    {LeavesCommands, "leaves_commands"},
    {ChangesIdentity, "changes_identity"},
    {ReachesCard, "reaches_card"},
    {UnknownSetting, "unknown_setting"},
}};

enum class Reach {
    Set, ///< with parameters
    SetOrTest, ///< the question for what there is, AT+COPS=?, too
    Act, ///< with parameters or without, but not as a question
    Any,
};

/// What harms a modem at work, or is known not to.
struct ConsoleRule {
    const char *name; ///< ending in * : whatever starts so
    Reach reach;
    std::optional<ConsoleRefusal> refusal;
};

// THE table; the first row that fits counts, the last one catches every setting we know nothing of.
constexpr std::array rules = {
    ConsoleRule{"+CMGD", Reach::Act, LosesMessages},       ConsoleRule{"+QMGDA", Reach::Act, LosesMessages},
    ConsoleRule{"+CMGDA", Reach::Act, LosesMessages},      ConsoleRule{"+CNMA", Reach::Act, LosesMessages},
    ConsoleRule{"+CMGRD", Reach::Act, LosesMessages},      ConsoleRule{"+CMGS", Reach::Act, SendsMessages},
    ConsoleRule{"+CMGW", Reach::Act, SendsMessages},       ConsoleRule{"+CMSS", Reach::Act, SendsMessages},
    ConsoleRule{"+CMGC", Reach::Act, SendsMessages},       ConsoleRule{"+CMGSEX", Reach::Act, SendsMessages},
    ConsoleRule{"+CMGSO", Reach::Act, SendsMessages},      ConsoleRule{"+QCMGS", Reach::Act, SendsMessages},
    ConsoleRule{"+CPINR", Reach::Set, std::nullopt},       ConsoleRule{"+CPIN*", Reach::Set, CostsPinAttempts},   ConsoleRule{"^CPIN*", Reach::Set, CostsPinAttempts},
    ConsoleRule{"+CPWD", Reach::Set, CostsPinAttempts},    ConsoleRule{"+CLCK", Reach::Set, CostsPinAttempts},
    ConsoleRule{"+SPIC", Reach::Set, CostsPinAttempts},    ConsoleRule{"^CARDLOCK", Reach::Set, CostsPinAttempts},
    ConsoleRule{"+CPUK*", Reach::Set, CostsPinAttempts},   ConsoleRule{"+CFUN", Reach::Act, RestartsModem},
    ConsoleRule{"^RESET", Reach::Act, RestartsModem},      ConsoleRule{"+CRESET", Reach::Act, RestartsModem},
    ConsoleRule{"+QPOWD", Reach::Act, RestartsModem},      ConsoleRule{"+CPOWD", Reach::Act, RestartsModem},
    ConsoleRule{"+CPOF", Reach::Act, RestartsModem},       ConsoleRule{"^RFSWITCH", Reach::Act, RestartsModem},
    ConsoleRule{"+CGSN", Reach::Set, ChangesIdentity},     ConsoleRule{"+EGMR", Reach::Set, ChangesIdentity},
    ConsoleRule{"+SIMEI", Reach::Set, ChangesIdentity},    ConsoleRule{"+CSIM", Reach::Act, ReachesCard},
    ConsoleRule{"+CRSM", Reach::Act, ReachesCard},         ConsoleRule{"+CCHO", Reach::Act, ReachesCard},
    ConsoleRule{"+CGLA", Reach::Act, ReachesCard},         ConsoleRule{"+COPS", Reach::SetOrTest, ChangesNetwork},
    ConsoleRule{"+COPN", Reach::Act, ChangesNetwork},      ConsoleRule{"+CGATT", Reach::Set, ChangesNetwork},
    ConsoleRule{"+CMUX", Reach::Act, LeavesCommands},      ConsoleRule{"+CGDATA", Reach::Act, LeavesCommands},
    ConsoleRule{"+IPR", Reach::Set, LeavesCommands},       ConsoleRule{"+ICF", Reach::Set, LeavesCommands},
    ConsoleRule{"+IFC", Reach::Set, LeavesCommands},       ConsoleRule{"D", Reach::Any, LeavesCommands},
    ConsoleRule{"A", Reach::Any, LeavesCommands},          ConsoleRule{"O", Reach::Any, LeavesCommands},
    ConsoleRule{"Q", Reach::Any, LeavesCommands},          ConsoleRule{"V", Reach::Any, LeavesCommands},
    ConsoleRule{"S", Reach::Set, LeavesCommands},          ConsoleRule{"&F", Reach::Any, ChangesSettings},
    ConsoleRule{"Z", Reach::Any, ChangesSettings},         ConsoleRule{"&W", Reach::Any, ChangesSettings},
    ConsoleRule{"&Y", Reach::Any, ChangesSettings},        ConsoleRule{"&C", Reach::Any, ChangesSettings},
    ConsoleRule{"&D", Reach::Any, ChangesSettings},        ConsoleRule{"&K", Reach::Any, ChangesSettings},
    ConsoleRule{"E", Reach::Any, ChangesSettings},         ConsoleRule{"X", Reach::Any, ChangesSettings},
    ConsoleRule{"+CNMI", Reach::Act, ChangesSettings},     ConsoleRule{"+CMGF", Reach::Act, ChangesSettings},
    ConsoleRule{"+CPMS", Reach::Act, ChangesSettings},     ConsoleRule{"+CSMS", Reach::Act, ChangesSettings},
    ConsoleRule{"+CSCA", Reach::Act, ChangesSettings},     ConsoleRule{"+CSCS", Reach::Act, ChangesSettings},
    ConsoleRule{"+CSMP", Reach::Act, ChangesSettings},     ConsoleRule{"+CMEE", Reach::Act, ChangesSettings},
    ConsoleRule{"+CREG", Reach::Act, ChangesSettings},     ConsoleRule{"+CGREG", Reach::Act, ChangesSettings},
    ConsoleRule{"+CEREG", Reach::Act, ChangesSettings},    ConsoleRule{"+CLIP", Reach::Act, ChangesSettings},
    ConsoleRule{"^CURC", Reach::Act, ChangesSettings},     ConsoleRule{"+CUSD", Reach::Set, std::nullopt},
    ConsoleRule{"+CMGL", Reach::Set, std::nullopt},        ConsoleRule{"+CMGR", Reach::Set, std::nullopt},
    ConsoleRule{"+QPINC", Reach::Set, std::nullopt},       ConsoleRule{"*", Reach::Set, UnknownSetting},
};

bool reaches(const ConsoleRule &rule, Form form)
{
    switch (rule.reach) {
    case Reach::Set:
        return form == Form::Set;
    case Reach::SetOrTest:
        return form == Form::Set || form == Form::Test;
    case Reach::Act:
        return form == Form::Set || form == Form::Execute;
    case Reach::Any:
        return true;
    }
    Q_UNREACHABLE();
}

bool fits(const ConsoleRule &rule, const AtCommandPart &part)
{
    const QByteArrayView name(rule.name);
    const bool named = name.endsWith('*') ? part.name.startsWith(name.chopped(1)) : part.name == name;
    return named && reaches(rule, part.form);
}

bool isLetter(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// "E0", "&F", "S0=0", "D+351…;": a letter, perhaps behind an ampersand, and what belongs to it. V.250 §5.3.1, §5.3.2
AtCommandPart takeBasic(const QByteArray &text, qsizetype &at)
{
    AtCommandPart part;
    if (text[at] == '&' || text[at] == '\\')
        part.name += text[at++];
    if (at < text.size())
        part.name += text[at++];
    if (part.name == "D") // the rest is a number to dial
        at = text.size();
    const auto belongs = [&] { return (text[at] >= '0' && text[at] <= '9') || text[at] == '=' || text[at] == '?'; };
    for (; at < text.size() && belongs(); ++at) {
        if (text[at] == '=')
            part.form = Form::Set;
        else if (text[at] == '?')
            part.form = Form::Read;
    }
    return part;
}

/// "+CPMS=?", "+CMGS=23". V.250 §5.4
AtCommandPart takeExtended(const QByteArray &text)
{
    const qsizetype equals = text.indexOf('=');
    if (equals >= 0)
        return {text.left(equals), text.mid(equals + 1) == "?" ? Form::Test : Form::Set};
    if (text.endsWith('?'))
        return {text.chopped(1), Form::Read};
    return {text, Form::Execute};
}

/// The line after AT, cut at its semicolons; upper case and without blanks, but not within quotes.
std::vector<QByteArray> commandsOf(const QByteArray &body)
{
    std::vector<QByteArray> pieces(1);
    bool quoted = false;
    for (const char c : body) {
        if (c == '"')
            quoted = !quoted;
        if (c == ';' && !quoted)
            pieces.emplace_back();
        else if (quoted || c != ' ')
            pieces.back() += quoted ? QByteArray(1, c) : QByteArray(1, c).toUpper();
    }
    return pieces;
}

} // namespace

QString consoleRefusalName(ConsoleRefusal refusal)
{
    return nameOf(refusalNames, refusal);
}

bool isForExperts(ConsoleRefusal refusal)
{
    return refusal == RestartsModem || refusal == ChangesSettings || refusal == ChangesNetwork || refusal == UnknownSetting;
}

std::vector<AtCommandPart> commandParts(const QByteArray &line)
{
    const QByteArray trimmed = line.trimmed();
    if (!trimmed.left(2).toUpper().startsWith("AT"))
        return {};
    std::vector<AtCommandPart> parts;
    for (const QByteArray &piece : commandsOf(trimmed.mid(2))) {
        qsizetype at = 0;
        while (at < piece.size()) {
            if (isLetter(piece[at]) || piece[at] == '&' || piece[at] == '\\') {
                parts.push_back(takeBasic(piece, at));
            } else {
                parts.push_back(takeExtended(piece.mid(at)));
                at = piece.size();
            }
        }
    }
    return parts;
}

std::optional<ConsoleRefusal> consoleRefusal(const QByteArray &line)
{
    const bool printable = std::ranges::all_of(line, [](char c) { return c >= ' ' && c < 0x7f; });
    if (!printable || !line.trimmed().toUpper().startsWith("AT"))
        return NotACommand;
    std::optional<ConsoleRefusal> gravest;
    for (const AtCommandPart &part : commandParts(line)) {
        const auto rule = std::ranges::find_if(rules, [&](const ConsoleRule &each) { return fits(each, part); });
        if (rule == rules.end() || !rule->refusal)
            continue;
        if (!gravest || (isForExperts(*gravest) && !isForExperts(*rule->refusal)))
            gravest = rule->refusal;
    }
    return gravest;
}

} // namespace contador
