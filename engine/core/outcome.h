// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <type_traits>
#include <utility>

namespace contador {

/// A value, or the fault that stood in its way. Faults are for the world; what only we can get wrong is asserted.
template <typename T, typename Fault>
using Outcome = tl::expected<T, Fault>;

template <typename Fault>
[[nodiscard]] auto failure(Fault &&fault)
{
    return tl::unexpected<std::decay_t<Fault>>(std::forward<Fault>(fault));
}

} // namespace contador
