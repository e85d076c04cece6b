// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account.h"
#include "engine/accounts/accounts_store.h"
#include "engine/accounts/readings_store.h"
#include "engine/billing/correction_desk.h"
#include "engine/billing/reading_desk.h"
#include "engine/core/installation.h"
#include "engine/dialogue/lexicon.h"
#include "engine/dialogue/questions_store.h"
#include "engine/dialogue/understanding.h"
#include "engine/feed/feed_event.h"
#include "engine/ledger/ledger_store.h"
#include "engine/messaging/said_at.h"

#include <optional>
#include <vector>

namespace contador {

/// What an answer is made of: the consumer's words, whose they are, and the books.
struct Turn {
    Transaction &transaction;
    const InboundMessage &message;
    const Understanding &said;
    const Lexicon &lexicon; ///< of the language we answer in
    const Lexicons &lexicons; ///< of all
    const QString &phone; ///< of the sender, E.164
    const std::vector<Account> &accounts; ///< that the sender's number speaks for; never empty
    const std::vector<MeterRegister> &dials; ///< of these accounts, those of meters that were removed too
    const Question *question; ///< that we asked, and this text may answer; null: none
    const Installation &installation;
    const AccountsStore &accountsStore;
    const ReadingsStore &readings;
    const LedgerStore &ledger;
    const ReadingDesk &desk;
    const CorrectionDesk &corrections;
    const Tariffs &tariffs;

    /// The same turn, for other words about some of the accounts, without the question.
    [[nodiscard]] Turn about(const Understanding &words, const std::vector<Account> &theirs, const std::vector<MeterRegister> &theirDials) const
    {
        return {transaction, message, words, lexicon, lexicons, phone, theirs, theirDials, nullptr, installation, accountsStore,
                readings, ledger, desk, corrections, tariffs};
    }
    [[nodiscard]] Balance balance(AccountId account) const; ///< as of the day the message came; what is in dispute apart
    [[nodiscard]] QDate today() const { return installation.dateAt(message.receivedAt); }
    [[nodiscard]] QDate readOn() const { return installation.dateAt(saidAt(message)); } ///< the day the consumer wrote
};

/// What goes back, and what the clerk sees of it.
struct Answer {
    QString text; ///< empty: nothing is sent
    FeedKind kind = FeedKind::Question;
    AccountId account; ///< the one it was about; none when it was about several
    std::optional<Money> amount; ///< owed after it
    MessageState state = MessageState::Answered;
    QString intent; ///< what the text was understood as; empty: as nothing
    std::optional<Question> asks; ///< what the reply asks; takes the place of the question that is open
    std::optional<QuestionEnd> endsQuestion; ///< the one that is open
};

} // namespace contador
