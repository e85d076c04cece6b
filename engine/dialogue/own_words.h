// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/lexicon.h"

namespace contador {

/// Our own sentences, to know them when they come back: from an automaton that echoes, from somebody who passes them on, or
/// from another utility's Contador. The numbers in them are examples and ours, never a reading.
class OwnWords {
public:
    explicit OwnWords(const Lexicons &lexicons);

    [[nodiscard]] bool areIn(const QString &text) const;

private:
    std::vector<QStringList> m_sentences; ///< each as the pieces between its placeholders
};

} // namespace contador
