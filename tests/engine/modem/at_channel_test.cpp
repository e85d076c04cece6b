// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/at_channel.h"
#include "tests/engine/modem/modem_test_bench.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace contador;
using namespace contador::tests;
using namespace std::chrono_literals;

/// The channel with its two ends in the test's hands: what it writes, and what it is given.
class AtChannelTest : public QObject {
    Q_OBJECT
    QByteArrayList m_written;
    std::unique_ptr<AtChannel> m_channel;
    std::optional<AtReplies> m_replies;

    void play(AtScript script)
    {
        m_channel->play(std::move(script), [this](const AtReplies &replies) { m_replies = replies; });
    }

private slots:
    void init()
    {
        m_written.clear();
        m_replies.reset();
        m_channel = std::make_unique<AtChannel>([this](const QByteArray &bytes) { m_written += bytes; });
    }

    void playsOneStepAfterTheOther()
    {
        QSignalSpy idle(m_channel.get(), &AtChannel::idle);
        play({atCommand("AT+CSQ", 1s), atCommand("AT+COPS?", 1s)});
        QCOMPARE(m_written, QByteArrayList{"AT+CSQ\r"});
        m_channel->receive("\r\n+CSQ: 20,99\r\n\r\nOK\r\n");
        QCOMPARE(m_written, (QByteArrayList{"AT+CSQ\r", "AT+COPS?\r"}));
        QVERIFY(!m_replies && m_channel->busy() && idle.isEmpty());
        m_channel->receive("\r\nOK\r\n");
        QVERIFY(m_replies && !m_channel->busy());
        QCOMPARE(idle.size(), 1);
        QCOMPARE(m_replies->size(), std::size_t(2));
        QCOMPARE(m_replies->front().line("+CSQ:"), "+CSQ: 20,99");
    }

    void endsAtARefusalUnlessTheStepMayFail()
    {
        play({atOptional("AT+A", 1s), atCommand("AT+B", 1s), atCommand("AT+C", 1s)});
        m_channel->receive("\r\nERROR\r\n");
        m_channel->receive("\r\n+CME ERROR: 4\r\n");
        QCOMPARE(m_replies->size(), std::size_t(2));
        QCOMPARE(m_replies->back().final->code, 4);
        QCOMPARE(m_written.size(), 2);
    }

    void asksOnOnlyWhereAStepPassedInSilence()
    {
        AtStep patient{.send = "\x1a", .timeout = 20ms, .mayPass = true};
        AtStep probe = atCommand("AT", 1s);
        probe.mayPass = true;
        play({patient, probe, atCommand("AT", 1s)});
        m_channel->receive("\r\n+CMGS: 7\r\n\r\nOK\r\n");
        QVERIFY(m_replies);
        QCOMPARE(m_written, QByteArrayList{"\x1a"});

        m_replies.reset();
        m_written.clear();
        play({patient, probe, atCommand("AT", 1s)});
        QTRY_COMPARE(m_written, (QByteArrayList{"\x1a", "AT\r"}));
        m_channel->receive("\r\nOK\r\n");
        QVERIFY(m_replies);
        QCOMPARE(m_replies->size(), std::size_t(2));
        QCOMPARE(m_written.size(), 2);
    }

    void holdsTheDeadlineAgainstUnsolicitedTraffic()
    {
        QSignalSpy silent(m_channel.get(), &AtChannel::silent);
        QTimer chatter;
        connect(&chatter, &QTimer::timeout, this, [this] { m_channel->receive("\r\n^RSSI:12\r\n"); });
        chatter.start(5ms);
        QElapsedTimer since;
        since.start();
        play({atCommand("AT+CSQ", 60ms)});
        QVERIFY(eventually([&] { return !silent.isEmpty(); }));
        QVERIFY2(since.elapsed() >= 59 && since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
        QVERIFY(m_replies->back().timedOut());
    }

    void takesAnEchoForNoAnswer()
    {
        play({atCommand("AT+CGMM", 1s)});
        m_channel->receive("AT+CGMM\r\r\nP1\r\n\r\nOK\r\n");
        QCOMPARE(m_replies->back().lines, std::vector<QByteArray>{"P1"});
    }

    void waitsForThePromptOnly()
    {
        play({AtStep{.send = "AT+CMGS=23\r", .timeout = 1s, .expect = Expect::Prompt}, AtStep{.send = "00\x1a", .timeout = 1s}});
        m_channel->receive("AT+CMGS=23\r\r\n+CMTI: \"SM\",1\r\n");
        QCOMPARE(m_written.size(), 1);
        m_channel->receive("\r\n> ");
        QCOMPARE(m_written.back(), "00\x1a");
        m_channel->receive("\r\n+CMGS: 4\r\n\r\nOK\r\n");
        QVERIFY(m_replies->back().ok());
    }

    void writesNothingAfterAPromptThatWasRefused()
    {
        play({AtStep{.send = "AT+CMGS=23\r", .timeout = 1s, .expect = Expect::Prompt}, AtStep{.send = "00\x1a", .timeout = 1s}});
        m_channel->receive("\r\nOK\r\n");
        QVERIFY(m_replies && !m_replies->back().prompted);
        QCOMPARE(m_written.size(), 1);
    }

    void takesOlderBytesForNoAnswerToANewCommand()
    {
        play({atCommand("AT+A", 1s), atCommand("AT+B", 1s)});
        m_channel->receive("\r\nOK\r\n\r\nERROR\r\n"); // the second was on its way before AT+B was sent
        QVERIFY(m_channel->busy());
        m_channel->receive("\r\nOK\r\n");
        QVERIFY(m_replies->back().ok());
    }

    void hearsNoAnswerDuringQuiet()
    {
        play({atEscape(20ms), atCommand("AT", 1s)});
        m_channel->receive("\r\nOK\r\n\r\nERROR\r\n\r\n> ");
        QCOMPARE(m_written, QByteArrayList{"\x1b\r"});
        QVERIFY(eventually([this] { return m_written.size() == 2; }));
        m_channel->receive("\r\nOK\r\n");
        QVERIFY(m_replies->back().ok());
    }

    void keepsWhatWasAskedForOutOfTheNotices()
    {
        QSignalSpy noticed(m_channel.get(), &AtChannel::noticed);
        play({atCommand("AT^ICCID?", 1s)});
        m_channel->receive("\r\n^RSSI:3\r\n^ICCID: 8935\r\nOK\r\n");
        QCOMPARE(m_replies->back().lines, std::vector<QByteArray>{"^ICCID: 8935"});
        QCOMPARE(noticed.size(), 1);
    }

    void keepsAnAnswerWithinBounds()
    {
        play({atCommand("AT+CMGL=4", 5s)});
        for (int i = 0; i < 6000; ++i)
            m_channel->receive("line\r\n");
        m_channel->receive("OK\r\n");
        QCOMPARE(m_replies->back().lines.size(), AtChannel::mostLines);
    }

    void letsTheNextScriptFollowWithNothingBetween()
    {
        QSignalSpy idle(m_channel.get(), &AtChannel::idle);
        m_channel->play({atCommand("AT+A", 1s)}, [this](const AtReplies &) { play({atCommand("AT+B", 1s)}); });
        m_channel->receive("\r\nOK\r\n");
        QCOMPARE(m_written, (QByteArrayList{"AT+A\r", "AT+B\r"}));
        QVERIFY(idle.isEmpty());
    }

    void tellsNobodyAfterAReset()
    {
        play({atCommand("AT+A", 5ms)});
        m_channel->reset();
        m_channel->receive("\r\nOK\r\n");
        QVERIFY(!m_replies && !m_channel->busy());
    }
};

CONTADOR_TEST(AtChannelTest);
#include "at_channel_test.moc"
