// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/books.h"
#include "app/contadorctl/commands.h"
#include "app/contadorctl/end_signals.h"
#include "app/contadorctl/json.h"
#include "engine/modem/pin_file.h"
#include "engine/station/station.h"
#include "ui/texts/books_text.h"
#include "ui/texts/feed_text.h"
#include "ui/texts/modem_text.h"
#include "ui/texts/store_text.h"

#include <QEventLoop>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <optional>

namespace contador {

namespace {

struct StationCommand {
    Q_DECLARE_TR_FUNCTIONS(StationCommand)
};

constexpr std::chrono::seconds quietBeforeIdle{2}; // --until-idle: nothing new came for so long

/// The engine without a window: its news on standard output, until it is told to end.
class Headless : public QObject {
public:
    Headless(Call &call, Station &station, int modems) : m_call(call), m_station(station), m_modemsAwaited(modems)
    {
        connect(&station, &Station::feed, this, [this](const FeedEvent &event) { tell(event); });
        connect(&station, &Station::modemChanged, this, [this](const ModemStatus &status) { tell(status); });
        connect(&station, &Station::idle, this, [this] { setIdle(true); });
        connect(&station, &Station::queueChanged, this, [this](int waiting) { setIdle(m_isIdle && waiting == 0); });
        connect(&station, &Station::serverAnswers, this, [this](bool answers) {
            if (answers)
                m_call.tell(StationCommand::tr("The database server answers again."));
        });
        connect(&station, &Station::trouble, this, [this](const StoreFault &fault) { tell(fault); });
        connect(&station, &Station::booksChecked, this, [this](const std::vector<BooksFault> &faults) {
            for (const BooksFault &fault : faults)
                m_call.tell(booksFaultSentence(fault));
            if (!faults.empty())
                m_call.tell(unsoundBooksAdvice());
        });
        connect(&m_signals, &EndSignals::endAsked, &m_loop, &QEventLoop::quit);
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(quietBeforeIdle);
        connect(&m_quiet, &QTimer::timeout, this, [this] { endIfIdle(); });
    }

    void run()
    {
        m_loop.exec();
        m_station.close();
    }

private:
    void tell(const FeedEvent &event)
    {
        if (m_call.wantsJson())
            m_call.print(toJson(event));
        else
            m_call.say(QStringLiteral("%1  %2  %3  %4 -> %5")
                           .arg(feedKindText(event.kind), event.account, event.phone, event.text, event.reply));
        m_quiet.start();
    }

    void tell(const ModemStatus &status)
    {
        const bool wasReady = m_ready.contains(status.path);
        if (status.state == ModemState::Ready && !wasReady) {
            m_ready.insert(status.path);
            if (m_call.wantsJson())
                m_call.print({{"kind", "ready"}, {"carrier", status.path}});
            else
                m_call.say(QStringLiteral("ready ") + status.path);
        } else if (status.state != ModemState::Ready) {
            m_ready.remove(status.path);
            const bool isTold = modemNeedsAttention(status.state) || status.state == ModemState::OtherDesk;
            if (isTold && status.state != m_lastTold.value(status.path))
                m_call.tell(status.path + QStringLiteral(": ") + modemSentence(status));
        }
        m_lastTold.insert(status.path, status.state);
        m_quiet.start();
    }

    void tell(const StoreFault &fault)
    {
        m_call.tell(storeSentence(fault));
        setIdle(false); // what the database has not taken is not done
    }

    void setIdle(bool isIdle)
    {
        m_isIdle = isIdle;
        m_quiet.start();
    }

    void endIfIdle()
    {
        if (m_call.has("until-idle") && m_isIdle && m_ready.size() == m_modemsAwaited)
            m_loop.quit();
        else
            m_quiet.start();
    }

    Call &m_call;
    Station &m_station;
    EndSignals m_signals;
    QEventLoop m_loop;
    QTimer m_quiet;
    QSet<QString> m_ready;
    qsizetype m_modemsAwaited;
    QHash<QString, ModemState> m_lastTold; ///< by path
    bool m_isIdle = false;
};

} // namespace

Exit runStation(Call &call)
{
    if (call.has("at"))
        return call.usage(StationCommand::tr("The station works by the real clock: --at does not belong here."));
    if (!call.has("modem"))
        return call.usage(StationCommand::tr("Which modem? --modem /dev/ttyUSB0"));
    const auto url = Books::url(call);
    if (!url)
        return call.fail(url.error());
    StationOptions options;
    options.database = *url;
    options.modemPaths = call.values("modem");
    options.modemPaths.removeDuplicates();
    options.tariffFolders = tariffFolders(call);
    if (call.has("pin")) {
        const std::optional<QString> pin = pinFromFile(call.value("pin"));
        if (!pin)
            return call.fail(Exit::Environment, QStringLiteral("file_unreadable"),
                             StationCommand::tr("The file cannot be read: %1").arg(call.value("pin")));
        options.modem.pin = *pin;
    }
    Station station(options);
    Headless headless(call, station, int(options.modemPaths.size()));
    if (const auto opened = station.open(); !opened)
        return call.fail(opened.error());
    headless.run();
    return Exit::Done;
}

} // namespace contador
