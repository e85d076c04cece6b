// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tariffs come from, and where a tariff that is saved goes.
#include "engine/station/station.h"
#include "ui/tariffs/tariffs_screen.h"

namespace contador {

namespace {

struct Found {
    std::vector<TariffFile> files;
    QDate today;
};

} // namespace

void TariffsScreen::connectTo(Station &station)
{
    connect(this, &TariffsScreen::tariffsWanted, this, [this, &station] {
        station
            .ask([folders = station.tariffFolders()](Reader &reader) {
                return Found{reader.tariffs(folders), reader.today()};
            })
            .then(this, [this](const Outcome<Found, StoreFault> &found) {
                if (found)
                    showTariffs(found->files, found->today);
            });
    });
    connect(this, &TariffsScreen::saveWanted, this, [this, &station](const TariffSaving &saving) {
        const Actor actor = Actor::operatorNamed(qEnvironmentVariable("USER", QStringLiteral("operator")));
        const auto work = [folders = station.tariffFolders(), saving](Writer &writer) {
            return writer.saveTariff(folders, saving);
        };
        station.command(actor, work)
            .then(this, [this, saving](const Outcome<Outcome<QString, TariffSavingFault>, StoreFault> &saved) {
                if (saved && *saved)
                    showSaved(saving);
                else if (saved)
                    showSavingFault(saved->error());
            });
    });
}

} // namespace contador
