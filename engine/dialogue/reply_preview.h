// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/lexicon.h"
#include "engine/sms/cost.h"

namespace contador {

/// With which values a reply is shown: such as come every day, or the longest that may well come.
enum class SampleValues { Typical, Longest };

/// A reply as a consumer would get it.
struct ReplyPreview {
    QString text;
    sms::Cost cost;
    std::vector<sms::DearCharacter> dear; ///< of the filled text: what makes it dearer
};

/// \param text with its placeholders; those that nobody knows stay as they are written
ReplyPreview previewOf(const Lexicon &lexicon, const QString &text, SampleValues values);

bool haveSamePlaceholders(const QString &one, const QString &other);

/// The value that a placeholder has in a preview; empty: there is no sample of it.
QString sampleOf(const Lexicon &lexicon, const QString &placeholder, SampleValues values);

} // namespace contador
