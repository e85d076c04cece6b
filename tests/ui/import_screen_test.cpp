// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of imports on a real station, by keyboard: a file is tried, applied, and taken back. With CONTADOR_PICTURES=folder the
// pictures are kept there.
#include "engine/accounts/utility_profile.h"
#include "engine/station/station.h"
#include "tests/support/registry.h"
#include "tests/ui/sample_utility.h"
#include "ui/import/import_columns_model.h"
#include "ui/import/import_history_model.h"
#include "ui/import/import_screen.h"
#include "ui/import/refused_rows.h"
#include "ui/main_window.h"
#include "ui/shared/appearance.h"
#include "ui/shared/table_view.h"
#include "ui/texts/translation.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace contador::tests {

namespace {

const QByteArray sound = "Conta;Titular;Telefone;Serviço;Tarifário;Contador;Dígitos;Última leitura;Data da leitura;Saldo;Vencimento\n"
                         "000701;Conceição Águas;912 000 701;Água;agua-simples;007701;5;1473;12/02/2026;12,40;30/03/2026\n"
                         "000702;Rui Sá;913 000 702;Água;agua-simples;007702;5;981;12/02/2026;;\n"
                         "000703;Ольга Іваненко;914 000 703;Água;agua-simples;03/abr;5;77;12/02/2026;-3,00;\n";
const QByteArray broken = "Conta;Titular;Telefone;Serviço;Tarifário;Contador;Dígitos;Última leitura;Data da leitura;Saldo;Obs.\n"
                          "000701;Conceição Águas;912 000 701;Água;agua-simples;007701;5;1473;12/02/2026;12,40;x\n"
                          "000702;;12;vapor;agua-simples;007702;15;98x;31/02/2026;1.2.3;\n"
                          "000703;<b>Ольга</b>;914 000 703;Água;agua-simples;007703;5;77;12/02/2030;-3,00;\n";

} // namespace

class ImportScreenTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto profile = readProfile(QStringLiteral("demo"), {});
        QVERIFY(profile.has_value());
        const DatabaseUrl url = DatabaseUrl::sqlite(m_folder->filePath(QStringLiteral("demo.db")));
        QVERIFY(establish(url, *profile, Actor::import(), QDateTime::fromString(QStringLiteral("2026-03-01T10:00:00Z"), Qt::ISODate)).has_value());
        StationOptions options;
        options.database = url;
        options.tariffFolders = {Tariffs::shippedFolder()};
        m_station = std::make_unique<Station>(options);
        QVERIFY(m_station->open().has_value());
    }
    void cleanup()
    {
        m_window.reset();
        m_station.reset();
        m_folder.reset();
    }

    void triesAppliesAndTakesBack()
    {
        openWindow(sampleFormat());
        screen().take(QStringLiteral("contas.csv"), sound);
        QTRY_COMPARE(rows().rowCount(), 4); // three rows, one warning
        QVERIFY(button("Apply").isEnabled());
        QCOMPARE(history().rowCount(), 1); // the demonstration's own; nothing was applied yet
        button("Apply").setFocus();
        QTest::keyClick(&button("Apply"), Qt::Key_Space);
        QTRY_COMPARE(history().rowCount(), 2);
        QVERIFY(!button("Apply").isEnabled());
        screen().showTab(2);
        auto &table = *qobject_cast<TableView *>(screen().panes().at(1)->focusProxy());
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
        table.selectRow(0);
        QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(history().record(0).undoneAt.isValid());
    }

    void mapsUnknownHeadings()
    {
        openWindow(sampleFormat());
        screen().take(QStringLiteral("contas.csv"), broken);
        QTRY_COMPARE(columns().rowCount(), 11);
        QCOMPARE(rows().rowCount(), 0); // not tried: one heading is not known
        auto &table = *qobject_cast<TableView *>(screen().panes().at(1)->focusProxy());
        table.selectRow(10);
        auto &ours = combo("Is taken as");
        ours.setFocus();
        ours.setCurrentIndex(0);
        emit ours.activated(0); // left out
        QTRY_VERIFY(rows().rowCount() > 0);
        QCOMPARE(rows().count(ImportRowsModel::Filter::Invalid), 2);
        QVERIFY(!button("Apply").isEnabled());
        QVERIFY(screen().file().options.columns.contains(QStringLiteral("Obs.")));
    }

    void writesTheRefusedRowsWithTheirReasons()
    {
        ImportReport report;
        report.rows = {{2, "01", ImportVerdict::New, {}},
                       {3, "02", ImportVerdict::Invalid, {{"phone", ImportReason::BadPhone}, {"digits", ImportReason::OutOfRange}}}};
        QCOMPARE(refusedRows(report), std::set<int>{3});
        const QByteArray table = refusedTable({"Conta", "Nome"}, {{3, {"02", "=Ana"}}}, report);
        QVERIFY2(table.startsWith("\xEF\xBB\xBF" "Conta;Nome;Row;Why\r\n02;'=Ana;3;Phones: "), table.constData());
    }

    void drawsTheTour_data()
    {
        QTest::addColumn<Appearance::Choice>("choice");
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("pointSize");
        QTest::newRow("light") << Appearance::Choice::Light << "pt_PT" << 10.0;
        QTest::newRow("dark") << Appearance::Choice::Dark << "pt_PT" << 10.0;
        QTest::newRow("english") << Appearance::Choice::Light << "en" << 10.0;
        QTest::newRow("large") << Appearance::Choice::Light << "pt_PT" << 15.0;
    }

    void drawsTheTour()
    {
        QFETCH(Appearance::Choice, choice);
        QFETCH(QString, language);
        QFETCH(qreal, pointSize);
        const QLocale before;
        const QFont font = QApplication::font();
        QFont wanted = font;
        wanted.setPointSizeF(pointSize);
        QApplication::setFont(wanted);
        m_appearance.choose(choice);
        {
            const Translation translation(*findLanguage(language), QLocale(QLocale::English, QLocale::UnitedKingdom));
            Format format = sampleFormat();
            format.locale = translation.locale();
            openWindow(format);
            keep("import-empty");
            screen().take(QStringLiteral("contas.csv"), broken);
            QTRY_COMPARE(columns().rowCount(), 11);
            keep("import-columns");
            screen().take(QStringLiteral("contas.csv"), QByteArray(broken).replace("Obs.", "Zona"));
            QTRY_VERIFY(rows().rowCount() > 0);
            keep("import-refused");
            screen().take(QStringLiteral("contas.csv"), sound);
            QTRY_COMPARE(rows().rowCount(), 4);
            keep("import-tried");
            screen().showTab(2);
            UndoFault fault{UndoFault::Kind::BuiltOn, {{ImportObstacle::Kind::Reading, 2, "000701", 812, "sms", {}},
                                                       {ImportObstacle::Kind::Entry, 2, "000701", 95, "payment", {}},
                                                       {ImportObstacle::Kind::FieldChanged, 3, "000702", 0, "holder_name", {}}}};
            screen().showUndone(failure(fault));
            keep("import-history");
        }
        m_window.reset();
        QLocale::setDefault(before);
        QApplication::setFont(font);
        m_appearance.choose(Appearance::Choice::Light);
    }

private:
    void openWindow(const Format &format)
    {
        m_window = std::make_unique<MainWindow>(format, m_appearance);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->connectTo(*m_station);
        m_window->openScreen(QStringLiteral("import"));
        QTRY_VERIFY(history().rowCount() > 0);
    }

    ImportScreen &screen() const { return *qobject_cast<ImportScreen *>(m_window->screen(QStringLiteral("import"))); }
    ImportRowsModel &rows() const { return *screen().findChild<ImportRowsModel *>(); }
    ImportColumnsModel &columns() const { return *screen().findChild<ImportColumnsModel *>(); }
    ImportHistoryModel &history() const { return *screen().findChild<ImportHistoryModel *>(); }
    QPushButton &button(const char *words) const
    {
        for (QPushButton *each : screen().findChildren<QPushButton *>()) {
            if (QString(each->text()).remove(u'&') == QLatin1String(words))
                return *each;
        }
        qFatal("no button %s", words);
    }
    QComboBox &combo(const char *name) const
    {
        for (QComboBox *each : screen().findChildren<QComboBox *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return *each;
        }
        qFatal("no choice %s", name);
    }

    void keep(const char *name)
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const QPixmap picture = m_window->grab();
        QCOMPARE(picture.deviceIndependentSize().toSize(), QSize(1280, 800));
        const QString folder = qEnvironmentVariable("CONTADOR_PICTURES");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(
            QStringLiteral("%1/%2-%3.png").arg(folder, QString::fromLatin1(name), QString::fromUtf8(QTest::currentDataTag()))));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Appearance m_appearance;
    std::unique_ptr<Station> m_station;
    std::unique_ptr<MainWindow> m_window;
};

CONTADOR_TEST(ImportScreenTest);

} // namespace contador::tests

#include "import_screen_test.moc"
