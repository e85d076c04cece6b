// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace contador {

/// Whether a text came by a service centre of another country than its sender's number. A phone hands its texts to the centre of its
/// own network, abroad too (TS 23.040 §3.1): another one may well be a gateway that writes any sender. \param sender E.164
/// \param serviceCentre as in the PDU; not international, or empty: nothing is known, and nothing said
bool isForeignCentre(const QString &sender, const QString &serviceCentre);

} // namespace contador
