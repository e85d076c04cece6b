// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace contador {

/// A tariff file as a person would write it: keys in the order of docs/tariff-files.md, those nobody knows behind them, and what
/// is short on one line.
QByteArray writeTariff(const QJsonObject &tariff);

} // namespace contador
