// SPDX-License-Identifier: GPL-3.0-or-later
// Where the screen of modems gets its values from, and where what a person does with a modem goes.
#include "engine/station/station.h"
#include "ui/modems/balance_dialog.h"
#include "ui/modems/console_dialog.h"
#include "ui/modems/doctor_dialog.h"
#include "ui/modems/modems_screen.h"
#include "ui/shared/person.h"

#include <QTimer>

namespace contador {

namespace {

constexpr std::chrono::seconds figuresPeriod{10};

} // namespace

void ModemsScreen::connectTo(Station &station)
{
    setCurrency(station.installation().currency);
    connect(&station, &Station::modemChanged, this, &ModemsScreen::showStatus);
    connect(this, &ModemsScreen::figuresWanted, this, [this, &station](const QString &path, const QString &iccid) {
        station.ask([path, iccid](Reader &reader) { return reader.modem(path, iccid); })
            .then(this, [this](const Outcome<ModemFigures, StoreFault> &figures) {
                if (figures)
                    showFigures(*figures);
            });
    });
    connect(&station, &Station::feed, this, [this](const FeedEvent &event) {
        if (event.kind == FeedKind::Modem)
            askForFigures(); // somebody paused it, changed its limits, or its state changed
    });
    auto *again = new QTimer(this);
    connect(again, &QTimer::timeout, this, [this] {
        if (isVisible())
            askForFigures();
    });
    again->start(figuresPeriod);
    connect(this, &ModemsScreen::pauseWanted, this, [&station](const QString &path, const QString &sim, bool paused) {
        station.command(person(), [path, sim, paused](Writer &writer) {
            writer.pauseSending(path, sim, paused);
            return true;
        });
    });
    connect(this, &ModemsScreen::simChanged, this, [&station](const QString &path, const Sim &sim) {
        station.command(person(), [path, sim](Writer &writer) {
            writer.changeSim(path, sim);
            return true;
        });
    });
    connectDesk(station);
}

void ModemsScreen::connectDesk(Station &station)
{
    connect(this, &ModemsScreen::pinGiven, this,
            [&station](const QString &path, const QString &pin) { station.enterPin(path, pin); });
    connect(this, &ModemsScreen::cardAccepted, this, [&station](const QString &path) { station.acceptCard(path); });
    connect(this, &ModemsScreen::balanceAsked, this, [&station](const QString &path, const QString &code, BalanceDialog *dialog) {
        station.ussd(path, code).then(dialog, [dialog](const std::optional<UssdAnswer> &answer) { dialog->showAnswer(answer); });
    });
    connect(this, &ModemsScreen::examinationWanted, this, [&station](const QString &path, DoctorDialog *dialog) {
        station.examine(path).then(dialog, [dialog](const std::optional<ModemReport> &report) { dialog->showReport(report); });
    });
    connect(this, &ModemsScreen::consoleOpened, this, [&station](const QString &path, ConsoleDialog *dialog) {
        connect(dialog, &ConsoleDialog::typed, dialog, [&station, path, dialog](const QString &line) {
            station.talk(path, line).then(dialog, [dialog](const std::optional<AtAnswer> &answer) {
                dialog->showAnswer(answer);
            });
        });
        connect(dialog, &ConsoleDialog::traceWanted, dialog, [&station, path, dialog] {
            station.trace(path).then(dialog, [dialog](const std::optional<QByteArray> &trace) { dialog->showTrace(trace); });
        });
    });
}

} // namespace contador
