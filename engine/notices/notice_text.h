// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/lexicon.h"

namespace contador {

/// The words of a notice: resources/notices/<language>/<kind>.txt, its {placeholders} filled in. The utility's language where
/// this one has none; empty: it is nowhere.
QString noticeText(const QString &kind, const QString &language, const QString &utilityLanguage, const Lexicon::Values &values);

} // namespace contador
