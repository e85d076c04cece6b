// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/station/reader.h"

#include "engine/accounts/accounts_store.h"
#include "engine/accounts/audiences_store.h"
#include "engine/accounts/imports_store.h"
#include "engine/billing/penalty_run.h"
#include "engine/billing/tariff_use_store.h"
#include "engine/feed/feed_store.h"
#include "engine/messaging/sims_store.h"
#include "engine/payments/mappings_store.h"
#include "engine/payments/payment_desk.h"
#include "engine/reports/account_report.h"
#include "engine/reports/accounts_list_store.h"
#include "engine/reports/check_queue_store.h"
#include "engine/reports/debts_store.h"
#include "engine/reports/modems_report.h"
#include "engine/reports/payment_months_store.h"
#include "engine/reports/threads_report.h"

#include <algorithm>

namespace contador {

Reader::Reader(std::unique_ptr<Connection> connection, Installation installation, const QStringList &tariffFolders, const Clock &clock)
    : m_connection(std::move(connection)), m_installation(std::move(installation)), m_tariffs(tariffFolders), m_clock(clock)
{
}

std::vector<FeedEvent> Reader::feed(qint64 before, int most) const
{
    return FeedStore(*m_connection, m_installation.currency).page(before, most);
}

std::vector<std::pair<FeedKind, int>> Reader::feedCounts(const QDateTime &since) const
{
    return FeedStore(*m_connection, m_installation.currency).counts(since);
}

std::optional<AccountCard> Reader::card(const QString &accountNumber) const
{
    return AccountReport(*m_connection, m_installation).card(accountNumber, today());
}

std::vector<AccountHit> Reader::search(const QString &typed, int most) const
{
    return AccountReport(*m_connection, m_installation).search(typed, most, today());
}

AccountsCopy Reader::copyOf(const QString &accountNumber) const
{
    const AccountsStore accounts(*m_connection, m_installation.country);
    std::vector<AccountId> ids;
    if (const auto account = accounts.find(accountNumber)) {
        ids.push_back(account->id);
        for (const PhoneBinding &binding : accounts.phones(account->id)) {
            for (const Account &other : accounts.byPhone(PhoneNumber::fromStored(binding.phone), now())) {
                if (std::ranges::find(ids, other.id) == ids.end())
                    ids.push_back(other.id);
            }
        }
    }
    return AccountsCopyStore(*m_connection).copyOf(ids);
}

std::optional<PreparedEnrolment> Reader::enrolment(qint64 enrolment) const
{
    return preparedEnrolment(*m_connection, m_installation, enrolment, now());
}

std::vector<ReplyText> Reader::replies() const
{
    return ReplyTexts(*m_connection, m_lexicons).all();
}

std::vector<ReplyVersion> Reader::replyVersions(const QString &language, const QString &reply) const
{
    return ReplyTexts(*m_connection, m_lexicons).versions(language, reply);
}

std::optional<Statement> Reader::statement(const QString &accountNumber, QDate from, QDate to) const
{
    return statementOf(*m_connection, m_installation, accountNumber, from, to, now());
}

std::optional<ReadingSheet> Reader::readingSheet(const QString &accountNumber) const
{
    return KeyedReadings(*m_connection, m_installation, m_tariffs).sheet(accountNumber, now());
}

AccountsPage Reader::accounts(const AccountsQuestion &question) const
{
    return AccountsListStore(*m_connection, m_installation).page(question, today());
}

std::optional<AccountLine> Reader::accountLine(const QString &accountNumber) const
{
    return AccountsListStore(*m_connection, m_installation).line(accountNumber, today());
}

AccountsChoices Reader::accountsChoices() const
{
    return AccountsListStore(*m_connection, m_installation).choices();
}

std::vector<Audience> Reader::audiences() const
{
    return AudiencesStore(*m_connection, m_installation.country).all();
}

qint64 Reader::audienceCount(const AudienceFilter &filter) const
{
    return AudiencesStore(*m_connection, m_installation.country).count(filter, today());
}

ModemFigures Reader::modem(const QString &carrier, const QString &iccid) const
{
    return ModemsReport(*m_connection, m_installation).figures(carrier, iccid, now());
}

std::vector<TariffFile> Reader::tariffs(const QStringList &folders) const
{
    std::vector<TariffFile> files = tariffFiles(folders);
    for (TariffFile &file : files)
        file.lastCharged = TariffUseStore(*m_connection).lastCharged(file.name);
    return files;
}

std::vector<Sim> Reader::sims() const
{
    return SimsStore(*m_connection).all();
}

std::vector<ImportRecord> Reader::imports(int most) const
{
    return ImportsStore(*m_connection).latest(most);
}

BooksStretch Reader::checkBooksAfter(EntryId after) const
{
    constexpr int mostFaults = 100;
    return contador::checkBooksAfter(*m_connection, after, mostFaults);
}

std::vector<KeptBankFile> Reader::bankFiles(int most) const
{
    return BankFilesStore(*m_connection, m_installation.currency).files(most);
}

std::vector<KeptLine> Reader::bankLines(BankFileId file, int most) const
{
    return BankFilesStore(*m_connection, m_installation.currency).lines(file, most);
}

std::vector<KeptLine> Reader::paymentQueue(int most) const
{
    return BankFilesStore(*m_connection, m_installation.currency).queue(most);
}

MatchVerdict Reader::proposals(const KeptLine &line) const
{
    return PaymentDesk::propose(*m_connection, m_installation, line, today());
}

std::vector<PaymentsMapping> Reader::paymentMappings() const
{
    return MappingsStore(*m_connection).all();
}

DebtsPicture Reader::debts() const
{
    return DebtsStore(*m_connection, m_installation).picture(today());
}

DebtorsPage Reader::debtors(const DebtorsQuestion &question) const
{
    return DebtsStore(*m_connection, m_installation).debtors(question, today());
}

std::vector<PlanLine> Reader::plans(const PlansQuestion &question) const
{
    return DebtsStore(*m_connection, m_installation).plans(question, today());
}

const MoneyRules &Reader::moneyRules() const
{
    return contador::moneyRules(m_installation.country);
}

EntryId Reader::latestEntry() const
{
    return PenaltyRun::latestEntry(*m_connection);
}

PaymentMonthsStretch Reader::paymentMonthsAfter(EntryId after, const MonthRange &range) const
{
    return PaymentMonthsStore(*m_connection, m_installation).after(after, range, today());
}

CheckPage Reader::readingsToCheck(ReadingId after, int most) const
{
    return CheckQueueStore(*m_connection).page(after, most, today());
}

std::optional<ReadingToCheck> Reader::readingToCheck(ReadingId reading) const
{
    return CheckQueueStore(*m_connection).find(reading, today());
}

QString Reader::askAgain(ReadingId reading) const
{
    return Suggestions(*m_connection, m_installation, m_lexicons).askAgain(reading);
}

ThreadsPage Reader::threads(const ThreadsQuestion &question) const
{
    return ThreadsReport(*m_connection, m_installation).page(question, now());
}

ThreadView Reader::thread(const QString &phone, const QString &clerk, const QString &desk) const
{
    ThreadView view;
    view.card = ThreadsReport(*m_connection, m_installation).card(phone, clerk, desk, now());
    std::vector<Case> cases;
    for (const CaseSheet &sheet : view.card.cases)
        cases.push_back(sheet.of);
    const auto accounts = AccountsStore(*m_connection, m_installation.country).byPhone(PhoneNumber::fromStored(phone), now());
    view.suggestions = Suggestions(*m_connection, m_installation, m_lexicons).forThread(accounts, cases, now());
    return view;
}

Attention Reader::attention() const
{
    const auto [threads, unread] = ThreadsReport(*m_connection, m_installation).counts();
    return {CheckQueueStore(*m_connection).count(), threads, unread};
}

} // namespace contador
