// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/modem_bench.h"

#include "engine/messaging/carrier_samples_store.h"
#include "engine/messaging/inbox_store.h"
#include "engine/messaging/messages_store.h"
#include "engine/messaging/sims_store.h"
#include "engine/messaging/submissions_store.h"

namespace contador::tests {

namespace {

constexpr int hours = 24;
constexpr int sampleMinutes = 5;
constexpr int offFrom = 15; // of the hours shown; the stick lay on the floor
constexpr int offTo = 17;
constexpr int lostInHour = 5; // half an hour without network

/// Texts in an hour of a day that began some hours ago: few at night, most in the morning.
int busy(int hourOfDay)
{
    static constexpr int texts[] = {2, 1, 0, 0, 0, 3, 11, 34, 58, 71, 64, 52, 40, 38, 45, 41, 36, 44, 52, 39, 24, 14, 8, 4};
    return texts[hourOfDay % hours];
}

} // namespace

ModemBench::ModemBench(SimulatedModemOptions modem)
    : m_link(books.path("ttyUSB0")), m_modem(m_clock, [&] {
          modem.linkPath = m_link;
          return modem;
      }())
{
    if (!m_modem.start())
        qFatal("there is no pseudo terminal");
    books.writer->execute(QStringLiteral("pragma synchronous = off")); // there is much to write, and nobody pulls the plug here
}

ModemBench::~ModemBench() = default;

template <typename Work> void ModemBench::write(const QDateTime &at, Work work)
{
    Transaction transaction(*books.writer, Actor::automaton(), at);
    work(transaction);
    if (!transaction.commit())
        qFatal("the day could not be written");
}

void ModemBench::setSim(const Sim &sim)
{
    write(m_clock.now(), [&](Transaction &transaction) {
        SimsStore::change(transaction, sim);
        SimsStore::count(transaction, sim.iccid, books.installation.dateAt(m_clock.now()), 412, m_clock.now());
    });
}

void ModemBench::enqueue(MessageClass messageClass, int count)
{
    write(m_clock.now(), [&](Transaction &transaction) {
        for (int i = 0; i < count; ++i) {
            MessagesStore::NewOutbound message;
            message.recipient = QStringLiteral("+351912345678");
            message.text = QStringLiteral("Leitura aceite.");
            message.messageClass = messageClass;
            message.carrier = QStringLiteral("another modem"); // so that it waits while the picture is taken
            MessagesStore::enqueue(transaction, message);
        }
    });
}

void ModemBench::writeHistory()
{
    const QDateTime now = m_clock.now();
    QDateTime begin = now.addSecs(-hours * 3600);
    for (int hour = 0; hour < hours; ++hour)
        writeHour(begin.addSecs(hour * 3600), hour, now);
}

void ModemBench::writeHour(const QDateTime &begin, int hour, const QDateTime &now)
{
    const bool off = hour >= offFrom && hour < offTo;
    const int texts = off ? 0 : busy(begin.toTimeZone(books.installation.timeZone).time().hour());
    if (off && hour == offFrom)
        sample(begin, QStringLiteral("missing"), 0, 0);
    for (int minute = 0; minute < 60; minute += sampleMinutes) {
        const QDateTime at = begin.addSecs(minute * 60);
        const bool lost = hour == lostInHour && minute >= 20 && minute < 50;
        const int swing = (hour * 7 + minute) % 11 + (hour % 6) * 2;
        if (off)
            sample(at, QStringLiteral("missing"), 0, texts / 6);
        else if (lost)
            sample(at, QStringLiteral("searching"), 0, texts / 2);
        else
            sample(at, QStringLiteral("ready"), -68 - swing, std::max(0, texts / 12 - 1 + (minute % 15) / 10));
    }
    for (int i = 0; i < texts; ++i) {
        const QDateTime at = begin.addSecs(i * 3600 / texts);
        if (at >= now.addSecs(-90))
            break;
        receive(at, hour * 1000 + i);
        if (i % 12 != 5)
            send(at.addSecs(2), hour * 1000 + i);
    }
}

void ModemBench::sample(const QDateTime &at, const QString &state, int dbm, int waiting)
{
    write(at, [&](Transaction &transaction) {
        CarrierSample sample;
        sample.carrier = m_link;
        sample.iccid = iccid();
        sample.state = state;
        if (dbm < 0)
            sample.signalDbm = dbm;
        sample.waiting = waiting;
        CarrierSamplesStore::append(transaction, sample);
    });
}

void ModemBench::send(const QDateTime &at, int key)
{
    write(at, [&](Transaction &transaction) {
        MessagesStore::NewOutbound message;
        message.recipient = QStringLiteral("+351912345678");
        message.text = QStringLiteral("Leitura aceite.");
        message.carrier = m_link;
        SubmissionIntent submission;
        submission.message = MessagesStore::enqueue(transaction, message);
        submission.recipient = message.recipient;
        submission.carrier = m_link;
        submission.iccid = iccid();
        submission.pduHex = "00";
        const qint64 id = SubmissionsStore::intend(transaction, submission);
        SubmissionsStore::letGo(transaction, id);
        SubmissionsStore::accepted(transaction, id, key % 256);
        MessagesStore::setState(transaction, submission.message, MessageState::Sent);
    });
}

void ModemBench::receive(const QDateTime &at, int key)
{
    write(at, [&](Transaction &transaction) {
        InboxStore::NewPart part;
        part.key = QByteArray::number(key).rightJustified(32, '0');
        part.kind = InboxStore::Kind::Undecodable;
        part.carrier = m_link;
        part.iccid = iccid();
        part.pduHex = QStringLiteral("00");
        InboxStore::keep(transaction, part);
    });
}

bool ModemBench::open(const Format &format, ModemState state)
{
    books.writer.reset(); // the station is to be the only one that writes
    StationOptions options;
    options.database = books.url;
    options.modemPaths = QStringList{m_link};
    options.modem.timings.settle = std::chrono::milliseconds(20);
    options.modem.timings.idle = std::chrono::milliseconds(200);
    options.modem.timings.simRecheck = std::chrono::milliseconds(100);
    options.modem.timings.registrationRecheck = std::chrono::milliseconds(100);
    options.modem.timings.reopenLast = std::chrono::milliseconds(500);
    m_station = std::make_unique<Station>(options);
    if (!m_station->open())
        return false;
    m_window = std::make_unique<MainWindow>(format, m_appearance);
    m_window->resize(1280, 800);
    m_window->connectTo(*m_station);
    m_window->show();
    m_window->openScreen(QStringLiteral("modems"));
    return waitFor(state);
}

ModemCard *ModemBench::card() const
{
    return m_window->findChild<ModemCard *>();
}

/// The figures follow the state: both are to be there.
bool ModemBench::waitFor(ModemState state) const
{
    return QTest::qWaitFor(
        [this, state] { return card() && card()->status().state == state && !card()->figures().carrier.isEmpty(); }, 20'000);
}

void ModemBench::inject(SimulatedFault::Kind kind)
{
    SimulatedFault fault;
    fault.kind = kind;
    m_modem.post([fault](SimulatedModem &modem) { modem.inject(fault); });
}

void ModemBench::heal(SimulatedFault::Kind kind)
{
    m_modem.post([kind](SimulatedModem &modem) { modem.heal(kind); });
}

void ModemBench::deliver(const QString &from, const QString &text)
{
    m_modem.post([from, text](SimulatedModem &modem) { modem.deliver(from, text); });
}

Sim ModemBench::sim() const
{
    const auto reader = Connection::open(books.url, Connection::Access::Read);
    return reader ? SimsStore(**reader).read(iccid()) : Sim();
}

} // namespace contador::tests
