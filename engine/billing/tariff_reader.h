// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/billing/tariff.h"
#include "engine/core/json_place.h"
#include "engine/core/outcome.h"

#include <QByteArray>

namespace contador {

constexpr qsizetype longestTariffFile = longestJsonFile;

/// Reads the text of a tariff file, whatever it may be; the first thing wrong is the fault. `file` is for the fault only.
Outcome<Tariff, TariffFault> readTariff(const QByteArray &json, const QString &file);

} // namespace contador
