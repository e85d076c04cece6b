// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/tariffs.h"
#include "tests/engine/billing/billing_files.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace contador;
using namespace contador::tests;
using Kind = TariffFault::Kind;

/// faulty/*.json, each named by what is wrong; beside it the kind of fault and the place in the file.
class TariffsTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder = billingFolder("faulty");
        for (const QString &name : folder.entryList({"*.json"}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name.chopped(5))) << folder.filePath(name.chopped(5));
    }

    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, path);
        const auto read = readTariff(bytesOf(path + ".json"), "the file");
        QVERIFY(!read);
        const TariffFault &fault = read.error();
        QCOMPARE(tariffFaultName(fault.kind) + ' ' + fault.path + '\n', QString::fromUtf8(bytesOf(path + ".txt")));
        QCOMPARE(fault.file, QString("the file"));
    }

    void neverFallsOverADamagedFile()
    {
        QRandomGenerator random(7);
        const QByteArray good = bytesOf(Tariffs::shippedFolder() + "/agua-exemplo.json");
        for (int round = 0; round < 3000; ++round) {
            QByteArray damaged = good;
            for (int more = random.bounded(1, 4); more > 0; --more)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            (void)readTariff(damaged, {});
        }
    }

    void shipsTariffsThatCanBeRead_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : Tariffs({Tariffs::shippedFolder()}).names())
            QTest::newRow(qPrintable(name)) << name;
    }

    void shipsTariffsThatCanBeRead()
    {
        QFETCH(QString, name);
        const auto tariff = Tariffs({Tariffs::shippedFolder()}).find(name);
        QVERIFY2(tariff, tariff ? "" : qPrintable(tariff.error().path));
        QVERIFY(!tariff->name.isEmpty());
    }

    void readsAFileAgainWhenItChanged()
    {
        const Tariffs tariffs({m_own.path()});
        write("a", "1.10");
        QCOMPARE(priceIn(tariffs, "a"), QString("1.1"));
        QCOMPARE(priceIn(tariffs, "a"), QString("1.1"));
        write("a", "1.20"); // of the same length, within the same instant
        QCOMPARE(priceIn(tariffs, "a.json"), QString("1.2"));
        write("a", "dear");
        QCOMPARE(tariffs.find("a").error().kind, Kind::BadValue);
        QVERIFY(QFile::remove(m_own.filePath("a.json")));
        QCOMPARE(tariffs.find("a").error().kind, Kind::NotFound);
    }

    void takesTheFirstFolderThatHasIt()
    {
        write("agua-simples", "9.99");
        const Tariffs tariffs({m_own.path(), Tariffs::shippedFolder()});
        QCOMPARE(priceIn(tariffs, "agua-simples"), QString("9.99"));
        QCOMPARE(priceIn(Tariffs({Tariffs::shippedFolder(), m_own.path()}), "agua-simples"), QString("1.1"));
        QVERIFY(tariffs.find("agua-exemplo"));
        QVERIFY(tariffs.names().contains("agua-exemplo"));
        QCOMPARE(tariffs.names().count("agua-simples"), 1);
    }

    void staysInItsFolders_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", ".", "..", "../secret", "a/b", "/etc/passwd", ".hidden", "a\nb", ".json"})
            QTest::newRow(name) << QString(name);
        QTest::newRow("long") << QString(1000, 'a');
    }

    void staysInItsFolders()
    {
        QFETCH(QString, name);
        QCOMPARE(Tariffs({m_own.path()}).find(name).error().kind, Kind::BadName);
    }

    void takesNamesInAnyScript()
    {
        write("água doméstica 2026", "1.10");
        QVERIFY(Tariffs({m_own.path()}).find("água doméstica 2026"));
        QCOMPARE(Tariffs({m_own.path()}).find("Вода").error().kind, Kind::NotFound);
    }

private:
    void write(const char *name, const char *price)
    {
        QFile file(m_own.filePath(QString::fromUtf8(name) + ".json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytesOf(Tariffs::shippedFolder() + "/agua-simples.json").replace("1.10", price));
    }

    static QString priceIn(const Tariffs &tariffs, const char *name)
    {
        const auto tariff = tariffs.find(QString::fromUtf8(name));
        if (!tariff)
            return tariffFaultName(tariff.error().kind);
        return std::get<BlockCharge>(tariff->versions.at(0).components.at(0).charge).tiers.at(0).price.toString();
    }

    QTemporaryDir m_own;
};

CONTADOR_TEST(TariffsTest);
#include "tariffs_test.moc"
