// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

namespace contador::tests {

/// A row of test data for each line of a table in tests/vectors, named by its first cell. The table begins with a note and a
/// header.
inline void addVectorRows(const char *file)
{
    QTest::addColumn<QStringList>("cells");
    QFile table(testsFolder() + QStringLiteral("/vectors/") + QString::fromLatin1(file));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2 && lines[0].startsWith(u'#'));
    for (const QString &line : lines.mid(2)) {
        const QStringList cells = line.split(u';');
        QCOMPARE(cells.size(), lines[1].split(u';').size());
        QTest::newRow(qPrintable(cells[0])) << cells;
    }
}

} // namespace contador::tests
