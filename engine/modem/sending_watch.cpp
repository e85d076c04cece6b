// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/sending_watch.h"

namespace contador {

namespace {

constexpr std::chrono::minutes betweenCycles{10};

} // namespace

void SendingWatch::refused(const SubmitRefusal &refusal)
{
    const bool neverLeft = refusal.cmsCode < 0 && refusal.provenNotSent; // our own doing
    if (!refusal.permanent && !neverLeft)
        failed();
}

bool SendingWatch::takeRadioCycle()
{
    const auto now = m_clock.uptime();
    if (!fails() || (m_cycledAt && now - *m_cycledAt < betweenCycles))
        return false;
    m_cycledAt = now;
    return true;
}

} // namespace contador
