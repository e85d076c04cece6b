// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contadorctl/call.h"

#include <span>

namespace contador {

/// A thing contadorctl does. `options` are the ones beside the general ones; those of all rows are known to the parser.
struct CtlCommand {
    const char *words;    ///< "account show"
    const char *operands; ///< "NUMBER": for the usage line; one operand each, or more of the last with "…"; in brackets: may be missing
    const char *options;  ///< names, separated by blanks
    Exit (*run)(Call &call);
};

/// THE table of the command line.
std::span<const CtlCommand> ctlCommands();

Exit initDatabase(Call &call);
Exit importAccounts(Call &call);
Exit importReadings(Call &call);
Exit importCharges(Call &call);
Exit importConsents(Call &call);
Exit importUndo(Call &call);
Exit exportRows(Call &call);
Exit importPayments(Call &call);
Exit paymentsQueue(Call &call);
Exit paymentsAssign(Call &call);
Exit paymentsSetAside(Call &call);
Exit paymentsUndo(Call &call);
Exit paymentsAdd(Call &call);
Exit paymentsReference(Call &call);
Exit paymentsReceipts(Call &call);
Exit accountShow(Call &call);
Exit accountEntries(Call &call);
Exit accountStatement(Call &call);
Exit readingAdd(Call &call);
Exit readingCorrect(Call &call);
Exit readingWithdraw(Call &call);
Exit readingAccept(Call &call);
Exit readingReject(Call &call);
Exit readingDispute(Call &call);
Exit meterReplace(Call &call);
Exit readingEstimate(Call &call);
Exit readingOverdue(Call &call);
Exit accountNoteAdd(Call &call);
Exit accountHoldAdd(Call &call);
Exit accountHoldEnd(Call &call);
Exit accountStatus(Call &call);
Exit accountFact(Call &call);
Exit accountCode(Call &call);
Exit worksAdd(Call &call);
Exit worksList(Call &call);
Exit worksEnd(Call &call);
Exit booksClose(Call &call);
Exit ageing(Call &call);
Exit discipline(Call &call);
Exit penaltiesRun(Call &call);
Exit planAgree(Call &call);
Exit planShow(Call &call);
Exit planWatch(Call &call);
Exit planEnd(Call &call);
Exit settingsList(Call &call);
Exit settingsGet(Call &call);
Exit settingsSet(Call &call);
Exit settingsReset(Call &call);
Exit addendumPrepare(Call &call);
Exit addendumSign(Call &call);
Exit addendumAsk(Call &call);
Exit addendumConfirm(Call &call);
Exit addendumRevoke(Call &call);
Exit addendumList(Call &call);
Exit repliesList(Call &call);
Exit repliesGet(Call &call);
Exit repliesSet(Call &call);
Exit repliesReset(Call &call);
Exit verifyBooks(Call &call);
Exit runStation(Call &call);
Exit smsReceive(Call &call);
Exit smsTalk(Call &call);
Exit tariffRate(Call &call);
Exit tariffCheck(Call &call);
Exit pduDecode(Call &call);
Exit pduEncode(Call &call);
Exit pduCount(Call &call);
Exit modemProbe(Call &call);
Exit modemTalk(Call &call);
Exit modemUssd(Call &call);

} // namespace contador
