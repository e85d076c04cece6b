// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/payment_desk.h"

#include "engine/accounts/accounts_store.h"
#include "engine/core/names.h"
#include "engine/feed/feed_store.h"
#include "engine/ledger/ledger_store.h"
#include "engine/notices/payment_receipts_store.h"
#include "engine/payments/iban.h"

#include <algorithm>

namespace contador {

namespace {

constexpr std::array faultNames{
    Named{PaymentFault::UnknownLine, "unknown_line"},        Named{PaymentFault::UnknownAccount, "unknown_account"},
    Named{PaymentFault::NotWaiting, "not_waiting"},          Named{PaymentFault::Outgoing, "outgoing"},
    Named{PaymentFault::NotPositive, "not_positive"},        Named{PaymentFault::NothingToReverse, "nothing_to_reverse"},
    Named{PaymentFault::NothingToUndo, "nothing_to_undo"},   Named{PaymentFault::ReferenceTaken, "reference_taken"},
};

QString payerOf(const StatementLine &line)
{
    return cluesOf(line).payerAccount;
}

QString wordsOf(const StatementLine &line)
{
    constexpr qsizetype longest = 140; // Max140Text of ISO 20022
    for (const QString &text : {line.creditorReference, line.remittance, line.endToEndId, line.entryReference}) {
        if (!text.isEmpty())
            return text.simplified().left(longest);
    }
    return {};
}

} // namespace

QString paymentFaultName(PaymentFault fault)
{
    return nameOf(faultNames, fault);
}

PaymentDesk::PaymentDesk(Transaction &transaction, const Installation &installation, const Lexicons &lexicons)
    : m_transaction(transaction), m_installation(installation), m_lexicons(lexicons),
      m_files(transaction.connection(), installation.currency), m_payers(transaction.connection(), installation.currency)
{
}

Outcome<KeptLine, PaymentFault> PaymentDesk::waiting(StatementLineId line) const
{
    const auto kept = m_files.line(line);
    if (!kept)
        return failure(PaymentFault::UnknownLine);
    if (kept->state == LineState::Outgoing)
        return failure(PaymentFault::Outgoing);
    if (kept->state != LineState::Queued)
        return failure(PaymentFault::NotWaiting);
    return *kept;
}

bool PaymentDesk::teaches(MatchRule rule)
{
    return rule != MatchRule::PayerMemory && rule != MatchRule::Reversal;
}

PaymentClaim PaymentDesk::claimOf(StatementLineId id, const StatementLine &line, AccountId account, int ordinal)
{
    PaymentClaim claim;
    claim.account = account;
    claim.amount = line.amount;
    claim.valueDate = line.valueDate;
    claim.reference = wordsOf(line);
    claim.channel = line.channel.isEmpty() ? QStringLiteral("bank") : line.channel;
    claim.uniqueKey = QStringLiteral("line/%1/%2").arg(QString::number(id.value), QString::number(ordinal));
    return claim;
}

/// The payment in the ledger, and the SMS of a payer who asked for it.
EntryId PaymentDesk::book(StatementLineId id, const StatementLine &line, AccountId account, int ordinal)
{
    const EntryId entry = bookPayment(m_transaction, m_installation, claimOf(id, line, account, ordinal));
    PaymentReceipts(m_installation, m_lexicons).write(m_transaction, account, entry, line.amount, line.valueDate);
    return entry;
}

/// False: the ledger has it taken back already.
bool PaymentDesk::takeBack(const KeptLine &booked, StatementLineId by, QDate on, const QString &reason)
{
    LedgerStore ledger(m_transaction.connection(), m_installation);
    if (booked.entry.isNull() || !ledger.reverse(m_transaction, booked.entry, on, reason))
        return false;
    PaymentReceipts::stop(m_transaction, booked.entry);
    if (booked.rule && teaches(*booked.rule))
        PayersStore::forget(m_transaction, payerOf(booked.line), booked.account);
    if (!by.isNull())
        BankFilesStore::decide(m_transaction, booked.id, booked.decisions + 1,
                               {LineState::TakenBack, QueueReason::None, MatchRule::Reversal, booked.account, booked.entry, reason});
    return true;
}

Outcome<KeptLine, PaymentFault> PaymentDesk::assign(StatementLineId line, const QString &accountNumber, const QString &reason)
{
    const auto kept = waiting(line);
    if (!kept)
        return kept;
    const auto account = AccountsStore(m_transaction.connection(), m_installation.country).find(accountNumber);
    if (!account)
        return failure(PaymentFault::UnknownAccount);
    const MatchCandidate whose{account->id, account->number, account->holder, Money::zero(m_installation.currency)};
    BankFilesStore::Decision decision{LineState::Booked, QueueReason::None, MatchRule::Clerk, account->id, {}, reason};
    if (kept->line.amount.minor > 0) {
        decision.entry = book(line, kept->line, account->id, kept->decisions + 1);
        PayersStore::remember(m_transaction, payerOf(kept->line), account->id);
        tell(FeedKind::Payment, whose, kept->line.amount, wordsOf(kept->line));
    } else {
        const std::vector<KeptLine> paid = m_files.bookedFor(account->id, -kept->line.amount);
        if (paid.empty() || !takeBack(paid.front(), line, kept->line.valueDate, reason))
            return failure(PaymentFault::NothingToReverse);
        decision.state = LineState::TookBack;
        decision.entry = paid.front().entry;
        tell(FeedKind::PaymentTakenBack, whose, -kept->line.amount, wordsOf(kept->line));
    }
    BankFilesStore::decide(m_transaction, line, kept->decisions + 1, decision);
    return *m_files.line(line);
}

Outcome<KeptLine, PaymentFault> PaymentDesk::setAside(StatementLineId line, const QString &reason)
{
    const auto kept = waiting(line);
    if (!kept)
        return kept;
    BankFilesStore::decide(m_transaction, line, kept->decisions + 1,
                           {LineState::NotOurs, QueueReason::None, MatchRule::Clerk, {}, {}, reason});
    tell(FeedKind::PaymentFile, {}, Money::zero(m_installation.currency), kept->file);
    return *m_files.line(line);
}

Outcome<KeptLine, PaymentFault> PaymentDesk::undo(StatementLineId line, const QString &reason)
{
    const auto kept = m_files.line(line);
    if (!kept)
        return failure(PaymentFault::UnknownLine);
    if (kept->state != LineState::Booked && kept->state != LineState::NotOurs)
        return failure(PaymentFault::NothingToUndo);
    if (kept->state == LineState::Booked) {
        if (!takeBack(*kept, {}, m_installation.dateAt(m_transaction.at()), reason))
            return failure(PaymentFault::NothingToUndo);
        tell(FeedKind::PaymentTakenBack, {kept->account, kept->accountNumber, kept->holder, {}}, kept->line.amount, wordsOf(kept->line));
    } else {
        tell(FeedKind::PaymentFile, {}, Money::zero(m_installation.currency), kept->file);
    }
    BankFilesStore::decide(m_transaction, line, kept->decisions + 1,
                           {LineState::Queued, QueueReason::TakenApart, MatchRule::Clerk, kept->account, {}, reason});
    return *m_files.line(line);
}

Outcome<EntryId, PaymentFault> PaymentDesk::take(const Taken &taken)
{
    if (taken.amount.minor <= 0)
        return failure(PaymentFault::NotPositive);
    const auto account = AccountsStore(m_transaction.connection(), m_installation.country).find(taken.accountNumber);
    if (!account)
        return failure(PaymentFault::UnknownAccount);
    const LedgerStore ledger(m_transaction.connection(), m_installation);
    const bool isKnown = ledger.receivable(QStringLiteral("payment/") + taken.key).has_value();
    const EntryId entry = bookPayment(m_transaction, m_installation,
                                      {account->id, taken.amount, taken.valueDate, taken.reference, taken.channel, taken.key, {}});
    if (isKnown)
        return entry; // booked before, and told before
    PaymentReceipts(m_installation, m_lexicons).write(m_transaction, account->id, entry, taken.amount, taken.valueDate);
    tell(FeedKind::Payment, {account->id, account->number, account->holder, {}}, taken.amount, taken.reference);
    return entry;
}

Outcome<AccountReference, PaymentFault> PaymentDesk::addReference(const QString &accountNumber, const QString &entity,
                                                                  const QString &reference)
{
    const auto account = AccountsStore(m_transaction.connection(), m_installation.country).find(accountNumber);
    if (!account)
        return failure(PaymentFault::UnknownAccount);
    const QString plain = QString(reference).remove(u' ').toUpper();
    const auto creditor = creditorReferenceFrom(plain);
    const QString kind = !entity.isEmpty() ? QStringLiteral("multibanco") : creditor ? QStringLiteral("creditor") : QStringLiteral("agreed");
    const AccountReference added{kind, entity, creditor.value_or(plain)};
    if (!AccountReferencesStore::add(m_transaction, account->id, added))
        return failure(PaymentFault::ReferenceTaken);
    return added;
}

void PaymentDesk::tell(FeedKind kind, const MatchCandidate &account, const Money &amount, const QString &text)
{
    FeedEvent event;
    event.kind = kind;
    event.account = account.number;
    event.holder = account.holder;
    event.text = text;
    event.amount = amount;
    m_news.push_back(FeedStore::append(m_transaction, event, account.account));
}

MatchVerdict PaymentDesk::propose(Connection &connection, const Installation &installation, const KeptLine &line, QDate today)
{
    constexpr int mostSearched = 40;
    constexpr int alike = 67; // two words of three
    const PayersStore payers(connection, installation.currency);
    const LedgerStore ledger(connection, installation);
    const PaymentClues clues = cluesOf(line.line);
    MatchVerdict verdict = climbLadder([&](MatchRule rule) -> std::vector<MatchCandidate> {
        if (rule != MatchRule::AmountAndName)
            return payers.by(rule, clues);
        std::vector<MatchCandidate> found;
        for (const Account &account : AccountsStore(connection, installation.country).search(line.line.payerName, mostSearched)) {
            const Money owed = ledger.balance(account.id, today).total;
            if (likenessOfNames(account.holder, line.line.payerName) >= alike && (owed == line.line.amount || found.size() < 3))
                found.push_back({account.id, account.number, account.holder, owed});
        }
        std::ranges::stable_partition(found, [&](const MatchCandidate &one) { return one.owed == line.line.amount; });
        return found;
    });
    if (verdict.match)
        verdict.proposals = {*verdict.match};
    for (MatchCandidate &proposal : verdict.proposals)
        proposal.owed = ledger.balance(proposal.account, today).total;
    return verdict;
}

} // namespace contador
