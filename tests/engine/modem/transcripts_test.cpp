// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/modem/modem_test_bench.h"
#include "tests/support/registry.h"

#include <QFileInfo>
#include <QTest>

using namespace contador;
using namespace contador::tests;

/// Every conversation in transcripts/, with the real driver on a real pseudo terminal.
class TranscriptsTest : public QObject {
    Q_OBJECT
private slots:
    void goesTheWayOfTheTranscript_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : transcriptPaths())
            QTest::newRow(qPrintable(QFileInfo(path).baseName())) << path;
    }

    void goesTheWayOfTheTranscript()
    {
        QFETCH(const QString, path);
        ModemOptions options{.pin = {}, .timings = shortTimings()};
        if (path.contains(QStringLiteral("pin_given")))
            options.pin = QStringLiteral("1234");
        ModemBench bench(options);
        QString why;
        QVERIFY2(bench.play(readTranscript(path), &why), qPrintable(why));
        QVERIFY2(bench.outcomes.isEmpty() && bench.arrived.empty(), "more happened than the transcript tells");
    }
};

CONTADOR_TEST(TranscriptsTest);
#include "transcripts_test.moc"
