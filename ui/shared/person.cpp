// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/person.h"

namespace contador {

Actor person()
{
    return Actor::operatorNamed(qEnvironmentVariable("USER", QStringLiteral("operator")));
}

} // namespace contador
