// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador {

/// The state of a message as in the database ("delivered") in a clerk's words. "Sent" is never "delivered".
QString messageStateText(const QString &state);

/// The class of a message as in the database ("legal") in a clerk's words.
QString messageClassText(const QString &messageClass);

} // namespace contador
