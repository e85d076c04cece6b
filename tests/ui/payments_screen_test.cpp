// SPDX-License-Identifier: GPL-3.0-or-later
// The payments by keyboard alone, and as they look. With CONTADOR_PICTURES=folder the pictures are kept there.
#include "tests/support/registry.h"
#include "tests/ui/sample_utility.h"
#include "ui/main_window.h"
#include "ui/payments/counter_dialog.h"
#include "ui/payments/files_page.h"
#include "ui/payments/import_dialog.h"
#include "ui/payments/mapping_dialog.h"
#include "ui/payments/payments_screen.h"
#include "ui/payments/queue_page.h"
#include "ui/shared/appearance.h"
#include "ui/shared/table_view.h"
#include "ui/texts/translation.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace contador::tests {

namespace {

const Currency euro{QStringLiteral("EUR"), 2};
constexpr QSize windowSize(1280, 800);

KeptLine waiting(qint64 id, const char *amount, const char *payer, const char *text, QueueReason reason)
{
    KeptLine line;
    line.id = {id};
    line.line.row = int(id);
    line.line.amount = *Money::fromString(QString::fromLatin1(amount), euro);
    line.line.valueDate = QDate(2026, 11, 25);
    line.line.payerName = QString::fromUtf8(payer);
    line.line.remittance = QString::fromUtf8(text);
    line.line.payerAccount = QStringLiteral("PT50003506510000000000033");
    line.file = QStringLiteral("extrato-2026-11-25.xml");
    line.reason = reason;
    return line;
}

std::vector<KeptLine> queue()
{
    return {waiting(1, "12.40", "PRATA ANA MARIA", "água novembro", QueueReason::NoMatch),
            waiting(2, "23.40", "Condomínio Rua da Igreja, 12", "contas 0001234567 e 00124567", QueueReason::Ambiguous),
            waiting(3, "-9.00", "BANCO", "devolução", QueueReason::PaymentNotFound),
            waiting(4, "1045.00", "Quinta do Lago, Lda. <b>x</b>", "<i>pago</i> \u202E1234", QueueReason::SameReference)};
}

MatchVerdict proposals()
{
    MatchVerdict verdict;
    verdict.rule = MatchRule::AmountAndName;
    verdict.proposals = {{{7}, QStringLiteral("0001234567"), QStringLiteral("Ana Maria Prata"), {1240, euro}},
                         {{8}, QStringLiteral("00200001"), QStringLiteral("Ana Prata Gomes"), {-500, euro}}};
    return verdict;
}

std::vector<KeptBankFile> files()
{
    KeptBankFile one;
    one.id = {2};
    one.name = QStringLiteral("extrato-2026-11-25.xml");
    one.format = QStringLiteral("camt.053");
    one.sha256 = QString(64, u'a');
    one.importedAt = QDateTime(QDate(2026, 11, 25), QTime(9, 12), Qt::UTC);
    one.importedBy = QStringLiteral("rita");
    one.statements = {{QStringLiteral("PT50000201231234567890154"), QStringLiteral("230"), Money{10000, euro}, Money{118250, euro}}};
    one.totals = {{LineState::Booked, 41, {91240, euro}}, {LineState::Queued, 4, {107180, euro}}, {LineState::Outgoing, 2, {-520, euro}}};
    KeptBankFile two = one;
    two.id = {1};
    two.name = QStringLiteral("mb-2026-11-24.csv");
    two.format = QStringLiteral("table");
    two.statements.clear();
    two.totals = {{LineState::Booked, 12, {30215, euro}}};
    return {one, two};
}

} // namespace

class PaymentsScreenTest : public QObject {
    Q_OBJECT

private slots:
    void theQueueIsWorkedByKeyboardAlone()
    {
        PaymentsScreen screen(sampleFormat());
        screen.resize(windowSize);
        screen.show();
        QVERIFY(QTest::qWaitForWindowActive(&screen));
        QueuePage &page = screen.queue();
        QSignalSpy asked(&page, &QueuePage::proposalsWanted);
        QSignalSpy assigned(&page, &QueuePage::assignWanted);
        QSignalSpy aside(&page, &QueuePage::notOursWanted);
        QSignalSpy undone(&page, &QueuePage::undoWanted);
        QSignalSpy searched(&page, &QueuePage::searchWanted);
        screen.showQueue(queue());
        QCOMPARE(asked.size(), 1);
        page.showProposals({1}, proposals());
        page.table()->setFocus();
        QTest::keyClick(page.table(), Qt::Key_Return);
        QVERIFY(page.search()->hasFocus());
        QTest::keyClick(page.search(), Qt::Key_Down);
        QTest::keyClick(page.search(), Qt::Key_Return);
        QCOMPARE(assigned.last().at(0).value<StatementLineId>(), StatementLineId{1});
        QCOMPARE(assigned.last().at(1).toString(), QStringLiteral("00200001"));
        KeptLine booked = queue().front();
        booked.state = LineState::Booked;
        booked.accountNumber = QStringLiteral("00200001");
        page.decided(booked);
        std::vector<KeptLine> left = queue();
        left.erase(left.begin());
        screen.showQueue(left);
        QVERIFY(page.table()->hasFocus());
        QCOMPARE(page.table()->currentIndex().row(), 0); // the next one
        QTest::keyClick(page.table(), Qt::Key_N);
        QCOMPARE(aside.last().at(0).value<StatementLineId>(), StatementLineId{2});
        QTest::keyClick(page.table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.last().at(0).value<StatementLineId>(), StatementLineId{1});
        page.search()->setFocus();
        QTest::keyClicks(page.search(), QStringLiteral("luc"));
        QTest::keyClick(page.search(), Qt::Key_Return); // the answer is not there yet: nobody is booked by mistake
        QCOMPARE(assigned.size(), 1);
        QVERIFY(searched.wait());
        page.showHits(QStringLiteral("lu"), {});
        page.showHits(QStringLiteral("luc"), sampleHits());
        QTest::keyClick(page.search(), Qt::Key_Return);
        QCOMPARE(assigned.last().at(1).toString(), QStringLiteral("100231"));
        screen.showQueue({});
        QVERIFY(!page.search()->isEnabled());
    }

    void aTableIsReadAsItIsMapped()
    {
        const QByteArray file = "Extrato;;;\nData;Descritivo;Valor;S\n25/11/2026;conta 0001;12,40;C\n26/11/2026;taxa;3,00;D\nTotal;;;\n";
        MappingDialog dialog(QStringLiteral("b.csv"), file, {}, euro, sampleFormat(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        PaymentsMapping mapping = dialog.mapping();
        QCOMPARE(mapping.headerRow, 2);
        QCOMPARE(mapping.footerRows, 1);
        QCOMPARE(mapping.columns.value(PaymentField::Amount), QStringLiteral("Valor"));
        QCOMPARE(mapping.forms.decimalMark, QChar(u','));
        QVERIFY2(dialog.sentence().contains(QStringLiteral("15,40")), qPrintable(dialog.sentence()));
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->accessibleName() == QStringLiteral("Direction (C, D)"))
                box->setCurrentIndex(box->findData(QStringLiteral("S")));
        }
        QVERIFY2(dialog.sentence().contains(QStringLiteral("12,40")), qPrintable(dialog.sentence()));
        QSignalSpy chosen(&dialog, &MappingDialog::mappingChosen);
        QSignalSpy saved(&dialog, &MappingDialog::mappingSaved);
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == QStringLiteral("Save as"))
                field->setText(QStringLiteral("my bank"));
        }
        mapping = dialog.mapping();
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                button->click();
        }
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<PaymentsMapping>(), mapping);
        QCOMPARE(saved.size(), 1);
        MappingDialog again(QStringLiteral("b.csv"), file, {mapping}, euro, sampleFormat(), nullptr);
        again.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(!again.mapping().columns.contains(PaymentField::Mark));
        auto *savedBox = again.findChildren<QComboBox *>().first();
        for (QComboBox *box : again.findChildren<QComboBox *>()) {
            if (box->findText(QStringLiteral("my bank")) > 0)
                savedBox = box;
        }
        savedBox->setCurrentIndex(1);
        emit savedBox->activated(1);
        QCOMPARE(again.mapping(), mapping);
    }

    void theCounterBooksOnlyWhoIsSure()
    {
        CounterDialog dialog(QDate(2026, 11, 28), euro, sampleFormat(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy taken(&dialog, &CounterDialog::taken);
        const QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
        const auto field = [&](const char *name) {
            for (QLineEdit *one : fields) {
                if (one->accessibleName() == QString::fromUtf8(name))
                    return one;
            }
            return static_cast<QLineEdit *>(nullptr);
        };
        const auto press = [&] {
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (button->isDefault())
                    button->click();
            }
        };
        field("Account")->setText(QStringLiteral("luc"));
        dialog.showHits(QStringLiteral("luc"), sampleHits());
        field("Amount, EUR")->setText(QStringLiteral("23,40"));
        press();
        QCOMPARE(taken.size(), 0);
        dialog.showHits(QStringLiteral("luc"), {sampleHits().front()});
        field("Amount, EUR")->setText(QStringLiteral("x"));
        press();
        QCOMPARE(taken.size(), 0);
        field("Amount, EUR")->setText(QStringLiteral("23,40"));
        press();
        press();
        QCOMPARE(taken.size(), 2);
        const auto first = taken.at(0).first().value<PaymentDesk::Taken>();
        QCOMPARE(first.accountNumber, QStringLiteral("100231"));
        QCOMPARE(first.amount.minor, 2340);
        QCOMPARE(first.key, taken.at(1).first().value<PaymentDesk::Taken>().key); // booked once
    }

    void draws_data()
    {
        QTest::addColumn<Appearance::Choice>("choice");
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("pointSize");
        QTest::newRow("light") << Appearance::Choice::Light << "pt_PT" << 10.0;
        QTest::newRow("dark") << Appearance::Choice::Dark << "pt_PT" << 10.0;
        QTest::newRow("english") << Appearance::Choice::Light << "en" << 10.0;
        QTest::newRow("large") << Appearance::Choice::Light << "pt_PT" << 15.0;
    }

    void draws()
    {
        QFETCH(Appearance::Choice, choice);
        QFETCH(QString, language);
        QFETCH(qreal, pointSize);
        const QLocale before;
        const QFont font = QApplication::font();
        QFont wanted = font;
        wanted.setPointSizeF(pointSize);
        QApplication::setFont(wanted);
        const Translation translation(*findLanguage(language), QLocale(QLocale::English, QLocale::UnitedKingdom));
        Appearance appearance;
        appearance.choose(choice);
        Format format = sampleFormat();
        format.locale = translation.locale();
        {
            MainWindow window(format, appearance);
            window.resize(windowSize);
            window.show();
            window.openScreen(QStringLiteral("payments"));
            auto &screen = *qobject_cast<PaymentsScreen *>(window.screen(QStringLiteral("payments")));
            keep(window, "payments-empty");
            screen.showQueue(queue());
            screen.queue().showProposals({1}, proposals());
            keep(window, "payments-waiting");
            screen.showFiles(files());
            std::vector<KeptLine> lines = queue();
            lines.front().state = LineState::Booked;
            lines.front().accountNumber = QStringLiteral("0001234567");
            screen.files().showLines({2}, lines);
            screen.showTab(1);
            keep(window, "payments-files");
            QVERIFY(window.width() <= windowSize.width());
        }
        drawDialogs(format);
        QLocale::setDefault(before);
        QApplication::setFont(font);
    }

private:
    void drawDialogs(const Format &format)
    {
        const QByteArray file = "Extrato;;;;\nData mov.;Descrição;Valor;Ordenante;N.º de movimento\n25/11/2026;TRF CONTA 0001234567;12,40;ANA PRATA;881\n"
                                "25/11/2026;COMISSÃO;-5,20;;882\nTotal;;7,20;;\n";
        auto *mapping = new MappingDialog(QStringLiteral("banco.csv"), file, {}, euro, format, nullptr);
        mapping->show();
        keep(*mapping, "payments-mapping");
        mapping->close();
        PaymentsImport trial;
        trial.format = QStringLiteral("mt940");
        trial.statements = {{QStringLiteral("PT50000201231234567890154"), QStringLiteral("5/1"), {10000, euro}, {12360, euro}, {}}};
        for (const KeptLine &line : queue()) {
            ImportedLine imported;
            imported.line = line.line;
            imported.id = line.id;
            imported.state = line.id.value == 1 ? LineState::Booked : LineState::Queued;
            trial.lines.push_back(imported);
        }
        auto *import = new PaymentsImportDialog(QStringLiteral("extrato.sta"), trial, euro, format, nullptr);
        import->show();
        keep(*import, "payments-import");
        import->close();
        auto *counter = new CounterDialog(QDate(2026, 11, 28), euro, format, nullptr);
        counter->show();
        keep(*counter, "payments-counter");
        counter->close();
    }

    static void keep(QWidget &widget, const char *name)
    {
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const QPixmap picture = widget.grab();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("CONTADOR_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(QString::fromLatin1(name), QString::fromLatin1(QTest::currentDataTag())))));
    }
};

CONTADOR_TEST(PaymentsScreenTest);

} // namespace contador::tests

#include "payments_screen_test.moc"
