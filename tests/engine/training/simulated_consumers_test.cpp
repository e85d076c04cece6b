// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/simulated_consumers.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace contador::tests {

namespace {

QByteArray demoFile(const QString &name)
{
    QFile file(testsFolder() + QStringLiteral("/../resources/demo/") + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

ConsumerPopulation demoPopulation()
{
    return ConsumerPopulation::fromJson(demoFile(QStringLiteral("consumers.json"))).value();
}

/// Somebody who reads his one meter, always rightly and plainly, unless told otherwise.
Consumer plainReader(int mistypes = 0)
{
    return {QStringLiteral("+351912345678"),
            QStringLiteral("pt_PT"),
            QStringLiteral("bare"),
            mistypes,
            0,
            100,
            {{QStringLiteral("00100400"), QStringLiteral("20400769"), QStringLiteral("T"), 1473, 9}}};
}

SubmittedMessage reply(const QString &to, const QString &text)
{
    return {to, text, 1, 1, {}};
}

/// All texts of a town whose utility answers each at once with the same sentence.
QStringList textsOfATown(quint32 seed)
{
    using namespace std::chrono_literals;
    QStringList texts;
    SimulatedConsumers town(demoPopulation(), {.opening = 1ms, .openingLasts = 1h, .thinking = 0ms, .paying = 0ms}, seed);
    QObject::connect(&town, &SimulatedConsumers::texted, &town, [&](const QString &from, const QString &text) {
        texts << from + u' ' + text;
        town.receive(reply(from, QStringLiteral("Leitura 1 aceite. Divida 12,40 EUR ate 30/11.")));
    });
    town.start();
    return QTest::qWaitFor([&] { return texts.size() >= 60; }) ? texts.mid(0, 60) : QStringList();
}

} // namespace

class SimulatedConsumersTest : public QObject {
    Q_OBJECT
private slots:
    void holdTheAccountsOfTheDemonstration();
    void namesWhatIsWrongInAPopulation_data();
    void namesWhatIsWrongInAPopulation();
    void textsTheSameWithTheSameSeed();
    void textsInBothLanguagesAndFromStrangers();
    void repeatsAReadingThatIsDoubted();
    void correctsWhatWasMistyped();
    void namesTheMeterWhenAsked();
    void paysOnceWhatIsOwed();
    void ignoresWhatNobodyAskedFor();
};

void SimulatedConsumersTest::holdTheAccountsOfTheDemonstration()
{
    QMap<QString, QString> languages; // of accounts
    const QList<QByteArray> lines = demoFile(QStringLiteral("accounts.csv")).trimmed().split('\n');
    QCOMPARE(lines.first().count(';'), 18);
    for (const QByteArray &line : lines) {
        const QList<QString> cells = QString::fromUtf8(line).split(u';');
        QCOMPARE(cells.size(), 19);
        languages.insert(cells[0], cells[3]);
    }
    QMap<QString, QString> shown; // what a dial showed last
    for (const QByteArray &line : demoFile(QStringLiteral("readings.csv")).trimmed().split('\n')) {
        const QList<QString> cells = QString::fromUtf8(line).split(u';');
        QCOMPARE(cells.size(), 5);
        shown.insert(QStringList{cells[0], cells[1], cells[2]}.join(u' '), cells[3]);
    }
    const ConsumerPopulation population = demoPopulation();
    QVERIFY(population.consumers.size() > 40);
    for (const Consumer &consumer : population.consumers) {
        for (const ConsumerDial &dial : consumer.dials) {
            const QStringList place{dial.account, dial.serial, dial.registerCode};
            QCOMPARE(shown.value(place.join(u' ')), QString::number(dial.last));
            QCOMPARE(languages.value(dial.account), consumer.language);
        }
    }
}

void SimulatedConsumersTest::namesWhatIsWrongInAPopulation_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QString>("path");
    QTest::newRow("another format") << QByteArray("contador-consumers/1") << QByteArray("contador-consumers/9") << QString();
    QTest::newRow("no such way of writing") << QByteArray(R"("writes": "bare")") << QByteArray(R"("writes": "morse")")
                                            << QStringLiteral("consumers[0].writes");
    QTest::newRow("a chance above all") << QByteArray(R"("mistypes": 0, "asks": 10)")
                                        << QByteArray(R"("mistypes": 101, "asks": 10)")
                                        << QStringLiteral("consumers[0].mistypes");
    QTest::newRow("a broken pattern") << QByteArray(R"("repeat": "outra vez")") << QByteArray(R"("repeat": "(outra vez")")
                                      << QStringLiteral("languages.pt_PT.understands.repeat");
    QTest::newRow("no texts") << QByteArray(R"("texts": ["1520"])") << QByteArray(R"("texts": [])")
                              << QStringLiteral("strangers[0].texts");
}

void SimulatedConsumersTest::namesWhatIsWrongInAPopulation()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QFETCH(QString, path);
    const QByteArray whole = demoFile(QStringLiteral("consumers.json"));
    QVERIFY(whole.contains(was));
    const auto population = ConsumerPopulation::fromJson(QByteArray(whole).replace(was, is));
    QVERIFY(!population);
    QCOMPARE(population.error().path, path);
}

void SimulatedConsumersTest::textsTheSameWithTheSameSeed()
{
    const QStringList texts = textsOfATown(7);
    QCOMPARE(texts.size(), 60);
    QCOMPARE(textsOfATown(7), texts);
    QVERIFY(textsOfATown(8) != texts);
}

void SimulatedConsumersTest::textsInBothLanguagesAndFromStrangers()
{
    const QStringList texts = textsOfATown(1).mid(0, 34); // what fits into the opening
    const auto any = [&](const char *pattern) { return !texts.filter(QRegularExpression(QLatin1String(pattern))).isEmpty(); };
    QVERIFY(any("^\\+351\\d{9} \\d+$"));
    QVERIFY(any("LEITURA|leitura"));
    QVERIFY(any("READING|reading"));
    QVERIFY(any("(?i) s[aá]ldo|d[ií]vida"));
    QVERIFY(any("(?i) bal"));
    QVERIFY(any("^\\+351916000733"));
}

void SimulatedConsumersTest::repeatsAReadingThatIsDoubted()
{
    const ConsumerPopulation population = demoPopulation();
    SimulatedConsumer consumer(plainReader(), population.phrases[QStringLiteral("pt_PT")], 1);
    const QString said = consumer.text();
    QVERIFY(said.toInt() >= 1473);
    const QString doubt = QStringLiteral("Se esta certo, envie %1 outra vez.").arg(said);
    QCOMPARE(consumer.react(doubt).text, std::optional(said));
    QCOMPARE(consumer.react(doubt).text, std::optional(said));
    QCOMPARE(consumer.react(doubt).text, std::nullopt); // and then no more
}

void SimulatedConsumersTest::correctsWhatWasMistyped()
{
    const ConsumerPopulation population = demoPopulation();
    SimulatedConsumer consumer(plainReader(100), population.phrases[QStringLiteral("pt_PT")], 1);
    const QString wrong = consumer.text();
    const std::optional<QString> right = consumer.react(QStringLiteral("Leitura nao aceite: e inferior a anterior.")).text;
    QVERIFY(right && *right != wrong);
    QVERIFY(right->toInt() >= 1473 && right->toInt() <= 1473 + 14);
    QCOMPARE(consumer.react(QStringLiteral("Leitura %1 aceite.").arg(*right)).text, std::nullopt);
    QVERIFY(consumer.text().toInt() == 0); // his reading is in: what he texts now is another matter
}

void SimulatedConsumersTest::namesTheMeterWhenAsked()
{
    const ConsumerPopulation population = demoPopulation();
    SimulatedConsumer consumer(plainReader(), population.phrases[QStringLiteral("pt_PT")], 1);
    const QString said = consumer.text();
    const auto reaction = consumer.react(QStringLiteral("Tem mais do que um contador. Envie o numero do contador e a leitura."));
    QVERIFY(reaction.text && reaction.text->contains(QLatin1String("20400769")) && reaction.text->contains(said));
}

void SimulatedConsumersTest::paysOnceWhatIsOwed()
{
    const ConsumerPopulation population = demoPopulation();
    SimulatedConsumer consumer(plainReader(), population.phrases[QStringLiteral("pt_PT")], 1);
    const QString owed = QStringLiteral("Leitura 1482 aceite 25/11. Divida 22,30 EUR ate 30/11.");
    consumer.text();
    QCOMPARE(consumer.react(owed).amount, std::optional(QStringLiteral("22.30")));
    consumer.text();
    QCOMPARE(consumer.react(owed).amount, std::nullopt);
}

void SimulatedConsumersTest::ignoresWhatNobodyAskedFor()
{
    SimulatedConsumers town(demoPopulation());
    QSignalSpy received(&town, &SimulatedConsumers::received);
    QSignalSpy texted(&town, &SimulatedConsumers::texted);
    QSignalSpy paid(&town, &SimulatedConsumers::paid);
    town.start();
    town.receive(reply(QStringLiteral("+351999999999"), QStringLiteral("Divida 22,30 EUR")));
    town.receive(reply(demoPopulation().consumers.front().phone, QStringLiteral("Divida 22,30 EUR")));
    QCoreApplication::processEvents();
    QCOMPARE(received.size(), 2);
    QCOMPARE(texted.size(), 0);
    QCOMPARE(paid.size(), 0);
}

CONTADOR_TEST(SimulatedConsumersTest);

} // namespace contador::tests

#include "simulated_consumers_test.moc"
