// SPDX-License-Identifier: GPL-3.0-or-later
// Where the account card gets its values from.
#include "engine/station/station.h"
#include "ui/account/account_screen.h"

namespace contador {

void AccountScreen::connectTo(Station &station)
{
    connect(this, &AccountScreen::cardWanted, this, [this, &station](const QString &number) {
        station.ask([number](Reader &reader) { return reader.card(number); })
            .then(this, [this, number](const Outcome<std::optional<AccountCard>, StoreFault> &card) {
                if (!card || number != m_number)
                    return; // the fault is told by the shell; or another account was opened meanwhile
                if (*card)
                    show(**card);
                else
                    showUnknown(number);
            });
    });
    connect(&station, &Station::feed, this, [this](const FeedEvent &event) {
        const bool isOurs = event.account == m_number || event.kind == FeedKind::PaymentFile; // a file has payments of many
        if (!m_number.isEmpty() && isOurs)
            emit cardWanted(m_number);
    });
}

} // namespace contador
