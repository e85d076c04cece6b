// SPDX-License-Identifier: GPL-3.0-or-later
// Where the payments come from, and where a clerk's word about them goes.
#include "engine/station/station.h"
#include "ui/payments/counter_dialog.h"
#include "ui/payments/files_page.h"
#include "ui/payments/import_dialog.h"
#include "ui/payments/payments_screen.h"
#include "ui/payments/queue_page.h"
#include "ui/texts/payment_text.h"
#include "ui/texts/store_text.h"

#include <QPointer>

namespace contador {

namespace {

constexpr int mostQueued = 2000;
constexpr int mostFiles = 500;
constexpr int mostLines = 20'000;
constexpr int mostHits = 12;

Actor clerk()
{
    return Actor::operatorNamed(qEnvironmentVariable("USER", QStringLiteral("operator")));
}

using Decided = Outcome<Outcome<KeptLine, PaymentFault>, StoreFault>;

/// A faulty outcome in words; null: it was carried out.
template <typename Value> QString refusalOf(const Outcome<Outcome<Value, PaymentFault>, StoreFault> &done)
{
    if (!done)
        return storeSentence(done.error());
    return *done ? QString() : paymentSentence(done->error());
}

void connectQueue(PaymentsScreen &screen, Station &station)
{
    QueuePage &queue = screen.queue();
    QObject::connect(&queue, &QueuePage::proposalsWanted, &screen, [&](const KeptLine &line) {
        station.ask([line](Reader &reader) { return reader.proposals(line); })
            .then(&screen, [&queue, id = line.id](const Outcome<MatchVerdict, StoreFault> &verdict) {
                if (verdict)
                    queue.showProposals(id, *verdict);
            });
    });
    QObject::connect(&queue, &QueuePage::searchWanted, &screen, [&](const QString &typed) {
        station.ask([typed](Reader &reader) { return reader.search(typed, mostHits); })
            .then(&screen, [&queue, typed](const Outcome<std::vector<AccountHit>, StoreFault> &hits) {
                if (hits)
                    queue.showHits(typed, *hits);
            });
    });
    const auto finish = [&screen, &queue](const Decided &done) {
        if (const QString refusal = refusalOf(done); !refusal.isEmpty())
            queue.say(refusal);
        else
            queue.decided(**done);
        emit screen.refreshWanted();
    };
    QObject::connect(&queue, &QueuePage::assignWanted, &screen, [&, finish](StatementLineId line, const QString &account) {
        station.command(clerk(), [line, account](Writer &writer) {
            return writer.atPaymentDesk([&](PaymentDesk &desk) { return desk.assign(line, account, {}); });
        }).then(&screen, finish);
    });
    QObject::connect(&queue, &QueuePage::notOursWanted, &screen, [&, finish](StatementLineId line) {
        station.command(clerk(), [line](Writer &writer) {
            return writer.atPaymentDesk([&](PaymentDesk &desk) { return desk.setAside(line, {}); });
        }).then(&screen, finish);
    });
    QObject::connect(&queue, &QueuePage::undoWanted, &screen, [&](StatementLineId line) {
        station.command(clerk(), [line](Writer &writer) {
            return writer.atPaymentDesk([&](PaymentDesk &desk) { return desk.undo(line, {}); });
        }).then(&screen, [&screen, &queue](const Decided &done) {
            queue.undone();
            if (const QString refusal = refusalOf(done); !refusal.isEmpty())
                queue.say(refusal);
            emit screen.refreshWanted();
        });
    });
}

void connectFiles(PaymentsScreen &screen, Station &station)
{
    FilesPage &files = screen.files();
    QObject::connect(&files, &FilesPage::linesWanted, &screen, [&](BankFileId file) {
        station.ask([file](Reader &reader) { return reader.bankLines(file, mostLines); })
            .then(&screen, [&files, file](const Outcome<std::vector<KeptLine>, StoreFault> &lines) {
                if (lines)
                    files.showLines(file, *lines);
            });
    });
    const auto import = [&station](const QString &name, const QByteArray &file, const std::optional<PaymentsMapping> &mapping,
                                   PaymentDesk::Mode mode) {
        return station.command(clerk(), [name, file, mapping, mode](Writer &writer) {
            return writer.atPaymentDesk([&](PaymentDesk &desk) { return desk.import(file, name, mapping, mode); });
        });
    };
    QObject::connect(&screen, &PaymentsScreen::trialWanted, &screen,
                     [&, import](const QString &name, const QByteArray &file, const std::optional<PaymentsMapping> &mapping) {
        import(name, file, mapping, PaymentDesk::Mode::DryRun).then(&screen, [&, name, file, mapping](const Outcome<PaymentsImport, StoreFault> &trial) {
            if (trial)
                screen.showTrial(name, file, mapping, *trial);
            else
                screen.say(storeSentence(trial.error()));
        });
    });
    QObject::connect(&screen, &PaymentsScreen::importWanted, &screen,
                     [&, import](const QString &name, const QByteArray &file, const std::optional<PaymentsMapping> &mapping) {
        import(name, file, mapping, PaymentDesk::Mode::Apply).then(&screen, [&](const Outcome<PaymentsImport, StoreFault> &done) {
            screen.say(done ? PaymentsImportDialog::refusalOf(*done, screen.format()) : storeSentence(done.error()));
            if (done && done->applied)
                screen.showTab(done->total(LineState::Queued, station.installation().currency).lines > 0 ? 0 : 1);
            emit screen.refreshWanted();
        });
    });
    QObject::connect(&screen, &PaymentsScreen::mappingsWanted, &screen, [&](const QString &name, const QByteArray &file) {
        station.ask([](Reader &reader) { return reader.paymentMappings(); })
            .then(&screen, [&, name, file](const Outcome<std::vector<PaymentsMapping>, StoreFault> &saved) {
                screen.askMapping(name, file, saved.value_or(std::vector<PaymentsMapping>()));
            });
    });
    QObject::connect(&screen, &PaymentsScreen::mappingSaved, &screen, [&](const PaymentsMapping &mapping) {
        station.command(clerk(), [mapping](Writer &writer) {
            writer.saveMapping(mapping);
            return true;
        }).then(&screen, [&](const Outcome<bool, StoreFault> &saved) {
            if (!saved)
                screen.say(storeSentence(saved.error()));
        });
    });
}

void connectCounter(PaymentsScreen &screen, Station &station, CounterDialog &dialog)
{
    QObject::connect(&dialog, &CounterDialog::searchWanted, &dialog, [&](const QString &typed) {
        station.ask([typed](Reader &reader) { return reader.search(typed, mostHits); })
            .then(&dialog, [&dialog, typed](const Outcome<std::vector<AccountHit>, StoreFault> &hits) {
                if (hits)
                    dialog.showHits(typed, *hits);
            });
    });
    QObject::connect(&dialog, &CounterDialog::taken, &dialog, [&](const PaymentDesk::Taken &taken) {
        station.command(clerk(), [taken](Writer &writer) {
            return writer.atPaymentDesk([&](PaymentDesk &desk) { return desk.take(taken); });
        }).then(&dialog, [&screen, &dialog, taken](const Outcome<Outcome<EntryId, PaymentFault>, StoreFault> &done) {
            if (const QString refusal = refusalOf(done); !refusal.isEmpty())
                return dialog.refuse(refusal);
            screen.say(PaymentsScreen::tr("Booked: %1 for account %2.").arg(screen.format().money(taken.amount), taken.accountNumber));
            dialog.accept();
        });
    });
}

} // namespace

void PaymentsScreen::connectTo(Station &station)
{
    setCurrency(station.installation().currency);
    connectQueue(*this, station);
    connectFiles(*this, station);
    connect(this, &PaymentsScreen::counterWanted, this, [this, &station] {
        station.ask([](Reader &reader) { return reader.today(); }).then(this, [this, &station](const Outcome<QDate, StoreFault> &today) {
            if (today)
                connectCounter(*this, station, *openCounter(*today));
        });
    });
    connect(this, &PaymentsScreen::refreshWanted, this, [this, &station] {
        station.ask([](Reader &reader) { return std::pair(reader.paymentQueue(mostQueued), reader.bankFiles(mostFiles)); })
            .then(this, [this](const Outcome<std::pair<std::vector<KeptLine>, std::vector<KeptBankFile>>, StoreFault> &money) {
                if (!money)
                    return; // the fault is told by the shell
                showQueue(money->first);
                showFiles(money->second);
            });
    });
    connect(&station, &Station::feed, this, [this](const FeedEvent &event) {
        if (event.kind == FeedKind::Payment || event.kind == FeedKind::PaymentTakenBack || event.kind == FeedKind::PaymentFile)
            emit refreshWanted();
    });
    emit refreshWanted();
}

} // namespace contador
