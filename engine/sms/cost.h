// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sms/segmentation.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace contador::sms {

/// What a text costs on the air.
struct Cost {
    Encoding encoding = {};
    int segments = 1;
    int units = 0; ///< septets (escapes count) or UTF-16 units of the whole text
    int unitsPerSegment = 0; ///< room in each segment, beside its header
    int unitsRemaining = 0; ///< still free in the last segment

    bool operator==(const Cost &) const = default;
};

/// A character that the default alphabet lacks: it makes a text dearer.
struct DearCharacter {
    QString character; ///< one or two UTF-16 units
    std::vector<qsizetype> positions; ///< of its first unit in the text, ascending
    bool needsUcs2 = false; ///< none of the languages allowed has it either

    bool operator==(const DearCharacter &) const = default;
};

/// What a composer shows: the cost of a text as it is written, what makes it dear, and what it would cost without accents.
struct CostQuote {
    Cost asWritten;
    std::vector<DearCharacter> dear; ///< in order of appearance
    QString withoutAccents; ///< proposed, never sent unasked; the text itself where nothing can be taken off
    Cost costWithoutAccents;
};

/// The cost of a text by the same division that is sent. A text that cannot be sent is refused as `segment` refuses it.
Outcome<CostQuote, EncodeError> costOf(QStringView text, const SegmentationOptions &options = {});

/// The text with each character that the default alphabet lacks written by the letters it is made of: ã as a, … as three
/// points, m³ as m3. What cannot be said so, or would say something else (10² is not 102), stays. The rest is untouched.
QString withoutAccents(QStringView text);

} // namespace contador::sms
