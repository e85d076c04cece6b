// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/phone_number.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace contador {

// How people and spreadsheets write values into cells. Nothing is guessed: what can be read in two ways is refused.

/// "12,40" and "12.40" → "12.40"; anything else than digits with one point or comma becomes "", which is no number.
QString numberInCell(const QString &cell);

/// yyyy-mm-dd, dd.mm.yyyy, dd/mm/yyyy.
std::optional<QDate> dateInCell(const QString &cell);

/// "pt-PT" → "pt_PT", "EN" → "en"; empty stays empty.
std::optional<QString> languageInCell(const QString &cell);

bool looksLikeEmail(const QString &cell);

/// Several numbers separated by a blank, each in any usual form, blanks inside one included. None when a part of the cell
/// is no phone number.
std::optional<std::vector<PhoneNumber>> phonesInCell(const QString &cell, const QString &country);

} // namespace contador
