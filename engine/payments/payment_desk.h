// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account_references_store.h"
#include "engine/billing/payments.h"
#include "engine/core/installation.h"
#include "engine/dialogue/lexicon.h"
#include "engine/feed/feed_event.h"
#include "engine/payments/bank_files_store.h"
#include "engine/payments/line_key.h"
#include "engine/payments/payers_store.h"
#include "engine/payments/payments_import.h"
#include "engine/payments/payments_mapping.h"

namespace contador {

/// The one way money enters: files of banks, a clerk's word, the counter. Everything in the caller's transaction.
class PaymentDesk {
public:
    PaymentDesk(Transaction &transaction, const Installation &installation, const Lexicons &lexicons);

    enum class Mode { Apply, DryRun };
    /// All of the file or nothing. A line that another file had is passed over, one that belongs to nobody waits.
    PaymentsImport import(const QByteArray &file, const QString &fileName, const std::optional<PaymentsMapping> &mapping, Mode mode);

    /// The line is this account's payment; a reversal takes the account's payment of that amount back.
    Outcome<KeptLine, PaymentFault> assign(StatementLineId line, const QString &accountNumber, const QString &reason);
    /// The line is no consumer's.
    Outcome<KeptLine, PaymentFault> setAside(StatementLineId line, const QString &reason);
    /// A decision about a line is taken apart: what was booked is taken back, and the line waits again.
    Outcome<KeptLine, PaymentFault> undo(StatementLineId line, const QString &reason);

    /// The whole file is taken back: its payments in the ledger too. What a person decided about stays, and is told.
    PaymentFileUndo undoFile(ImportId import, const QString &reason);

    /// Money taken without a bank file. The same key is booked once, however often it comes.
    struct Taken {
        QString accountNumber;
        Money amount;
        QDate valueDate;
        QString reference;
        QString channel; ///< "counter"
        QString key;
    };
    Outcome<EntryId, PaymentFault> take(const Taken &taken);

    Outcome<AccountReference, PaymentFault> addReference(const QString &accountNumber, const QString &entity, const QString &reference);

    /// What this desk did, for the feed; stored already.
    [[nodiscard]] const std::vector<FeedEvent> &news() const { return m_news; }

    /// Whom a waiting line may be of: by the first rung that finds somebody, with what they owe.
    [[nodiscard]] static MatchVerdict propose(Connection &connection, const Installation &installation, const KeptLine &line, QDate today);

private:
    ImportedLine takeIn(qint64 statement, const LineKeys::Key &key, const BankStatement &of, const StatementLine &line);
    [[nodiscard]] bool isOurOwn(const StatementLine &line) const;
    void judge(ImportedLine &taken, BankFileId file, const BankStatement &of);
    BankFilesStore::Decision matched(const ImportedLine &taken, QString &accountNumber);
    BankFilesStore::Decision reversed(const QString &bankAccount, const ImportedLine &taken, QString &accountNumber);
    [[nodiscard]] static bool teaches(MatchRule rule); ///< something new about who pays from where
    [[nodiscard]] static PaymentClaim claimOf(StatementLineId id, const StatementLine &line, AccountId account, int ordinal);
    void bookAgain(const KeptLine &line);
    EntryId book(StatementLineId id, const StatementLine &line, AccountId account, int ordinal);
    bool takeBack(const KeptLine &booked, StatementLineId by, QDate on, const QString &reason);
    void tell(FeedKind kind, const MatchCandidate &account, const Money &amount, const QString &text);
    [[nodiscard]] Outcome<KeptLine, PaymentFault> waiting(StatementLineId line) const;

    Transaction &m_transaction;
    const Installation &m_installation;
    const Lexicons &m_lexicons;
    BankFilesStore m_files;
    PayersStore m_payers;
    std::vector<FeedEvent> m_news;
};

} // namespace contador
