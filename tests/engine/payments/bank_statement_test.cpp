// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/payments/bank_statement.h"
#include "engine/tables/text_encoding.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace contador;

namespace {

const QByteArray mt940 = ":20:STMT\r\n:25:20041010/0532013000\r\n:28C:5/1\r\n:60F:C261124EUR100,00\r\n"
                         ":61:2611251125CR12,40NTRFNONREF//B1\r\n:86:166?00GUTSCHRIFT?20conta 0001?21234567?31PT50?32Maria \r\n?33Silva\r\n"
                         ":61:2611251125RC2,40NTRFE2\r\n:86:plain text\r\n:62F:C261125EUR110,00\r\n-\r\n";

QByteArray camt()
{
    QFile file(tests::testsFolder() + QStringLiteral("/engine/payments/samples/camt053.xml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray oneC()
{
    return *fromUnicode(QStringLiteral("1CClientBankExchange\r\nВерсияФормата=1.03\r\nКодировка=Windows\r\nСекцияРасчСчет\r\n"
                                       "ДатаНачала=25.11.2026\r\nРасчСчет=40702810\r\nНачальныйОстаток=100.00\r\n"
                                       "КонечныйОстаток=112.40\r\nКонецРасчСчет\r\nСекцияДокумент=Платежное поручение\r\n"
                                       "Номер=7\r\nДата=25.11.2026\r\nСумма=12.40\r\nПлательщикСчет=40817810\r\n"
                                       "Плательщик=Иванов Пётр\r\nПолучательСчет=40702810\r\nНазначениеПлатежа=ЛС 0001234567\r\n"
                                       "КонецДокумента\r\nКонецФайла\r\n"),
                        QStringLiteral("windows-1251"));
}

Currency currency(const char *code)
{
    return *Currency::fromCode(QString::fromLatin1(code));
}

QString told(const QByteArray &file, const char *code)
{
    const auto statements = readBankFile(file, currency(code));
    if (!statements)
        return statementFaultName(statements.error().kind);
    QStringList lines;
    for (const StatementLine &line : statements->front().lines)
        lines << QStringList{line.amount.toString(), line.valueDate.toString(Qt::ISODate), line.entryReference, line.creditorReference,
                             line.remittance, line.payerName, line.isReversal ? QStringLiteral("reversal") : QString()}.join(u'|');
    return lines.join(u'\n');
}

} // namespace

class BankStatementTest : public QObject {
    Q_OBJECT

private slots:
    void readsEachFormat()
    {
        QCOMPARE(told(camt(), "EUR"), QStringLiteral("12.40|2026-11-25||RF660001234567||Maria|\n17.60|2026-11-25|||conta 0001234567||\n"
                                                   "-10.00|2026-11-25|||||reversal"));
        QCOMPARE(told(mt940, "EUR"), QStringLiteral("12.40|2026-11-25|B1||conta 0001234567|Maria Silva|\n"
                                                    "-2.40|2026-11-25|||plain text||reversal"));
        QCOMPARE(told(oneC(), "RUB"), QStringLiteral("12.40|2026-11-25|25.11.2026/7||ЛС 0001234567|Иванов Пётр|"));
        QCOMPARE(told(camt().replace("001.02", "001.08").replace("<Nm>Maria</Nm>", "<Pty><Nm>Maria</Nm></Pty>"), "EUR"),
                 told(camt(), "EUR"));
    }

    void refusesWhatDoesNotClose()
    {
        QCOMPARE(told(camt().replace("120.00", "120.01"), "EUR"), QStringLiteral("does_not_close"));
        QCOMPARE(told(camt().replace("17.60", "17.61"), "EUR"), QStringLiteral("batch_differs"));
        QCOMPARE(told(QByteArray(mt940).replace("EUR110", "EUR111"), "EUR"), QStringLiteral("does_not_close"));
        QCOMPARE(told(oneC().replace("112.40", "112.41"), "RUB"), QStringLiteral("does_not_close"));
        QCOMPARE(told(mt940, "BRL"), QStringLiteral("other_currency"));
        QCOMPARE(told("nothing", "EUR"), QStringLiteral("unknown_format"));
    }

    void endsWhateverIsCutOrChanged()
    {
        QRandomGenerator random(1473);
        for (const QByteArray &whole : {camt(), mt940, oneC()}) {
            for (qsizetype size = 0; size < whole.size(); ++size)
                std::ignore = readBankFile(whole.left(size), currency("EUR"));
            for (int round = 0; round < 500; ++round) {
                QByteArray file = whole;
                file[random.bounded(int(file.size()))] = char(random.bounded(256));
                std::ignore = readBankFile(file, currency("EUR"));
            }
        }
    }
};

CONTADOR_TEST(BankStatementTest);
#include "bank_statement_test.moc"
