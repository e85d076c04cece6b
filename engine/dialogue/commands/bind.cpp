// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/bill_code.h"
#include "engine/dialogue/commands.h"

namespace contador {

/// A further account for a phone that speaks for one already. By a text alone, without the code, nothing is ever bound.
Answer bind(Turn &turn)
{
    Answer answer;
    const auto phone = PhoneNumber::parse(turn.phone, turn.installation.country);
    if (phone)
        answer.text = bindByBillCode(turn.transaction, turn.message, *phone, turn.said.accounts.value(0), turn.said.code, turn.lexicon).text;
    return answer;
}

} // namespace contador
