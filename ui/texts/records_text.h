// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador {

/// Words for the names of an account's records ("in_court", "dispute", "life_support", "heated_area" …). A name of a later
/// version is shown as it is.
QString accountStatusText(const QString &status);
QString holdKindText(const QString &kind);
QString vulnerabilityText(const QString &kind);
QString factText(const QString &name);

} // namespace contador
