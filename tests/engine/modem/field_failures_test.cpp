// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace contador::tests;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `tests/engine/modem/x_test.cpp: name` is a slot of that file; `x.at` is a transcript.
bool exists(const QString &test)
{
    const QString root = testsFolder() + QStringLiteral("/../");
    if (test.endsWith(QStringLiteral(".at")))
        return QFile::exists(testsFolder() + QStringLiteral("/engine/modem/transcripts/") + test);
    const qsizetype colon = test.indexOf(QStringLiteral(": "));
    return colon > 0 && contents(root + test.left(colon)).contains("void " + test.mid(colon + 2).toUtf8() + "()");
}

} // namespace

/// docs/field-failures.md: what went wrong with modems in the field, and which test shows that it does not here.
class FieldFailuresTest : public QObject {
    Q_OBJECT
private slots:
    void namesATestThatExistsOrSaysWhyNot_data()
    {
        QTest::addColumn<QString>("row");
        int next = 1;
        const QString page = QString::fromUtf8(contents(testsFolder() + QStringLiteral("/../docs/field-failures.md")));
        for (const QString &line : page.split(u'\n')) {
            if (line.startsWith(QStringLiteral("| %1 |").arg(next)))
                QTest::addRow("%d", next++) << line;
        }
        QCOMPARE(next, 57);
    }

    void namesATestThatExistsOrSaysWhyNot()
    {
        QFETCH(const QString, row);
        const QStringList cells = row.split(QStringLiteral(" | "));
        QCOMPARE(cells.size(), 3);
        static const QRegularExpression inBackticks(QStringLiteral("`([^`]+)`"));
        auto tests = inBackticks.globalMatch(cells.last());
        const bool named = tests.hasNext();
        QVERIFY(named || cells.last().contains(QStringLiteral("needs hardware: ")));
        while (tests.hasNext()) {
            const QString test = tests.next().captured(1);
            QVERIFY2(exists(test), qPrintable(test));
        }
    }
};

CONTADOR_TEST(FieldFailuresTest);
#include "field_failures_test.moc"
