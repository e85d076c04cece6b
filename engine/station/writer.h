// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account_desk.h"
#include "engine/accounts/audience.h"
#include "engine/billing/tariff_shelf.h"
#include "engine/billing/correction_desk.h"
#include "engine/billing/debts_desk.h"
#include "engine/core/clock.h"
#include "engine/core/installation.h"
#include "engine/dialogue/reply_texts.h"
#include "engine/enrolment/enrolment_desk.h"
#include "engine/exchange/import_desk.h"
#include "engine/exchange/import_undo.h"
#include "engine/feed/feed_event.h"
#include "engine/messaging/case.h"
#include "engine/messaging/sim.h"
#include "engine/payments/payment_desk.h"
#include "engine/reports/keyed_reading.h"
#include "engine/station/clerk_reply.h"
#include "engine/store/unit_of_work.h"

#include <functional>

namespace contador {

/// A payment as a clerk, a bank file or the demonstration reports it.
struct PaymentNews {
    QString accountNumber;
    Money amount;
    QString reference; ///< of the payer's bank; the same reference is never booked twice
    QString channel; ///< "counter", "bank" …
};

/// What may be changed, in the engine thread, inside one transaction.
class Writer {
public:
    Writer(Connection &connection, const Installation &installation, const Tariffs &tariffs, const Clock &clock,
           std::function<void(const FeedEvent &)> publish);

    /// Books it and tells the feed; false when there is no such account.
    bool bookPayment(const PaymentNews &payment);

    /// Takes a reading that a clerk keyed in, as it would one by SMS, and tells the feed; none: the account has no such dial.
    std::optional<KeyedReadingResult> takeReading(const KeyedReading &keyed);
    /// What taking it now would give; nothing of it stays.
    std::optional<KeyedReadingResult> previewReading(const KeyedReading &keyed);

    // Of an account, by its number; false: there is none.
    bool addNote(const QString &account, const QString &text);
    bool addHold(const QString &account, const AccountHold &hold);
    /// A fact, the status, a reason for care, a phone; none: it is done.
    std::optional<AccountChangeFault> changeAccount(const QString &account, const AccountChange &change);
    /// The code that stands on the statement, by which a phone is bound; false: there is no such account.
    bool makeBindingCode(const QString &account);
    bool endHold(qint64 hold); ///< today; false: there is no open one of that number
    /// A held reading counts from now on, or never will.
    CorrectionDesk::Result acceptReading(ReadingId reading, const QString &reason);
    CorrectionDesk::Result rejectReading(ReadingId reading, const QString &reason);
    /// With the value that the clerk found to be right.
    CorrectionDesk::Result acceptReadingAs(ReadingId reading, Quantity value, const QString &reason);
    /// Takes an accept back: it waits again.
    CorrectionDesk::Result holdReadingAgain(ReadingId accepted, const QString &reason);

    /// To a consumer, by the modem he wrote to last; what waited in his thread is answered by it, and his cases are the clerk's.
    Outcome<MessageId, ClerkReplyFault> sendReply(const ClerkReply &reply);
    /// The same about a reading that waits; it goes on waiting, and says so.
    Outcome<MessageId, ClerkReplyFault> askAgain(ReadingId reading, const QString &text);
    /// A clerk takes a thread that nobody handed over: as long as he has it, the automaton is silent in it.
    void takeOver(const QString &phone, AccountId account);
    bool claimCase(CaseId id); ///< false: somebody else has it, or it is closed
    bool releaseCase(CaseId id);
    bool closeCase(CaseId id, CaseEnd how); ///< false: it was closed before
    void noteCase(CaseId id, const QString &text);
    /// Nothing up to this message needs an answer.
    void settleThread(const QString &phone, MessageId upTo);
    void saveDraft(const QString &phone, const QString &text);
    void markThreadRead(const QString &phone, MessageId upTo);
    void beAtThread(const QString &desk, const QString &phone, bool isWriting); ///< a sign of life of somebody who has it open

    /// Keeps it by its name; one of the same name is replaced.
    void saveAudience(const QString &name, const AudienceFilter &filter);
    bool removeAudience(const QString &name); ///< false: there is none
    /// Files of banks, the word of a clerk, the counter: `work(desk)`, and the feed hears of it.
    template <typename Work> auto atPaymentDesk(Work work)
    {
        PaymentDesk desk(*m_transaction, m_installation, m_lexicons);
        auto done = work(desk);
        m_news.insert(m_news.end(), desk.news().begin(), desk.news().end());
        return done;
    }
    void saveMapping(const PaymentsMapping &mapping);
    /// Penalties and plans of payment: `work(desk)`.
    template <typename Work> auto atDebtsDesk(Work work)
    {
        DebtsDesk desk(*m_transaction, m_installation);
        return work(desk);
    }

    /// Phones enrolled with an addendum: `work(desk)`.
    template <typename Work> auto atEnrolmentDesk(Work work)
    {
        EnrolmentDesk desk(*m_transaction, m_installation);
        return work(desk);
    }
    /// What consumers are answered from the next text on: `work(replies, transaction)`.
    template <typename Work> auto onReplies(Work work) { return work(ReplyTexts(m_connection, m_lexicons), *m_transaction); }

    /// Label, number, caps, rate and cost of a SIM; whether it is paused stays as it is. Tells the feed.
    void changeSim(const QString &carrier, const Sim &sim);
    /// Nothing more is sent by this SIM until it is resumed; texts are still received. Tells the feed.
    void pauseSending(const QString &carrier, const QString &sim, bool paused);

    /// Brings a file in, or only tells what would happen. \param tariffFolders where readings find their price
    ImportReport bringIn(const ImportFile &file, bool apply, const QStringList &tariffFolders);
    /// Takes an import back where nothing was built on it.
    Outcome<UndoReport, UndoFault> undoImport(ImportId import, const QStringList &tariffFolders);
    /// Writes a tariff file, unless it would change what was charged.
    [[nodiscard]] Outcome<QString, TariffSavingFault> saveTariff(const QStringList &folders, const TariffSaving &saving);

    template <typename Work>
    auto carryOut(const Actor &actor, Work &work) -> Outcome<std::invoke_result_t<Work, Writer &>, StoreFault>
    {
        const auto done = withRetries([&]() -> Outcome<std::invoke_result_t<Work, Writer &>, StoreFault> {
            Transaction transaction(m_connection, actor, m_clock.now());
            m_transaction = &transaction;
            m_news.clear();
            auto worked = work(*this);
            m_transaction = nullptr;
            if (const auto kept = transaction.commit(); !kept)
                return failure(kept.error());
            return worked;
        });
        if (!done)
            return done;
        for (const FeedEvent &event : m_news)
            m_publish(event);
        return done;
    }

private:
    CorrectionDesk::Result decided(const CorrectionDesk::Result &result); ///< tells the feed, and closes the case it was about
    void closeDoubt(const CorrectionDesk::Result &result);
    void tellModem(const QString &carrier, const QString &what);

    Connection &m_connection;
    const Installation &m_installation;
    const Tariffs &m_tariffs;
    std::function<void(const FeedEvent &)> m_publish;
    const Clock &m_clock;
    Lexicons m_lexicons;
    Transaction *m_transaction = nullptr; ///< only while a work is carried out
    std::vector<FeedEvent> m_news; ///< told only after the commit
};

} // namespace contador
