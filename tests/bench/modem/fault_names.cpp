// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/modem/fault_names.h"

#include "engine/core/names.h"

#include <array>

namespace contador::bench {

namespace {

using Kind = SimulatedFault::Kind;

constexpr std::array kNames{
    Named{Kind::Silent, "silent"},
    Named{Kind::NoSim, "no_sim"},
    Named{Kind::NoNetwork, "no_network"},
    Named{Kind::Unplugged, "unplugged"},
    Named{Kind::NoisyAnswers, "noisy_answers"},
    Named{Kind::Restart, "restart"},
    Named{Kind::ForgetSettings, "forget_settings"},
    Named{Kind::LoseResult, "lose_result"},
    Named{Kind::RefuseThoughSent, "refuse_though_sent"},
    Named{Kind::SilentAfterSubmit, "silent_after_submit"},
    Named{Kind::Redeliver, "redeliver"},
};

} // namespace

std::optional<SimulatedFault> faultFromJson(const QJsonObject &order)
{
    const auto kind = valueNamed(kNames, order.value(QLatin1String("kind")).toString());
    if (!kind)
        return std::nullopt;
    SimulatedFault fault{.kind = *kind, .lasting = std::chrono::milliseconds(order.value(QLatin1String("lasting_ms")).toInt())};
    fault.code = order.value(QLatin1String("code")).toInt(fault.code);
    return fault;
}

} // namespace contador::bench
