// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/installation.h"
#include "engine/core/languages.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;

class LanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void findsALanguageHoweverItIsWritten()
    {
        for (const char *code : {"pt_PT", "pt-PT", "pt", "PT", "pt_AO"})
            QCOMPARE(findLanguage(code)->code, QString("pt_PT"));
        for (const char *code : {"en", "EN", "en-GB"})
            QCOMPARE(findLanguage(code)->code, QString("en"));
    }

    void doesNotPretendToSpeakOthers()
    {
        QVERIFY(!findLanguage("xx"));
        QVERIFY(!findLanguage(""));
    }

    void answersInMoreLanguagesThanItShows()
    {
        QCOMPARE(answerLanguages(), (QStringList{"pt_PT", "en", "es", "ru", "uk"}));
        QCOMPARE(answerLanguage("uk_UA"), QString("uk"));
        QCOMPARE(answerLanguage("PT-br"), QString("pt_PT"));
        QCOMPARE(answerLanguage("xx"), QString());
        QCOMPARE(answerLanguage(""), QString());
    }

    void callsALanguageAsItsSpeakersDo()
    {
        QCOMPARE(endonymOf("pt_PT"), QString("Português"));
        QCOMPARE(endonymOf("uk"), QString("Українська"));
        QCOMPARE(endonymOf("xx"), QString("xx"));
    }

    void tellsTheLocalDateOfAMoment()
    {
        Installation lisbon;
        lisbon.timeZone = QTimeZone("Europe/Lisbon");
        const QDateTime lateInUtc(QDate(2026, 7, 1), QTime(23, 30), Qt::UTC);
        QCOMPARE(lisbon.dateAt(lateInUtc), QDate(2026, 7, 2)); // summer time
        QCOMPARE(lisbon.dateAt(lateInUtc.addMonths(6)), QDate(2027, 1, 1));
    }
};

CONTADOR_TEST(LanguagesTest);
#include "languages_test.moc"
