// SPDX-License-Identifier: GPL-3.0-or-later
// Where the replies come from, and where one that is saved goes.
#include "engine/station/station.h"
#include "ui/replies/replies_screen.h"
#include "ui/replies/reply_editor.h"
#include "ui/shared/person.h"

#include <algorithm>

namespace contador {

namespace {

struct Found {
    std::vector<ReplyText> texts;
    qint64 partCost = 0;
};

using Saved = Outcome<Outcome<ReplyText, ReplyFault>, StoreFault>;

} // namespace

void RepliesScreen::connectTo(Station &station)
{
    connect(this, &RepliesScreen::textsWanted, this, [this, &station] {
        station
            .ask([](Reader &reader) {
                Found found{reader.replies(), 0};
                for (const Sim &sim : reader.sims())
                    found.partCost = std::max(found.partCost, sim.partCost);
                return found;
            })
            .then(this, [this, &station](const Outcome<Found, StoreFault> &found) {
                if (found)
                    showTexts(found->texts, found->partCost, station.installation().currency);
            });
    });
    connect(this, &RepliesScreen::versionsWanted, this, [this, &station](const QString &language, const QString &reply) {
        station.ask([language, reply](Reader &reader) { return reader.replyVersions(language, reply); })
            .then(this, [this, language, reply](const Outcome<std::vector<ReplyVersion>, StoreFault> &versions) {
                if (versions)
                    showVersions(language, reply, *versions);
            });
    });
    const auto saved = [this](const Saved &done) {
        if (done && *done)
            showSaved();
        else if (done)
            m_editor->showFault(done->error());
    };
    connect(this, &RepliesScreen::saveWanted, this,
            [this, &station, saved](const QString &language, const QString &reply, const QString &text, bool several) {
                station
                    .command(person(), [=](Writer &writer) {
                        return writer.onReplies([&](const ReplyTexts &texts, Transaction &transaction) {
                            return texts.set(transaction, language, reply, text, several);
                        });
                    })
                    .then(this, saved);
            });
    connect(this, &RepliesScreen::resetWanted, this, [this, &station, saved](const QString &language, const QString &reply) {
        station
            .command(person(), [=](Writer &writer) {
                return writer.onReplies([&](const ReplyTexts &texts, Transaction &transaction) {
                    return texts.reset(transaction, language, reply);
                });
            })
            .then(this, saved);
    });
}

} // namespace contador
