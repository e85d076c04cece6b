// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/station/station_bench.h"

#include "engine/accounts/accounts_import.h"

#include <QFile>
#include <QSqlQuery>

namespace contador::tests {

namespace {

const QByteArray accountsFile =
    R"(account_number;holder_name;phone;language;service;tariff;meter_serial;register;digits;decimals;last_reading;last_reading_date;balance;due_date
00124567;Maria Silva;912345678;pt_PT;water;agua;20400769;T;5;0;1473;2026-02-12;12.40;2099-03-30
00124568;John Carter;912345679;en;water;agua;20400770;T;5;0;530;2026-02-12;;
01000001;Condominio;961000006;pt_PT;water;agua;20402001;T;5;0;100;2026-02-12;1001.00;2099-03-30
01000002;Condominio;961000006;pt_PT;water;agua;20402002;T;5;0;200;2026-02-12;1002.00;2099-03-30
01000003;Condominio;961000006;pt_PT;water;agua;20402003;T;5;0;300;2026-02-12;1003.00;2099-03-30
01000004;Condominio;961000006;pt_PT;water;agua;20402004;T;5;0;400;2026-02-12;1004.00;2099-03-30
)";

} // namespace

StationBench::StationBench(SimulatedModemOptions modem)
    : m_link(books.path("modem")), m_modem(m_clock, [&] {
          modem.linkPath = m_link;
          return modem;
      }())
{
    setTariff(QStringLiteral("agua"), QStringLiteral("water"), QStringLiteral("1.10"));
    {
        Transaction transaction(*books.writer, Actor::import(), m_clock.now());
        const ImportReport report =
            AccountsImport(books.installation)
                .run(transaction, accountsFile, QStringLiteral("accounts.csv"), AccountsImport::Mode::Apply);
        if (!report.applied || !transaction.commit())
            qFatal("the accounts cannot be imported");
    }
    books.writer.reset(); // the station is to be the only one that writes
    watchModem();
    if (!m_modem.start())
        qFatal("there is no pseudo terminal");
}

StationBench::~StationBench()
{
    stop();
}

StationOptions StationBench::options() const
{
    StationOptions options;
    options.database = books.url;
    options.modemPaths = QStringList{m_link} + furtherModems;
    options.tariffFolders = {books.path("")};
    options.modem.timings.settle = std::chrono::milliseconds(20);
    options.modem.timings.submission = std::chrono::milliseconds(1500);
    options.sendAgainAfter = std::chrono::milliseconds(300);
    return options;
}

bool StationBench::start(const QString &pin, ModemState until)
{
    StationOptions chosen = options();
    chosen.modem.pin = pin;
    m_station = std::make_unique<Station>(chosen);
    listen();
    if (!m_station->open())
        return false;
    return QTest::qWaitFor([this, until] { return m_modemState == until; }, 20'000);
}

void StationBench::listen()
{
    Station *station = m_station.get();
    QObject::connect(station, &Station::feed, station, [this](const FeedEvent &event) { m_events.push_back(event); });
    QObject::connect(station, &Station::trouble, station, [this](const StoreFault &fault) { m_troubles.push_back(fault); });
    m_booksFaults.reset();
    QObject::connect(station, &Station::booksChecked, station, [this](const auto &faults) { m_booksFaults = faults; });
    QObject::connect(station, &Station::modemChanged, station,
                     [this](const ModemStatus &status) { m_modemState = status.state; });
}

/// In the modem's own thread, so that a blocked test does not miss anything.
void StationBench::watchModem()
{
    SimulatedModem *modem = &m_modem.modem();
    QObject::connect(modem, &SimulatedModem::submitted, modem, [this](const SubmittedMessage &message) {
        const QMutexLocker locked(&m_mutex);
        m_replies << message.to + QStringLiteral(": ") + message.text;
        m_left.release();
    });
    QObject::connect(modem, &SimulatedModem::commandTaken, modem, [this](const QByteArray &line) {
        const QMutexLocker locked(&m_mutex);
        m_commands << line;
        if (line.startsWith("AT+CMGD=") && m_storedAtFirstDeletion < 0)
            m_storedAtFirstDeletion = counted(books.url, "select count(*) from message where direction = 'in'");
    });
}

void StationBench::setTariff(const QString &name, const QString &service, const QString &price) const
{
    QFile file(books.path("") + u'/' + name + QStringLiteral(".json"));
    const QString text = QStringLiteral(R"({"format": "contador-tariff/1", "name": "%1", "service": "%2", "currency": "EUR",
        "versions": [{"valid_from": "2020-01-01", "due_days": 30, "components": [{"id": "use", "kind": "block", "per": "period",
        "tiers": [{"price": "%3"}]}], "rounding": {"mode": "half_up", "level": "document"}}]})")
                             .arg(name, service, price);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("the tariff cannot be written");
}

void StationBench::deliver(const QString &from, const QString &text)
{
    m_modem.post([from, text](SimulatedModem &modem) { modem.deliver(from, text); });
}

void StationBench::inject(SimulatedFault::Kind kind, int code)
{
    SimulatedFault fault;
    fault.kind = kind;
    fault.code = code;
    m_modem.post([fault](SimulatedModem &modem) { modem.inject(fault); });
}

void StationBench::heal(SimulatedFault::Kind kind)
{
    m_modem.post([kind](SimulatedModem &modem) { modem.heal(kind); });
}

void StationBench::inModem(const std::function<void(SimulatedModem &)> &work)
{
    QSemaphore done;
    m_modem.post([&](SimulatedModem &modem) {
        work(modem);
        done.release();
    });
    done.acquire();
}

QStringList StationBench::replies()
{
    const QMutexLocker locked(&m_mutex);
    return m_replies;
}

bool StationBench::waitBlocked(int replies)
{
    constexpr int mostMs = 10'000;
    return m_left.tryAcquire(replies, mostMs);
}

int StationBench::onSim()
{
    int used = 0;
    inModem([&](SimulatedModem &modem) {
        for (const SimulatedMemory &store : modem.equipment().stores)
            used += store.used();
    });
    return used;
}

QByteArrayList StationBench::commandsTaken()
{
    const QMutexLocker locked(&m_mutex);
    return m_commands;
}

qint64 StationBench::storedAtFirstDeletion()
{
    const QMutexLocker locked(&m_mutex);
    return m_storedAtFirstDeletion;
}

QStringList StationBench::feedKinds() const
{
    QStringList kinds;
    for (const FeedEvent &each : m_events) {
        if (each.kind != FeedKind::Modem)
            kinds << feedKindName(each.kind);
    }
    return kinds;
}

std::optional<FeedEvent> StationBench::event(FeedKind kind) const
{
    for (auto each = m_events.rbegin(); each != m_events.rend(); ++each) {
        if (each->kind == kind)
            return *each;
    }
    return std::nullopt;
}

qint64 StationBench::counted(const DatabaseUrl &url, const char *sql)
{
    const auto reader = Connection::open(url, Connection::Access::Read);
    if (!reader)
        return -1;
    Query query = (*reader)->query(sql);
    return query.next() ? query.integer(0) : -1;
}

QString StationBench::text(const char *sql) const
{
    const auto reader = Connection::open(books.url, Connection::Access::Read);
    if (!reader)
        return {};
    Query query = (*reader)->query(sql);
    return query.next() ? query.text(0) : QString();
}

ForeignLock::ForeignLock(const DatabaseUrl &url)
{
    const bool isFile = url.engine == DatabaseUrl::Engine::Sqlite;
    m_database =
        QSqlDatabase::addDatabase(isFile ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), QStringLiteral("foreign"));
    TestServer::choose(m_database, url);
    if (!m_database.open() || !QSqlQuery(m_database).exec(isFile ? QStringLiteral("begin immediate") : QStringLiteral("begin")))
        qFatal("the database cannot be locked");
    if (!isFile && !QSqlQuery(m_database).exec(QStringLiteral("lock table inbound_part, message, submission, entry in share mode")))
        qFatal("the tables cannot be locked");
}

ForeignLock::~ForeignLock()
{
    QSqlQuery(m_database).exec(QStringLiteral("rollback"));
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
}

} // namespace contador::tests
