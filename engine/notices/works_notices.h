// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/works_store.h"
#include "engine/core/installation.h"
#include "engine/dialogue/lexicon.h"

namespace contador {

/// Tells the phones of a zone of works there. Each once, and none that wants no service messages.
class WorksNotices {
public:
    WorksNotices(const Installation &installation, const Lexicons &lexicons) : m_installation(installation), m_lexicons(lexicons) { }

    static constexpr int mostLetters = 60; ///< of the clerk's words: the whole is one SMS then

    /// How many were put into the queue. Again it tells only who was not told: who came into the zone meanwhile.
    int tell(Transaction &transaction, const Works &works) const;

private:
    [[nodiscard]] QString textFor(const Lexicon &lexicon, const Works &works) const;

    const Installation &m_installation;
    const Lexicons &m_lexicons;
};

} // namespace contador
