// SPDX-License-Identifier: GPL-3.0-or-later
// The debts by keyboard alone, on real books, and as they look. With CONTADOR_PICTURES=folder the pictures are kept there.
#include "tests/support/registry.h"
#include "tests/ui/sample_utility.h"
#include "tests/ui/window_on_books.h"
#include "ui/debts/ageing_page.h"
#include "ui/debts/debtors_model.h"
#include "ui/debts/debts_screen.h"
#include "ui/debts/end_plan_dialog.h"
#include "ui/debts/months_page.h"
#include "ui/debts/penalties_page.h"
#include "ui/debts/plan_dialog.h"
#include "ui/debts/plans_model.h"
#include "ui/debts/plans_page.h"
#include "ui/shared/table_view.h"
#include "ui/texts/translation.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace contador::tests {

namespace {

const Currency euro{QStringLiteral("EUR"), 2};
constexpr QSize windowSize(1280, 800);

Money money(const char *amount)
{
    return *Money::fromString(QString::fromLatin1(amount), euro);
}

DebtsPicture samplePicture()
{
    DebtsPicture picture{sampleToday(), Ageing::nothing(euro), {}};
    qint64 seed = 731'214;
    for (const char *service : {"", "electricity", "water"}) {
        Ageing ageing = Ageing::nothing(euro);
        ageing.credits = {-seed / 9, euro};
        if (*service) {
            ageing.notDue = {seed * 31, euro};
            for (Ageing::Bucket &bucket : ageing.buckets) {
                seed = seed * 2 / 3 + 7;
                bucket.amount = {seed * 5, euro};
            }
            ageing.disputed = {seed / 2, euro};
        }
        picture.all += ageing;
        picture.services.push_back({QString::fromLatin1(service), ageing});
    }
    return picture;
}

DebtorsPage sampleDebtors()
{
    DebtorsPage page;
    for (const AccountLine &line : sampleAccounts().lines) {
        DebtorLine debtor{line.id, line.number, line.holder, line.address, line.phone, money("123.45"), QDate(2026, 9, 30), line.balance,
                          line.held, line.vulnerable};
        page.lines.push_back(debtor);
    }
    return page;
}

PlanLine samplePlan(qint64 id, const char *holder, std::optional<PlanOutcome> outcome, bool isMissed)
{
    InstalmentPlan plan;
    plan.id = id;
    plan.agreedOn = QDate(2026, 8, 3);
    plan.agreedBy = QStringLiteral("rita");
    plan.outcome = outcome;
    plan.endedOn = outcome ? QDate(2026, 11, 2) : QDate();
    for (int i = 0; i < 6; ++i)
        plan.parts.push_back({i % 2 == 0 ? QStringLiteral("water") : QStringLiteral("electricity"), QDate(2026, 10, 31).addMonths(i / 2),
                              money("41.15"), outcome || (i < 2 && !isMissed) ? money("0.00") : money("41.15")});
    const PlanStanding standing = standingOf(plan, euro, sampleToday());
    return {plan, standing, QStringLiteral("10023%1").arg(id), QString::fromUtf8(holder)};
}

std::vector<PlanLine> samplePlans()
{
    return {samplePlan(4, "Maria do Carmo Sequeira", std::nullopt, false), samplePlan(3, "Олена Ковальчук", std::nullopt, true),
            samplePlan(2, "Padaria Central <b>Lda</b>", PlanOutcome::Broken, false), samplePlan(1, "João Alves", PlanOutcome::Kept, false)};
}

std::vector<PaymentMonth> sampleMonths()
{
    PaymentMonths months(euro);
    for (int i = 0; i < 12; ++i) {
        const QDate day = QDate(2025, 12, 5).addMonths(i);
        const int bills = i == 3 ? 12 : 400 + 20 * i;
        for (int bill = 0; bill < bills; ++bill) {
            BilledLine line;
            line.bill = EntryId{i * 1000 + bill + 1};
            line.billedOn = day;
            line.dueOn = day.addDays(30);
            line.amount = 1500 + 37 * (bill % 11);
            line.isDisputed = bill % 97 == 0;
            if (bill % 10 < 7 && *line.dueOn < sampleToday().addDays(20))
                line.settled.push_back({EntryKind::Payment, day.addDays(20), line.amount});
            else if (bill % 10 < 8)
                line.settled.push_back({EntryKind::Payment, day.addDays(50), line.amount / 2});
            else if (bill % 10 < 9)
                line.settled.push_back({EntryKind::Plan, day.addDays(60), line.amount});
            months.addBill({line}, sampleToday());
        }
        months.addPayments(day, bills - 30 > 0 ? bills - 30 : 3, qint64(bills) * 1480);
    }
    return months.months();
}


} // namespace

class DebtsScreenTest : public QObject {
    Q_OBJECT

private slots:
    void fromTheAgeToTheAccountByKeys()
    {
        WindowOnBooks books;
        QTest::keyClick(&books.window(), Qt::Key_0, Qt::ControlModifier);
        DebtsScreen &debts = screen(books.window());
        QVERIFY(debts.isVisible());
        QTRY_COMPARE(debts.ageing().debtors().rowCount(), 1); // 12.40, due years ago
        QCOMPARE(debts.ageing().debtors().line(0).amount, money("12.40"));
        TableView *ages = debts.ageing().ages();
        ages->setFocus();
        QTest::keyClick(ages, Qt::Key_Up);
        QTRY_COMPARE(debts.ageing().debtors().rowCount(), 0); // nobody owes anything of that age
        QTest::keyClick(ages, Qt::Key_Down);
        QTRY_COMPARE(debts.ageing().debtors().rowCount(), 1);
        QTest::keyClick(ages, Qt::Key_Return);
        TableView *accounts = debts.ageing().accounts();
        QVERIFY(accounts->hasFocus());
        QSignalSpy wanted(&debts, &Screen::accountWanted);
        QTest::keyClick(accounts, Qt::Key_Return);
        QCOMPARE(wanted.last().first().toString(), QStringLiteral("00124567"));
        QVERIFY(books.window().screen(QStringLiteral("account"))->isVisible());
    }

    void penaltiesAreAskedOnceTheyWereLookedAt()
    {
        WindowOnBooks books(100);
        books.window().openScreen(QStringLiteral("debts"));
        DebtsScreen &debts = screen(books.window());
        PenaltiesPage &page = debts.penalties();
        debts.showTab(1);
        QTRY_VERIFY(page.look()->isEnabled());
        QVERIFY(!page.ask()->isEnabled());
        QTest::keyClick(page.look(), Qt::Key_Space);
        QTRY_VERIFY(!page.isWalking());
        QVERIFY2(page.table()->model()->rowCount() == 1, qPrintable(wordsOf(page)));
        QCOMPARE(books.card("00124567").total, money("12.40")); // nothing was booked
        QVERIFY(page.ask()->hasFocus());
        page.day()->setDate(page.day()->date().addDays(-1));
        QVERIFY(!page.ask()->isEnabled()); // another day was not looked at
        page.day()->setDate(page.day()->date().addDays(1));
        QVERIFY(page.ask()->isEnabled());
        QTest::keyClick(page.ask(), Qt::Key_Space);
        QTRY_VERIFY(!page.isWalking());
        QVERIFY(!page.ask()->isEnabled()); // it is asked once
        const AccountCard card = books.card("00124567");
        QVERIFY(card.total.minor > 1240);
        QCOMPARE(card.entries.back().kind, QStringLiteral("penalty"));
        QVERIFY(!card.entries.back().bookedBy.isEmpty());
        QTest::keyClick(page.look(), Qt::Key_Space);
        QTRY_VERIFY(!page.isWalking());
        QCOMPARE(page.table()->model()->rowCount(), 0);
    }

    void aPlanIsSeenAgreedAndEnded()
    {
        WindowOnBooks books;
        books.window().openScreen(QStringLiteral("debts"));
        DebtsScreen &debts = screen(books.window());
        QTRY_COMPARE(debts.ageing().debtors().rowCount(), 1);
        debts.ageing().accounts()->setFocus();
        QTest::keyClick(debts.ageing().accounts(), Qt::Key_P);
        auto *dialog = debts.findChild<PlanDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTRY_VERIFY(dialog->instalments()->maximum() >= 2);
        dialog->instalments()->setValue(3); // 4.13 each: the rule of the country says 5.00 at least
        QTRY_VERIFY(wordsOf(*dialog).contains(QStringLiteral("too small")));
        QVERIFY(!dialog->go()->isEnabled());
        dialog->instalments()->setValue(2);
        QTRY_VERIFY(dialog->go()->isEnabled());
        QCOMPARE(books.card("00124567").holds.size(), size_t(0)); // only tried
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(debts.plans().plans().rowCount(), 1);
        QCOMPARE(books.card("00124567").overdue, money("0.00"));
        debts.showTab(2);
        QTRY_COMPARE(debts.plans().instalments()->model()->rowCount(), 2);
        QTest::keyClick(debts.plans().ending(), Qt::Key_Space);
        auto *ending = debts.findChild<EndPlanDialog *>();
        QVERIFY(ending && ending->isVisible());
        QTest::keyClick(ending, Qt::Key_Return); // without a reason nothing ends
        QVERIFY(ending->isVisible());
        QTest::keyClicks(ending->findChild<QLineEdit *>(), QStringLiteral("paid at once"));
        QTest::keyClick(ending, Qt::Key_Return);
        QTRY_COMPARE(debts.plans().plans().rowCount(), 0);
        QCOMPARE(books.card("00124567").overdue, money("12.40"));
    }

    void aPlanOfNobodyIsNotAgreed()
    {
        PlanDialog dialog(sampleFormat(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy tried(&dialog, &PlanDialog::previewWanted);
        QSignalSpy agreed(&dialog, &PlanDialog::agreeWanted);
        dialog.showRules({}, euro, sampleToday());
        dialog.openFor({});
        QTest::keyClicks(dialog.accountField(), QStringLiteral("luc"));
        dialog.showHits(QStringLiteral("luc"), sampleHits()); // several
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(agreed.size(), 0);
        dialog.showHits(QStringLiteral("luc"), {sampleHits().front()});
        QTRY_COMPARE(tried.size(), 1);
        const PlanTerms terms = tried.first().at(1).value<PlanTerms>();
        dialog.instalments()->setValue(5);
        dialog.showPreview(QStringLiteral("100231"), terms, samplePlans().front().plan); // of terms that changed since
        QVERIFY(!dialog.go()->isEnabled());
        dialog.showPreview(QStringLiteral("100231"), dialog.terms(), samplePlans().front().plan);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(agreed.size(), 1);
    }

    void monthsAreCountedOverTheWholeBook()
    {
        WindowOnBooks books;
        books.window().openScreen(QStringLiteral("debts"));
        DebtsScreen &debts = screen(books.window());
        const QDate today = books.station().ask([](Reader &reader) { return reader.today(); }).result().value();
        const auto paid = books.station().command(Actor::import(), [today](Writer &writer) {
            return writer.atPaymentDesk([&](PaymentDesk &desk) {
                return desk.take({QStringLiteral("00124567"), money("12.40"), today, {}, QStringLiteral("counter"), QStringLiteral("a")}).has_value();
            });
        });
        QVERIFY(paid.result().value());
        debts.showTab(3);
        QTRY_COMPARE(debts.months().table()->model()->rowCount(), 1);
        const QAbstractItemModel &model = *debts.months().table()->model();
        QVERIFY2(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("12.40")),
                 qPrintable(model.index(0, 0).data(Qt::AccessibleTextRole).toString()));
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
            window.openScreen(QStringLiteral("debts"));
            drawAll(window, screen(window));
            QVERIFY(window.width() <= windowSize.width());
        }
        auto *dialog = new PlanDialog(format, nullptr);
        dialog->showRules({12, 500, 0}, euro, sampleToday());
        dialog->openFor(QStringLiteral("100231"));
        dialog->showHits(QStringLiteral("100231"), {sampleHits().front()});
        dialog->showPreview(QStringLiteral("100231"), dialog->terms(), samplePlans().front().plan);
        keep(*dialog, "debts-plan");
        dialog->close();
        auto *ending = new EndPlanDialog(samplePlans()[2], nullptr);
        ending->show();
        keep(*ending, "debts-end-plan");
        ending->close();
        QLocale::setDefault(before);
        QApplication::setFont(font);
    }

private:
    static DebtsScreen &screen(const MainWindow &window)
    {
        return *qobject_cast<DebtsScreen *>(window.screen(QStringLiteral("debts")));
    }
    static QString wordsOf(const QWidget &widget)
    {
        QStringList words;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        return words.join(u'\n');
    }

    static void drawAll(MainWindow &window, DebtsScreen &debts)
    {
        QSignalSpy debtors(&debts.ageing().debtors(), &DebtorsModel::pageWanted);
        debts.ageing().show({sampleToday(), Ageing::nothing(euro), {}});
        debts.ageing().debtors().addPage(debtors.last().first().toInt(), {});
        keep(window, "debts-age-empty");
        debts.ageing().show(samplePicture());
        debts.ageing().ages()->selectRow(3);
        debts.ageing().debtors().addPage(debtors.last().first().toInt(), sampleDebtors());
        keep(window, "debts-age");
        debts.showTab(1);
        debts.penalties().showRules(moneyRules(QStringLiteral("BR")).penalty, sampleToday());
        keep(window, "debts-penalties-empty");
        PenaltyWalk::Found found{{}, 0, money("0.00")};
        for (const AccountLine &line : sampleAccounts().lines) {
            found.lines.push_back({line.number, line.holder, money("2.40"), line.id.value % 3 == 0 ? money("-0.80") : money("1.13")});
            found.sum += found.lines.back().fine + found.lines.back().interest;
            ++found.debts;
        }
        debts.penalties().showFound(found, DebtsDesk::Mode::DryRun);
        keep(window, "debts-penalties");
        debts.showTab(2);
        QSignalSpy plans(&debts.plans().plans(), &PlansModel::pageWanted);
        debts.plans().restart();
        debts.plans().plans().addPage(plans.last().first().toInt(), {});
        keep(window, "debts-plans-empty");
        debts.plans().setToday(sampleToday());
        debts.plans().restart();
        debts.plans().plans().addPage(plans.last().first().toInt(), samplePlans());
        debts.plans().table()->selectRow(1);
        keep(window, "debts-plans");
        debts.showTab(3);
        debts.months().show({}, 100);
        keep(window, "debts-months-empty");
        debts.months().show(sampleMonths(), 100);
        keep(window, "debts-months");
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

CONTADOR_TEST(DebtsScreenTest);

} // namespace contador::tests

#include "debts_screen_test.moc"
