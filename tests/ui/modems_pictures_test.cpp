// SPDX-License-Identifier: GPL-3.0-or-later
// The tour of the screen of modems: a real station, a modem that fails. CONTADOR_PICTURES=folder keeps the pictures.
#include "tests/support/registry.h"
#include "tests/ui/modem_bench.h"
#include "ui/modems/doctor_dialog.h"
#include "ui/texts/translation.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTest>

namespace contador::tests {

class ModemsPicturesTest : public QObject {
    Q_OBJECT

private slots:
    void drawsTheTour_data()
    {
        QTest::addColumn<Appearance::Choice>("choice");
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << Appearance::Choice::Light << "en";
        QTest::newRow("dark-en") << Appearance::Choice::Dark << "en";
        QTest::newRow("pt") << Appearance::Choice::Light << "pt_PT";
        QTest::newRow("dark-pt") << Appearance::Choice::Dark << "pt_PT";
    }

    void drawsTheTour()
    {
        QFETCH(QString, language);
        const QLocale before;
        {
            const Translation translation(*findLanguage(language), QLocale(QLocale::English, QLocale::UnitedKingdom));
            drawWorking(translation.locale());
            drawLocked(translation.locale());
        }
        QLocale::setDefault(before);
    }

private:
    static Sim contract()
    {
        Sim sim;
        sim.iccid = ModemBench::iccid();
        sim.label = QStringLiteral("Águas da Ria");
        sim.ownNumber = QStringLiteral("+351912000300");
        sim.dailyCap = 2000;
        sim.monthlyCap = 40'000;
        sim.partCost = 4500;
        return sim;
    }

    static void drawWorking(const QLocale &locale)
    {
        QFETCH(Appearance::Choice, choice);
        Appearance appearance;
        ModemBench bench;
        appearance.choose(choice);
        bench.setSim(contract());
        bench.writeHistory();
        bench.enqueue(MessageClass::Service, 3);
        QVERIFY(bench.open({locale, QTimeZone("Europe/Lisbon")}, ModemState::Ready));
        bench.window().setUtility(QStringLiteral("Águas da Ria, E.M."), false);
        QTRY_VERIFY(bench.card()->status().signalDbm && bench.card()->status().storageTotal);
        keep(bench.window(), "good");
        drawDialog(bench, ModemCard::Action::Settings, "limits");
        drawDialog(bench, ModemCard::Action::Figures, "figures");
        drawDialog(bench, ModemCard::Action::AskBalance, "balance");
        drawDialog(bench, ModemCard::Action::Talk, "console");
        drawDoctor(bench);
        bench.card()->button(ModemCard::Action::Pause)->click();
        QTRY_VERIFY(bench.card()->figures().sim.paused);
        keep(bench.window(), "paused");
        bench.card()->button(ModemCard::Action::Pause)->click();
        QTRY_VERIFY(!bench.card()->figures().sim.paused);
        bench.inject(SimulatedFault::Kind::StoreFull);
        QTRY_VERIFY_WITH_TIMEOUT(bench.card()->status().alarms.testFlag(ModemAlarm::StorageFull), 20'000);
        keep(bench.window(), "full");
        bench.heal(SimulatedFault::Kind::StoreFull);
        bench.inject(SimulatedFault::Kind::NoNetwork);
        QVERIFY(bench.waitFor(ModemState::Searching));
        QTRY_VERIFY(!bench.card()->status().alarms.testFlag(ModemAlarm::StorageFull));
        keep(bench.window(), "searching");
        bench.inject(SimulatedFault::Kind::Unplugged);
        QVERIFY(bench.waitFor(ModemState::Missing));
        keep(bench.window(), "unplugged");
        drawSeveralDesks(bench);
    }

    /// As the station tells it where there are several desks; here there is one.
    static void drawSeveralDesks(ModemBench &bench)
    {
        ModemStatus elsewhere = bench.card()->status();
        elsewhere.state = ModemState::OtherDesk;
        elsewhere.heldBy = QStringLiteral("balcao-2");
        bench.window().showModem(elsewhere);
        bench.card()->showStatus(elsewhere);
        keep(bench.window(), "other-desk");
        bench.window().showTrouble({StoreFault::Kind::Unreachable, {}, true});
        keep(bench.window(), "no-server");
    }

    static void drawLocked(const QLocale &locale)
    {
        QFETCH(Appearance::Choice, choice);
        Appearance appearance;
        SimulatedModemOptions options;
        options.pin = "4711";
        ModemBench bench(options);
        appearance.choose(choice);
        bench.setSim(contract());
        bench.writeHistory();
        QVERIFY(bench.open({locale, QTimeZone("Europe/Lisbon")}, ModemState::PinRequired));
        bench.window().setUtility(QStringLiteral("Águas da Ria, E.M."), false);
        keep(bench.window(), "pin");
        drawDialog(bench, ModemCard::Action::EnterPin, "pin-dialog");
    }

    static void drawDialog(ModemBench &bench, ModemCard::Action action, const char *name)
    {
        bench.card()->button(action)->click();
        QTRY_VERIFY(bench.window().findChild<QDialog *>());
        auto *dialog = bench.window().findChild<QDialog *>();
        keep(*dialog, name);
        dialog->reject();
        QTRY_VERIFY(!bench.window().findChild<QDialog *>());
    }

    static void drawDoctor(ModemBench &bench)
    {
        bench.card()->button(ModemCard::Action::Examine)->click();
        QTRY_VERIFY(bench.window().findChild<DoctorDialog *>());
        auto *dialog = bench.window().findChild<DoctorDialog *>();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->text().isEmpty(), 20'000);
        keep(*dialog, "doctor");
        dialog->reject();
        QTRY_VERIFY(!bench.window().findChild<QDialog *>());
    }

    static void keep(QWidget &window, const char *name)
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const QPixmap picture = window.grab();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("CONTADOR_PICTURES");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(QStringLiteral("%1/modems-%2-%3.png")
                                 .arg(folder, QString::fromLatin1(name), QString::fromUtf8(QTest::currentDataTag()))));
    }
};

CONTADOR_TEST(ModemsPicturesTest);

} // namespace contador::tests

#include "modems_pictures_test.moc"
