// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador {

/// Words of the account card for the names the engine uses ("sms", "held", "charge" …).
/// A name of a later version is shown as it is: a strange word is better than a blank cell.
QString serviceText(const QString &service);
QString readingSourceText(const QString &source);
QString readingStatusText(const QString &status);
QString entryKindText(const QString &kind);
QString phoneOriginText(const QString &origin);

/// Why a reading is held: a sentence that says what to look at.
QString readingDoubtSentence(const QString &reason);
/// The same in two or three words.
QString readingDoubtText(const QString &reason);

} // namespace contador
