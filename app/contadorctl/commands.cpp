// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/commands.h"

#include <array>

namespace contador {

namespace {

constexpr std::array table{
    CtlCommand{"init", "", "profile country currency language timezone name admin", initDatabase},
    CtlCommand{"import accounts", "FILE", "dry-run mapping", importAccounts},
    CtlCommand{"import readings", "FILE", "dry-run mapping", importReadings},
    CtlCommand{"import charges", "FILE", "dry-run mapping", importCharges},
    CtlCommand{"import consents", "FILE", "dry-run mapping", importConsents},
    CtlCommand{"import undo", "ID", "", importUndo},
    CtlCommand{"export", "KIND [FILE]", "format profile", exportRows},
    CtlCommand{"import payments", "FILE", "dry-run mapping", importPayments},
    CtlCommand{"payments queue", "", "", paymentsQueue},
    CtlCommand{"payments assign", "LINE ACCOUNT", "reason", paymentsAssign},
    CtlCommand{"payments not-ours", "LINE", "reason", paymentsSetAside},
    CtlCommand{"payments undo", "LINE", "reason", paymentsUndo},
    CtlCommand{"payments add", "ACCOUNT AMOUNT", "reference date", paymentsAdd},
    CtlCommand{"payments reference", "ACCOUNT REFERENCE", "entity", paymentsReference},
    CtlCommand{"payments receipts", "ACCOUNT PHONE", "stop", paymentsReceipts},
    CtlCommand{"account show", "NUMBER", "", accountShow},
    CtlCommand{"account entries", "NUMBER", "", accountEntries},
    CtlCommand{"account statement", "NUMBER FILE", "from to working", accountStatement},
    CtlCommand{"reading add", "NUMBER VALUE", "meter register date source confirmed", readingAdd},
    CtlCommand{"reading correct", "READING VALUE", "reason", readingCorrect},
    CtlCommand{"reading withdraw", "READING", "reason", readingWithdraw},
    CtlCommand{"reading accept", "READING", "reason", readingAccept},
    CtlCommand{"reading reject", "READING", "reason", readingReject},
    CtlCommand{"reading dispute", "READING", "reason", readingDispute},
    CtlCommand{"reading estimate", "NUMBER", "to meter register", readingEstimate},
    CtlCommand{"reading overdue", "", "", readingOverdue},
    CtlCommand{"account note add", "NUMBER TEXT", "", accountNoteAdd},
    CtlCommand{"account hold add", "NUMBER KIND", "service date reason", accountHoldAdd},
    CtlCommand{"account hold end", "NUMBER HOLD", "date", accountHoldEnd},
    CtlCommand{"account status", "NUMBER STATUS", "date reason", accountStatus},
    CtlCommand{"account fact", "NUMBER NAME VALUE", "service date", accountFact},
    CtlCommand{"account code", "NUMBER", "", accountCode},
    CtlCommand{"works add", "ZONE WORDS", "service from to", worksAdd},
    CtlCommand{"works list", "", "", worksList},
    CtlCommand{"works end", "WORKS", "", worksEnd},
    CtlCommand{"addendum prepare", "NUMBER PHONE FILE", "language purposes", addendumPrepare},
    CtlCommand{"addendum sign", "ADDENDUM", "identity note", addendumSign},
    CtlCommand{"addendum ask", "ADDENDUM", "", addendumAsk},
    CtlCommand{"addendum confirm", "ADDENDUM", "", addendumConfirm},
    CtlCommand{"addendum revoke", "ADDENDUM", "reason", addendumRevoke},
    CtlCommand{"addendum list", "", "due", addendumList},
    CtlCommand{"meter replace", "NUMBER SERIAL", "final new initial date digits decimals multiplier confirmed", meterReplace},
    CtlCommand{"books close", "DAY", "", booksClose},
    CtlCommand{"ageing", "", "service", ageing},
    CtlCommand{"discipline", "", "from to", discipline},
    CtlCommand{"penalties run", "", "to dry-run", penaltiesRun},
    CtlCommand{"plan agree", "NUMBER", "instalments first service dry-run", planAgree},
    CtlCommand{"plan show", "NUMBER", "", planShow},
    CtlCommand{"plan watch", "", "", planWatch},
    CtlCommand{"plan end", "NUMBER", "reason", planEnd},
    CtlCommand{"settings list", "", "", settingsList},
    CtlCommand{"settings get", "NAME", "", settingsGet},
    CtlCommand{"settings set", "NAME VALUE", "", settingsSet},
    CtlCommand{"settings reset", "NAME", "", settingsReset},
    CtlCommand{"replies list", "", "language", repliesList},
    CtlCommand{"replies get", "LANGUAGE REPLY", "", repliesGet},
    CtlCommand{"replies set", "LANGUAGE REPLY TEXT", "several", repliesSet},
    CtlCommand{"replies reset", "LANGUAGE REPLY", "", repliesReset},
    CtlCommand{"verify", "", "", verifyBooks},
    CtlCommand{"station", "", "modem pin until-idle", runStation},
    CtlCommand{"sms receive", "", "from text dry-run", smsReceive},
    CtlCommand{"sms talk", "", "from", smsTalk},
    CtlCommand{"tariff rate", "FILE",
               "from to quantity register persons area heated-area units points diameter power calorific-value "
               "volume-correction yearly-quantity entitled",
               tariffRate},
    CtlCommand{"tariff check", "FILE…", "", tariffCheck},
    CtlCommand{"pdu decode", "", "no-smsc direction", pduDecode},
    CtlCommand{"pdu encode", "", "", pduEncode},
    CtlCommand{"pdu count", "", "", pduCount},
    CtlCommand{"modem probe", "PATH", "pin", modemProbe},
    CtlCommand{"modem talk", "PATH", "", modemTalk},
    CtlCommand{"modem ussd", "PATH CODE", "", modemUssd},
};

} // namespace

std::span<const CtlCommand> ctlCommands()
{
    return table;
}

} // namespace contador
