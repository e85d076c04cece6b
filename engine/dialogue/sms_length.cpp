// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/sms_length.h"

#include "engine/sms/segmentation.h"

namespace contador {

bool isShort(const QString &text)
{
    const auto segmented = sms::segment(text);
    if (!segmented)
        return false;
    const size_t most = segmented->encoding == sms::Encoding{} ? 1 : 2;
    return segmented->segments.size() <= most;
}

} // namespace contador
