// SPDX-License-Identifier: GPL-3.0-or-later
// bench_accounts DATABASE COUNT: makes a utility of so many accounts, unless it is there, and measures the list of accounts as
// the reader thread asks for it: the first page, the thousandth, and how many there are, for each sort and for filters.
#include "engine/accounts/audiences_store.h"
#include "engine/core/clock.h"
#include "engine/reports/accounts_list_store.h"
#include "engine/store/installation_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace contador;

namespace {

const QDate today(2026, 11, 29);
constexpr int pagesDeep = 1000; // a reader who scrolls down a fifth of a million rows
constexpr int rounds = 5;

/// Whole statements for SQLite, `:count` of each: names in several alphabets, a third in debt, a tenth of them for long.
const char *const statements[] = {
    "create temp table part (i integer primary key, name text, name_key text, street text, street_key text, zone text)",
    "insert into part values (0,'Álvaro Pires','alvaro pires','Rua da Índia','rua da india','Norte'),"
    "(1,'Zulmira Sá','zulmira sa','Estrada Velha','estrada velha','Sul'),"
    "(2,'Олександра Коваленко','олександра коваленко','Avenida do Mar','avenida do mar','Centro'),"
    "(3,'José Hernández','jose hernandez','Travessa da Igreja','travessa da igreja','Porto'),"
    "(4,'Ștefan Popescu','stefan popescu','Largo da Sé','largo da se','Serra'),"
    "(5,'Maria da Conceição','maria da conceicao','Rua Nova','rua nova','Ilha'),"
    "(6,'Beatriz Lopes','beatriz lopes','Beco do Sal','beco do sal','Foz')",
    "create temp table n (i integer primary key)",
    "insert into party (id, name) select n.i, p.name || ' ' || n.i from temp.n join part p on p.i = n.i % 7",
    "insert into premises (id, address, zone) select n.i, p.street || ' ' || (n.i % 400), p.zone from temp.n join part p on p.i = n.i / 3 % 7",
    "insert into account (id, number, party_id, premises_id, search_text, holder_key, address_key, created_at, created_by) "
    "select n.i, printf('%09d', n.i * 7919 % 1000000007), n.i, n.i, printf('%09d', n.i * 7919 % 1000000007) || ' ' || p.name_key || ' ' || n.i "
    "|| ' ' || q.street_key || ' ' || (n.i % 400) || ' ' || lower(q.zone) || ' 35191' || printf('%07d', n.i), p.name_key || ' ' || n.i, "
    "q.street_key || ' ' || (n.i % 400), '', '' from temp.n join part p on p.i = n.i % 7 join part q on q.i = n.i / 3 % 7",
    "insert into service_point (id, account_id, service, tariff) select i, i, 'water', 'agua-' || (i % 5) from temp.n",
    "insert into meter (id, service_point_id, serial, verification_due) select i, i, 'A' || i, "
    "date('2026-06-01', '+' || (i % 3000) || ' days') from temp.n",
    "insert into register (id, meter_id, code, digits, decimals) select i, i, 'T', 5, 0 from temp.n",
    "insert into phone_binding (account_id, phone, origin, bound_from, bound_by) "
    "select i, '+35191' || printf('%07d', i), 'imported', '2026-01-01T00:00:00.000Z', '' from temp.n where i % 10 <> 0",
    "insert into reading (register_id, value, read_on, received_at, source, status, recorded_by) "
    "select i, 1000000, date('2026-09-01', '+' || (i % 30) || ' days'), '', 'import', 'accepted', '' from temp.n where i % 50 <> 0",
    "insert into reading (register_id, value, read_on, received_at, source, status, consumption, recorded_by) "
    "select i, 1009000, date('2026-10-28', '+' || (i % 30) || ' days'), '', 'sms', 'accepted', 9000, '' from temp.n where i % 4 <> 0",
    "insert into entry (id, unique_key, kind, account_id, happened_on, booked_at, booked_by) "
    "select i, 'opening/' || i, 'opening', i, '2026-09-01', '', '' from temp.n where i % 3 = 0",
    "insert into posting (entry_id, line, ledger, account_id, service, amount, due_on) "
    "select i, 1, 'receivable', i, 'water', 500 + i % 9973, date('2026-10-01', '+' || (i % 90) || ' days') from temp.n where i % 3 = 0",
    "insert into posting (entry_id, line, ledger, amount) select i, 2, 'opening', -500 - i % 9973 from temp.n where i % 3 = 0",
    "insert into open_item (entry_id, line, account_id, debt_entry, debt_line, service, part, due_on, happened_on, amount, instalment) "
    "select i, 1, i, i, 1, 'water', 'capital', date('2026-10-01', '+' || (i % 90) || ' days'), '2026-09-01', 500 + i % 9973, 0 "
    "from temp.n where i % 3 = 0",
    "insert into account_standing (account_id, last_read_on) select i, case when i % 4 <> 0 then date('2026-10-28', '+' || (i % 30) || ' days') "
    "when i % 50 <> 0 then date('2026-09-01', '+' || (i % 30) || ' days') else '' end from temp.n",
    "update account_standing set balance = 500 + account_id % 9973, oldest_due = date('2026-10-01', '+' || (account_id % 90) || ' days') "
    "where account_id % 3 = 0",
    "insert into account_hold (account_id, kind, held_from, reason, recorded_at, recorded_by) "
    "select i, 'dispute', '2026-11-01', '', '', '' from temp.n where i % 997 = 0",
    "insert into vulnerability (party_id, kind, valid_from, evidence, source, recorded_at, recorded_by) "
    "select i, 'age', '2026-01-01', '', '', '', '' from temp.n where i % 101 = 0",
};

bool make(const DatabaseUrl &url, int count, QTextStream &out)
{
    const auto created = Connection::create(url);
    if (!created)
        return false;
    Connection &books = **created;
    books.execute(QStringLiteral("pragma synchronous = off"));
    Transaction transaction(books, Actor::import(), SystemClock().now());
    Installation installation;
    installation.utilityName = QStringLiteral("Bench");
    installation.country = QStringLiteral("PT");
    installation.currency = *Currency::fromCode(QStringLiteral("EUR"));
    installation.language = QStringLiteral("pt_PT");
    installation.timeZone = QTimeZone("Europe/Lisbon");
    InstallationStore::save(transaction, installation);
    for (const char *statement : statements) {
        QElapsedTimer timer;
        timer.start();
        if (!books.execute(QString::fromUtf8(statement))) {
            out << statement << ": " << books.fault()->detail << Qt::endl;
            return false;
        }
        if (QByteArray(statement).startsWith("create temp table n")) {
            Query numbers = books.query("insert into temp.n with recursive k(i) as (select 1 union all select i + 1 from k where i < :count) "
                                        "select i from k");
            numbers.bind(":count", count).run();
        }
        out << "made " << QByteArray(statement).left(24) << " " << timer.elapsed() << " ms" << Qt::endl;
    }
    return transaction.commit().has_value();
}

/// The shortest and the longest of some rounds, in milliseconds.
template <typename Work> QString measured(Work work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const auto [least, most] = std::minmax_element(times.begin(), times.end());
    return QString::number(*least, 'f', 1) + QStringLiteral(" … ") + QString::number(*most, 'f', 1) + QStringLiteral(" ms");
}

struct Asked {
    const char *name;
    AccountsQuestion question;
};

std::vector<Asked> questions()
{
    std::vector<Asked> all;
    const auto add = [&all](const char *name, AccountSort sort, bool descending, auto change) {
        AccountsQuestion question;
        question.sort = sort;
        question.descending = descending;
        change(question.filter);
        all.push_back({name, question});
    };
    const auto none = [](AudienceFilter &) {};
    add("by number", AccountSort::Number, false, none);
    add("by holder", AccountSort::Holder, false, none);
    add("by address", AccountSort::Address, false, none);
    add("by balance, highest first", AccountSort::Balance, true, none);
    add("by overdue, highest first", AccountSort::Overdue, true, none);
    add("by last reading", AccountSort::LastReading, false, none);
    add("text: conceicao 77", AccountSort::Number, false, [](AudienceFilter &f) { f.text = QStringLiteral("conceicao 77"); });
    add("text nobody has", AccountSort::Number, false, [](AudienceFilter &f) { f.text = QStringLiteral("xyzzy"); });
    add("zone and tariff", AccountSort::Holder, false, [](AudienceFilter &f) {
        f.zone = QStringLiteral("Sul");
        f.tariff = QStringLiteral("agua-3");
    });
    add("overdue over 50, by balance", AccountSort::Balance, true, [](AudienceFilter &f) { f.overdueOver = 5000; });
    add("overdue for 45 days", AccountSort::Number, false, [](AudienceFilter &f) { f.overdueDays = 45; });
    add("no reading for 60 days", AccountSort::LastReading, false, [](AudienceFilter &f) { f.noReadingDays = 60; });
    add("no phone", AccountSort::Number, false, [](AudienceFilter &f) { f.contracted = false; });
    add("on hold", AccountSort::Number, false, [](AudienceFilter &f) { f.onHold = true; });
    add("vulnerable and overdue", AccountSort::Balance, true, [](AudienceFilter &f) {
        f.vulnerable = true;
        f.overdueDays = 0;
    });
    add("verification due", AccountSort::Number, false, [](AudienceFilter &f) { f.verificationDays = 0; });
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    QTextStream out(stdout);
    const DatabaseUrl url = DatabaseUrl::sqlite(words.at(1));
    if (!QFile::exists(words.at(1)) && !make(url, words.at(2).toInt(), out))
        return 3;
    const auto reader = Connection::open(url, Connection::Access::Read);
    if (!reader)
        return 3;
    const Installation installation = InstallationStore(**reader).load().value_or(Installation());
    const AccountsListStore list(**reader, installation);
    const AudiencesStore audiences(**reader, installation.country);
    for (Asked &asked : questions()) {
        const Snapshot snapshot(**reader);
        const auto page = [&](const AccountsQuestion &question) { return list.page(question, today); };
        const QString first = measured([&] { (void)page(asked.question); });
        AccountsQuestion deep = asked.question;
        if (const AccountsPage all = page([&] { deep.most = 200 * pagesDeep; return deep; }()); all.next)
            deep.after = all.next;
        deep.most = asked.question.most;
        const QString later = deep.after ? measured([&] { (void)page(deep); }) : QStringLiteral("(ends before)");
        qint64 found = 0;
        const QString counting = measured([&] { found = audiences.count(asked.question.filter, today); });
        out << asked.name << ": " << found << " accounts; first page " << first << "; page " << pagesDeep << " " << later << "; count "
            << counting << Qt::endl;
        if (snapshot.fault()) {
            out << snapshot.fault()->detail << Qt::endl;
            return 1;
        }
    }
    return 0;
}
