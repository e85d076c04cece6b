// SPDX-License-Identifier: GPL-3.0-or-later
// Where the list of accounts gets its values from, and where audiences are kept.
#include "engine/station/station.h"
#include "ui/accounts/accounts_export.h"
#include "ui/accounts/accounts_model.h"
#include "ui/accounts/accounts_screen.h"
#include "ui/shared/person.h"
#include "ui/texts/store_text.h"
#include "ui/texts/visible_text.h"

#include <QFileInfo>
#include <QPushButton>

namespace contador {

void AccountsScreen::connectTo(Station &station)
{
    setCurrency(station.installation().currency);
    connect(m_model, &AccountsModel::pageWanted, this, [this, &station](int round, const AccountsQuestion &question) {
        station.ask([question](Reader &reader) { return reader.accounts(question); })
            .then(this, [this, round](const Outcome<AccountsPage, StoreFault> &page) {
                if (page)
                    m_model->addPage(round, *page);
                else
                    showSentence(storeSentence(page.error()));
            });
    });
    connect(this, &AccountsScreen::countWanted, this, [this, &station](const AudienceFilter &filter) {
        station.ask([filter](Reader &reader) { return reader.audienceCount(filter); })
            .then(this, [this, filter](const Outcome<qint64, StoreFault> &count) {
                if (count)
                    showCount(filter, *count);
            });
    });
    connect(this, &AccountsScreen::audiencesWanted, this, [this, &station] {
        station.ask([](Reader &reader) { return reader.audiences(); })
            .then(this, [this](const Outcome<std::vector<Audience>, StoreFault> &audiences) {
                if (audiences)
                    showAudiences(*audiences);
            });
    });
    connect(this, &AccountsScreen::audienceCountWanted, this, [this, &station](const QString &name, const AudienceFilter &filter) {
        station.ask([filter](Reader &reader) { return reader.audienceCount(filter); })
            .then(this, [this, name](const Outcome<qint64, StoreFault> &count) {
                if (count)
                    showAudienceCount(name, *count);
            });
    });
    connect(this, &AccountsScreen::choicesWanted, this, [this, &station] {
        station.ask([](Reader &reader) { return reader.accountsChoices(); })
            .then(this, [this](const Outcome<AccountsChoices, StoreFault> &choices) {
                if (choices)
                    openFilter(*choices);
                else
                    showSentence(storeSentence(choices.error()));
            });
    });
    connect(&station, &Station::feed, this, [this, &station](const FeedEvent &event) {
        if (event.account.isEmpty() || !m_model->has(event.account))
            return;
        station.ask([number = event.account](Reader &reader) { return reader.accountLine(number); })
            .then(this, [this](const Outcome<std::optional<AccountLine>, StoreFault> &line) {
                if (line && *line)
                    m_model->refresh(**line);
            });
    });
    connectAudiences(station);
    connectExport(station);
    restart();
    emit audiencesWanted();
}

void AccountsScreen::connectAudiences(Station &station)
{
    const auto told = [this](const Outcome<bool, StoreFault> &done) {
        if (!done)
            showSentence(storeSentence(done.error()));
        emit audiencesWanted();
    };
    connect(this, &AccountsScreen::saveWanted, this, [this, &station, told](const QString &name, const AudienceFilter &filter) {
        station
            .command(person(), [name, filter](Writer &writer) {
                writer.saveAudience(name, filter);
                return true;
            })
            .then(this, told);
    });
    connect(this, &AccountsScreen::removeWanted, this, [this, &station, told](const QString &name) {
        station.command(person(), [name](Writer &writer) { return writer.removeAudience(name); }).then(this, told);
    });
}

void AccountsScreen::connectExport(Station &station)
{
    connect(this, &AccountsScreen::exportWanted, this, [this, &station](const QString &path, AccountsFileForm form) {
        auto *writing = new AccountsExport(station, m_filter, path, form, this);
        const auto end = [this, writing](const QString &sentence) {
            writing->deleteLater();
            m_giveUp->hide();
            m_export->setEnabled(true);
            showSentence(sentence);
        };
        connect(writing, &AccountsExport::progressed, this, [this](qint64 accounts) {
            showSentence(tr("%1 written").arg(m_format.count(accounts)));
        });
        connect(writing, &AccountsExport::finished, this, [this, end, path](qint64 accounts) {
            end(tr("%1 accounts are in %2").arg(m_format.count(accounts), visibleLine(QFileInfo(path).fileName())));
        });
        connect(writing, &AccountsExport::refused, this, end);
        connect(this, &AccountsScreen::exportGivenUp, writing, [this, end] { end(tr("Stopped; no file was written")); });
        m_giveUp->show();
        m_export->setEnabled(false);
        writing->start();
    });
}

} // namespace contador
