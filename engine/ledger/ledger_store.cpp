// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/ledger_store.h"

#include "engine/ledger/open_items_store.h"

#include <algorithm>

namespace contador {

namespace {

constexpr size_t fewestSides = 2;

bool isBalanced(const std::vector<Posting> &postings)
{
    if (postings.size() < fewestSides)
        return false;
    Money sum = Money::zero(postings.front().amount.currency);
    for (const Posting &posting : postings)
        sum += posting.amount;
    return sum.isZero();
}

/// Columns: service, amount, due_on.
Posting receivableAt(const Query &query, const Currency &currency)
{
    return {LedgerCode::Receivable, query.text(0), Money{query.integer(1), currency}, query.optionalDate(2)};
}

std::optional<EntryId> insertEntry(Transaction &transaction, const NewEntry &entry, EntryId reverses)
{
    Query query = transaction.connection().query(R"(
        insert into entry (unique_key, kind, account_id, happened_on, booked_at, booked_by, message_id, reading_id, document,
            working, reverses)
        values (:unique_key, :kind, :account, :happened_on, :booked_at, :booked_by, :message, :reading, :document,
            :working, :reverses)
        on conflict (unique_key) do nothing)");
    query.bind(":unique_key", entry.uniqueKey)
        .bind(":kind", entryKindName(entry.kind))
        .bind(":account", entry.account)
        .bind(":happened_on", entry.happenedOn)
        .bind(":booked_at", transaction.at())
        .bind(":booked_by", transaction.actor().name)
        .bind(":message", entry.message)
        .bind(":reading", entry.reading)
        .bind(":document", entry.document)
        .bind(":working", entry.working)
        .bind(":reverses", reverses);
    if (!query.run() || query.rowsChanged() == 0)
        return std::nullopt;
    return EntryId{query.insertedId()};
}

void insertPosting(Transaction &transaction, EntryId entry, AccountId account, int line, const Posting &posting)
{
    const bool isReceivable = posting.ledger == LedgerCode::Receivable;
    Query query = transaction.connection().query(R"(
        insert into posting (entry_id, line, ledger, account_id, service, amount, due_on, part, supplied_to, of_entry, of_line)
        values (:entry, :line, :ledger, :account, :service, :amount, :due_on, :part, :supplied_to, :of_entry, :of_line))");
    query.bind(":entry", entry)
        .bind(":line", line)
        .bind(":ledger", ledgerCodeName(posting.ledger))
        .bind(":account", isReceivable ? account : AccountId{})
        .bind(":service", posting.service.isEmpty() ? QString() : posting.service)
        .bind(":amount", posting.amount.minor)
        .bind(":due_on", posting.dueOn)
        .bind(":part", isReceivable ? debtPartName(posting.part) : QString())
        .bind(":supplied_to", posting.suppliedTo)
        .bind(":of_entry", posting.of ? posting.of->entry : EntryId{})
        .bind(":of_line", posting.of ? std::optional(posting.of->line) : std::nullopt)
        .run();
}

EntryId idOf(Connection &connection, const QString &uniqueKey)
{
    Query query = connection.query("select id from entry where unique_key = :unique_key");
    query.bind(":unique_key", uniqueKey);
    return query.next() ? EntryId{query.integer(0)} : EntryId{};
}

/// What a line just booked opens.
OpenItem itemOf(EntryId entry, int line, const NewEntry &booked, const Posting &posting)
{
    const PostingKey key{entry, line};
    const bool belongsToAnother = posting.of && posting.amount.minor > 0;
    return {key,
            belongsToAnother ? *posting.of : key,
            posting.service,
            posting.part,
            posting.dueOn,
            posting.suppliedTo,
            booked.happenedOn,
            posting.amount.minor,
            booked.kind == EntryKind::Plan && posting.amount.minor > 0};
}

} // namespace

EntryId LedgerStore::post(Transaction &transaction, const NewEntry &entry) const
{
    if (!isBalanced(entry.postings)) {
        transaction.connection().keepFault(QSqlError(QString(), QStringLiteral("unbalanced entry: ") + entry.uniqueKey));
        return {};
    }
    const std::optional<EntryId> inserted = insertEntry(transaction, entry, {});
    if (!inserted)
        return idOf(transaction.connection(), entry.uniqueKey);

    const OpenItemsStore items(transaction.connection());
    const std::vector<OpenItem> before = items.of(entry.account);
    AccountBook book(m_rules.allocation, before);
    int line = 0;
    for (const Posting &posting : entry.postings) {
        insertPosting(transaction, *inserted, entry.account, ++line, posting);
        if (posting.ledger != LedgerCode::Receivable)
            continue;
        book.add(itemOf(*inserted, line, entry, posting));
        if (posting.amount.minor < 0 && posting.of && book.has(*posting.of))
            book.payExactly({*inserted, line}, *posting.of);
    }
    book.settle(entry.happenedOn, entry.pays);
    items.keep(*inserted, entry.account, before, book, m_rules.allocation.name);
    return *inserted;
}

Outcome<EntryId, ReversalFault> LedgerStore::reverse(Transaction &transaction, EntryId entry, QDate happenedOn,
                                                     const QString &reason) const
{
    Connection &connection = transaction.connection();
    AccountId account;
    {
        Query query = connection.query(R"(
            select e.account_id, e.kind, r.id from entry e left join entry r on r.reverses = e.id where e.id = :entry)");
        query.bind(":entry", entry);
        if (!query.next())
            return failure(ReversalFault::NotFound);
        if (query.text(1) == entryKindName(EntryKind::Reversal))
            return failure(ReversalFault::IsReversal);
        if (!query.isNull(2))
            return failure(ReversalFault::AlreadyReversed);
        account = AccountId{query.integer(0)};
    }
    std::vector<EntryId> penalties;
    Query query = connection.query(R"(
        select distinct e.id from posting p join entry e on e.id = p.entry_id left join entry r on r.reverses = e.id
        where p.of_entry = :entry and e.kind = 'penalty' and r.id is null order by e.id)");
    query.bind(":entry", entry);
    while (query.next())
        penalties.push_back(EntryId{query.integer(0)});
    for (const EntryId penalty : penalties)
        reverseOne(transaction, penalty, account, happenedOn, reason);
    return reverseOne(transaction, entry, account, happenedOn, reason);
}

EntryId LedgerStore::reverseOne(Transaction &transaction, EntryId entry, AccountId account, QDate happenedOn,
                                const QString &reason) const
{
    Connection &connection = transaction.connection();
    NewEntry reversal;
    reversal.uniqueKey = QStringLiteral("reversal/%1").arg(entry.value);
    reversal.kind = EntryKind::Reversal;
    reversal.account = account;
    reversal.happenedOn = happenedOn;
    reversal.document = reason;
    Query lines = connection.query(R"(
        select line, ledger, service, amount, part from posting where entry_id = :entry order by line)");
    lines.bind(":entry", entry);
    while (lines.next()) {
        Posting posting{ledgerCodeNamed(lines.text(1)).value_or(LedgerCode::Receivable), lines.text(2),
                        Money{-lines.integer(3), m_currency}};
        posting.part = debtPartNamed(lines.text(4)).value_or(DebtPart::Capital);
        if (posting.ledger == LedgerCode::Receivable)
            posting.of = PostingKey{entry, int(lines.integer(0))};
        reversal.postings.push_back(posting);
    }
    const std::optional<EntryId> inserted = insertEntry(transaction, reversal, entry);
    if (!inserted)
        return {}; // the fault is kept

    const OpenItemsStore items(connection);
    std::vector<OpenItem> before = items.of(account);
    const std::vector<Allocation> undone = items.allocationsOf(entry);
    const auto bringBack = [&](PostingKey key) {
        const bool isThere = std::any_of(before.begin(), before.end(), [&](const OpenItem &item) { return item.key == key; });
        if (isThere)
            return;
        if (const std::optional<OpenItem> closed = items.line(key))
            before.push_back(*closed);
    };
    for (const Allocation &allocation : undone) {
        bringBack(allocation.credit);
        bringBack(allocation.debit);
    }
    AccountBook book(m_rules.allocation, before);
    for (const Allocation &allocation : undone)
        book.takeBack(allocation);
    int line = 0;
    for (const Posting &posting : reversal.postings) {
        insertPosting(transaction, *inserted, account, ++line, posting);
        if (posting.ledger != LedgerCode::Receivable)
            continue;
        const PostingKey key{*inserted, line};
        OpenItem item = itemOf(*inserted, line, reversal, posting);
        item.debt = key;
        book.add(item);
        const bool isCredit = posting.amount.minor < 0;
        book.payExactly(isCredit ? key : *posting.of, isCredit ? *posting.of : key);
    }
    book.settle(happenedOn);
    items.keep(*inserted, account, before, book, m_rules.allocation.name);
    return *inserted;
}

Balance LedgerStore::balance(AccountId account, QDate today) const
{
    return balanceOf(OpenItemsStore(m_connection).of(account), m_currency, today);
}

std::vector<Entry> LedgerStore::entries(AccountId account) const
{
    Query query = m_connection.query(R"(
        select e.id, e.kind, e.happened_on, e.booked_at, e.booked_by,
            case when count(distinct coalesce(p.service, '')) = 1 then min(p.service) end, sum(p.amount),
            e.message_id, e.reading_id, e.document, e.working, min(p.due_on), e.reverses
        from entry e join posting p on p.entry_id = e.id and p.ledger = 'receivable'
        where e.account_id = :account
        group by e.id, e.kind, e.happened_on, e.booked_at, e.booked_by, e.message_id, e.reading_id, e.document, e.working, e.reverses
        order by e.id)");
    query.bind(":account", account);
    std::vector<Entry> entries;
    while (query.next()) {
        entries.push_back({EntryId{query.integer(0)}, entryKindNamed(query.text(1)).value_or(EntryKind::Charge), query.date(2),
                           query.moment(3), query.text(4), query.text(5), Money{query.integer(6), m_currency}, query.optionalDate(11),
                           MessageId{query.integer(7)}, ReadingId{query.integer(8)}, query.text(9), query.text(10),
                           EntryId{query.integer(12)}});
    }
    return entries;
}

std::optional<Posting> LedgerStore::receivable(const QString &uniqueKey) const
{
    Query query = m_connection.query(R"(
        select p.service, p.amount, p.due_on from entry e join posting p on p.entry_id = e.id and p.ledger = 'receivable'
        where e.unique_key = :unique_key order by p.line limit 1)");
    query.bind(":unique_key", uniqueKey);
    return query.next() ? std::optional(receivableAt(query, m_currency)) : std::nullopt;
}

bool LedgerStore::hasEntries(AccountId account, const QString &service) const
{
    Query query = m_connection.query(R"(
        select 1 from posting where account_id = :account and ledger = 'receivable' and service = :service limit 1)");
    query.bind(":account", account).bind(":service", service);
    return query.next();
}

} // namespace contador
