// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/run.h"

#include "engine/feed/feed_store.h"

#include <algorithm>
#include <array>
#include <utility>

namespace contador::simulation {

namespace {

using namespace std::chrono_literals;
using Kind = SimulatedFault::Kind;
using What = PlannedFault::What;

constexpr auto lookInterval = 5s;
/// After the last fault everything has to be done within this: three refusals with their pauses, the patience with missing parts,
/// and what the rule for unknown messages waits.
constexpr auto longestRecovery = 60min;
/// What may still be decided about an unknown message is decided by then.
constexpr auto patienceWithUnknown = 6min;
constexpr std::array lastingKinds{Kind::Silent, Kind::NoSim,     Kind::PinRequired,  Kind::PukRequired,       Kind::NoNetwork,
                                  Kind::Denied, Kind::StoreFull, Kind::NoisyAnswers, Kind::InterruptedAnswers};

QByteArray nameOf(size_t modem)
{
    return "modem" + QByteArray::number(modem + 1);
}

} // namespace

Run::Run(const Plan &plan, const Utility &utility, SimulatedDispatcher &dispatcher, Wiring wiring, Story &story)
    : m_plan(plan), m_utility(utility), m_wiring(wiring), m_story(story), m_clock(dispatcher, plan.start),
      m_database(utility.freshDatabase(QStringLiteral("%1-0.db").arg(plan.seed)))
{
    connect(&dispatcher, &SimulatedDispatcher::spinning, this, [this] { end(QStringLiteral("the event loop spins")); });
    connect(&m_look, &QTimer::timeout, this, &Run::look);
    buildModems();
}

Run::~Run()
{
    m_engine.reset();
    m_modems.clear();
    m_utility.remove(m_database);
}

milliseconds Run::length() const
{
    return std::chrono::duration_cast<milliseconds>(m_clock.uptime());
}

void Run::buildModems()
{
    for (size_t index = 0; index < m_plan.modems.size(); ++index) {
        const ModemPlan &planned = m_plan.modems[index];
        SimulatedModemOptions options = planned.options;
        QString path = QStringLiteral("/dev/") + QString::fromLatin1(nameOf(index)); // the same in every run
        if (m_wiring == Wiring::Terminal) {
            path = m_utility.path(QStringLiteral("%1-modem%2").arg(QString::number(m_plan.seed), QString::number(index + 1)));
            options.linkPath = path;
        } else {
            const CableHabits habits{planned.splitPercent, planned.mostLatencyMs};
            const auto seed = static_cast<quint32>(m_plan.seed * 31 + index);
            m_cables.push_back(
                std::make_unique<Cable>(path, habits, seed, [this, index](QByteArrayView what) { tell(nameOf(index), what); }));
            Cable *cable = m_cables.back().get();
            cable->watch([this](const QByteArray &bytes) { return onWrite(bytes); });
            options.makeLine = [cable] { return cable->makeFarEnd(); };
        }
        m_paths.append(path);
        m_modems.push_back(std::make_unique<SimulatedModem>(m_clock, options));
        listenTo(*m_modems.back(), index);
    }
}

void Run::listenTo(SimulatedModem &modem, size_t index)
{
    connect(&modem, &SimulatedModem::commandTaken, this, [this, index](const QByteArray &line) { armed(index, line); });
    connect(&modem, &SimulatedModem::pduEntered, this, [this, index] { armed(index, "PDU"); });
    connect(&modem, &SimulatedModem::carried, this, [this, index](const SimulatedSubmit &submit, int reference) {
        m_air.parts.push_back(submit);
        tell(nameOf(index),
             QStringLiteral("ON THE AIR to %1, mr %2, part %3 of %4: %5")
                 .arg(submit.to, QString::number(reference), QString::number(submit.part), QString::number(submit.parts),
                      submit.text)
                 .toUtf8());
    });
}

void Run::play()
{
    for (const auto &modem : m_modems)
        modem->start();
    scheduleAll();
    startStation();
    if (m_stuck.isEmpty())
        m_loop.exec();
    m_look.stop();
    if (m_engine)
        m_engine->stop();
    m_engine.reset();
}

void Run::scheduleAll()
{
    for (const Arrival &arrival : m_plan.arrivals) {
        QTimer::singleShot(arrival.at, this, [this, &arrival] {
            tell("network", "for " + nameOf(arrival.modem) + ": " + arrival.pdu);
            m_modems[arrival.modem]->deliverPdu(arrival.pdu);
        });
    }
    for (const PlannedFault &fault : m_plan.faults) {
        QTimer::singleShot(fault.at, this, [this, &fault] {
            if (fault.atCommand.isEmpty())
                begin(fault);
            else
                m_armed.push_back(&fault);
        });
    }
    QTimer::singleShot(m_plan.faultsEnd, this, &Run::healAll);
}

void Run::startStation()
{
    auto connection = Connection::open(m_database, Connection::Access::Write);
    if (!connection) {
        end(QStringLiteral("the database does not open"));
        return;
    }
    tell("station", "starts");
    m_engine = std::make_unique<Engine>(std::move(*connection), m_utility.installation(), m_utility.tariffFolders(), m_clock);
    listenToEngine();
    ModemOptions options;
    options.pin = m_plan.pin;
    if (m_wiring == Wiring::Cable) {
        options.makeLine = [this] {
            return std::make_unique<NearEnd>([this](const QString &path) {
                const qsizetype index = m_paths.indexOf(path);
                return index < 0 ? nullptr : m_cables[static_cast<size_t>(index)].get();
            });
        };
    }
    if (!m_engine->start(m_paths, options, Sender::byTheRules))
        end(QStringLiteral("the engine does not start"));
}

void Run::listenToEngine()
{
    connect(m_engine.get(), &Engine::modemChanged, this, [this](const ModemStatus &status) {
        if (std::exchange(m_states[status.path], status.state) != status.state)
            tell("station", status.path.section(u'/', -1).toUtf8() + " is " + modemStateName(status.state).toUtf8());
    });
    connect(m_engine.get(), &Engine::news, this, [this](const FeedEvent &event) {
        tell("station",
             QStringLiteral("%1 %2 '%3' → '%4'").arg(feedKindName(event.kind), event.phone, event.text, event.reply).toUtf8());
    });
    connect(m_engine.get(), &Engine::trouble, this, [this](const StoreFault &fault) {
        m_troubles.append(fault.detail);
        tell("station", "TROUBLE " + fault.detail.toUtf8());
    });
}

void Run::begin(const PlannedFault &fault)
{
    tell("fault",
         QByteArray(fault.name) + " at " + nameOf(fault.modem) + " for " + QByteArray::number(fault.fault.lasting.count())
             + " ms, code " + QByteArray::number(fault.fault.code));
    if (fault.what != What::Kill)
        ++m_faults[fault.name];
    if (fault.what == What::OfModem)
        m_modems[fault.modem]->inject(fault.fault);
    else if (fault.what == What::Kill)
        kill(fault);
    else if (m_wiring == Wiring::Cable)
        m_cables[fault.modem]->disturb(fault.noise);
    else
        m_modems[fault.modem]->inject({Kind::Garbage, 0ms, 0});
}

void Run::armed(size_t modem, const QByteArray &command)
{
    const auto found = std::ranges::find_if(
        m_armed, [&](const PlannedFault *fault) { return fault->modem == modem && command.startsWith(fault->atCommand); });
    if (found == m_armed.end())
        return;
    const PlannedFault &fault = **found;
    m_armed.erase(found);
    if (fault.after == 0ms)
        begin(fault);
    else
        QTimer::singleShot(fault.after, this, [this, &fault] { begin(fault); });
}

/// On a terminal nobody sees the single write.
void Run::kill(const PlannedFault &fault)
{
    m_downtime = fault.downtime;
    m_killer = &fault;
    m_writesToKill = fault.atWrite;
    if (m_wiring == Wiring::Terminal)
        die();
}

QByteArray Run::onWrite(const QByteArray &bytes)
{
    if (!m_killer || --m_writesToKill > 0)
        return bytes;
    const QByteArray passes = bytes.left(bytes.size() * m_killer->passPercent / 100);
    die();
    return passes;
}

/// From here on nothing of what the engine does reaches disk or line; it goes when it has returned.
void Run::die()
{
    const PlannedFault *killer = std::exchange(m_killer, nullptr);
    if (!m_engine)
        return;
    tell("station", "KILLED");
    ++m_faults[killer->name];
    const DatabaseUrl left = m_utility.whatIsOnDisk(
        m_database, QStringLiteral("%1-%2.db").arg(QString::number(m_plan.seed), QString::number(++m_deaths)));
    for (const auto &cable : m_cables)
        cable->cutNearEnd();
    const DatabaseUrl abandoned = std::exchange(m_database, left);
    m_engine->disconnect(this);
    QMetaObject::invokeMethod(
        this,
        [this, abandoned] {
            m_engine.reset();
            m_states.clear();
            m_utility.remove(abandoned);
            QTimer::singleShot(m_downtime, this, &Run::startStation);
        },
        Qt::QueuedConnection);
}

void Run::healAll()
{
    tell("fault", "everything is well from now on");
    m_armed.clear();
    m_killer = nullptr;
    for (const auto &modem : m_modems) {
        for (const Kind kind : lastingKinds)
            modem->heal(kind);
        modem->heal(Kind::Unplugged);
    }
    m_look.start(lookInterval);
}

void Run::look()
{
    const QString what = unquiet();
    if (what.isEmpty())
        end({});
    else if (m_clock.uptime() > m_plan.faultsEnd + longestRecovery)
        end(what);
}

QString Run::unquiet()
{
    if (!m_engine)
        return QStringLiteral("the station is not started");
    const QString modem = unquietModem();
    return modem.isEmpty() ? unquietDatabase() : modem;
}

QString Run::unquietModem() const
{
    for (size_t index = 0; index < m_modems.size(); ++index) {
        const SimulatedModem &modem = *m_modems[index];
        const QString name = QString::fromLatin1(nameOf(index));
        const auto state = m_states.find(m_paths.at(static_cast<qsizetype>(index)));
        if (state == m_states.end() || state->second != ModemState::Ready)
            return name + QStringLiteral(" is not ready");
        if (modem.waiting() > 0)
            return name + QStringLiteral(": the network still has messages for it");
        for (const SimulatedMemory &store : modem.equipment().stores) {
            if (store.used() > 0)
                return name + QStringLiteral(" still has messages in ") + QString::fromLatin1(store.name());
        }
    }
    return {};
}

QString Run::unquietDatabase()
{
    const auto reader = Connection::open(m_database, Connection::Access::Read);
    if (!reader)
        return QStringLiteral("the database does not open");
    {
        Query open =
            (*reader)->query("select state, count(*) from message where state in ('new', 'queued', 'sending') group by state");
        if (open.next())
            return QStringLiteral("%1 messages are %2").arg(QString::number(open.integer(1)), open.text(0));
    }
    {
        Query parts = (*reader)->query("select count(*) from assembly where state = 'open'");
        if (parts.next() && parts.integer(0) > 0)
            return QStringLiteral("%1 longer messages wait for parts").arg(parts.integer(0));
    }
    Query unknown = (*reader)->query("select max(outcome_at) from submission where outcome = 'unknown'");
    if (unknown.next() && !unknown.isNull(0)
        && unknown.moment(0).addSecs(std::chrono::seconds(patienceWithUnknown).count()) > m_clock.now())
        return QStringLiteral("unknown messages may still be settled");
    return {};
}

void Run::end(const QString &stuck)
{
    m_stuck = stuck;
    tell("end", stuck.toUtf8());
    m_loop.quit();
}

} // namespace contador::simulation
