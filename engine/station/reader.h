// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/import_record.h"
#include "engine/billing/tariff_shelf.h"
#include "engine/core/clock.h"
#include "engine/core/installation.h"
#include "engine/dialogue/reply_texts.h"
#include "engine/dialogue/suggestions.h"
#include "engine/enrolment/enrolment_desk.h"
#include "engine/feed/feed_event.h"
#include "engine/ledger/books_check.h"
#include "engine/payments/payment_lines.h"
#include "engine/payments/payments_mapping.h"
#include "engine/rehearsal/accounts_copy_store.h"
#include "engine/reports/account_card.h"
#include "engine/reports/accounts_list.h"
#include "engine/reports/check_queue.h"
#include "engine/reports/debts.h"
#include "engine/reports/keyed_reading.h"
#include "engine/reports/modem_figures.h"
#include "engine/reports/payment_months.h"
#include "engine/reports/statement.h"
#include "engine/reports/threads.h"
#include "engine/store/unit_of_work.h"

#include <memory>
#include <vector>

namespace contador {

/// A thread with what may be answered in it.
struct ThreadView {
    ThreadCard card;
    std::vector<SuggestedReply> suggestions; ///< the likeliest first
};

/// What waits for a person.
struct Attention {
    qint64 readings = 0;
    int threads = 0;
    int unread = 0; ///< of them
};

/// What may be asked of the accounts, in the reader thread. One snapshot per question.
class Reader {
public:
    Reader(std::unique_ptr<Connection> connection, Installation installation, const QStringList &tariffFolders, const Clock &clock);

    [[nodiscard]] std::vector<FeedEvent> feed(qint64 before, int most) const; ///< newest first, numbers below `before` (0: all)
    [[nodiscard]] std::vector<std::pair<FeedKind, int>> feedCounts(const QDateTime &since) const;
    [[nodiscard]] std::optional<AccountCard> card(const QString &accountNumber) const;
    [[nodiscard]] std::vector<AccountHit> search(const QString &typed, int most) const;
    /// An account and those that its phones speak for too; none of them: nothing but the settings of the utility.
    [[nodiscard]] AccountsCopy copyOf(const QString &accountNumber) const;
    [[nodiscard]] std::optional<Statement> statement(const QString &accountNumber, QDate from, QDate to) const;
    [[nodiscard]] std::optional<ReadingSheet> readingSheet(const QString &accountNumber) const;
    [[nodiscard]] AccountsPage accounts(const AccountsQuestion &question) const;
    [[nodiscard]] std::optional<AccountLine> accountLine(const QString &accountNumber) const;
    [[nodiscard]] AccountsChoices accountsChoices() const;
    [[nodiscard]] std::vector<Audience> audiences() const;
    [[nodiscard]] qint64 audienceCount(const AudienceFilter &filter) const;
    /// \param iccid of the SIM that stands in the modem; empty where it does not tell
    [[nodiscard]] ModemFigures modem(const QString &carrier, const QString &iccid) const;
    [[nodiscard]] std::vector<Sim> sims() const; ///< that were ever in one of the modems
    [[nodiscard]] std::vector<ImportRecord> imports(int most) const; ///< newest first
    [[nodiscard]] BooksStretch checkBooksAfter(EntryId after) const; ///< a hundred faults at most
    [[nodiscard]] std::vector<KeptBankFile> bankFiles(int most) const; ///< newest first
    [[nodiscard]] std::vector<KeptLine> bankLines(BankFileId file, int most) const;
    [[nodiscard]] std::vector<KeptLine> paymentQueue(int most) const; ///< what waits for a person, oldest first
    [[nodiscard]] MatchVerdict proposals(const KeptLine &line) const; ///< whom it may be of
    [[nodiscard]] std::vector<PaymentsMapping> paymentMappings() const; ///< by name
    [[nodiscard]] std::vector<TariffFile> tariffs(const QStringList &folders) const; ///< with the days charged by them
    [[nodiscard]] DebtsPicture debts() const;
    [[nodiscard]] DebtorsPage debtors(const DebtorsQuestion &question) const;
    [[nodiscard]] std::vector<PlanLine> plans(const PlansQuestion &question) const;
    [[nodiscard]] const MoneyRules &moneyRules() const; ///< of the country
    [[nodiscard]] EntryId latestEntry() const; ///< the end of the book
    [[nodiscard]] PaymentMonthsStretch paymentMonthsAfter(EntryId after, const MonthRange &range) const;
    [[nodiscard]] CheckPage readingsToCheck(ReadingId after, int most) const; ///< oldest first
    [[nodiscard]] std::optional<ReadingToCheck> readingToCheck(ReadingId reading) const; ///< none: it does not wait any more
    [[nodiscard]] QString askAgain(ReadingId reading) const; ///< what to write to its consumer, in his language
    [[nodiscard]] ThreadsPage threads(const ThreadsQuestion &question) const;
    [[nodiscard]] ThreadView thread(const QString &phone, const QString &clerk, const QString &desk) const;
    [[nodiscard]] Attention attention() const;
    [[nodiscard]] std::optional<PreparedEnrolment> enrolment(qint64 enrolment) const;
    [[nodiscard]] std::vector<ReplyText> replies() const; ///< of all languages
    [[nodiscard]] std::vector<ReplyVersion> replyVersions(const QString &language, const QString &reply) const; ///< newest first
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    [[nodiscard]] QDate today() const { return m_installation.dateAt(m_clock.now()); }

    template <typename Work> auto answer(Work &work) -> Outcome<std::invoke_result_t<Work, Reader &>, StoreFault>
    {
        const Snapshot snapshot(*m_connection);
        auto found = work(*this);
        if (snapshot.fault())
            return failure(*snapshot.fault());
        return found;
    }

private:
    std::unique_ptr<Connection> m_connection;
    Installation m_installation;
    Tariffs m_tariffs; ///< of this thread
    Lexicons m_lexicons;
    const Clock &m_clock;
};

} // namespace contador
