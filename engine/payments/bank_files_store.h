// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/payment_lines.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// Bank files, their statements and movements, and what was decided about each.
class BankFilesStore {
public:
    BankFilesStore(Connection &connection, Currency currency) : m_connection(connection), m_currency(std::move(currency)) { }

    /// One that counts; without statements and totals.
    [[nodiscard]] std::optional<KeptBankFile> fileWith(const QString &sha256) const;
    [[nodiscard]] std::optional<KeptBankFile> fileOf(ImportId import) const; ///< the same
    [[nodiscard]] std::vector<KeptBankFile> files(int most) const; ///< newest first
    [[nodiscard]] std::vector<KeptLine> lines(BankFileId file, int most) const; ///< in the order of the file
    [[nodiscard]] std::vector<KeptLine> queue(int most) const; ///< what waits for a person, oldest first
    [[nodiscard]] qint64 queueLength() const;
    [[nodiscard]] std::optional<KeptLine> line(StatementLineId id) const;
    [[nodiscard]] QByteArray bytes(BankFileId file) const;

    [[nodiscard]] std::optional<StatementLineId> lineKeyed(const QString &key) const;
    /// The bank's reference came before, in another file, and not with the same day, amount and payer.
    [[nodiscard]] bool hasReference(BankFileId exceptOf, const QString &account, const StatementLine &line) const;
    /// Payments booked here that a reversal may mean: the same amount and one of its references, or the same payer.
    [[nodiscard]] std::vector<KeptLine> reversedBy(const QString &account, const StatementLine &line) const;
    /// Payments of an account with exactly this amount, the newest first.
    [[nodiscard]] std::vector<KeptLine> bookedFor(AccountId account, const Money &amount) const;

    /// The line whose booking, this entry, was taken back since.
    [[nodiscard]] std::optional<KeptLine> takenBack(EntryId entry) const;
    /// Whether the line stands in a file that was taken back.
    [[nodiscard]] bool isOfUndoneFile(StatementLineId line) const;

    struct NewFile {
        ImportId import;
        QString sha256;
        QString name;
        StatementFormat format = StatementFormat::Camt053;
        QString mapping; ///< empty: none
        QByteArray bytes;
    };
    static BankFileId addFile(Transaction &transaction, const NewFile &file);
    static qint64 addStatement(Transaction &transaction, BankFileId file, const BankStatement &statement);
    static StatementLineId addLine(Transaction &transaction, qint64 statement, const QString &key, const QString &account,
                                   const StatementLine &line);

    struct Decision {
        LineState state = LineState::Queued;
        QueueReason why = QueueReason::None;
        MatchRule rule = MatchRule::Clerk;
        AccountId account;
        EntryId entry;
        QString reason; ///< in a person's words
    };
    /// `ordinal` is one more than the decisions that the line had: two desks never decide the same twice.
    static void decide(Transaction &transaction, StatementLineId line, int ordinal, const Decision &decision);

    /// The decision of that ordinal about a line.
    [[nodiscard]] Decision decision(StatementLineId line, int ordinal) const;

private:
    [[nodiscard]] KeptLine read(const Query &query) const;
    [[nodiscard]] std::vector<KeptLine> all(Query &query) const;

    Connection &m_connection;
    Currency m_currency;
};

} // namespace contador
