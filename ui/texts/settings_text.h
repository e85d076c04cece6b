// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings/setting.h"

namespace contador {

/// What a setting is for, in a sentence.
QString settingSentence(const QString &name);
/// What its value may be, in words.
QString settingLimitsText(const Setting &setting);
QString settingFaultSentence(SettingFault fault);

} // namespace contador
