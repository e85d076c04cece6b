// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/plausibility.h"
#include "engine/accounts/services.h"
#include "tests/support/vector_table.h"

#include <QDir>
#include <QFile>

#include <set>

using namespace contador;

namespace {

const QDate previousDay(2026, 2, 12);
constexpr int usualDays = 28;

/// A case as a row writes it.
struct WrittenCase {
    MeterRegister dial{{1}, {1}, "0012", "water", "agua-simples", "M1", "T", "m³", 5, 0, {}};
    ReadingHistory history = {};
    QDate readOn = previousDay.addDays(usualDays);
    QDate today = previousDay.addDays(usualDays);

    void add(const QString &name, const QString &text)
    {
        const auto quantity = [&] { return Quantity::fromString(text).value(); };
        const auto day = [&] { return previousDay.addDays(text.toInt()); };
        if (name == "usual")
            history.usualDailyUse = Decimal::fromString(text).value();
        else if (name == "control")
            history.control = quantity();
        else if (name == "decimals")
            dial.decimals = text.toInt();
        else if (name == "multiplier")
            dial.multiplier = quantity();
        else if (name == "power")
            dial.mostPerHour = quantity();
        else if (name == "verified")
            dial.verificationDue = day();
        else if (name == "installed")
            dial.installedOn = day();
        else if (name == "removed")
            dial.removedOn = day();
        else if (name == "read")
            readOn = day();
        else if (name == "ahead")
            readOn = today.addDays(text.toInt());
        else if (name == "intervals")
            for (const QString &interval : text.split(u','))
                history.intervals.push_back({interval.section(u'x', 0, 0).toInt(), Quantity::fromString(interval.section(u'x', 1)).value()});
        else
            qFatal("unknown: %s", qPrintable(name));
    }
};

} // namespace

/// tests/vectors/plausibility.csv, and what values of one meter say of each other.
class PlausibilityVectorsTest : public QObject {
    Q_OBJECT

private slots:
    void judge_data() { tests::addVectorRows("plausibility.csv"); }

    void judge()
    {
        QFETCH(QStringList, cells);
        QCOMPARE(cells.size(), qsizetype(9));
        WrittenCase written;
        if (!cells[2].isEmpty()) {
            Reading previous;
            previous.value = Quantity::fromString(cells[2]).value();
            previous.readOn = previousDay;
            written.history.previous = previous;
        }
        for (const QString &word : cells[4].split(u' ', Qt::SkipEmptyParts))
            written.add(word.section(u'=', 0, 0), word.section(u'=', 1));
        const Judgement judgement = contador::judge(written.dial, written.history, Quantity::fromString(cells[3]).value(),
                                                    written.readOn, written.today, m_limits);
        QCOMPARE(readingDoubtName(judgement.doubt), cells[5]);
        QCOMPARE(judgement.flags.join(u' '), cells[6]);
        QCOMPARE(judgement.proposal ? judgement.proposal->toString() : QString(), cells[7]);
        QCOMPARE(judgement.consumption ? judgement.consumption->toString() : QString(), cells[8]);
    }

    /// Every rule of the catalogue that looks at one value has a row.
    void areOfEveryRule()
    {
        QFile file(tests::testsFolder() + "/vectors/plausibility.csv");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const PlausibilityRule &rule : plausibilityRules())
            QVERIFY2(text.contains(u';' + QString::fromLatin1(rule.id) + u';'), rule.id);
    }

    void findRegistersTheWrongWayRound()
    {
        std::vector<JudgedValue> values = judged({{"T1", 5200, 310}, {"T2", 300, 5215}});
        judgeTogether(values, m_today, m_today);
        QCOMPARE(values[0].judgement.doubt, ReadingDoubt::SwappedRegisters);
        QCOMPARE(values[0].judgement.proposal, Quantity::whole(5215));
        QCOMPARE(values[1].judgement.proposal, Quantity::whole(310));
        values = judged({{"T1", 5200, 310}, {"T2", 300, 5100}}); // the other way round is wrong too
        judgeTogether(values, m_today, m_today);
        QCOMPARE(values[0].judgement.doubt, ReadingDoubt::BelowPrevious);
        values = judged({{"T1", 5200, 5215}, {"T2", 300, 310}});
        judgeTogether(values, m_today, m_today);
        QCOMPARE(values[0].judgement.doubt, ReadingDoubt::None);
    }

    void addRegistersUp()
    {
        const auto doubtOfTotal = [&](qint64 total) {
            std::vector<JudgedValue> values = judged({{"T", 5000, total}, {"T1", 3000, 3060}, {"T2", 2000, 2040}});
            judgeTogether(values, m_today, m_today);
            return values[0].judgement.doubt;
        };
        QCOMPARE(doubtOfTotal(5100), ReadingDoubt::None);
        QCOMPARE(doubtOfTotal(5101), ReadingDoubt::None); // 1 of 101 is within 1 %
        QCOMPARE(doubtOfTotal(5099), ReadingDoubt::SumDiffers); // 1 of 99 is not
        QCOMPARE(doubtOfTotal(5102), ReadingDoubt::SumDiffers);
        std::vector<JudgedValue> alone = judged({{"T", 5000, 5050}});
        judgeTogether(alone, m_today, m_today);
        QCOMPARE(alone[0].judgement.doubt, ReadingDoubt::None);
    }

    void readsEveryShippedFile()
    {
        QVERIFY(plausibilityShipped().contains("generic"));
        for (const QString &name : plausibilityShipped()) {
            QFile file(":/plausibility/" + name + ".json");
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto values = readPlausibility(file.readAll());
            QVERIFY2(values.has_value(), qPrintable(name + (values ? QString() : u' ' + values.error().path)));
        }
        QCOMPARE(limitsFrom(plausibilityValues("PT"), "water").monthsWithoutReading, 8);
        QCOMPARE(limitsFrom(plausibilityValues("XX"), "water").monthsWithoutReading, 12);
        QCOMPARE(limitsFrom(plausibilityValues("PT"), "electricity").notHighBelow, Quantity::whole(200));
        for (const Service &service : services())
            QVERIFY(limitsFrom(plausibilityValues("PT"), service.name).mostIn30Days > Quantity{});
    }

    void refusesWhatIsNoLimit()
    {
        const auto fault = [](const char *keys) {
            const auto values = readPlausibility(QByteArray(R"({"format":"contador-plausibility/1","sources":["x"],)") + keys + "}");
            return values ? QString() : values.error().path;
        };
        QCOMPARE(fault(R"("times_usual":"3")"), QString());
        QCOMPARE(fault(R"("times_usual":"-3")"), QString("times_usual"));
        QCOMPARE(fault(R"("times":"3")"), QString("times"));
        QCOMPARE(fault(R"("low_percent":"20")"), QString("low_percent"));
        QCOMPARE(fault(R"("services":{"wine":{}})"), QString("services.wine"));
        QCOMPARE(fault(R"("services":{"gas":{"times_usual":"x"}})"), QString("services.gas.times_usual"));
        QVERIFY(isPlausibilityValue("water.times_usual", "2.5"));
        QVERIFY(!isPlausibilityValue("wine.times_usual", "2.5"));
        QVERIFY(!isPlausibilityValue("same_in_a_row", "2.5"));
    }

private:
    struct Said {
        const char *code;
        qint64 previous;
        qint64 value;
    };
    [[nodiscard]] std::vector<JudgedValue> judged(const std::vector<Said> &said) const
    {
        std::vector<JudgedValue> values;
        qint64 id = 0;
        for (const Said &each : said) {
            Reading previous;
            previous.value = Quantity::whole(each.previous);
            previous.readOn = m_today.addDays(-usualDays);
            MeterRegister dial{{++id}, {1}, "0012", "electricity", "x", "M1", QString::fromLatin1(each.code), "kWh", 5, 0, {}};
            const ReadingHistory history{previous, std::nullopt};
            const auto limits = limitsFrom(plausibilityValues("PT"), "electricity");
            const Quantity value = Quantity::whole(each.value);
            values.push_back({dial, history, value, limits, contador::judge(dial, history, value, m_today, m_today, limits)});
        }
        return values;
    }

    QDate m_today{2026, 3, 12};
    PlausibilityLimits m_limits = limitsFrom(plausibilityValues("PT"), "water");
};

CONTADOR_TEST(PlausibilityVectorsTest);
#include "plausibility_vectors_test.moc"
