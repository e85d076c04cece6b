// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/station/station.h"

#include "engine/station/engine.h"
#include "engine/store/installation_store.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace contador {

Station::Station(StationOptions options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    qRegisterMetaType<contador::FeedEvent>();
    qRegisterMetaType<contador::ModemStatus>();
    qRegisterMetaType<contador::StoreFault>();
    qRegisterMetaType<std::vector<contador::BooksFault>>();
    m_engineThread.setObjectName(QStringLiteral("engine"));
    m_readerThread.setObjectName(QStringLiteral("reader"));
    m_rehearsalThread.setObjectName(QStringLiteral("rehearsal"));
}

Station::~Station()
{
    close();
}

template <typename Job> auto Station::inRoom(QObject *room, Job job)
{
    std::invoke_result_t<Job> result;
    QMetaObject::invokeMethod(
        room, [&] { result = job(); }, Qt::BlockingQueuedConnection);
    return result;
}

namespace {

/// Each unit of work of SQLite takes memory and gives it back; to the system and back again it would cost an answer as much
/// as its commit. Measured: 3.0 instead of 4.9 ms of processor time for an answer in a burst on a busy machine.
void keepFreedMemory()
{
#ifdef __GLIBC__
    mallopt(M_TRIM_THRESHOLD, 64 * 1024 * 1024);
    mallopt(M_TOP_PAD, 1024 * 1024);
#endif
}

} // namespace

Outcome<void, StoreFault> Station::open()
{
    keepFreedMemory();
    Q_ASSERT(!m_engineRoom);
    m_engineRoom = std::make_unique<QObject>();
    m_readerRoom = std::make_unique<QObject>();
    m_engineRoom->moveToThread(&m_engineThread);
    m_readerRoom->moveToThread(&m_readerThread);
    m_rehearsalRoom = std::make_unique<QObject>();
    m_rehearsalRoom->moveToThread(&m_rehearsalThread);
    m_rehearsalThread.start();
    m_engineThread.start();
    m_readerThread.start();
    auto opened = inRoom(m_engineRoom.get(), [this] { return openEngine(); });
    if (opened)
        opened = inRoom(m_readerRoom.get(), [this] { return openReader(); });
    if (opened)
        checkBooksFrom({});
    else
        close();
    return opened;
}

Outcome<void, StoreFault> Station::openEngine()
{
    auto connection = Connection::open(m_options.database, Connection::Access::Write);
    if (!connection)
        return failure(connection.error());
    const std::optional<Installation> installation = InstallationStore(**connection).load();
    if (!installation)
        return failure(StoreFault{StoreFault::Kind::NotContador, m_options.database.toString()});
    m_installation = *installation;
    m_engine = std::make_unique<Engine>(std::move(*connection), *installation, m_options.tariffFolders, m_clock);
    connect(m_engine.get(), &Engine::news, this, &Station::feed);
    connect(m_engine.get(), &Engine::modemChanged, this, &Station::modemChanged);
    connect(m_engine.get(), &Engine::queueChanged, this, &Station::queueChanged);
    connect(m_engine.get(), &Engine::trouble, this, &Station::trouble);
    connect(m_engine.get(), &Engine::serverAnswers, this, &Station::serverAnswers);
    connect(m_engine.get(), &Engine::idle, this, &Station::idle);
    return m_engine->start(m_options.modemPaths, m_options.modem, m_options.sendAgainAfter);
}

Outcome<void, StoreFault> Station::openReader()
{
    auto connection = Connection::open(m_options.database, Connection::Access::Read);
    if (!connection)
        return failure(connection.error());
    m_reader = std::make_unique<Reader>(std::move(*connection), m_installation, m_options.tariffFolders, m_clock);
    return {};
}

/// A stretch at a time, each behind the questions that came meanwhile. What the database refuses, the writer tells too.
void Station::checkBooksFrom(EntryId after)
{
    QMetaObject::invokeMethod(
        m_readerRoom.get(),
        [this, after] {
            if (!m_reader)
                return;
            const auto check = [after](Reader &reader) { return reader.checkBooksAfter(after); };
            const Outcome<BooksStretch, StoreFault> stretch = m_reader->answer(check);
            if (!stretch)
                return;
            if (!stretch->last.isNull() && stretch->faults.empty())
                checkBooksFrom(stretch->last);
            else
                emit booksChecked(stretch->faults);
        },
        Qt::QueuedConnection);
}

template <typename Answer, typename Ask> Pending<std::optional<Answer>> Station::atDesk(Ask ask)
{
    auto promise = std::make_shared<QPromise<std::optional<Answer>>>();
    promise->start();
    const Pending<std::optional<Answer>> pending(promise->future());
    const auto done = [promise](const std::optional<Answer> &answer) {
        promise->addResult(answer);
        promise->finish();
    };
    if (m_engineRoom) {
        QMetaObject::invokeMethod(
            m_engineRoom.get(), [this, ask = std::move(ask), done] { ask(m_engine->desk(), done); }, Qt::QueuedConnection);
    }
    return pending;
}

Pending<std::optional<ModemReport>> Station::examine(const QString &path)
{
    return atDesk<ModemReport>([path](ModemDesk &desk, const auto &done) { desk.examine(path, done); });
}

Pending<std::optional<AtAnswer>> Station::talk(const QString &path, const QString &line, ConsoleTrust trust)
{
    return atDesk<AtAnswer>([=](ModemDesk &desk, const auto &done) { desk.talk(path, line, trust, done); });
}

Pending<std::optional<UssdAnswer>> Station::ussd(const QString &path, const QString &code)
{
    return atDesk<UssdAnswer>([=](ModemDesk &desk, const auto &done) { desk.ussd(path, code, done); });
}

Pending<std::optional<QByteArray>> Station::trace(const QString &path)
{
    return atDesk<QByteArray>([path](ModemDesk &desk, const auto &done) { desk.trace(path, done); });
}

void Station::enterPin(const QString &path, const QString &pin)
{
    if (m_engineRoom)
        QMetaObject::invokeMethod(
            m_engineRoom.get(), [this, path, pin] { m_engine->desk().enterPin(path, pin); }, Qt::QueuedConnection);
}

void Station::acceptCard(const QString &path)
{
    if (m_engineRoom)
        QMetaObject::invokeMethod(
            m_engineRoom.get(), [this, path] { m_engine->desk().acceptCard(path); }, Qt::QueuedConnection);
}

void Station::close()
{
    if (!m_engineRoom)
        return;
    // What lives in a thread dies in it.
    QMetaObject::invokeMethod(
        m_rehearsalRoom.get(), [this] { m_rehearsal.reset(); }, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(
        m_readerRoom.get(), [this] { m_reader.reset(); }, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(
        m_engineRoom.get(),
        [this] {
            if (m_engine)
                m_engine->stop();
            m_engine.reset();
        },
        Qt::BlockingQueuedConnection);
    for (QThread *thread : {&m_engineThread, &m_readerThread, &m_rehearsalThread}) {
        thread->quit();
        thread->wait();
    }
    m_engineRoom.reset();
    m_readerRoom.reset();
    m_rehearsalRoom.reset();
}

} // namespace contador
