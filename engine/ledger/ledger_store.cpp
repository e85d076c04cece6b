// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/ledger_store.h"

#include "engine/ledger/ledger_rows.h"
#include "engine/ledger/open_items_store.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace contador {

namespace {

constexpr size_t fewestSides = 2;
constexpr size_t mostAtOnce = 512; // entries, in memory before they are written

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

/// Of the entries that are booked already, by their unique key.
QHash<QString, EntryId> booked(Connection &connection, std::span<const NewEntry> entries)
{
    std::vector<QString> keys;
    keys.reserve(entries.size());
    for (const NewEntry &entry : entries)
        keys.push_back(entry.uniqueKey);
    QHash<QString, EntryId> known;
    ListQuery(connection, "select unique_key, id from entry where unique_key in ({list})")
        .forEach(std::span<const QString>(keys), [&known](const Query &row) { known[row.text(0)] = EntryId{row.integer(1)}; });
    return known;
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
    const std::vector<EntryId> ids = postAll(transaction, std::span(&entry, 1));
    return ids.empty() ? EntryId{} : ids.front();
}

std::vector<EntryId> LedgerStore::postAll(Transaction &transaction, std::span<const NewEntry> entries) const
{
    for (const NewEntry &entry : entries) {
        if (isBalanced(entry.postings))
            continue;
        transaction.connection().keepFault(QSqlError(QString(), QStringLiteral("unbalanced entry: ") + entry.uniqueKey));
        return {};
    }
    std::vector<EntryId> ids;
    ids.reserve(entries.size());
    for (; !entries.empty(); entries = entries.subspan(std::min(mostAtOnce, entries.size())))
        postSome(transaction, entries.first(std::min(mostAtOnce, entries.size())), ids);
    return ids;
}

void LedgerStore::postSome(Transaction &transaction, std::span<const NewEntry> entries, std::vector<EntryId> &ids) const
{
    Connection &connection = transaction.connection();
    QHash<QString, EntryId> known = booked(connection, entries);
    std::vector<AccountId> accounts;
    const qsizetype alreadyBooked = known.size();
    for (const NewEntry &entry : entries) {
        accounts.push_back(entry.account);
        if (!known.contains(entry.uniqueKey))
            known.insert(entry.uniqueKey, {});
    }
    const auto fresh = size_t(known.size() - alreadyBooked);
    std::sort(accounts.begin(), accounts.end());
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    const std::vector<qint64> free = fresh > 0 ? reserveIds(connection, "entry", fresh) : std::vector<qint64>();
    if (free.size() < fresh)
        return; // the fault is kept
    const std::map<AccountId, std::vector<OpenItem>> before = OpenItemsStore(connection).of(accounts);
    std::map<AccountId, AccountBook> books;
    for (const AccountId account : accounts) {
        const auto open = before.find(account);
        books.try_emplace(account, m_rules.allocation, open == before.end() ? std::vector<OpenItem>() : open->second);
    }

    LedgerRows rows(transaction);
    auto nextId = free.begin();
    for (const NewEntry &entry : entries) {
        EntryId &id = known[entry.uniqueKey];
        if (id.isNull()) {
            id = EntryId{*nextId++};
            book(rows, id, entry, books.at(entry.account));
        }
        ids.push_back(id);
    }
    for (const auto &[account, book] : books) {
        const auto open = before.find(account);
        rows.addOpenItems(account, open == before.end() ? std::vector<OpenItem>() : open->second, book);
    }
    rows.write();
}

void LedgerStore::book(LedgerRows &rows, EntryId id, const NewEntry &entry, AccountBook &book) const
{
    rows.addEntry(id, entry, {});
    const size_t allocatedBefore = book.allocations().size();
    int line = 0;
    for (const Posting &posting : entry.postings) {
        rows.addPosting(id, ++line, entry.account, posting);
        if (posting.ledger != LedgerCode::Receivable)
            continue;
        book.add(itemOf(id, line, entry, posting));
        if (posting.amount.minor < 0 && posting.of && book.has(*posting.of))
            book.payExactly({id, line}, *posting.of);
    }
    book.settle(entry.happenedOn, entry.pays);
    int ordinal = 0;
    for (size_t i = allocatedBefore; i < book.allocations().size(); ++i)
        rows.addAllocation(id, ++ordinal, book.allocations()[i], m_rules.allocation.name);
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
    const std::vector<qint64> free = reserveIds(connection, "entry", 1);
    if (free.empty())
        return {}; // the fault is kept
    const EntryId id{free.front()};
    LedgerRows rows(transaction);
    rows.addEntry(id, reversal, entry);

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
        rows.addPosting(id, ++line, account, posting);
        if (posting.ledger != LedgerCode::Receivable)
            continue;
        const PostingKey key{id, line};
        OpenItem item = itemOf(id, line, reversal, posting);
        item.debt = key;
        book.add(item);
        const bool isCredit = posting.amount.minor < 0;
        book.payExactly(isCredit ? key : *posting.of, isCredit ? *posting.of : key);
    }
    book.settle(happenedOn);
    int ordinal = 0;
    for (const Allocation &allocation : book.allocations())
        rows.addAllocation(id, ++ordinal, allocation, m_rules.allocation.name);
    rows.addOpenItems(account, before, book);
    rows.write();
    return id;
}

Balance LedgerStore::balance(AccountId account, QDate today, const Disputes &disputes) const
{
    return balanceOf(OpenItemsStore(m_connection).of(account), m_currency, today, disputes);
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
