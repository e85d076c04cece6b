// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/senses.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace contador {

/// What is to be done with a text.
enum class Verdict {
    Understood, ///< what it says may be done
    Ask, ///< a question back: what is said may be proposed in it, and no more
    HandOver, ///< a person reads it; also what is only kept
};

/// One row of what follows from the senses of a text.
struct IntentRule {
    struct When {
        Senses all; ///< each must be there
        Senses none; ///< none of them may be there
    };
    QString intent; ///< empty: none can be told
    Verdict verdict = Verdict::Understood;
    QString doubt; ///< why it is asked or handed over
    std::vector<When> when; ///< one is enough
    int unknownWords = 0; ///< at most so many words that nobody knows
};

/// THE table of what texts ask for: resources/dialogue/rules/intents.json. The first row that fits decides.
class IntentRules {
public:
    QString add(const QByteArray &json); ///< what is wrong with it; a file of a utility goes before those read earlier

    [[nodiscard]] const IntentRule *ruleFor(const Senses &senses, int unknownWords) const;
    [[nodiscard]] const std::vector<IntentRule> &rules() const { return m_rules; }

private:
    std::vector<IntentRule> m_rules;
};

} // namespace contador
