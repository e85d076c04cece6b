// SPDX-License-Identifier: GPL-3.0-or-later
// The window at 200 % on 1280×800, by the scale of the screen or by larger letters: everything is there and can be reached,
// in the longest language.
#include "tests/support/registry.h"
#include "tests/ui/sample_threads.h"
#include "tests/ui/sample_utility.h"
#include "tests/ui/tariffs_bench.h"
#include "ui/account/account_screen.h"
#include "ui/account/enrol_dialog.h"
#include "ui/account/hold_dialog.h"
#include "ui/account/phoned_reading_dialog.h"
#include "ui/account/reason_dialog.h"
#include "ui/account/statement_dialog.h"
#include "ui/accounts/filter_dialog.h"
#include "ui/accounts/name_dialog.h"
#include "ui/check/ask_again_dialog.h"
#include "ui/check/check_screen.h"
#include "ui/check/edit_reading_dialog.h"
#include "ui/conversations/conversations_screen.h"
#include "ui/conversations/thread_pane.h"
#include "ui/debts/end_plan_dialog.h"
#include "ui/debts/plan_dialog.h"
#include "ui/main_window.h"
#include "ui/modems/balance_dialog.h"
#include "ui/modems/console_dialog.h"
#include "ui/modems/doctor_dialog.h"
#include "ui/modems/hours_dialog.h"
#include "ui/modems/pin_dialog.h"
#include "ui/modems/sim_dialog.h"
#include "ui/payments/counter_dialog.h"
#include "ui/payments/import_dialog.h"
#include "ui/payments/mapping_dialog.h"
#include "ui/screens.h"
#include "ui/shared/appearance.h"
#include "ui/shared/table_view.h"
#include "ui/shell/key_list.h"
#include "ui/shell/side_navigation.h"
#include "ui/tariffs/line_dialog.h"
#include "ui/tariffs/tariffs_screen.h"
#include "ui/texts/translation.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QScrollArea>
#include <QTest>

namespace contador::tests {

namespace {

const Currency euro{QStringLiteral("EUR"), 2};
constexpr int rowsSeen = 3;

bool fits(const QSize &size, const QSize &room)
{
    return size.width() <= room.width() && size.height() <= room.height();
}

DialogFrame *preparedEnrolDialog(QWidget *under)
{
    auto *dialog = new EnrolDialog(sampleCard(), under);
    PreparedEnrolment prepared;
    prepared.enrolment.phone = QStringLiteral("+351912345678");
    prepared.speaksFor = QStringList{QStringLiteral("00200001")};
    dialog->showPrepared(prepared, QStringLiteral("/home/rita/Documentos/sms-00124567-351912345678.pdf"));
    return dialog;
}

std::vector<DialogFrame *> everyDialog(QWidget *under)
{
    const QString modem = QStringLiteral("Huawei E3372 · /dev/ttyUSB0");
    const Format format = sampleFormat();
    const QByteArray file = "Data;Descrição;Valor\n25/11/2026;Transferência de Ana Maria Prata;12,40\n";
    PaymentsImport trial;
    trial.format = QStringLiteral("camt.053");
    auto *reading = new PhonedReadingDialog(format, under);
    reading->showSheet(sampleSheet());
    return {new KeyList(under),
            reading,
            new EnrolDialog(sampleCard(), under),
            preparedEnrolDialog(under),
            new HoldDialog({QStringLiteral("water"), QStringLiteral("electricity")}, sampleToday(), under),
            new ReasonDialog(QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z"), QStringLiteral("&w"), under),
            new EditReadingDialog(sampleCheckPage().rows[2], format, under),
            new AskAgainDialog(sampleCheckPage().rows[2], format, under),
            new StatementDialog(QStringLiteral("100231"), sampleToday(), under),
            new FilterDialog(sampleAudiences().front().filter, sampleChoices(), euro, format, under),
            new NameDialog(QStringLiteral("x"), QStringLiteral("y"), under),
            new BalanceDialog(modem, QStringLiteral("8935101812345678901"), under),
            new ConsoleDialog(modem, under),
            new DoctorDialog(modem, format, under),
            new HoursDialog(modem, {}, format, under),
            new PinDialog(modem, {}, under),
            new SimDialog(modem, {}, euro, format, under),
            new PlanDialog(format, under),
            new EndPlanDialog({{}, {}, QStringLiteral("100231"), QStringLiteral("Ana Maria Prata")}, under),
            new CounterDialog(sampleToday(), euro, format, under),
            new PaymentsImportDialog(QStringLiteral("extrato.xml"), trial, euro, format, under),
            new MappingDialog(QStringLiteral("banco.csv"), file, {}, euro, format, under),
            new LineDialog(QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("&z"), QStringLiteral("&w"), QString(),
                           [](const QString &) { return QString(); }, under)};
}

} // namespace

class SmallWindowTest : public QObject {
    Q_OBJECT

private slots:
    void fits_data()
    {
        QTest::addColumn<qreal>("pointSize");
        QTest::addColumn<QSize>("room");
        QTest::newRow("screen at 200 %") << 10.0 << QSize(640, 400);
        QTest::newRow("letters at 200 %") << 20.0 << QSize(1280, 800);
    }

    void fits()
    {
        QFETCH(qreal, pointSize);
        QFETCH(QSize, room);
        const QLocale before;
        const QFont font = QApplication::font();
        QFont wanted = font;
        wanted.setPointSizeF(pointSize);
        QApplication::setFont(wanted);
        {
            const Translation translation(*findLanguage(QStringLiteral("pt_PT")), QLocale(QLocale::Portuguese, QLocale::Portugal));
            Appearance appearance;
            MainWindow window(sampleFormat(), appearance);
            window.setUtility(QStringLiteral("Águas da Ria, E.M."), true);
            window.resize(room);
            window.show();
            fill(window);
            for (const ScreenRow &row : screens())
                checkScreen(window, row, room);
            checkDialogs(window, room);
        }
        QLocale::setDefault(before);
        QApplication::setFont(font);
    }

    void navigationIsSymbolsWithTheirWordsAtHand()
    {
        Appearance appearance;
        MainWindow window(sampleFormat(), appearance);
        window.resize(1280, 800);
        window.show();
        const auto *navigation = window.findChild<SideNavigation *>();
        const int wide = navigation->width();
        window.resize(640, 400);
        QCoreApplication::processEvents();
        QVERIFY(navigation->width() < wide / 3);
        const QList<QAbstractButton *> buttons = navigation->findChildren<QAbstractButton *>();
        QVERIFY(buttons.size() > int(screens().size()));
        for (const QAbstractButton *button : buttons) {
            QVERIFY(!button->text().isEmpty()); // what a screen reader says
            QVERIFY2(button->toolTip().contains(button->text()), qPrintable(button->toolTip()));
            QVERIFY2(navigation->rect().contains(button->geometry()), qPrintable(button->text()));
        }
        window.resize(1280, 800);
        QCoreApplication::processEvents();
        QCOMPARE(navigation->width(), wide);
    }

private:
    static void fill(const MainWindow &window)
    {
        qobject_cast<AccountScreen *>(window.screen(QStringLiteral("account")))->show(sampleCard());
        auto &tariffs = *qobject_cast<TariffsScreen *>(window.screen(QStringLiteral("tariffs")));
        tariffs.showTariffs(sampleTariffs(), sampleToday());
        tariffs.edit(QStringLiteral("agua-domestico"));
        const QDateTime now(sampleToday(), QTime(10, 30), Qt::UTC);
        qobject_cast<CheckScreen *>(window.screen(QStringLiteral("check")))->showPage(sampleCheckPage(), now);
        auto &conversations = *qobject_cast<ConversationsScreen *>(window.screen(QStringLiteral("conversations")));
        conversations.showPage(sampleThreads(), now);
        conversations.table()->selectRow(1);
        conversations.showThread(sampleThread());
        QCOMPARE(conversations.pane()->phone(), sampleThread().card.phone);
    }

    static void checkScreen(MainWindow &window, const ScreenRow &row, const QSize &room)
    {
        window.openScreen(QLatin1String(row.id));
        QCoreApplication::processEvents();
        QVERIFY2(contador::tests::fits(window.minimumSizeHint(), room), row.id);
        QCOMPARE(window.size(), room);
        for (const TableView *table : window.screen(QLatin1String(row.id))->findChildren<TableView *>()) {
            if (!table->isVisible())
                continue;
            const int rows = (table->viewport()->height() + 1) / table->verticalHeader()->defaultSectionSize();
            QVERIFY2(rows >= rowsSeen, qPrintable(QStringLiteral("%1: %2, %3 rows").arg(QLatin1String(row.id), table->accessibleName(), QString::number(rows))));
        }
    }

    static void checkDialogs(MainWindow &window, const QSize &room)
    {
        for (DialogFrame *dialog : everyDialog(&window)) {
            const QByteArray name = dialog->metaObject()->className() + QByteArray(" ") + QByteArray::number(dialog->minimumSizeHint().width())
                + "x" + QByteArray::number(dialog->minimumSizeHint().height());
            QVERIFY2(contador::tests::fits(dialog->minimumSizeHint(), room), name.constData());
            dialog->show();
            dialog->resize(dialog->size().boundedTo(room));
            QCoreApplication::processEvents();
            QVERIFY2(contador::tests::fits(dialog->size(), room), name.constData());
            for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
                QVERIFY2(dialog->rect().contains(button->geometry()), name.constData());
            delete dialog;
        }
    }
};

CONTADOR_TEST(SmallWindowTest);

} // namespace contador::tests

#include "small_window_test.moc"
