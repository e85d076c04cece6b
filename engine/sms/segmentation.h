// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/outcome.h"
#include "engine/sms/concatenation.h"
#include "engine/sms/encode_error.h"
#include "engine/sms/user_data.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace contador::sms {

/// As many as a concatenation can number. TS 23.040 §9.2.3.24.1
constexpr int mostSegments = 255;

struct SegmentationOptions {
    std::optional<Encoding> encoding = std::nullopt; ///< none: the cheapest that can write every character
    std::vector<NationalLanguage> languages = {}; ///< whose single shift tables that choice may use
    ReferenceBits referenceBits = ReferenceBits::Sixteen;
    int limit = mostSegments;
};

/// How a text goes into short messages: the one count for preview, cost and sending.
struct Segmentation {
    Encoding encoding;
    ReferenceBits referenceBits = ReferenceBits::Sixteen;
    std::vector<QString> segments = {}; ///< never empty; an empty text is one empty segment
    int units = 0; ///< septets (escapes count) or UTF-16 units of the whole text
    int unitsPerSegment = 0; ///< room in each segment, beside its header
    int unitsRemaining = 0; ///< still free in the last segment
    QStringList offending = {}; ///< characters outside the default alphabet, each once: what makes the text dearer
};

/// Divides a text, each segment filled as far as possible; neither an escape sequence nor a surrogate pair is divided.
///
/// The cheapest encoding is the default alphabet if it has every character; else the language with the fewest segments,
/// unless UCS-2 needs fewer. No character is ever replaced by another.
Outcome<Segmentation, EncodeError> segment(QStringView text, const SegmentationOptions &options = {});

/// The character that starts at `at`: one UTF-16 unit, or a surrogate pair.
QStringView characterAt(QStringView text, qsizetype at);
/// Septets (an escape counts) or UTF-16 units of one character; 0 when the encoding lacks it.
int unitsOf(QStringView character, const Encoding &encoding);

/// One user data per segment, with a concatenation header when there are several.
Outcome<std::vector<UserData>, EncodeError> toUserData(const Segmentation &segmentation, quint16 reference);
Outcome<std::vector<UserData>, EncodeError> toUserData(QStringView text, const SegmentationOptions &options, quint16 reference);

} // namespace contador::sms
