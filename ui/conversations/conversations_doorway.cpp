// SPDX-License-Identifier: GPL-3.0-or-later
// Where the conversations come from, and where what clerks do in them goes.
#include "engine/station/station.h"
#include "ui/conversations/conversations_screen.h"
#include "ui/conversations/thread_pane.h"
#include "ui/shared/clerk_reply_text.h"
#include "ui/shared/person.h"
#include "ui/texts/store_text.h"

namespace contador {

namespace {

constexpr std::chrono::seconds pauseBetweenBeats{8}; ///< well below what a visit is believed for
constexpr std::chrono::milliseconds soonAfterNews{300};

} // namespace

void ConversationsScreen::connectTo(Station &station)
{
    connect(this, &ConversationsScreen::pageWanted, this, [this, &station] {
        station.ask([asked = question()](Reader &reader) { return std::pair(reader.threads(asked), reader.now()); })
            .then(this, [this](const Outcome<std::pair<ThreadsPage, QDateTime>, StoreFault> &found) {
                if (found) // the fault is told by the shell
                    showPage(found->first, found->second);
            });
    });
    connect(this, &ConversationsScreen::moreWanted, this, [this, &station](const QString &after) {
        station.ask([asked = question(after)](Reader &reader) { return reader.threads(asked); })
            .then(this, [this](const Outcome<ThreadsPage, StoreFault> &page) {
                if (page)
                    showMore(*page);
            });
    });
    connect(this, &ConversationsScreen::threadWanted, this, [this, &station](const QString &phone) {
        station.ask([phone, clerk = person().name, desk = m_desk](Reader &reader) { return reader.thread(phone, clerk, desk); })
            .then(this, [this, &station](const Outcome<ThreadView, StoreFault> &view) {
                if (!view)
                    return;
                const bool isAnother = view->card.phone != m_pane->phone();
                showThread(*view);
                if (!isVisible() || m_pane->phone() != view->card.phone)
                    return;
                if (isAnother)
                    beat(station);
                if (view->card.isHeld)
                    station.command(person(), [phone = view->card.phone, newest = view->card.newest](Writer &writer) {
                        writer.markThreadRead(phone, newest);
                        return true;
                    });
            });
    });
    connectActions(station);
    connectCases(station);
    connectReplies(station);
    auto *pulse = new QTimer(this);
    connect(pulse, &QTimer::timeout, this, [this, &station] {
        beat(station);
        refresh();
    });
    pulse->start(pauseBetweenBeats);
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    connect(soon, &QTimer::timeout, this, &ConversationsScreen::refresh);
    connect(&station, &Station::feed, this, [soon](const FeedEvent &event) {
        if (event.kind != FeedKind::Modem && !soon->isActive())
            soon->start(soonAfterNews);
    });
    station.ask([](Reader &reader) { return reader.sims(); }).then(this, [this, &station](const Outcome<std::vector<Sim>, StoreFault> &sims) {
        if (sims)
            m_pane->setPartCost(dearestPart(*sims), station.installation().currency);
    });
    emit pageWanted();
}

/// A sign of life for the other desks.
void ConversationsScreen::beat(Station &station)
{
    if (!isVisible() || m_pane->phone().isEmpty())
        return;
    station.command(person(), [desk = m_desk, phone = m_pane->phone(), isWriting = m_pane->isWriting()](Writer &writer) {
        writer.beAtThread(desk, phone, isWriting);
        return true;
    });
}

void ConversationsScreen::connectActions(Station &station)
{
    connect(this, &ConversationsScreen::left, this, [this, &station] {
        if (m_pane->phone().isEmpty())
            return;
        station.command(person(), [desk = m_desk](Writer &writer) {
            writer.beAtThread(desk, {}, false);
            return true;
        });
    });
    connect(m_pane, &ThreadPane::draftWanted, this, [&station](const QString &phone, const QString &text) {
        station.command(person(), [phone, text](Writer &writer) {
            writer.saveDraft(phone, text);
            return true;
        });
    });
}

void ConversationsScreen::connectCases(Station &station)
{
    const auto again = [this](const Outcome<bool, StoreFault> &done) {
        if (!done)
            m_pane->say(storeSentence(done.error()));
        refresh();
    };
    connect(m_pane, &ThreadPane::claimWanted, this, [this, &station, again](bool take) {
        std::vector<CaseId> cases;
        for (const CaseSheet &sheet : m_pane->view().card.cases)
            cases.push_back(sheet.of.id);
        station
            .command(person(),
                     [cases, take](Writer &writer) {
                         bool done = false;
                         for (const CaseId id : cases)
                             done = (take ? writer.claimCase(id) : writer.releaseCase(id)) || done;
                         return done;
                     })
            .then(this, [this, take, again](const Outcome<bool, StoreFault> &done) {
                if (done && !*done && take)
                    m_pane->say(tr("Somebody else has taken it."));
                again(done);
            });
    });
    connect(m_pane, &ThreadPane::takeOverWanted, this, [this, &station, again](const QString &phone, AccountId account) {
        station
            .command(person(),
                     [phone, account](Writer &writer) {
                         writer.takeOver(phone, account);
                         return true;
                     })
            .then(this, again);
    });
    connect(m_pane, &ThreadPane::noteWritten, this, [this, &station, again](const QString &text) {
        if (m_pane->view().card.cases.empty())
            return;
        station
            .command(person(),
                     [id = m_pane->view().card.cases.front().of.id, text](Writer &writer) {
                         writer.noteCase(id, text);
                         return true;
                     })
            .then(this, again);
    });
    connect(m_pane, &ThreadPane::closeWanted, this, [this, &station, again] {
        const ThreadCard card = m_pane->view().card;
        station
            .command(person(),
                     [card](Writer &writer) {
                         for (const CaseSheet &sheet : card.cases)
                             writer.closeCase(sheet.of.id, CaseEnd::Settled);
                         writer.settleThread(card.phone, card.newest);
                         return true;
                     })
            .then(this, [this, again](const Outcome<bool, StoreFault> &done) {
                if (done)
                    m_pane->say(tr("Closed. Texts are answered by the program again."));
                again(done);
            });
    });
}

void ConversationsScreen::connectReplies(Station &station)
{
    connect(m_pane, &ThreadPane::replyWanted, this, [this, &station](const ClerkReply &reply, bool closes) {
        std::vector<CaseId> cases;
        if (closes) {
            for (const CaseSheet &sheet : m_pane->view().card.cases)
                cases.push_back(sheet.of.id);
        }
        station
            .command(person(),
                     [reply, cases](Writer &writer) {
                         const auto sent = writer.sendReply(reply);
                         for (const CaseId id : cases) {
                             if (sent)
                                 writer.closeCase(id, CaseEnd::Settled);
                         }
                         return sent;
                     })
            .then(this, [this, phone = reply.phone](const Outcome<Outcome<MessageId, ClerkReplyFault>, StoreFault> &done) {
                if (phone == m_pane->phone()) {
                    const QString refusal = !done ? storeSentence(done.error()) : !*done ? clerkReplySentence(done->error()) : QString();
                    if (refusal.isEmpty())
                        m_pane->sent(**done);
                    m_pane->say(refusal.isEmpty() ? tr("Handed to the modem.") : refusal);
                }
                refresh();
            });
    });
}

} // namespace contador
