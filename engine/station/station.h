// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/feed/feed_event.h"
#include "engine/ledger/books_check.h"
#include "engine/modem/modem_status.h"
#include "engine/rehearsal/rehearsal.h"
#include "engine/station/engine.h"
#include "engine/station/modem_desk.h"
#include "engine/station/pending.h"
#include "engine/station/reader.h"

#include <QObject>
#include <QPromise>
#include <QThread>

#include <chrono>
#include <memory>

namespace contador {

struct StationOptions {
    DatabaseUrl database;
    QStringList modemPaths;
    QStringList tariffFolders; ///< searched in order; the shipped ones last
    ModemOptions modem; ///< of every modem: its PIN, its patience
    std::chrono::milliseconds sendAgainAfter = Sender::byTheRules; ///< at most, where a refusal proves that nothing left us
};

/// The engine as the window and the command line see it: one doorway in, typed news out.
/// The engine thread owns the modems and the only writing connection; the reader thread owns a read-only one, so that a
/// report never delays a reply. Lives in the caller's thread and blocks it only in `open` and `close`.
class Station : public QObject {
    Q_OBJECT
public:
    explicit Station(StationOptions options, QObject *parent = nullptr);
    ~Station() override;

    /// Opens the database in both threads and starts the modems. After a fault it is closed, and may be opened again.
    Outcome<void, StoreFault> open();
    /// What was asked before is answered before; what is asked of a closed station never is.
    void close();

    [[nodiscard]] const Installation &installation() const { return m_installation; }
    [[nodiscard]] const QStringList &tariffFolders() const { return m_options.tariffFolders; }
    [[nodiscard]] QString databaseName() const { return m_options.database.toString(); }

    /// Reads in the reader thread, in one consistent snapshot.
    /// `station.ask([id](Reader &reader) { return reader.card(id); }).then(this, [this](const auto &card) { … })`
    template <typename Work> auto ask(Work work) -> Pending<Outcome<std::invoke_result_t<Work, Reader &>, StoreFault>>
    {
        return post<std::invoke_result_t<Work, Reader &>>(
            m_readerRoom.get(), [this, work = std::move(work)]() mutable { return m_reader->answer(work); });
    }

    /// Writes in the engine thread, in one transaction of `actor`; the outcome is a value only once that is durable.
    template <typename Work>
    auto command(const Actor &actor, Work work) -> Pending<Outcome<std::invoke_result_t<Work, Writer &>, StoreFault>>
    {
        return post<std::invoke_result_t<Work, Writer &>>(m_engineRoom.get(), [this, actor, work = std::move(work)]() mutable {
            return m_engine->writer().carryOut(actor, work);
        });
    }

    /// Tries the dialogue on a copy, in a thread of its own: `work(rehearsal)` gives an Outcome. The books stay as they are.
    template <typename Work> auto rehearse(Work work) -> Pending<std::invoke_result_t<Work, Rehearsal &>>
    {
        using Value = typename std::invoke_result_t<Work, Rehearsal &>::value_type;
        return post<Value>(m_rehearsalRoom.get(), [this, work = std::move(work)]() mutable {
            if (!m_rehearsal)
                m_rehearsal = std::make_unique<Rehearsal>(m_installation, m_options.tariffFolders, m_clock);
            return work(*m_rehearsal);
        });
    }

    // Of a running modem, by its path. Nothing: there is none, or it went before it had answered.

    /// What the modem is, can do and lacks; takes some seconds, and messages go between its questions.
    Pending<std::optional<ModemReport>> examine(const QString &path);
    /// What a person types at the console.
    Pending<std::optional<AtAnswer>> talk(const QString &path, const QString &line, ConsoleTrust trust = ConsoleTrust::Careful);
    /// Asks the operator: "*#123#". Takes up to a minute.
    Pending<std::optional<UssdAnswer>> ussd(const QString &path, const QString &code);
    /// What went over its line lately, for support; has texts of consumers.
    Pending<std::optional<QByteArray>> trace(const QString &path);
    /// Tried once; what comes of it is told by `modemChanged`.
    void enterPin(const QString &path, const QString &pin);
    /// The card that is in it now is the right one.
    void acceptCard(const QString &path);

signals:
    void feed(const contador::FeedEvent &event);
    void modemChanged(const contador::ModemStatus &status);
    void queueChanged(int waiting); ///< answers and notices not yet sent
    /// The database refuses work: receiving pauses, the modem keeps the messages.
    void trouble(const contador::StoreFault &fault);
    void serverAnswers(bool answers); ///< told at each change; while it does not, the station tries again by itself
    /// The whole book was recomputed since the station opened, beside other work: where it does not hold together.
    void booksChecked(const std::vector<contador::BooksFault> &faults);
    void idle(); ///< nothing kept is unanswered, nothing queued is unsent

private:
    template <typename Value, typename Job> Pending<Outcome<Value, StoreFault>> post(QObject *room, Job job)
    {
        auto promise = std::make_shared<QPromise<Outcome<Value, StoreFault>>>();
        promise->start();
        const Pending<Outcome<Value, StoreFault>> pending(promise->future());
        if (!room)
            return pending; // the promise goes, and with it the hope of an answer
        QMetaObject::invokeMethod(
            room,
            [promise, job = std::move(job)]() mutable {
                promise->addResult(job());
                promise->finish();
            },
            Qt::QueuedConnection);
        return pending;
    }

    /// Asks at the desk in the engine thread: `ask(desk, done)`.
    template <typename Answer, typename Ask> Pending<std::optional<Answer>> atDesk(Ask ask);
    template <typename Job> static auto inRoom(QObject *room, Job job);
    Outcome<void, StoreFault> openEngine();
    Outcome<void, StoreFault> openReader();
    void checkBooksFrom(EntryId after);

    StationOptions m_options;
    SystemClock m_clock;
    Installation m_installation;
    QThread m_engineThread;
    QThread m_readerThread;
    QThread m_rehearsalThread;
    std::unique_ptr<QObject> m_engineRoom; ///< lives in the engine thread: where jobs are posted
    std::unique_ptr<QObject> m_readerRoom;
    std::unique_ptr<QObject> m_rehearsalRoom;
    std::unique_ptr<Engine> m_engine; ///< lives and dies in the engine thread
    std::unique_ptr<Reader> m_reader; ///< lives and dies in the reader thread
    std::unique_ptr<Rehearsal> m_rehearsal; ///< lives and dies in its thread; made when it is first wanted
};

} // namespace contador
