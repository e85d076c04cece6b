// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/bank_files_store.h"

#include "engine/payments/line_key.h"

#include <QHash>

namespace contador {

namespace {

// A statement is written whole: what the queries of lines have in common is repeated in each.

QString orBlank(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

std::optional<qint64> minorOf(const std::optional<Money> &money)
{
    return money ? std::optional(money->minor) : std::nullopt;
}

/// Columns in the order every query here selects them.
KeptBankFile fileAt(const Query &query)
{
    return {{query.integer(0)}, {query.integer(1)}, query.text(2), query.text(3), query.text(4), query.moment(5), query.text(6), query.moment(7), {}, {}};
}

} // namespace

KeptLine BankFilesStore::read(const Query &query) const
{
    KeptLine kept;
    kept.id = {query.integer(0)};
    kept.line.row = int(query.integer(1));
    kept.bankAccount = query.text(2);
    kept.line.entryReference = query.text(3);
    kept.line.position = int(query.integer(4));
    kept.line.amount = {query.integer(5), m_currency};
    kept.line.valueDate = query.date(6);
    kept.line.endToEndId = query.text(7);
    kept.line.creditorReference = query.text(8);
    kept.line.remittance = query.text(9);
    kept.line.payerName = query.text(10);
    kept.line.payerAccount = query.text(11);
    kept.line.namedAccount = query.text(12);
    kept.line.channel = query.text(13);
    kept.line.isReversal = query.integer(14) != 0;
    kept.state = lineStateNamed(query.text(15));
    kept.reason = queueReasonNamed(query.text(16));
    kept.file = query.text(17);
    kept.decisions = int(query.integer(18));
    kept.rule = matchRuleNamed(query.text(19));
    kept.account = {query.integer(20)};
    kept.entry = {query.integer(21)};
    kept.note = query.text(22);
    kept.decidedBy = query.text(23);
    kept.decidedAt = query.moment(24);
    kept.accountNumber = query.text(25);
    kept.holder = query.text(26);
    return kept;
}

std::vector<KeptLine> BankFilesStore::all(Query &query) const
{
    std::vector<KeptLine> lines;
    while (query.next())
        lines.push_back(read(query));
    return lines;
}

std::optional<KeptBankFile> BankFilesStore::fileWith(const QString &sha256) const
{
    Query query = m_connection.query(R"(
        select f.id, f.import_id, f.name, f.format, f.sha256, f.imported_at, f.imported_by, i.undone_at
        from bank_file f join import i on i.id = f.import_id where f.sha256 = :sha256 and i.undone_at is null)");
    query.bind(":sha256", sha256);
    return query.next() ? std::optional(fileAt(query)) : std::nullopt;
}

std::optional<KeptBankFile> BankFilesStore::fileOf(ImportId import) const
{
    Query query = m_connection.query(R"(
        select f.id, f.import_id, f.name, f.format, f.sha256, f.imported_at, f.imported_by, i.undone_at
        from bank_file f join import i on i.id = f.import_id where f.import_id = :import)");
    query.bind(":import", import);
    return query.next() ? std::optional(fileAt(query)) : std::nullopt;
}

std::vector<KeptBankFile> BankFilesStore::files(int most) const
{
    std::vector<KeptBankFile> files;
    QHash<qint64, size_t> places;
    Query query = m_connection.query(R"(
        select f.id, f.import_id, f.name, f.format, f.sha256, f.imported_at, f.imported_by, i.undone_at
        from bank_file f join import i on i.id = f.import_id order by f.id desc limit :most)");
    query.bind(":most", most);
    while (query.next()) {
        places.insert(query.integer(0), files.size());
        files.push_back(fileAt(query));
    }
    if (files.empty())
        return files;
    Query statements = m_connection.query(
        "select file_id, account, number, opening, closing from bank_statement where file_id >= :oldest order by id");
    statements.bind(":oldest", files.back().id);
    const auto money = [&](std::optional<qint64> minor) { return minor ? std::optional(Money{*minor, m_currency}) : std::nullopt; };
    while (statements.next()) {
        if (const auto place = places.constFind(statements.integer(0)); place != places.constEnd())
            files[*place].statements.push_back({statements.text(1), statements.text(2), money(statements.optionalInteger(3)),
                                                money(statements.optionalInteger(4))});
    }
    Query totals = m_connection.query(R"(
        select s.file_id, l.state, count(*), cast(sum(l.amount) as bigint) from bank_statement s join statement_line l on l.statement_id = s.id
        where s.file_id >= :oldest group by s.file_id, l.state order by s.file_id, l.state)");
    totals.bind(":oldest", files.back().id);
    while (totals.next()) {
        if (const auto place = places.constFind(totals.integer(0)); place != places.constEnd())
            files[*place].totals.push_back(
                {lineStateNamed(totals.text(1)), int(totals.integer(2)), Money{totals.integer(3), m_currency}});
    }
    return files;
}

std::vector<KeptLine> BankFilesStore::lines(BankFileId file, int most) const
{
    Query query = m_connection.query(R"(
        select l.id, l.row_number, l.account, l.entry_reference, l.position, l.amount, l.value_date, l.end_to_end_id,
            l.creditor_reference, l.remittance, l.payer_name, l.payer_account, l.named_account, l.channel, l.is_reversal, l.state,
            l.why, f.name, m.ordinal, m.rule, m.account_id, m.entry_id, m.reason, m.matched_by, m.matched_at, a.number, p.name
        from bank_statement s join bank_file f on f.id = s.file_id join statement_line l on l.statement_id = s.id
            join line_match m on m.line_id = l.id and m.ordinal = (select max(ordinal) from line_match where line_id = l.id)
            left join account a on a.id = m.account_id left join party p on p.id = a.party_id
        where s.file_id = :file order by l.id limit :most)");
    query.bind(":file", file).bind(":most", most);
    return all(query);
}

std::vector<KeptLine> BankFilesStore::queue(int most) const
{
    Query query = m_connection.query(R"(
        select l.id, l.row_number, l.account, l.entry_reference, l.position, l.amount, l.value_date, l.end_to_end_id,
            l.creditor_reference, l.remittance, l.payer_name, l.payer_account, l.named_account, l.channel, l.is_reversal, l.state,
            l.why, f.name, m.ordinal, m.rule, m.account_id, m.entry_id, m.reason, m.matched_by, m.matched_at, a.number, p.name
        from statement_line l join bank_statement s on s.id = l.statement_id join bank_file f on f.id = s.file_id
            join line_match m on m.line_id = l.id and m.ordinal = (select max(ordinal) from line_match where line_id = l.id)
            left join account a on a.id = m.account_id left join party p on p.id = a.party_id
        where l.state = 'queued' order by l.id limit :most)");
    query.bind(":most", most);
    return all(query);
}

qint64 BankFilesStore::queueLength() const
{
    Query query = m_connection.query("select count(*) from statement_line where state = 'queued'");
    return query.next() ? query.integer(0) : 0;
}

std::optional<KeptLine> BankFilesStore::line(StatementLineId id) const
{
    Query query = m_connection.query(R"(
        select l.id, l.row_number, l.account, l.entry_reference, l.position, l.amount, l.value_date, l.end_to_end_id,
            l.creditor_reference, l.remittance, l.payer_name, l.payer_account, l.named_account, l.channel, l.is_reversal, l.state,
            l.why, f.name, m.ordinal, m.rule, m.account_id, m.entry_id, m.reason, m.matched_by, m.matched_at, a.number, p.name
        from statement_line l join bank_statement s on s.id = l.statement_id join bank_file f on f.id = s.file_id
            join line_match m on m.line_id = l.id and m.ordinal = (select max(ordinal) from line_match where line_id = l.id)
            left join account a on a.id = m.account_id left join party p on p.id = a.party_id
        where l.id = :id)");
    query.bind(":id", id);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

QByteArray BankFilesStore::bytes(BankFileId file) const
{
    Query query = m_connection.query("select bytes from bank_file where id = :id");
    query.bind(":id", file);
    return query.next() ? query.bytes(0) : QByteArray();
}

std::optional<StatementLineId> BankFilesStore::lineKeyed(const QString &key) const
{
    Query query = m_connection.query("select id from statement_line where line_key = :key and state <> 'undone'");
    query.bind(":key", key);
    return query.next() ? std::optional(StatementLineId{query.integer(0)}) : std::nullopt;
}

bool BankFilesStore::hasReference(BankFileId exceptOf, const QString &account, const StatementLine &line) const
{
    const QString reference = referenceOf(line);
    if (reference.isEmpty())
        return false;
    Query query = m_connection.query(R"(
        select 1 from statement_line l join bank_statement s on s.id = l.statement_id
        where l.account = :account and l.entry_reference = :reference and l.position = :position and l.is_reversal = :is_reversal
            and l.state <> 'undone' and s.file_id <> :file limit 1)");
    query.bind(":account", orBlank(account))
        .bind(":reference", reference)
        .bind(":position", line.position)
        .bind(":is_reversal", int(line.isReversal))
        .bind(":file", exceptOf);
    return query.next();
}

std::vector<KeptLine> BankFilesStore::reversedBy(const QString &account, const StatementLine &line) const
{
    Query query = m_connection.query(R"(
        select l.id, l.row_number, l.account, l.entry_reference, l.position, l.amount, l.value_date, l.end_to_end_id,
            l.creditor_reference, l.remittance, l.payer_name, l.payer_account, l.named_account, l.channel, l.is_reversal, l.state,
            l.why, f.name, m.ordinal, m.rule, m.account_id, m.entry_id, m.reason, m.matched_by, m.matched_at, a.number, p.name
        from statement_line l join bank_statement s on s.id = l.statement_id join bank_file f on f.id = s.file_id
            join line_match m on m.line_id = l.id and m.ordinal = (select max(ordinal) from line_match where line_id = l.id)
            left join account a on a.id = m.account_id left join party p on p.id = a.party_id
        where l.account = :account and l.amount = :amount and l.state = 'booked' and l.value_date <= :value_date
            and ((l.entry_reference <> '' and l.entry_reference = :reference)
                or (l.end_to_end_id <> '' and l.end_to_end_id = :end_to_end_id)
                or (l.creditor_reference <> '' and l.creditor_reference = :creditor_reference)
                or (l.payer_account <> '' and l.payer_account = :payer_account))
        order by l.id limit 3)");
    query.bind(":account", orBlank(account))
        .bind(":amount", -line.amount.minor)
        .bind(":value_date", line.valueDate)
        .bind(":reference", orBlank(referenceOf(line)))
        .bind(":end_to_end_id", orBlank(line.endToEndId))
        .bind(":creditor_reference", orBlank(line.creditorReference))
        .bind(":payer_account", orBlank(line.payerAccount));
    return all(query);
}

std::vector<KeptLine> BankFilesStore::bookedFor(AccountId account, const Money &amount) const
{
    Query query = m_connection.query(R"(
        select l.id, l.row_number, l.account, l.entry_reference, l.position, l.amount, l.value_date, l.end_to_end_id,
            l.creditor_reference, l.remittance, l.payer_name, l.payer_account, l.named_account, l.channel, l.is_reversal, l.state,
            l.why, f.name, m.ordinal, m.rule, m.account_id, m.entry_id, m.reason, m.matched_by, m.matched_at, a.number, p.name
        from entry e join line_match m on m.entry_id = e.id
            join statement_line l on l.id = m.line_id join bank_statement s on s.id = l.statement_id
            join bank_file f on f.id = s.file_id join account a on a.id = m.account_id join party p on p.id = a.party_id
        where e.account_id = :account and e.kind = 'payment' and l.amount = :amount and l.state = 'booked'
            and m.ordinal = (select max(ordinal) from line_match where line_id = l.id)
        order by l.value_date desc, l.id desc limit 3)");
    query.bind(":account", account).bind(":amount", amount.minor);
    return all(query);
}

std::optional<KeptLine> BankFilesStore::takenBack(EntryId entry) const
{
    Query query = m_connection.query(R"(
        select m.line_id from line_match m join statement_line l on l.id = m.line_id
        where m.entry_id = :entry and m.state = 'booked' and l.state = 'taken_back')");
    query.bind(":entry", entry);
    return query.next() ? line({query.integer(0)}) : std::nullopt;
}

bool BankFilesStore::isOfUndoneFile(StatementLineId line) const
{
    Query query = m_connection.query(R"(
        select 1 from statement_line l join bank_statement s on s.id = l.statement_id join bank_file f on f.id = s.file_id
            join import i on i.id = f.import_id
        where l.id = :line and i.undone_at is not null)");
    query.bind(":line", line);
    return query.next();
}

BankFilesStore::Decision BankFilesStore::decision(StatementLineId line, int ordinal) const
{
    Query query = m_connection.query(R"(
        select state, rule, account_id, entry_id, reason from line_match where line_id = :line and ordinal = :ordinal)");
    query.bind(":line", line).bind(":ordinal", ordinal);
    if (!query.next())
        return {};
    return {lineStateNamed(query.text(0)), QueueReason::None, matchRuleNamed(query.text(1)).value_or(MatchRule::Clerk),
            {query.integer(2)}, {query.integer(3)}, query.text(4)};
}

BankFileId BankFilesStore::addFile(Transaction &transaction, const NewFile &file)
{
    Query query = transaction.connection().query(R"(
        insert into bank_file (import_id, sha256, name, format, mapping, bytes, imported_at, imported_by)
        values (:import, :sha256, :name, :format, :mapping, :bytes, :at, :by))");
    query.bind(":import", file.import)
        .bind(":sha256", file.sha256)
        .bind(":name", orBlank(file.name))
        .bind(":format", statementFormatName(file.format))
        .bind(":mapping", file.mapping.isEmpty() ? QString() : file.mapping)
        .bind(":bytes", file.bytes)
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
    return {query.insertedId()};
}

qint64 BankFilesStore::addStatement(Transaction &transaction, BankFileId file, const BankStatement &statement)
{
    const auto balance = [&](const Money &money) { return statement.hasBalances ? std::optional(money) : std::nullopt; };
    Query query = transaction.connection().query(R"(
        insert into bank_statement (file_id, account, number, opening, closing) values (:file, :account, :number, :opening, :closing))");
    query.bind(":file", file)
        .bind(":account", orBlank(statement.account))
        .bind(":number", orBlank(statement.number))
        .bind(":opening", minorOf(balance(statement.opening)))
        .bind(":closing", minorOf(balance(statement.closing)))
        .run();
    return query.insertedId();
}

StatementLineId BankFilesStore::addLine(Transaction &transaction, qint64 statement, const QString &key, const QString &account,
                                        const StatementLine &line)
{
    Query query = transaction.connection().query(R"(
        insert into statement_line (statement_id, row_number, line_key, account, entry_reference, position, amount, value_date,
            end_to_end_id, creditor_reference, remittance, payer_name, payer_account, named_account, channel, is_reversal, state, why)
        values (:statement, :row_number, :line_key, :account, :entry_reference, :position, :amount, :value_date,
            :end_to_end_id, :creditor_reference, :remittance, :payer_name, :payer_account, :named_account, :channel, :is_reversal,
            'queued', ''))");
    query.bind(":statement", statement)
        .bind(":row_number", line.row)
        .bind(":line_key", key)
        .bind(":account", orBlank(account))
        .bind(":entry_reference", orBlank(referenceOf(line)))
        .bind(":position", line.position)
        .bind(":amount", line.amount.minor)
        .bind(":value_date", line.valueDate)
        .bind(":end_to_end_id", orBlank(line.endToEndId))
        .bind(":creditor_reference", orBlank(line.creditorReference))
        .bind(":remittance", orBlank(line.remittance))
        .bind(":payer_name", orBlank(line.payerName))
        .bind(":payer_account", orBlank(line.payerAccount))
        .bind(":named_account", orBlank(line.namedAccount))
        .bind(":channel", orBlank(line.channel))
        .bind(":is_reversal", int(line.isReversal))
        .run();
    return {query.insertedId()};
}

void BankFilesStore::decide(Transaction &transaction, StatementLineId line, int ordinal, const Decision &decision)
{
    Query match = transaction.connection().query(R"(
        insert into line_match (line_id, ordinal, state, rule, account_id, entry_id, reason, matched_at, matched_by)
        values (:line, :ordinal, :state, :rule, :account, :entry, :reason, :at, :by))");
    match.bind(":line", line)
        .bind(":ordinal", ordinal)
        .bind(":state", lineStateName(decision.state))
        .bind(":rule", matchRuleName(decision.rule))
        .bind(":account", decision.account)
        .bind(":entry", decision.entry)
        .bind(":reason", orBlank(decision.reason))
        .bind(":at", transaction.at())
        .bind(":by", transaction.actor().name)
        .run();
    Query state = transaction.connection().query("update statement_line set state = :state, why = :why where id = :id");
    state.bind(":state", lineStateName(decision.state)).bind(":why", queueReasonName(decision.why)).bind(":id", line).run();
}

} // namespace contador
