// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/sample_utility.h"
#include "ui/account/conversation_model.h"
#include "ui/account/ledger_model.h"
#include "ui/account/readings_model.h"
#include "ui/shell/hits_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace contador::tests {

class AccountModelsTest : public QObject {
    Q_OBJECT

private slots:
    void readingsStandNewestFirstWithTheirUnit()
    {
        ReadingsModel model(sampleFormat());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(sampleCard());
        QCOMPARE(model.rowCount(), 14);
        QCOMPARE(model.index(0, ReadingsModel::ReadOn).data().toString(), QStringLiteral("25/11/2026"));
        QCOMPARE(model.index(0, ReadingsModel::Consumption).data().toString(), QStringLiteral("9\u00A0m³"));
        QCOMPARE(model.index(1, ReadingsModel::Consumption).data().toString(), QStringLiteral("–"));
        QVERIFY(model.index(1, ReadingsModel::Value).data(Qt::ToolTipRole).toString().contains(QLatin1String("leak")));
    }

    void ledgerStandsNewestFirstAndNamesItsSource()
    {
        LedgerModel model(sampleFormat());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(sampleCard());
        QCOMPARE(model.rowCount(), 22);
        QCOMPARE(model.index(0, LedgerModel::Source).data().toString(), QStringLiteral("Message 8998"));
        QCOMPARE(model.index(21, LedgerModel::Source).data().toString(), QStringLiteral("contas-2025.csv"));
        QCOMPARE(model.index(1, LedgerModel::Amount).data().toString(), QStringLiteral("-17,70\u00A0€"));
        QCOMPARE(model.rowOf(EntryId{1}), 21);
    }

    void conversationSaysWhoWrote()
    {
        ConversationModel model(sampleFormat());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(sampleCard());
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.rowOf(MessageId{8'701}), 3);
        QCOMPARE(model.rowOf(MessageId{1}), -1);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("the consumer wrote: saldo")));
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("we answered")));
    }

    void noHitIsSaidInARowThatCannotBeChosen()
    {
        HitsModel model(sampleFormat());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
        model.show(sampleHits());
        QCOMPARE(model.numberAt(2), QStringLiteral("004417"));
        QCOMPARE(model.numberAt(3), QString());
    }
};

CONTADOR_TEST(AccountModelsTest);

} // namespace contador::tests

#include "account_models_test.moc"
