// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/reply_texts.h"

#include <QString>

namespace contador {

/// Why a reply is not taken as it is written, and what to do.
QString replyFaultSentence(const ReplyFault &fault);

/// "reading accepted": the name of a reply as one reads it.
QString replyTitle(const QString &reply);

} // namespace contador
