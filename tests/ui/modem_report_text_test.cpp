// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/texts/modem_report_text.h"

#include <QTest>

using namespace contador;

class ModemReportTextTest : public QObject {
    Q_OBJECT

private slots:
    void hasASentenceForEveryFinding()
    {
        for (const ModemFindingKind &kind : modemFindingKinds()) {
            const QString sentence = modemFindingSentence(modemFinding(kind.code));
            QVERIFY2(sentence != QLatin1String(kind.code), kind.code);
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'{'), qPrintable(sentence));
        }
    }

    void putsValuesIntoTheSentence()
    {
        const ModemFinding weak = modemFinding(
            "signal_weak",
            {{QStringLiteral("signal"), QStringLiteral("weak")}, {QStringLiteral("signal_dbm"), QStringLiteral("-99")}});
        QVERIFY(modemFindingSentence(weak).contains(QStringLiteral("-99 dBm")));
    }

    void takesNothingFromTheModemForAPattern()
    {
        const ModemFinding hostile = modemFinding(
            "identity_told",
            {{QStringLiteral("manufacturer"), QStringLiteral("{imei}\n%1")}, {QStringLiteral("imei"), QStringLiteral("350")}});
        const QString sentence = modemFindingSentence(hostile);
        QVERIFY2(sentence.contains(QStringLiteral("{imei}")) && !sentence.contains(u'\n'), qPrintable(sentence));
    }

    void putsTheGravestFirst()
    {
        const ModemReport report{{}, {}, {modemFinding("answers"), modemFinding("radio_off"), modemFinding("card_missing")}};
        const QString text = modemReportText(report);
        const auto place = [&](ModemVerdict verdict) { return text.indexOf(modemVerdictText(verdict) + u'\n'); };
        QCOMPARE(place(ModemVerdict::Bad), 0);
        QVERIFY(place(ModemVerdict::Attention) < place(ModemVerdict::Good));
        QVERIFY(place(ModemVerdict::Unknown) < 0);
    }
};

CONTADOR_TEST(ModemReportTextTest);
#include "modem_report_text_test.moc"
