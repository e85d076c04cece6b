// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/payments/sample_files.h"

#include "engine/core/money.h"
#include "engine/tables/table_writer.h"
#include "tests/support/registry.h"

#include <QFile>

namespace contador::tests {

namespace {

const Currency euro{QStringLiteral("EUR"), 2};

QByteArray sample(const char *name)
{
    QFile file(testsFolder() + QStringLiteral("/engine/payments/samples/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray workbook()
{
    using Form = WrittenColumn::Form;
    return *writeXlsx({{{QStringLiteral("Value date"), Form::Date}, {QStringLiteral("Details"), Form::Text}, {QStringLiteral("Amount"), Form::Number},
                        {QStringLiteral("Transaction"), Form::Text}},
                       {{QStringLiteral("2026-11-25"), QStringLiteral("account 0001234567"), QStringLiteral("12.40"), QStringLiteral("T1")},
                        {QStringLiteral("2026-11-26"), QStringLiteral("fee"), QStringLiteral("-3.5"), QStringLiteral("T2")}}},
                      QStringLiteral("Movements"));
}

QByteArray comma(const Money &money)
{
    return money.toString().replace(u'.', u',').toLatin1();
}

} // namespace

QByteArray mt940(const std::vector<Mt940Line> &lines)
{
    Money balance{10000, euro};
    QByteArray file = ":20:STMT\r\n:25:PT50000201231234567890154\r\n:28C:5/1\r\n:60F:C261124EUR100,00\r\n";
    for (const Mt940Line &line : lines) {
        QByteArray amount = line.amount;
        const bool isBack = amount.startsWith('-');
        if (isBack)
            amount.remove(0, 1);
        const Money money = *Money::fromString(QString::fromLatin1(amount).replace(u',', u'.'), euro);
        balance += isBack ? -money : money;
        file += QByteArray(":61:2611251125") + (isBack ? "RC" : "C") + comma(money) + "NTRFNONREF"
            + (*line.reference ? QByteArray("//") + line.reference : QByteArray()) + "\r\n:86:166?00X?20" + line.text;
        if (*line.payer)
            file += QByteArray("?31") + line.payer;
        if (*line.name)
            file += QByteArray("?32") + line.name;
        file += "\r\n";
    }
    return file + ":62F:C261125EUR" + comma(balance) + "\r\n-\r\n";
}

std::vector<SampleFile> sampleFiles()
{
    return {{"camt.053.001.02 with a batch", sample("camt053-batch.xml")},
            {"camt.053.001.08", sample("camt053-08.xml")},
            {"MT940, plain", sample("mt940-plain.sta")},
            {"MT940, ?20", mt940({{"B1", "12,40", "CONTA 0001234567"}})},
            {"1C", sample("1c.txt")},
            {"payments CSV", sample("payments.csv")},
            {"CSV of a bank", sample("bank.csv")},
            {"XLSX of a bank", workbook()}};
}

} // namespace contador::tests
