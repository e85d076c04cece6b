// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador {

/// What a consumer wants, in a clerk's words: "reading" is "Gives a reading". A name that is not known stays as it is.
QString intentText(const QString &intent);

} // namespace contador
