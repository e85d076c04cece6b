// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

namespace contador::sms {

/// National language identifier; a value without a table of ours means the default table. TS 23.038 §6.2.1.2.4
enum class NationalLanguage : quint8 { None = 0, Turkish = 1, Spanish = 2, Portuguese = 3 };

/// Text of septets (one per byte): main table by `lockingShift`, what follows an escape by `singleShift`.
///
/// An escape before a code that the shift table lacks is ignored; two escapes, and one at the end, are a space.
QString fromGsm7(QByteArrayView septets, NationalLanguage lockingShift = NationalLanguage::None,
                 NationalLanguage singleShift = NationalLanguage::None);

/// The same into a buffer whose room is used again.
void fromGsm7(QByteArrayView septets, NationalLanguage lockingShift, NationalLanguage singleShift, QString &text);

/// How many septets a character takes, an escape counted; 0 where neither the default alphabet nor the shift table has it.
int countGsm7Septets(QChar character, NationalLanguage singleShift = NationalLanguage::None);

/// Septets (one per byte) of a text, or nothing when a character cannot be written; none is ever replaced.
std::optional<QByteArray> toGsm7(QStringView text, NationalLanguage singleShift = NationalLanguage::None);

} // namespace contador::sms
