// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/station/station.h"
#include "tests/engine/station/station_bench.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;
using namespace contador::tests;

/// A person asks a running modem through the doorway.
class ModemDeskTest : public QObject {
    Q_OBJECT

    template <typename Answer> static std::optional<std::optional<Answer>> wait(const Pending<std::optional<Answer>> &pending)
    {
        constexpr int patienceMs = 20'000;
        if (!QTest::qWaitFor([&] { return pending.isFinished(); }, patienceMs))
            return std::nullopt;
        return pending.result();
    }

private slots:
    void examinesTalksAndAsks()
    {
        StationBench bench;
        QVERIFY(bench.start());
        const QString path = bench.options().modemPaths.constFirst();
        const auto report = wait(bench.station().examine(path));
        QVERIFY(report && *report && (*report)->canServe());
        QCOMPARE((*report)->finding(QStringLiteral("arrivals"))->code, QStringLiteral("arrivals_announced"));
        const auto answer = wait(bench.station().talk(path, QStringLiteral("AT+CSQ")));
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->lines, QByteArrayList{"+CSQ: 18,99"});
        const auto refused = wait(bench.station().talk(path, QStringLiteral("AT+CMGD=1,4"), ConsoleTrust::Expert));
        QVERIFY(refused && *refused && (*refused)->refusal == ConsoleRefusal::LosesMessages);
        const auto balance = wait(bench.station().ussd(path, QStringLiteral("*123#")));
        QVERIFY(balance && *balance && (*balance)->text.startsWith(QStringLiteral("Saldo: 12,34 EUR")));
        QVERIFY(wait(bench.station().trace(path)).value().value().contains("AT+CUSD=1"));
    }

    void tellsNothingOfAModemThatIsNotThere()
    {
        StationBench bench;
        QVERIFY(bench.start());
        const auto report = wait(bench.station().examine(QStringLiteral("/dev/nowhere")));
        QVERIFY(report && !*report);
        const auto answer = wait(bench.station().talk(QStringLiteral("/dev/nowhere"), QStringLiteral("AT")));
        QVERIFY(answer && !*answer);
    }
};

CONTADOR_TEST(ModemDeskTest);
#include "modem_desk_test.moc"
