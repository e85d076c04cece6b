// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/said_values.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;

namespace {

MeterRegister dial(const QString &account, const QString &serial, const QString &code)
{
    MeterRegister made;
    made.accountNumber = account;
    made.serial = serial;
    made.code = code;
    return made;
}

QString shown(const std::vector<SaidValue> &values)
{
    QStringList words;
    for (const SaidValue &value : values) {
        QStringList dials;
        for (const size_t each : value.dials)
            dials << QString::number(each);
        words << (value.value ? value.value->toString() : QStringLiteral("?")) + u'@' + dials.join(u',');
    }
    return words.join(u' ');
}

} // namespace

class SaidValuesTest : public QObject {
    Q_OBJECT

private slots:
    void tellsNamesFromValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("values"); // each with the dials it may be of
        const auto row = [](const char *text, const char *values) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(values);
        };
        row("1482", "1482@0,1,2,3");
        row("20400769", "20400769@0,1,2,3"); // alone it is a value, whatever it looks like
        row("20400769 1482", "1482@0");
        row("1482 20400769", "1482@0");
        row("0020400769 1482", "1482@0");
        row("conta 124567 1482", "1482@0,1,2");
        row("00124567 71804877 1482", "1482@1,2");
        row("71804877 T2 1482", "1482@2");
        row("T1 1 T2 2", "1@1 2@2");
        row("1 T1 2 T2", "1@1 2@2");
        row("20400769 1 71804877 T1 2 T2 3", "1@0 2@1 3@2");
        row("G4-004711 5", "5@3");
        row("g4 4711 5", "5@3");
        row("20400769 G4-004711", ""); // names only
        row("20400769 T1 5", "5@"); // there is no such dial
        row("12345678901234567890 1", "?@0,1,2,3 1@0,1,2,3");
    }

    void tellsNamesFromValues()
    {
        QFETCH(QString, text);
        QFETCH(QString, values);
        const std::vector<MeterRegister> dials{
            dial(QStringLiteral("00124567"), QStringLiteral("20400769"), QStringLiteral("T")),
            dial(QStringLiteral("00124567"), QStringLiteral("71804877"), QStringLiteral("T1")),
            dial(QStringLiteral("00124567"), QStringLiteral("71804877"), QStringLiteral("T2")),
            dial(QStringLiteral("00999"), QStringLiteral("G4-004711"), QStringLiteral("T")),
        };
        QCOMPARE(shown(saidValues(numbersIn(text), dials)), values);
    }
};

CONTADOR_TEST(SaidValuesTest);
#include "said_values_test.moc"
