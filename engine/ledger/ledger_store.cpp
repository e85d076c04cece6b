// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/ledger_store.h"

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

std::optional<QDate> dateAt(const Query &query, int column)
{
    const QDate date = query.date(column);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Columns: service, amount, due_on.
Posting receivableAt(const Query &query, const Currency &currency)
{
    return {LedgerCode::Receivable, query.text(0), Money{query.integer(1), currency}, dateAt(query, 2)};
}

std::optional<EntryId> insertEntry(Transaction &transaction, const NewEntry &entry)
{
    Query query = transaction.connection().query(R"(
        insert into entry (unique_key, kind, account_id, happened_on, booked_at, booked_by, message_id, reading_id, document, working)
        values (:unique_key, :kind, :account, :happened_on, :booked_at, :booked_by, :message, :reading, :document, :working)
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
        .bind(":working", entry.working);
    if (!query.run() || query.rowsChanged() == 0)
        return std::nullopt;
    return EntryId{query.insertedId()};
}

void insertPosting(Transaction &transaction, EntryId entry, AccountId account, int line, const Posting &posting)
{
    const bool isReceivable = posting.ledger == LedgerCode::Receivable;
    Query query = transaction.connection().query(R"(
        insert into posting (entry_id, line, ledger, account_id, service, amount, due_on)
        values (:entry, :line, :ledger, :account, :service, :amount, :due_on))");
    query.bind(":entry", entry)
        .bind(":line", line)
        .bind(":ledger", ledgerCodeName(posting.ledger))
        .bind(":account", isReceivable ? account : AccountId{})
        .bind(":service", posting.service.isEmpty() ? QString() : posting.service)
        .bind(":amount", posting.amount.minor)
        .bind(":due_on", posting.dueOn)
        .run();
}

EntryId idOf(Connection &connection, const QString &uniqueKey)
{
    Query query = connection.query("select id from entry where unique_key = :unique_key");
    query.bind(":unique_key", uniqueKey);
    return query.next() ? EntryId{query.integer(0)} : EntryId{};
}

} // namespace

EntryId LedgerStore::post(Transaction &transaction, const NewEntry &entry)
{
    if (!isBalanced(entry.postings)) {
        transaction.connection().keepFault(QSqlError(QString(), QStringLiteral("unbalanced entry: ") + entry.uniqueKey));
        return {};
    }
    const std::optional<EntryId> inserted = insertEntry(transaction, entry);
    if (!inserted)
        return idOf(transaction.connection(), entry.uniqueKey);
    int line = 0;
    for (const Posting &posting : entry.postings)
        insertPosting(transaction, *inserted, entry.account, ++line, posting);
    return *inserted;
}

Balance LedgerStore::balance(AccountId account, QDate today) const
{
    std::vector<Posting> receivables;
    Query query = m_connection.query(R"(
        select service, amount, due_on from posting
        where account_id = :account and ledger = 'receivable' order by entry_id, line)");
    query.bind(":account", account);
    while (query.next())
        receivables.push_back(receivableAt(query, m_currency));
    return balanceOf(receivables, m_currency, today);
}

std::vector<Entry> LedgerStore::entries(AccountId account) const
{
    Query query = m_connection.query(R"(
        select e.id, e.kind, e.happened_on, e.booked_at, e.booked_by,
            case when count(distinct coalesce(p.service, '')) = 1 then min(p.service) end, sum(p.amount),
            e.message_id, e.reading_id, e.document, e.working, min(p.due_on)
        from entry e join posting p on p.entry_id = e.id and p.ledger = 'receivable'
        where e.account_id = :account
        group by e.id, e.kind, e.happened_on, e.booked_at, e.booked_by, e.message_id, e.reading_id, e.document, e.working
        order by e.id)");
    query.bind(":account", account);
    std::vector<Entry> entries;
    while (query.next()) {
        entries.push_back({EntryId{query.integer(0)}, entryKindNamed(query.text(1)).value_or(EntryKind::Charge), query.date(2),
                           query.moment(3), query.text(4), query.text(5), Money{query.integer(6), m_currency}, dateAt(query, 11),
                           MessageId{query.integer(7)}, ReadingId{query.integer(8)}, query.text(9), query.text(10)});
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

std::vector<EntryId> LedgerStore::brokenEntries() const
{
    Query query = m_connection.query(R"(
        select e.id from entry e left join posting p on p.entry_id = e.id
        group by e.id having count(p.line) < 2 or sum(p.amount) <> 0 order by e.id)");
    std::vector<EntryId> broken;
    while (query.next())
        broken.push_back({query.integer(0)});
    return broken;
}

} // namespace contador
