// SPDX-License-Identifier: GPL-3.0-or-later
// Where the readings that wait come from, and where a clerk's word about them goes.
#include "engine/station/station.h"
#include "ui/check/ask_again_dialog.h"
#include "ui/check/check_screen.h"
#include "ui/shared/clerk_reply_text.h"
#include "ui/shared/person.h"
#include "ui/texts/reading_text.h"
#include "ui/texts/store_text.h"
#include "ui/texts/visible_text.h"

#include <QTimer>

#include <algorithm>

namespace contador {

namespace {

constexpr int rowsInPage = 200;
constexpr int mostRowsAtOnce = 2000;
constexpr std::chrono::seconds pauseBetweenLooks{15}; ///< other desks may settle what is shown

using Decided = Outcome<CorrectionDesk::Result, StoreFault>;

bool isGone(const CorrectionFault &fault)
{
    return fault.kind == CorrectionFault::Kind::Superseded || fault.kind == CorrectionFault::Kind::NotHeld
        || fault.kind == CorrectionFault::Kind::NotFound;
}

void connectDecisions(CheckScreen &screen, Station &station)
{
    const auto finish = [&screen](const ReadingToCheck &reading, const Decided &done) {
        if (!done)
            return screen.say(storeSentence(done.error()));
        if (*done)
            return screen.decided(reading, (*done)->reading.id);
        if (isGone(done->error()))
            return screen.settledElsewhere(reading.id, CheckScreen::tr("The reading of %1 was settled at another desk.").arg(visibleLine(reading.holder)));
        screen.say(correctionFaultSentence(done->error()));
    };
    QObject::connect(&screen, &CheckScreen::acceptWanted, &screen, [&, finish](const ReadingToCheck &reading) {
        station
            .command(person(), [id = reading.id](Writer &writer) { return writer.acceptReading(id, CheckScreen::tr("looked at by a clerk")); })
            .then(&screen, [finish, reading](const Decided &done) { finish(reading, done); });
    });
    QObject::connect(&screen, &CheckScreen::acceptAsWanted, &screen,
                     [&, finish](const ReadingToCheck &reading, Quantity value, const QString &reason) {
                         station
                             .command(person(), [id = reading.id, value, reason](Writer &writer) { return writer.acceptReadingAs(id, value, reason); })
                             .then(&screen, [finish, reading, value](const Decided &done) {
                                 ReadingToCheck now = reading;
                                 now.value = value;
                                 finish(now, done);
                             });
                     });
    QObject::connect(&screen, &CheckScreen::undoWanted, &screen, [&](ReadingId accepted) {
        station
            .command(person(), [accepted](Writer &writer) { return writer.holdReadingAgain(accepted, CheckScreen::tr("taken back by a clerk")); })
            .then(&screen, [&screen](const Decided &done) {
                if (!done)
                    return screen.say(storeSentence(done.error()));
                if (*done)
                    return screen.undone();
                screen.say(isGone(done->error())
                               ? CheckScreen::tr("It cannot be taken back: something was built on it. Correct it on the account card.")
                               : correctionFaultSentence(done->error()));
            });
    });
}

void connectAsking(CheckScreen &screen, Station &station, AskAgainDialog &dialog, const ReadingToCheck &reading)
{
    station.ask([id = reading.id](Reader &reader) { return std::pair(reader.askAgain(id), reader.sims()); })
        .then(&dialog, [&dialog, &station](const Outcome<std::pair<QString, std::vector<Sim>>, StoreFault> &found) {
            if (!found)
                return dialog.showRefusal(storeSentence(found.error()));
            dialog.setPartCost(dearestPart(found->second), station.installation().currency);
            dialog.showText(found->first);
        });
    QObject::connect(&dialog, &AskAgainDialog::sendWanted, &dialog, [&, id = reading.id](const QString &text) {
        station.command(person(), [id, text](Writer &writer) { return writer.askAgain(id, text); })
            .then(&dialog, [&screen, &dialog, id](const Outcome<Outcome<MessageId, ClerkReplyFault>, StoreFault> &done) {
                if (!done)
                    return dialog.showRefusal(storeSentence(done.error()));
                if (!*done && done->error() != ClerkReplyFault::ThreadChanged)
                    return dialog.showRefusal(clerkReplySentence(done->error()));
                dialog.accept();
                if (*done)
                    screen.asked(id);
                else
                    screen.settledElsewhere(id, CheckScreen::tr("The reading was settled at another desk: nothing was sent."));
            });
    });
}

} // namespace

void CheckScreen::connectTo(Station &station)
{
    connect(this, &CheckScreen::refreshWanted, this, [this, &station] {
        const int rows = std::clamp(rowsShown(), rowsInPage, mostRowsAtOnce);
        station.ask([rows](Reader &reader) { return std::pair(reader.readingsToCheck({}, rows), reader.now()); })
            .then(this, [this](const Outcome<std::pair<CheckPage, QDateTime>, StoreFault> &found) {
                if (found) // the fault is told by the shell
                    showPage(found->first, found->second);
            });
    });
    connect(this, &CheckScreen::moreWanted, this, [this, &station](ReadingId after) {
        station.ask([after](Reader &reader) { return reader.readingsToCheck(after, rowsInPage); })
            .then(this, [this](const Outcome<CheckPage, StoreFault> &page) {
                if (page)
                    showMore(*page);
            });
    });
    connect(this, &CheckScreen::cardWanted, this, [this, &station](const QString &account) {
        station.ask([account](Reader &reader) { return reader.card(account); })
            .then(this, [this](const Outcome<std::optional<AccountCard>, StoreFault> &card) {
                if (card && *card)
                    showCard(**card);
            });
    });
    connectDecisions(*this, station);
    connect(this, &CheckScreen::askOpened, this, [this, &station](AskAgainDialog *dialog, const ReadingToCheck &reading) {
        connectAsking(*this, station, *dialog, reading);
    });
    const auto refreshIfSeen = [this] {
        if (isVisible())
            emit refreshWanted();
    };
    connect(&station, &Station::feed, this, [refreshIfSeen](const FeedEvent &event) {
        if (event.kind == FeedKind::ReadingHeld || event.kind == FeedKind::ReadingAccepted)
            refreshIfSeen();
    });
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, refreshIfSeen);
    look->start(pauseBetweenLooks);
    emit refreshWanted();
}

} // namespace contador
