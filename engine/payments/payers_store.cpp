// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/payers_store.h"

#include <algorithm>

namespace contador {

namespace {

constexpr qsizetype atOnce = 8; // each query below has as many places
constexpr size_t mostCandidates = 12;

/// The i-th of this group; what the group has not is the first again.
QString place(const QStringList &tokens, qsizetype from, qsizetype i)
{
    return tokens.at(from + i < tokens.size() ? from + i : from);
}

void addOnce(std::vector<MatchCandidate> &all, std::vector<MatchCandidate> found)
{
    for (MatchCandidate &candidate : found) {
        const bool isNew = std::ranges::find(all, candidate.account, &MatchCandidate::account) == all.end();
        if (isNew && all.size() < mostCandidates)
            all.push_back(std::move(candidate));
    }
}

} // namespace

std::vector<MatchCandidate> PayersStore::candidates(Query &query) const
{
    std::vector<MatchCandidate> found;
    while (query.next())
        found.push_back({{query.integer(0)}, query.text(1), query.text(2), Money::zero(m_currency)});
    return found;
}

std::vector<MatchCandidate> PayersStore::byNumber(const QStringList &numbers) const
{
    std::vector<MatchCandidate> all;
    for (qsizetype from = 0; from < numbers.size(); from += atOnce) {
        Query query = m_connection.query(R"(
            select a.id, a.number, p.name from account a join party p on p.id = a.party_id
            where a.withdrawn_by = 0 and (a.number = :n0 or a.number = :n1 or a.number = :n2 or a.number = :n3
                or a.number = :n4 or a.number = :n5 or a.number = :n6 or a.number = :n7)
            order by a.number)");
        query.bind(":n0", place(numbers, from, 0))
            .bind(":n1", place(numbers, from, 1))
            .bind(":n2", place(numbers, from, 2))
            .bind(":n3", place(numbers, from, 3))
            .bind(":n4", place(numbers, from, 4))
            .bind(":n5", place(numbers, from, 5))
            .bind(":n6", place(numbers, from, 6))
            .bind(":n7", place(numbers, from, 7));
        addOnce(all, candidates(query));
    }
    return all;
}

std::vector<MatchCandidate> PayersStore::byReference(const QStringList &references, bool creditorReferences) const
{
    std::vector<MatchCandidate> all;
    for (qsizetype from = 0; from < references.size(); from += atOnce) {
        Query query = m_connection.query(R"(
            select a.id, a.number, p.name from account_reference r join account a on a.id = r.account_id
                join party p on p.id = a.party_id
            where a.withdrawn_by = 0 and ((r.kind = 'creditor') = (:creditor = 1))
                and (r.reference = :r0 or r.reference = :r1 or r.reference = :r2 or r.reference = :r3
                    or r.reference = :r4 or r.reference = :r5 or r.reference = :r6 or r.reference = :r7)
            order by a.number)");
        query.bind(":creditor", int(creditorReferences))
            .bind(":r0", place(references, from, 0))
            .bind(":r1", place(references, from, 1))
            .bind(":r2", place(references, from, 2))
            .bind(":r3", place(references, from, 3))
            .bind(":r4", place(references, from, 4))
            .bind(":r5", place(references, from, 5))
            .bind(":r6", place(references, from, 6))
            .bind(":r7", place(references, from, 7));
        addOnce(all, candidates(query));
    }
    return all;
}

std::vector<MatchCandidate> PayersStore::byPayer(const QString &payerAccount) const
{
    if (payerAccount.isEmpty())
        return {};
    Query query = m_connection.query(R"(
        select a.id, a.number, p.name from payer_memory m join account a on a.id = m.account_id join party p on p.id = a.party_id
        where a.withdrawn_by = 0 and m.payer_account = :payer and m.matches > 0 order by m.matches desc, a.number limit :most)");
    query.bind(":payer", payerAccount).bind(":most", qint64(mostCandidates));
    return candidates(query);
}

std::vector<MatchCandidate> PayersStore::by(MatchRule rule, const PaymentClues &clues) const
{
    switch (rule) {
    case MatchRule::NamedAccount:
        return clues.namedAccount.isEmpty() ? std::vector<MatchCandidate>() : byNumber({clues.namedAccount});
    case MatchRule::OwnReference:
        return byReference(clues.references, false);
    case MatchRule::CreditorReference: {
        std::vector<MatchCandidate> found = byReference(clues.creditorReferences, true);
        constexpr qsizetype checked = 4; // "RF66", and the utility's number after it
        QStringList numbers;
        for (const QString &reference : clues.creditorReferences)
            numbers << reference.mid(checked);
        addOnce(found, byNumber(numbers));
        return found;
    }
    case MatchRule::AccountNumber:
        return byNumber(clues.numbers);
    case MatchRule::PayerMemory:
        return byPayer(clues.payerAccount);
    case MatchRule::AmountAndName:
    case MatchRule::Reversal:
    case MatchRule::Clerk:
        return {};
    }
    Q_UNREACHABLE();
}

void PayersStore::remember(Transaction &transaction, const QString &payerAccount, AccountId account)
{
    if (payerAccount.isEmpty())
        return;
    Query query = transaction.connection().query(R"(
        insert into payer_memory (payer_account, account_id, matches, last_at) values (:payer, :account, 1, :at)
        on conflict (payer_account, account_id)
            do update set matches = payer_memory.matches + 1, last_at = excluded.last_at)");
    query.bind(":payer", payerAccount).bind(":account", account).bind(":at", transaction.at()).run();
}

void PayersStore::forget(Transaction &transaction, const QString &payerAccount, AccountId account)
{
    if (payerAccount.isEmpty())
        return;
    Query query = transaction.connection().query(R"(
        update payer_memory set matches = matches - 1 where payer_account = :payer and account_id = :account and matches > 0)");
    query.bind(":payer", payerAccount).bind(":account", account).run();
}

} // namespace contador
