// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/modem_report.h"

#include "engine/core/names.h"

#include <algorithm>
#include <array>

namespace contador {

namespace {

using enum ModemVerdict;

constexpr std::array<Named<ModemVerdict>, 4> verdictNames{{
    {Good, "good"},
    {Attention, "attention"},
    {Bad, "bad"},
    {Unknown, "unknown"},
}};

// THE table of what the doctor can find. What stands before the first underscore is often, not always, the topic.
constexpr std::array kinds = {
    ModemFindingKind{"answers", Good},
    ModemFindingKind{"silent", Bad},
    ModemFindingKind{"identity_told", Good},
    ModemFindingKind{"identity_untold", Unknown},
    ModemFindingKind{"profile_own", Good},
    ModemFindingKind{"profile_standard", Good},
    ModemFindingKind{"radio_on", Good},
    ModemFindingKind{"radio_off", Attention},
    ModemFindingKind{"radio_untold", Unknown},
    ModemFindingKind{"card_ready", Good},
    ModemFindingKind{"card_missing", Bad},
    ModemFindingKind{"card_pin", Bad},
    ModemFindingKind{"card_pin_refused", Bad},
    ModemFindingKind{"card_pin_not_tried", Bad},
    ModemFindingKind{"card_puk", Bad},
    ModemFindingKind{"card_locked", Bad},
    ModemFindingKind{"card_busy", Attention},
    ModemFindingKind{"card_untold", Unknown},
    ModemFindingKind{"pin_tries_all", Good},
    ModemFindingKind{"pin_tries_fewer", Attention},
    ModemFindingKind{"pin_tries_last", Attention},
    ModemFindingKind{"pin_tries_none", Bad},
    ModemFindingKind{"pin_tries_untold", Unknown},
    ModemFindingKind{"subscriber_told", Good},
    ModemFindingKind{"subscriber_untold", Unknown},
    ModemFindingKind{"message_service_both", Good},
    ModemFindingKind{"message_service_missing", Bad},
    ModemFindingKind{"message_service_untold", Unknown},
    ModemFindingKind{"pdu_mode_known", Good},
    ModemFindingKind{"pdu_mode_missing", Bad},
    ModemFindingKind{"pdu_mode_untold", Unknown},
    ModemFindingKind{"storages_told", Good},
    ModemFindingKind{"storages_untold", Attention},
    ModemFindingKind{"storage_free", Good},
    ModemFindingKind{"storage_filling", Attention},
    ModemFindingKind{"storage_full", Attention},
    ModemFindingKind{"storage_untold", Unknown},
    ModemFindingKind{"arrivals_announced", Good},
    ModemFindingKind{"arrivals_routed", Attention},
    ModemFindingKind{"arrivals_silent", Attention},
    ModemFindingKind{"arrivals_not_set", Unknown},
    ModemFindingKind{"reports_told", Good},
    ModemFindingKind{"reports_missing", Attention},
    ModemFindingKind{"reports_untold", Unknown},
    ModemFindingKind{"service_centre_set", Good},
    ModemFindingKind{"service_centre_missing", Bad},
    ModemFindingKind{"service_centre_untold", Unknown},
    ModemFindingKind{"registration_home", Good},
    ModemFindingKind{"registration_roaming", Attention},
    ModemFindingKind{"registration_sms_only", Good},
    ModemFindingKind{"registration_without_calls", Attention},
    ModemFindingKind{"registration_searching", Bad},
    ModemFindingKind{"registration_denied", Bad},
    ModemFindingKind{"registration_untold", Unknown},
    ModemFindingKind{"signal_good", Good},
    ModemFindingKind{"signal_weak", Attention},
    ModemFindingKind{"signal_untold", Unknown},
    ModemFindingKind{"operator_told", Good},
    ModemFindingKind{"operator_untold", Unknown},
    ModemFindingKind{"power_good", Good},
    ModemFindingKind{"power_low", Attention},
    ModemFindingKind{"power_untold", Unknown},
    ModemFindingKind{"clock_right", Good},
    ModemFindingKind{"clock_differs", Attention},
    ModemFindingKind{"clock_unset", Unknown},
    ModemFindingKind{"reference_untold", Unknown},
    ModemFindingKind{"command_lines_joined", Good},
    ModemFindingKind{"command_lines_single", Good},
    ModemFindingKind{"ussd_known", Good},
    ModemFindingKind{"ussd_unknown", Unknown},
    ModemFindingKind{"character_sets_told", Good},
    ModemFindingKind{"character_sets_untold", Unknown},
};

} // namespace

QString modemVerdictName(ModemVerdict verdict)
{
    return nameOf(verdictNames, verdict);
}

std::span<const ModemFindingKind> modemFindingKinds()
{
    return kinds;
}

ModemFinding modemFinding(const char *code, QMap<QString, QString> values)
{
    const auto kind = std::ranges::find_if(kinds, [code](const ModemFindingKind &each) { return qstrcmp(each.code, code) == 0; });
    Q_ASSERT(kind != kinds.end());
    return {{}, QString::fromLatin1(code), kind->verdict, std::move(values)};
}

bool ModemReport::canServe() const
{
    return verdict() != Bad;
}

ModemVerdict ModemReport::verdict() const
{
    const auto has = [this](ModemVerdict wanted) {
        return std::ranges::any_of(findings, [wanted](const ModemFinding &each) { return each.verdict == wanted; });
    };
    return has(Bad) ? Bad : has(Attention) ? Attention : Good;
}

const ModemFinding *ModemReport::finding(const QString &topic) const
{
    const auto found = std::ranges::find_if(findings, [&](const ModemFinding &each) { return each.topic == topic; });
    return found == findings.end() ? nullptr : &*found;
}

} // namespace contador
