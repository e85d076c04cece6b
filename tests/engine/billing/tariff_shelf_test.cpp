// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/billing/tariff_needs.h"
#include "engine/billing/tariff_shelf.h"
#include "engine/billing/tariff_use_store.h"
#include "engine/billing/tariff_writer.h"
#include "tests/engine/billing/reading_bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace contador;
using namespace contador::tests;
using Kind = TariffSavingFault::Kind;

/// Where tariff files are kept, and what of them may change.
class TariffShelfTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesWhatAPersonWouldWrite()
    {
        for (const QDir &folder : {QDir(testsFolder() + "/vectors/tariffs"), QDir(Tariffs::shippedFolder())}) {
            for (const QString &name : folder.entryList({"*.json"}, QDir::Files)) {
                const QJsonObject root = QJsonDocument::fromJson(bytesOf(folder.filePath(name))).object();
                const QByteArray written = writeTariff(root);
                QCOMPARE(QJsonDocument::fromJson(written).object(), root);
                QVERIFY2(written.startsWith("{\n  \"format\": \"contador-tariff/1\",\n  \"name\": "), written.left(80));
            }
        }
        QJsonObject strange = QJsonDocument::fromJson(two("0.50", "0.60")).object();
        strange.insert("zz_ours", QJsonArray{1, true, QJsonValue::Null, "é\n"});
        QCOMPARE(QJsonDocument::fromJson(writeTariff(strange)).object(), strange);
    }

    void savesANewOneIntoTheFirstFolderOfOnesOwn()
    {
        const auto path = save("minha", two("0.50", "0.60"), {}, {});
        QVERIFY(path);
        QCOMPARE(bytesOf(*path), two("0.50", "0.60"));
        QCOMPARE(QFileInfo(*path).absolutePath(), QFileInfo(m_folder->filePath("own/x")).absolutePath());
        QVERIFY(save("minha", two("0.50", "0.60"), {}, {})); // once more is no harm
        const std::vector<TariffFile> files = tariffFiles(folders());
        QVERIFY(std::any_of(files.begin(), files.end(),
                            [](const TariffFile &file) { return file.name == "minha" && !file.isShipped; }));
        QVERIFY(std::any_of(files.begin(), files.end(),
                            [](const TariffFile &file) { return file.name == "agua-simples" && file.isShipped; }));
    }

    void refusesWhatWouldHarm()
    {
        QVERIFY(save("minha", two("0.50", "0.60"), {}, {}));
        QCOMPARE(faultOf("minha", two("0.50", "0.70"), {}, {}), Kind::Exists);
        QCOMPARE(faultOf("minha", two("0.50", "0.70"), "what another desk read", {}), Kind::Changed);
        QCOMPARE(faultOf("agua-simples", two("0.50", "0.70"), {}, {}), Kind::Shipped);
        QCOMPARE(faultOf("../minha", two("0.50", "0.70"), {}, {}), Kind::BadName);
        QCOMPARE(faultOf("outra", two("0.50", "-1"), {}, {}), Kind::NotATariff);
        const auto noFolder = saveTariff({Tariffs::shippedFolder()}, {"minha", two("1", "2"), {}}, {});
        QCOMPARE(noFolder.error().kind, Kind::NoFolder);
    }

    /// The first version is of 2025, the second of 2026; charged until March 2025.
    void changesNothingThatWasCharged()
    {
        const QByteArray before = two("0.50", "0.60");
        const QDate charged(2025, 3, 31);
        QVERIFY(save("minha", before, {}, {}));
        QCOMPARE(faultOf("minha", two("0.51", "0.60"), before, charged), Kind::VersionCharged);
        QCOMPARE(faultOf("minha", onlySecond("0.60"), before, charged), Kind::VersionCharged);
        QByteArray shorter = before;
        shorter.replace("2025-12-31", "2025-02-28");
        QCOMPARE(faultOf("minha", shorter, before, charged), Kind::VersionCharged);
        QByteArray inBetween = before;
        inBetween.replace("2025-12-31", "2025-06-30").replace("2026-01-01", "2025-07-01");
        QVERIFY(save("minha", inBetween, before, charged)); // later days were not charged
        QVERIFY(save("minha", two("0.50", "0.75"), inBetween, charged));
        QVERIFY(save("minha", two("0.51", "0.75"), two("0.50", "0.75"), {})); // by nobody charged yet
    }

    void refusesPricesForDaysThatWereCharged()
    {
        const QByteArray before = onlySecond("0.60");
        QVERIFY(save("minha", before, {}, {}));
        const auto fault = save("minha", two("0.50", "0.60"), before, QDate(2026, 3, 31));
        QVERIFY(!fault);
        QCOMPARE(fault.error().kind, Kind::DaysCharged);
        QCOMPARE(fault.error().day, QDate(2026, 3, 31));
    }

    void knowsTheLastDayCharged()
    {
        ReadingBench bench;
        TariffUseStore use(*bench.database.writer);
        QVERIFY(!use.lastCharged("preco"));
        QCOMPARE(bench.take("1482").kind, ReadingResult::Kind::Accepted);
        QCOMPARE(use.lastCharged("preco"), std::optional(bench.today()));
        QVERIFY(!use.lastCharged("another"));
    }

    void knowsWhatATariffAsksFor()
    {
        const auto tariff = readTariff(bytesOf(Tariffs::shippedFolder() + "/eletricidade-exemplo.json"), "x");
        QCOMPARE(needsOf(tariff->versions[0]).registers, (QStringList{"T1", "T2"}));
        const auto family = readTariff(bytesOf(testsFolder() + "/vectors/tariffs/apfn-family-2024.json"), "x");
        QCOMPARE(needsOf(family->versions[0]).facts, (std::vector<RatingFactKind>{RatingFactKind::Persons}));
    }

private:
    [[nodiscard]] QStringList folders() const { return {m_folder->filePath("own"), Tariffs::shippedFolder()}; }

    Outcome<QString, TariffSavingFault> save(const QString &name, const QByteArray &text, const QByteArray &before,
                                             std::optional<QDate> lastCharged)
    {
        return saveTariff(folders(), {name, text, before}, lastCharged);
    }
    Kind faultOf(const QString &name, const QByteArray &text, const QByteArray &before, std::optional<QDate> lastCharged)
    {
        const auto saved = save(name, text, before, lastCharged);
        return saved ? Kind::CannotWrite : saved.error().kind;
    }

    /// JSON is written with ' for ", to be read more easily.
    static QByteArray version(const char *days, const QByteArray &price)
    {
        return QByteArray("{") + days
            + ", 'due_days': 20, 'components': [{'id': 'water', 'kind': 'block', 'per': '30days', 'tiers': [{'price': '" + price
            + "'}]}], 'rounding': {'mode': 'half_up', 'level': 'line'}}";
    }
    static QByteArray tariff(const QByteArray &versions)
    {
        const QByteArray text =
            "{'format': 'contador-tariff/1', 'name': 'Minha', 'service': 'water', 'currency': 'EUR', 'versions': [" + versions
            + "]}";
        return QByteArray(text).replace('\'', '"');
    }
    static QByteArray onlySecond(const QByteArray &price) { return tariff(version("'valid_from': '2026-01-01'", price)); }
    static QByteArray two(const QByteArray &first, const QByteArray &second)
    {
        return tariff(version("'valid_from': '2025-01-01', 'valid_to': '2025-12-31'", first) + ','
                      + version("'valid_from': '2026-01-01'", second));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

CONTADOR_TEST(TariffShelfTest);
#include "tariff_shelf_test.moc"
