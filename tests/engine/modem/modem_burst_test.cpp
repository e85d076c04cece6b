// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/modem/modem_test_bench.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;
using namespace contador::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray submit = "0011000B916407281553F80000AA0AE8329BFD4697D9EC37";
constexpr int submitLength = 23;
const QByteArray ok = "\r\nOK\r\n";

/// One for each place: the last octet differs.
QByteArray pdu(int place)
{
    return "07911326040000F0040B911346610089F60000208062917314080CC8F71D14969741F977FD"
        + QByteArray::number(16 + place, 16).toUpper();
}

QByteArray list(const QList<int> &places)
{
    QByteArray lines = "\r\n";
    for (const int place : places)
        lines += "+CMGL: " + QByteArray::number(place) + ",0,,30\r\n" + pdu(place) + "\r\n";
    return lines + ok;
}

QByteArray announcements(const QList<int> &places)
{
    QByteArray lines;
    for (const int place : places)
        lines += "\r\n+CMTI: \"SM\"," + QByteArray::number(place) + "\r\n";
    return lines;
}

QByteArray deletions(const QList<int> &places)
{
    QByteArrayList commands;
    for (const int place : places)
        commands += "+CMGD=" + QByteArray::number(place);
    return "AT" + commands.join(';');
}

void holds(ModemBench &bench, const QList<int> &places)
{
    bench.device.answer("AT+CMGL=4", list(places));
    for (const int place : places) {
        bench.device.answer("AT+CMGR=" + QByteArray::number(place), "\r\n+CMGR: 1,,30\r\n" + pdu(place) + "\r\n" + ok);
        bench.device.answer("AT+CMGD=" + QByteArray::number(place), ok);
    }
}

ModemOptions calm()
{
    ModemOptions options{.pin = {}, .timings = shortTimings()};
    options.timings.deletionGrace = 5s; // nothing is deleted unless many wait
    return options;
}

/// Ready, with all the questions after the setup asked, and a submission that nobody answers yet.
bool isBusy(ModemBench &bench)
{
    bench.device.answer("AT+CMGS=23", "\r\n> ");
    bench.device.hold(submit + '\x1a');
    bench.modem.start();
    if (!bench.reaches(ModemState::Ready) || !eventually([&] { return bench.device.everything().contains("AT+COPS?"); }))
        return false;
    bench.modem.submit(1, submit, submitLength);
    return eventually([&] { return bench.device.isHeld(submit + '\x1a'); });
}

} // namespace

/// Many messages at a time: few commands for them, in their order, and none is lost for that.
class ModemBurstTest : public QObject {
    Q_OBJECT
private slots:
    void readsABurstByOneListInTheOrderOfItsAnnouncements()
    {
        ModemBench bench(calm());
        QVERIFY(isBusy(bench));
        holds(bench, {2, 3, 5, 7});
        bench.device.answer("AT+CMGL=4", list({2, 3, 5, 7, 9})); // 9 is there, and not announced
        bench.device.say(announcements({7, 2, 5, 3}) + "\r\n+CMGS: 1\r\n" + ok);
        QVERIFY(eventually([&] { return bench.arrived.size() == 5; }));
        QByteArrayList order;
        for (const ArrivedPdu &each : bench.arrived)
            order += each.hex;
        QCOMPARE(order, (QByteArrayList{pdu(7), pdu(2), pdu(5), pdu(3), pdu(9)}));
        for (const char *read : {"AT+CMGR=2", "AT+CMGR=3", "AT+CMGR=5", "AT+CMGR=7"})
            QVERIFY(!bench.device.everything().contains(read));
    }

    void readsFewByTheirPlaces()
    {
        ModemBench bench(calm());
        QVERIFY(isBusy(bench));
        holds(bench, {2, 3, 5});
        const auto lists = bench.device.everything().count("AT+CMGL=4");
        bench.device.say(announcements({5, 2, 3}) + "\r\n+CMGS: 1\r\n" + ok);
        QVERIFY(eventually([&] { return bench.arrived.size() == 3; }));
        QCOMPARE(bench.arrived.front().hex, pdu(5));
        QCOMPARE(bench.device.everything().count("AT+CMGL=4"), lists);
    }

    void readsByPlaceWhatABurstListDoesNotShowYet()
    {
        ModemBench bench(calm());
        QVERIFY(isBusy(bench));
        holds(bench, {1, 2, 3, 4});
        bench.device.answer("AT+CMGL=4", list({1, 2, 3})); // the count lags. 4 comes later
        bench.device.say(announcements({1, 2, 3, 4}) + "\r\n+CMGS: 1\r\n" + ok);
        QVERIFY(eventually([&] { return bench.arrived.size() == 4; }));
        QCOMPARE(bench.arrived.back().hex, pdu(4));
        QVERIFY(bench.device.everything().contains("AT+CMGR=4"));
    }

    void readsABurstByPlacesWhereTheListIsRefused()
    {
        ModemBench bench(calm());
        QVERIFY(isBusy(bench));
        holds(bench, {1, 2, 3, 4});
        bench.device.answer("AT+CMGL=4", "\r\nERROR\r\n");
        bench.device.say(announcements({1, 2, 3, 4}) + "\r\n+CMGS: 1\r\n" + ok);
        QVERIFY(eventually([&] { return bench.arrived.size() == 4; }));
    }

    /// The stick goes mute under frequent lists.
    void readsABurstByPlacesWhereListsAreHarmful()
    {
        ModemBench bench(calm());
        bench.device.answer("AT+CGMI", "\r\nhuawei\r\n" + ok);
        bench.device.answer("AT+CNMI=1,1,0,2,0", ok);
        bench.device.answer("AT+CNMI?", "\r\n+CNMI: 1,1,0,2,0\r\n" + ok);
        QVERIFY(isBusy(bench));
        holds(bench, {1, 2, 3, 4});
        const auto lists = bench.device.everything().count("AT+CMGL=4");
        bench.device.say(announcements({1, 2, 3, 4}) + "\r\n+CMGS: 1\r\n" + ok);
        QVERIFY(eventually([&] { return bench.arrived.size() == 4; }));
        QCOMPARE(bench.device.everything().count("AT+CMGL=4"), lists);
    }

    /// A SIM that is full receives nothing more.
    void deletesFirstWhenEightWait()
    {
        const QList<int> places{1, 2, 3, 4, 5, 6, 7, 8};
        ModemBench bench(calm());
        QVERIFY(isBusy(bench));
        holds(bench, places);
        bench.device.answer(submit + '\x1a', "\r\n+CMGS: 2\r\n" + ok);
        bench.device.say(announcements(places) + "\r\n+CMGS: 1\r\n" + ok);
        QVERIFY(eventually([&] { return bench.arrived.size() == 8; }));
        const auto acknowledged = bench.device.everything().size();
        bench.modem.submit(2, submit, submitLength);
        for (const ArrivedPdu &each : bench.arrived)
            bench.modem.acknowledge(each.handle);
        bench.modem.submit(3, submit, submitLength); // refused: one at a time
        QVERIFY(eventually([&] { return bench.outcomes.contains("accepted 2"); }));
        bench.modem.submit(4, submit, submitLength);
        QVERIFY(eventually([&] { return bench.outcomes.count("accepted 2") == 2; }));
        const QByteArrayList since = bench.device.everything().mid(acknowledged);
        QCOMPARE(since.mid(2, 4), (QByteArrayList{"AT+CMGL=4", deletions(places), "AT+CMGS=23", submit + '\x1a'}));
    }

    void deletesManyByOneListAndOnlyWhatItShows()
    {
        ModemOptions options{.pin = {}, .timings = shortTimings()};
        options.timings.deletionGrace = 20ms;
        ModemBench bench(options);
        QVERIFY(isBusy(bench));
        holds(bench, {1, 2, 3, 4});
        bench.device.say(announcements({1, 2, 3, 4}) + "\r\n+CMGS: 1\r\n" + ok);
        QVERIFY(eventually([&] { return bench.arrived.size() == 4; }));
        // Meanwhile 2 is gone, another message lies in 3, and 6 is new.
        const QByteArray other = list({6}).replace("+CMGL: 6", "+CMGL: 3");
        bench.device.answer("AT+CMGL=4", list({1}).chopped(ok.size()) + other.chopped(ok.size()) + list({4, 7}));
        for (const ArrivedPdu &each : std::deque(bench.arrived))
            bench.modem.acknowledge(each.handle);
        QVERIFY(eventually([&] { return bench.device.everything().contains(deletions({1, 4})); }));
        QVERIFY(eventually([&] { return bench.arrived.size() == 6; })); // what else the list showed
        QCOMPARE(bench.arrived[4].hex, pdu(6));
        QCOMPARE(bench.arrived[5].hex, pdu(7));
        const QByteArrayList &sent = bench.device.everything();
        QCOMPARE(sent[sent.indexOf(deletions({1, 4})) - 1], QByteArray("AT+CMGL=4")); // with nothing between
        for (const char *command : {"AT+CMGD=2", "AT+CMGD=3"})
            QVERIFY(!sent.contains(command));
    }

    void deletesWhenTextsPauseOrTheFirstWaitedLong_data()
    {
        QTest::addColumn<int>("longestMs");
        QTest::newRow("pause") << 60'000;
        QTest::newRow("waited long") << 1;
    }

    void deletesWhenTextsPauseOrTheFirstWaitedLong()
    {
        QFETCH(const int, longestMs);
        ModemOptions options{.pin = {}, .timings = shortTimings()};
        options.timings.deletionGrace = 400ms;
        options.timings.longestDeletionGrace = std::chrono::milliseconds(longestMs);
        ModemBench bench(options);
        QObject::connect(&bench.modem, &Modem::pduArrived, &bench,
                         [&](const ArrivedPdu &pdu) { bench.modem.acknowledge(pdu.handle); });
        holds(bench, {1, 2, 3});
        bench.device.answer("AT+CMGL=4", ok);
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        bench.device.answer("AT+CMGL=4", list({1, 2, 3}));
        for (const int place : {1, 2, 3}) {
            bench.device.say(announcements({place}));
            QVERIFY(eventually([&] { return bench.arrived.size() == size_t(place); }));
            if (longestMs == 1)
                QVERIFY(eventually([&] { return bench.device.everything().contains("AT+CMGD=" + QByteArray::number(place)); }));
        }
        if (longestMs > 1)
            QVERIFY(eventually([&] { return bench.device.everything().contains(deletions({1, 2, 3})); }));
    }

    void deletesOneByOneWhereALineTakesOneCommand()
    {
        ModemOptions options{.pin = {}, .timings = shortTimings()};
        options.timings.deletionGrace = 20ms;
        ModemBench bench(options);
        bench.device.setJoins(false);
        QVERIFY(isBusy(bench));
        holds(bench, {1, 2, 3});
        bench.device.say(announcements({1, 2, 3}) + "\r\n+CMGS: 1\r\n" + ok);
        QVERIFY(eventually([&] { return bench.arrived.size() == 3; }));
        for (const ArrivedPdu &each : bench.arrived)
            bench.modem.acknowledge(each.handle);
        QVERIFY(eventually([&] { return bench.device.everything().contains("AT+CMGD=3"); }));
        const QByteArrayList &sent = bench.device.everything();
        const auto first = sent.indexOf("AT+CMGD=1");
        QCOMPARE(sent.mid(first - 1), (QByteArrayList{"AT+CMGL=4", "AT+CMGD=1", "AT+CMGD=2", "AT+CMGD=3"}));
    }

    void triesAgainOneByOneWhenALineOfDeletionsFails()
    {
        ModemOptions options{.pin = {}, .timings = shortTimings()};
        options.timings.deletionGrace = 20ms;
        ModemBench bench(options);
        QVERIFY(isBusy(bench));
        holds(bench, {1, 2, 3});
        bench.device.answer(deletions({1, 2, 3}), "\r\nERROR\r\n");
        bench.device.say(announcements({1, 2, 3}) + "\r\n+CMGS: 1\r\n" + ok);
        QVERIFY(eventually([&] { return bench.arrived.size() == 3; }));
        for (const ArrivedPdu &each : bench.arrived)
            bench.modem.acknowledge(each.handle);
        for (const char *command : {"AT+CMGD=1", "AT+CMGD=2", "AT+CMGD=3"})
            QVERIFY(eventually([&] { return bench.device.everything().contains(command); }));
    }
};

CONTADOR_TEST(ModemBurstTest);
#include "modem_burst_test.moc"
