// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace contador {

/// Every deadline and pause of the driver. The defaults fit sticks in the field; tests give shorter ones.
struct ModemTimings {
    using milliseconds = std::chrono::milliseconds;
    milliseconds settle{150}; ///< after ESC: whatever still comes belongs to the past
    milliseconds sync{1'000}; ///< one AT
    milliseconds command{5'000}; ///< settings and reads; a SIM just powered up is slow
    milliseconds slowCommand{30'000}; ///< lists, PIN, radio on
    milliseconds prompt{15'000}; ///< AT+CMGS to the prompt
    milliseconds submission{120'000}; ///< PDU to final result: networks were seen to take a minute
    milliseconds probeAfter{25'000}; ///< no result so far: does the modem still answer at all?
    milliseconds probeEach{5'000};
    milliseconds retry{500}; ///< a busy SIM, an announced message not yet to be read
    milliseconds simRecheck{2'000}; ///< no SIM, PIN missing
    milliseconds registrationRecheck{3'000};
    milliseconds idle{10'000}; ///< between two questions to a modem that rests: settings, list, registration, signal, card
    milliseconds deletionGrace{250}; ///< deletions wait until nobody texted for so long: answers go first
    milliseconds longestDeletionGrace{5'000}; ///< and no longer than this
    milliseconds deletionRests{60'000}; ///< refused several times in a row: a card that is locked opens again
    milliseconds rebootHoldoff{3'000}; ///< one boot says more than one line about itself
    milliseconds settledHoldoff{30'000}; ///< some sticks announce a boot every few seconds
    milliseconds recovery{1'000}; ///< the unit of the pauses between two attempts to wake a modem
    milliseconds callOver{6'000}; ///< rings come each five seconds
    milliseconds reopenFirst{250}; ///< doubled up to reopenLast
    milliseconds reopenLast{5'000};
};

} // namespace contador
