// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/stored_moment.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace contador;

class StoredMomentTest : public QObject {
    Q_OBJECT
private slots:
    void writesAndReadsAsQtDoes()
    {
        QRandomGenerator dice(7);
        const qint64 first = QDateTime(QDate(1, 1, 1), {}, Qt::UTC).toMSecsSinceEpoch();
        const qint64 last = QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC).toMSecsSinceEpoch();
        for (int i = 0; i < 20'000; ++i) {
            const qint64 at = i == 0 ? first : i == 1 ? last : i == 2 ? 0 : first + qint64(dice.generate64() % quint64(last - first));
            const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
            QCOMPARE(storedMoment(moment), moment.toString(Qt::ISODateWithMs));
            QCOMPARE(momentStored(storedMoment(moment)), moment);
            QCOMPARE(momentStored(storedMoment(moment)).timeSpec(), Qt::UTC);
        }
    }

    void writesAndReadsDaysAsQtDoes()
    {
        const QDate first(1, 1, 1);
        const qint64 days = first.daysTo(QDate(9999, 12, 31));
        for (qint64 i = 0; i <= days; ++i) {
            const QDate day = first.addDays(i);
            if (storedDay(day) != day.toString(Qt::ISODate) || dayStored(storedDay(day)) != day)
                QFAIL(qPrintable(day.toString(Qt::ISODate)));
        }
        QVERIFY(storedDay(QDate()).isNull());
        for (const char *text : {"", "2026-02-30", "2o26-01-01", "2026-1-01", "20260101", "-001-01-01", "tomorrow"})
            QVERIFY2(!dayStored(QString::fromLatin1(text)).isValid(), text);
    }

    void storesUtcWhateverTheZone()
    {
        const QDateTime lisbon(QDate(2026, 7, 1), QTime(12, 0), QTimeZone("Europe/Lisbon"));
        QCOMPARE(storedMoment(lisbon), QStringLiteral("2026-07-01T11:00:00.000Z"));
        QVERIFY(storedMoment(QDateTime()).isNull());
    }

    void refusesWhatIsNoMoment_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "2026-13-01T00:00:00.000Z", "2026-02-30T00:00:00.000Z", "2026-01-01T24:00:01.000Z",
                                 "2026-01-01T00:60:00.000Z", "2o26-01-01T00:00:00.000Z", "yesterday"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refusesWhatIsNoMoment()
    {
        QFETCH(const QString, text);
        QVERIFY(!momentStored(text).isValid());
    }
};

CONTADOR_TEST(StoredMomentTest);
#include "stored_moment_test.moc"
