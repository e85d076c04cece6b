// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "ui/shared/symbol.h"

#include <QDir>
#include <QTest>

namespace contador::tests {

class SymbolsTest : public QObject {
    Q_OBJECT

private slots:
    void everySymbolIsDrawnInTheColourAskedFor()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() >= 30);
        for (const QString &file : files) {
            const QImage image = symbol(file.chopped(4), 24, Qt::red, 2).toImage();
            QCOMPARE(image.size(), QSize(48, 48));
            int painted = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    painted += pixel.alpha() == 255 && pixel.red() == 255 && pixel.blue() == 0 ? 1 : 0;
                }
            }
            QVERIFY2(painted > 10, qPrintable(file));
        }
    }

    void everyServiceHasASymbol()
    {
        for (const char *service : {"water", "electricity", "gas", "heat", "a service of a later version"})
            QVERIFY(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(serviceSymbol(QString::fromLatin1(service)))));
    }
};

CONTADOR_TEST(SymbolsTest);

} // namespace contador::tests

#include "symbols_test.moc"
