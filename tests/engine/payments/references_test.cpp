// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/arrecadacao.h"
#include "engine/payments/check_digits.h"
#include "engine/payments/iban.h"
#include "engine/payments/multibanco.h"
#include "engine/payments/pix_code.h"
#include "engine/tables/table_reader.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

using namespace contador;

namespace {

struct Vector {
    QString kind;
    QString input;
    std::optional<Money> amount;
};

/// What our code makes of it; none: refused. "" where being valid is all there is.
using Judge = std::optional<QString> (*)(const Vector &);

std::optional<QString> yes(bool isValid)
{
    return isValid ? std::optional(QString(QStringLiteral(""))) : std::nullopt;
}

std::optional<QString> multibanco(const Vector &vector, MultibancoMode mode)
{
    return yes(isMultibancoReference(vector.input.left(5), vector.input.mid(6), *vector.amount, mode));
}

std::optional<QString> madeMultibanco(const Vector &vector)
{
    const auto made = multibancoReference(vector.input.left(5), vector.input.mid(6), *vector.amount);
    return made ? std::optional(QString(made->entity + u' ' + made->reference)) : std::nullopt;
}

std::optional<QString> arrecadacao(const Vector &vector)
{
    const auto bill = arrecadacaoBillFrom(vector.input);
    if (!bill || bill->cents != vector.amount->minor)
        return std::nullopt;
    return vector.input.contains(u'-') ? bill->barCode : bill->typedLine;
}

/// A code that we read, we also write as it was.
std::optional<QString> pix(const Vector &vector)
{
    const auto code = pixCodeFrom(vector.input);
    return code && toBrCode(*code) == vector.input ? std::optional(code->key) : std::nullopt;
}

Judge judgeOf(const QString &kind)
{
    static const QHash<QString, Judge> judges{
        {"mod97-iban", [](const Vector &v) { return ibanFrom(v.input); }},
        {"rf", [](const Vector &v) { return creditorReferenceFrom(v.input); }},
        {"rf-of", [](const Vector &v) { return creditorReferenceOf(v.input); }},
        {"multibanco", [](const Vector &v) { return multibanco(v, MultibancoMode::CheckDigits); }},
        {"multibanco-open", [](const Vector &v) { return multibanco(v, MultibancoMode::OpenAmount); }},
        {"multibanco-of", madeMultibanco},
        {"arrecadacao", arrecadacao},
        {"crc16", [](const Vector &v) { return std::optional(QString::number(crc16(v.input.toLatin1()), 16).toUpper()); }},
        {"pix", pix},
    };
    return judges.value(kind);
}

} // namespace

class ReferencesTest : public QObject {
    Q_OBJECT

private slots:
    /// tests/vectors/payment-references.csv: published ones, and what must be refused.
    void agreeWithTheVectors_data()
    {
        QTest::addColumn<QStringList>("cells");
        QFile file(tests::testsFolder() + QStringLiteral("/vectors/payment-references.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = readTable(file.readAll());
        QVERIFY(table);
        for (size_t i = 1; i < table->rows.size(); ++i)
            QTest::addRow("row %d", table->rows[i].row) << table->rows[i].cells;
    }

    void agreeWithTheVectors()
    {
        QFETCH(QStringList, cells);
        QCOMPARE(cells.size(), 5);
        const Currency euro = *Currency::fromCode(QStringLiteral("EUR"));
        const Judge judge = judgeOf(cells.at(0));
        QVERIFY(judge);
        const auto amount = cells.at(2).isEmpty() ? Money::zero(euro) : Money::fromString(cells.at(2), euro);
        QVERIFY(amount);
        const auto result = judge({cells.at(0), cells.at(1), amount});
        QCOMPARE(result.has_value(), cells.at(3) == QStringLiteral("yes"));
        QCOMPARE(result.value_or(QString()), cells.at(4));
    }

    void everySingleWrongDigitIsSeen()
    {
        const QStringList sound{QStringLiteral("PT50000201231234567890154"), QStringLiteral("RF18539007547034"),
                                QStringLiteral("83640000001331201380008128846271108013618155")};
        for (const QString &text : sound) {
            for (qsizetype at = 4; at < text.size(); ++at) {
                QString wrong = text;
                wrong[at] = QChar(u'0' + (wrong.at(at).unicode() - u'0' + 1) % 10);
                QVERIFY2(!ibanFrom(wrong) && !creditorReferenceFrom(wrong) && !arrecadacaoBillFrom(wrong), qPrintable(wrong));
            }
        }
    }

    void aPixCodeSurvivesTheWay()
    {
        PixCode code;
        code.key = QStringLiteral("pagamentos@agua.example");
        code.amount = Money::fromString(QStringLiteral("133.12"), *Currency::fromCode(QStringLiteral("BRL")));
        code.name = QStringLiteral("Águas de São João");
        code.city = QStringLiteral("São João");
        code.txid = QStringLiteral("0001234567");
        const auto read = pixCodeFrom(toBrCode(code));
        QVERIFY(read);
        QCOMPARE(read->key, code.key);
        QVERIFY(read->amount == code.amount);
        QCOMPARE(read->name, QStringLiteral("Aguas de Sao Joao"));
        QCOMPARE(read->txid, code.txid);
    }
};

CONTADOR_TEST(ReferencesTest);
#include "references_test.moc"
