// SPDX-License-Identifier: GPL-3.0-or-later
// Where the copy comes from, and where the texts of the handset go: into the rehearsal's thread, never to the books.
#include "engine/station/station.h"
#include "ui/phone/phone_screen.h"
#include "ui/shell/search_box.h"
#include "ui/texts/store_text.h"

namespace contador {

namespace {

constexpr int mostHits = 50;

} // namespace

void PhoneScreen::connectTo(Station &station)
{
    m_currency = station.installation().currency;
    connect(m_search, &SearchBox::searchWanted, this, [this, &station](const QString &typed) {
        station.ask([typed](Reader &reader) { return reader.search(typed, mostHits); })
            .then(this, [this, typed](const Outcome<std::vector<AccountHit>, StoreFault> &hits) {
                if (hits)
                    m_search->showHits(typed, *hits);
            });
    });
    connect(this, &PhoneScreen::sceneWanted, this, [this, &station](const QString &account) {
        station.ask([account](Reader &reader) { return reader.copyOf(account); })
            .then(this, [this, &station, account](const Outcome<AccountsCopy, StoreFault> &copy) {
                if (!copy)
                    return showFault(storeSentence(copy.error()));
                station.rehearse([account, copy = *copy](Rehearsal &rehearsal) { return rehearsal.begin(copy, account); })
                    .then(this, [this](const Outcome<RehearsalScene, StoreFault> &scene) {
                        if (scene)
                            showScene(*scene);
                        else
                            showFault(storeSentence(scene.error()));
                    });
            });
    });
    connect(this, &PhoneScreen::textWanted, this, [this, &station](const QString &phone, const QString &text) {
        station.rehearse([phone, text](Rehearsal &rehearsal) { return rehearsal.receive(phone, text); })
            .then(this, [this](const Outcome<RehearsedText, StoreFault> &turn) {
                if (turn)
                    showTurn(*turn);
                else
                    showFault(storeSentence(turn.error()));
            });
    });
    connect(this, &PhoneScreen::timeWanted, this, [this, &station](std::chrono::seconds passes) {
        station.rehearse([passes](Rehearsal &rehearsal) { return rehearsal.letPass(passes); })
            .then(this, [this](const Outcome<QDateTime, StoreFault> &now) {
                if (now)
                    showTime(*now);
            });
    });
}

} // namespace contador
