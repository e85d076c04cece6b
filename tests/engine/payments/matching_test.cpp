// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/line_key.h"
#include "engine/payments/matching.h"
#include "engine/payments/payment_clues.h"
#include "engine/payments/payments_table.h"
#include "engine/tables/table_reader.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;

namespace {

const Currency euro{QStringLiteral("EUR"), 2};

StatementLine lineSaying(const char *text)
{
    StatementLine line;
    line.amount = {1240, euro};
    line.valueDate = QDate(2026, 11, 25);
    line.remittance = QString::fromUtf8(text);
    return line;
}

MatchCandidate account(int id)
{
    return {{id}, QString::number(id), {}, {}};
}

} // namespace

/// Whose payment a line is, as far as no database is needed.
class MatchingTest : public QObject {
    Q_OBJECT

private slots:
    void goesFromTheSurestClueToTheWeakest()
    {
        std::vector<MatchRule> asked;
        const MatchVerdict verdict = climbLadder([&](MatchRule rule) {
            asked.push_back(rule);
            return std::vector<MatchCandidate>();
        });
        QCOMPARE(asked, (std::vector{MatchRule::NamedAccount, MatchRule::OwnReference, MatchRule::CreditorReference,
                                     MatchRule::AccountNumber, MatchRule::PayerMemory, MatchRule::AmountAndName}));
        QVERIFY(!verdict.match && verdict.proposals.empty());
        QCOMPARE(verdict.reason, QueueReason::NoMatch);
    }

    void theFirstRungThatFindsOneBooks()
    {
        const MatchVerdict verdict = climbLadder([&](MatchRule rule) {
            return rule == MatchRule::CreditorReference ? std::vector{account(1)}
                : rule == MatchRule::PayerMemory        ? std::vector{account(2)}
                                                        : std::vector<MatchCandidate>();
        });
        QCOMPARE(verdict.match, account(1));
        QCOMPARE(verdict.rule, MatchRule::CreditorReference);
    }

    void severalAreAPersonsToChoose()
    {
        const MatchVerdict verdict = climbLadder([&](MatchRule rule) {
            return rule == MatchRule::AccountNumber ? std::vector{account(1), account(2)} : std::vector<MatchCandidate>();
        });
        QVERIFY(!verdict.match);
        QCOMPARE(verdict.proposals, (std::vector{account(1), account(2)}));
        QCOMPARE(verdict.reason, QueueReason::Ambiguous);
    }

    void nameAndAmountOnlyPropose()
    {
        const auto alike = [](MatchRule rule) {
            return rule == MatchRule::AmountAndName ? std::vector{account(1)} : std::vector<MatchCandidate>();
        };
        QVERIFY(!climbLadder(alike).match);
        QCOMPARE(climbLadder(alike).proposals, std::vector{account(1)});
        QVERIFY(climbBookingRungs(alike).proposals.empty());
    }

    void onlyWholeWordsAreNumbers()
    {
        const PaymentClues clues = cluesOf(lineSaying("Conta n.º 0012345678, rua 12; tel 0012345678X 23,40 C-0012/7"));
        QVERIFY(clues.numbers.contains("0012345678"));
        QVERIFY(clues.numbers.contains("0012345678X"));
        QVERIFY(clues.numbers.contains("C-0012/7"));
        QVERIFY(!clues.numbers.contains("12345"));
        QVERIFY(!clues.numbers.contains("12"));
        QVERIFY(!clues.numbers.contains("23"));
        QVERIFY(cluesOf(lineSaying("pago 124567")).numbers.contains("00124567")); // zeros that people leave out
    }

    void referencesAreReadInGroups()
    {
        QVERIFY(cluesOf(lineSaying("MB 21103 123 123 451")).references.contains("123123451"));
        QCOMPARE(cluesOf(lineSaying("pagto rf66 0001 2345 67 obrigado")).creditorReferences, QStringList("RF660001234567"));
        QCOMPARE(cluesOf(lineSaying("RF67 0001 2345 67")).creditorReferences, QStringList());
    }

    void aTextCannotMakeItSearchForEver()
    {
        const PaymentClues clues = cluesOf(lineSaying(QByteArray("12345 ").repeated(5000).constData()));
        QVERIFY(clues.numbers.size() <= 48 && clues.references.size() <= 48);
    }

    void namesAreAlikeWhateverTheirOrder()
    {
        QCOMPARE(likenessOfNames("SILVA MARIA", "Maria da Conceição Silva"), 100);
        QCOMPARE(likenessOfNames("MARIA JOSE COSTA", "Maria Silva"), 0); // a first name is everybody's
        QCOMPARE(likenessOfNames("José Conceição", "JOSE CONCEICAO"), 100);
        QCOMPARE(likenessOfNames("", ""), 0);
    }

    void aMovementHasOneKeyInEachFile()
    {
        StatementLine line = lineSaying("x");
        line.entryReference = "B1";
        LineKeys first;
        const QString key = first.next("PT50", line).text;
        QVERIFY(first.next("PT50", line).text != key); // twice in one file: two movements
        line.remittance = "shorter"; // the text of a reference does not matter
        QCOMPARE(LineKeys().next("PT50", line).text, key);
        line.amount.minor = 1;
        QVERIFY(LineKeys().next("PT50", line).text != key);
        line.entryReference.clear();
        line.bundleReference = "B1";
        line.position = 1;
        const QString inBundle = LineKeys().next("PT50", line).text;
        line.position = 2;
        QVERIFY(LineKeys().next("PT50", line).text != inBundle);
    }

    void tablesAreReadByTheirHeadings()
    {
        const auto read = readPaymentsFile("Banco X;;;\nData;Descritivo;Valor;IBAN\n25/11/2026;conta 0001;1.012,40;PT50\n26-11-2026;débito;-3,00;\nTotal;;1.009,40;\n",
                                           {}, euro);
        QVERIFY2(read, read ? "" : qPrintable(statementFaultName(read.error().kind) + u' ' + read.error().detail));
        QCOMPARE(read->front().lines.size(), size_t(2));
        QCOMPARE(read->front().lines.at(0).amount.minor, 101240);
        QCOMPARE(read->front().lines.at(0).valueDate, QDate(2026, 11, 25));
        QCOMPARE(read->front().lines.at(1).row, 4);
        QVERIFY(!read->front().hasBalances);
    }

    void aMappingReadsAnyTable()
    {
        PaymentsMapping mapping;
        mapping.headerRow = 0;
        mapping.columns = {{PaymentField::ValueDate, "#1"}, {PaymentField::Amount, "#2"}, {PaymentField::Mark, "#3"}, {PaymentField::Remittance, "#4"}};
        mapping.creditMark = "C";
        mapping.footerRows = 1;
        mapping.forms = {u'.', DateOrder::MonthDayYear};
        QCOMPARE(PaymentsMapping::fromJson(mapping.toJson()), mapping);
        const auto read = readPaymentsFile("11/03/2026,12.40,C,a\n11/04/2026,3.00,D,b\nend,,,\n", mapping, euro);
        QVERIFY(read);
        QCOMPARE(read->front().lines.at(0).amount.minor, 1240);
        QCOMPARE(read->front().lines.at(0).valueDate, QDate(2026, 11, 3));
        QCOMPARE(read->front().lines.at(1).amount.minor, -300);
        mapping.columns.insert(PaymentField::Reference, "Ref");
        QCOMPARE(readPaymentsFile("1\n", mapping, euro).error().kind, StatementFault::Kind::NoSuchColumn);
        QCOMPARE(readPaymentsFile("11/03/2026,12.405,C,a\nx\n", {mapping}, euro).error().kind, StatementFault::Kind::NoSuchColumn);
        mapping.columns.remove(PaymentField::Reference);
        QCOMPARE(readPaymentsFile("11/03/2026,12.405,C,a\nx\n", mapping, euro).error(),
                 (StatementFault{StatementFault::Kind::BadAmount, 1, "12.405"}));
        QCOMPARE(readPaymentsFile("99/03/2026,12.40,C,a\nx\n", mapping, euro).error().kind, StatementFault::Kind::BadDate);
        QCOMPARE(readPaymentsFile("a;b\n1;2\n", {}, euro).error().kind, StatementFault::Kind::UnknownFormat);
    }
};

CONTADOR_TEST(MatchingTest);
#include "matching_test.moc"
