// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/recovery.h"

#include <algorithm>
#include <array>

namespace contador {

namespace {

using What = Recovery::What;

// THE ladder. Each rung is followed by ESC and three times AT, three seconds.
constexpr std::array ladder = {
    Recovery::Rung{What::Again, 2},       Recovery::Rung{What::Again, 8},
    Recovery::Rung{What::Restart, 5}, // a second for the answers that do not come, then for the boot
    Recovery::Rung{What::Reopen, 1},      Recovery::Rung{What::Reopen, 5},
    Recovery::Rung{What::ResetUsb, 10}, // enumeration
    Recovery::Rung{What::AskForHelp, 30},
};

} // namespace

const Recovery::Rung &Recovery::climb()
{
    const Rung &rung = ladder.at(m_next);
    m_next = std::min(m_next + 1, ladder.size() - 1);
    return rung;
}

} // namespace contador
