// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/turn.h"

namespace contador {

/// A text from a number that no contract names: it learns nothing of anybody.
struct StrangerTurn {
    Transaction &transaction;
    const InboundMessage &message;
    const PhoneNumber &phone;
    const Understanding &said;
    const Lexicon &lexicon;
    const Installation &installation;
    const AccountsStore &accountsStore;
    const ReadingDesk &desk;
    bool isTooManyReadings = false; ///< V17: no more of them are taken today
};

struct StrangerAnswer {
    Answer answer;
    Account account; ///< that its reading is kept for, or that it is bound to now; the clerk sees it
    bool goesAnyway = false; ///< however often he was answered today: he is in danger, or no stranger any more
};

/// He may send a reading with the account or the meter, which waits for a clerk; ask whether a message is ours; and bind his number
/// by the code of a statement. Whether an account or a meter exists shows in no answer.
StrangerAnswer answerStranger(const StrangerTurn &turn);

} // namespace contador
