// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/ussd.h"
#include "tests/engine/modem/modem_test_bench.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;
using namespace contador::tests;
using namespace std::chrono_literals;

/// The network at the other end of an AtPlayer that the test holds in its hands.
class UssdTest : public QObject {
    Q_OBJECT
    QByteArrayList m_sent;
    std::function<void(const AtReplies &)> m_done; ///< of the last script
    std::optional<std::optional<UssdAnswer>> m_told;
    std::unique_ptr<Ussd> m_ussd;

    void ask(const char *code, UssdCoding coding = UssdCoding::Plain)
    {
        m_ussd->ask(QString::fromLatin1(code), coding, [this](const std::optional<UssdAnswer> &answer) { m_told = answer; });
    }

    void reply(AtFinal::Kind kind, std::vector<QByteArray> lines = {})
    {
        AtReply reply;
        reply.lines = std::move(lines);
        reply.final = AtFinal{kind, -1};
        m_done({reply});
    }

    [[nodiscard]] QString state() const { return m_told && *m_told ? ussdStateName((*m_told)->state) : QString(); }

private slots:
    void init()
    {
        m_sent.clear();
        m_done = nullptr;
        m_told.reset();
        m_ussd = std::make_unique<Ussd>(
            [this](const AtScript &script, std::function<void(const AtReplies &)> done) {
                m_sent += script.front().send.chopped(1);
                m_done = std::move(done);
            },
            30ms);
    }

    void takesTheAnswerThatComesLater()
    {
        ask("*123#");
        QCOMPARE(m_sent, QByteArrayList{"AT+CUSD=1,\"*123#\",15"});
        reply(AtFinal::Kind::Ok);
        QVERIFY(!m_told);
        m_ussd->noticed("+CREG: 1");
        m_ussd->noticed("+CUSD: 0,\"Saldo: 12,34 EUR\",15");
        QCOMPARE(state(), QStringLiteral("answered"));
        QCOMPARE((*m_told)->text, QStringLiteral("Saldo: 12,34 EUR"));
        QCOMPARE(m_sent.size(), 1);
    }

    void takesTheAnswerThatComesBeforeTheFinalResult()
    {
        ask("*123#");
        m_ussd->noticed("+CUSD: 0,\"Saldo\",15");
        QCOMPARE(state(), QStringLiteral("answered"));
        m_told.reset();
        ask("*124#");
        reply(AtFinal::Kind::Ok, {"+CUSD: 0,\"Saldo\",15"});
        QCOMPARE(state(), QStringLiteral("answered"));
    }

    void takesNoLateFinalResultForThatOfTheNextQuestion()
    {
        ask("*123#");
        const auto late = m_done;
        m_ussd->noticed("+CUSD: 0,\"Saldo\",15");
        m_told.reset();
        ask("*124#");
        AtReply error;
        error.final = AtFinal{AtFinal::Kind::Error, -1};
        late({error});
        QVERIFY(!m_told);
    }

    void endsAMenu()
    {
        ask("*123#");
        m_ussd->noticed("+CUSD: 1,\"1 Saldo 2 Pacotes\",15");
        QCOMPARE((*m_told)->text, QStringLiteral("1 Saldo 2 Pacotes"));
        QCOMPARE(m_sent.last(), "AT+CUSD=2");
    }

    void saysHowItEnded_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("state");
        QTest::newRow("parting words") << QByteArray("+CUSD: 2,\"Adeus\",15") << QStringLiteral("answered");
        QTest::newRow("ended") << QByteArray("+CUSD: 2") << QStringLiteral("ended");
        QTest::newRow("another client") << QByteArray("+CUSD: 3") << QStringLiteral("ended");
        QTest::newRow("not supported") << QByteArray("+CUSD: 4") << QStringLiteral("not_supported");
        QTest::newRow("network time-out") << QByteArray("+CUSD: 5") << QStringLiteral("no_answer");
    }

    void saysHowItEnded()
    {
        QFETCH(QByteArray, line);
        ask("*123#");
        m_ussd->noticed(line);
        QTEST(state(), "state");
    }

    void givesUpAndEndsTheSession()
    {
        ask("*123#");
        reply(AtFinal::Kind::Ok);
        QVERIFY(eventually([this] { return m_told.has_value(); }));
        QCOMPARE(state(), QStringLiteral("no_answer"));
        QCOMPARE(m_sent.last(), "AT+CUSD=2");
        m_ussd->noticed("+CUSD: 0,\"late\",15");
        QCOMPARE(state(), QStringLiteral("no_answer"));
    }

    void isRefusedByTheModem()
    {
        ask("*123#");
        reply(AtFinal::Kind::CmeError);
        QCOMPARE(state(), QStringLiteral("refused"));
    }

    void isCancelled()
    {
        ask("*123#");
        m_ussd->cancel();
        QCOMPARE(state(), QStringLiteral("cancelled"));
        QCOMPARE(m_sent.last(), "AT+CUSD=2");
    }

    void tellsThatTheModemWent()
    {
        ask("*123#");
        m_done({});
        QVERIFY(m_told && !*m_told);
        m_told.reset();
        ask("*123#");
        m_ussd.reset();
        QVERIFY(m_told && !*m_told);
    }

    void asksOneQuestionAtATime()
    {
        ask("*123#");
        std::optional<UssdAnswer> second;
        m_ussd->ask(QStringLiteral("*124#"), UssdCoding::Plain,
                    [&](const std::optional<UssdAnswer> &answer) { second = answer; });
        QVERIFY(second && second->state == UssdAnswer::State::Busy);
        QCOMPARE(m_sent.size(), 1);
        m_ussd->noticed("+CUSD: 0,\"Saldo\",15");
        QCOMPARE(state(), QStringLiteral("answered"));
    }

    void sendsNothingButCodes()
    {
        for (const char *wrong : {"", "123\";+CFUN=0", "*123#\r", "saldo", "*१२३#"}) {
            m_told.reset();
            m_ussd->ask(QString::fromUtf8(wrong), UssdCoding::Plain,
                        [this](const std::optional<UssdAnswer> &answer) { m_told = answer; });
            QCOMPARE(state(), QStringLiteral("invalid_code"));
        }
        QVERIFY(m_sent.isEmpty());
    }

    void packsTheCodeForModemsThatWantItSo()
    {
        ask("*100#", UssdCoding::PackedHex);
        QCOMPARE(m_sent, QByteArrayList{"AT+CUSD=1,\"AA180C3602\",15"});
    }

    void readsEveryCoding_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<int>("dcs");
        QTest::addColumn<bool>("packed");
        QTest::addColumn<QString>("text");
        const QString euro = QStringLiteral("Saldo 4,20 €");
        QTest::newRow("plain") << QByteArray("Saldo: 4,20") << 15 << false << QStringLiteral("Saldo: 4,20");
        QTest::newRow("digits are no hexadecimal") << QByteArray("1234") << 15 << false << QStringLiteral("1234");
        QTest::newRow("packed") << QByteArray("D3309BFCD681682C190C") << 15 << true << QStringLiteral("Saldo: 4,20");
        QTest::newRow("UCS2 by its scheme") << QByteArray("00530061006C0064006F00200034002C00320030002020AC") << 72 << false
                                            << euro;
        QTest::newRow("UCS2 with language") << QByteArray("04110430043B0430043D0441") << 17 << false
                                            << QString::fromUtf8("Баланс");
        QTest::newRow("UCS2 that says it is GSM") << QByteArray("00530061006C0064006F") << 15 << false << QStringLiteral("Saldo");
        QTest::newRow("UCS2 scheme, plain text") << QByteArray("Saldo 4") << 72 << false << QStringLiteral("Saldo 4");
    }

    void readsEveryCoding()
    {
        QFETCH(QByteArray, field);
        QFETCH(int, dcs);
        QFETCH(bool, packed);
        QTEST(ussdText(field, dcs, packed ? UssdCoding::PackedHex : UssdCoding::Plain), "text");
    }

    void readsABalanceOnlyByAPattern()
    {
        const QString text = QStringLiteral("Saldo: 12,34 EUR. Valido ate 31/12/2027.");
        const auto balance = [&](const char *pattern) {
            const auto found = ussdBalance(text, QString::fromLatin1(pattern));
            return found ? found->toString() : QString();
        };
        QCOMPARE(balance("Saldo: ([0-9]+,[0-9]+)"), QStringLiteral("12.34"));
        QCOMPARE(balance(""), QString());
        QCOMPARE(balance("Balance: ([0-9]+)"), QString());
        QCOMPARE(balance("(Valido)"), QString());
        QCOMPARE(balance("([0-9"), QString());
    }

    void asksAModemAtWork()
    {
        ModemBench bench;
        bench.device.answer("AT+CUSD=1,\"*123#\",15", "\r\nOK\r\n\r\n+CUSD: 0,\"Saldo: 4,20 EUR\",15\r\n");
        bench.modem.start();
        QVERIFY(bench.reaches(ModemState::Ready));
        Ussd ussd([&](AtScript script, std::function<void(const AtReplies &)> done) { bench.modem.play(script, done); });
        QObject::connect(&bench.modem, &Modem::unsolicited, &ussd, &Ussd::noticed);
        ussd.ask(QStringLiteral("*123#"), UssdCoding::Plain,
                 [this](const std::optional<UssdAnswer> &answer) { m_told = answer; });
        QVERIFY(eventually([this] { return m_told.has_value(); }));
        QCOMPARE((*m_told)->text, QStringLiteral("Saldo: 4,20 EUR"));
    }
};

CONTADOR_TEST(UssdTest);
#include "ussd_test.moc"
