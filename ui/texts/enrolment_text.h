// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/enrolment/enrolment_desk.h"

#include <QString>

namespace contador {

QString enrolmentFaultSentence(const EnrolmentFault &fault); ///< what is wrong, and what to do
QString enrolmentStateText(Enrolment::State state);
QString enrolmentPurposeText(const QString &purpose); ///< "each payment received"

} // namespace contador
