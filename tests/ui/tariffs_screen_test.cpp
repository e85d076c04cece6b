// SPDX-License-Identifier: GPL-3.0-or-later
// The tariff editor by keyboard alone, and on a real station with a folder of its own.
#include "engine/station/station.h"
#include "tests/support/registry.h"
#include "tests/ui/tariffs_bench.h"
#include "ui/shared/appearance.h"
#include "ui/tariffs/bill_preview.h"
#include "ui/tariffs/field_form.h"
#include "ui/tariffs/line_dialog.h"
#include "ui/tariffs/parts_page.h"
#include "ui/tariffs/tariff_editor.h"
#include "ui/tariffs/tariffs_model.h"
#include "ui/tariffs/tariffs_screen.h"

#include "tests/engine/store/new_database.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

namespace contador::tests {

namespace {

Format english()
{
    return {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Lisbon")};
}

/// A screen on its own, shown with the sample tariffs.
struct Shown {
    Shown()
    {
        screen.resize(1040, 700);
        screen.showTariffs(sampleTariffs(), QDate(2026, 11, 29));
        screen.show();
    }
    Appearance appearance; // our fonts and style, as in the window
    TariffsScreen screen{english()};
    TariffEditor &editor() { return *screen.editor(); }
    QLineEdit *cell(const char *field, int number)
    {
        return editor().components()->form()->field(QString::fromLatin1(field))->findChildren<QLineEdit *>().at(number);
    }
    QString total() { return editor().preview()->rating() ? editor().preview()->rating()->total.toString() : QString(); }
};

void type(QLineEdit *field, const char *text)
{
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
    QTest::keyClicks(field, QString::fromLatin1(text));
}

} // namespace

class TariffsScreenTest : public QObject {
    Q_OBJECT

private slots:
    void showsTheBillOfEachChange()
    {
        Shown shown;
        shown.screen.edit("agua-domestico");
        QCOMPARE(shown.editor().versions()->currentIndex(), 1);
        QCOMPARE(shown.total(), QString("12.55"));
        shown.editor().components()->list()->setCurrentRow(1);
        type(shown.cell("tiers", 1), "0,71"); // a comma, as one types
        QCOMPARE(shown.total(), QString("13.09")); // 5 × 0.71 more: 8.66 + 3.60, 1 % and 6 %
        type(shown.editor().preview()->quantityField(), "5");
        QCOMPARE(shown.total(), QString("7.62")); // 3.55 + 3.60 + 0.04 + 0.43
        QVERIFY(shown.editor().isChanged());
    }

    void saysWhatIsWrongAtItsPlace()
    {
        Shown shown;
        shown.screen.edit("agua-domestico");
        shown.editor().components()->list()->setCurrentRow(1);
        QLineEdit *limit = shown.cell("tiers", 2);
        type(limit, "4");
        QVERIFY(shown.editor().fault());
        QCOMPARE(shown.editor().fault()->path, QString("versions[1].components[1].tiers[1].up_to"));
        QVERIFY(shown.editor().components()->form()->field("tiers")->accessibleDescription().contains("limit before it"));
        shown.editor().components()->list()->setCurrentRow(0);
        shown.editor().save(); // goes to the fault instead
        QCOMPARE(shown.editor().components()->list()->currentRow(), 1);
        QCOMPARE(shown.cell("tiers", 2), shown.screen.focusWidget());
        type(shown.cell("tiers", 2), "14");
        QVERIFY(!shown.editor().fault());
    }

    void keepsDraftsAndKeysThatNobodyKnows()
    {
        Shown shown;
        std::vector<TariffFile> files = sampleTariffs();
        files[0].text.replace("\"act\": {", "\"approved_by\": [\"Ana\"], \"act\": {");
        shown.screen.showTariffs(files, QDate(2026, 11, 29));
        shown.screen.edit("agua-domestico");
        QCOMPARE(shown.editor().fault()->path, QString("approved_by")); // said, not thrown away
        QVERIFY(!shown.screen.panes().contains(nullptr)); // F6 finds its way though there is no bill yet
        shown.editor().addVersion(QDate(2028, 1, 1));
        QTest::keyClick(&shown.screen, Qt::Key_Escape);
        QCOMPARE(shown.screen.model()->index(0, TariffsModel::State).data().toString(), QString("not saved"));
        shown.screen.edit("agua-simples");
        QVERIFY(!shown.editor().isChanged());
        shown.screen.edit("agua-domestico");
        QCOMPARE(shown.editor().versions()->count(), 3);
        QCOMPARE(shown.editor().root().value("approved_by").toArray().at(0).toString(), QString("Ana"));
    }

    void doesNotOfferToChangeWhatWasCharged()
    {
        Shown shown;
        shown.screen.edit("agua-domestico");
        shown.editor().versions()->setCurrentIndex(0);
        shown.editor().components()->list()->setCurrentRow(1);
        QVERIFY(!shown.cell("tiers", 1)->isEnabled());
        QVERIFY(!shown.editor().components()->addButton()->isEnabled());
        shown.editor().versions()->setCurrentIndex(1);
        QVERIFY(shown.cell("tiers", 1)->isEnabled());
    }

    void buildsATariffByForms()
    {
        Shown shown;
        shown.screen.edit("agua-simples");
        PartsPage &page = *shown.editor().components();
        for (const ComponentShape &shape : componentShapes()) {
            if (qstrcmp(shape.kind, "percent") != 0)
                page.add(QString::fromLatin1(shape.kind));
        }
        page.add("percent");
        type(qobject_cast<QLineEdit *>(page.form()->field("of")->focusProxy()), "fixed, block");
        QVERIFY2(!shown.editor().fault(), qPrintable(shown.editor().fault() ? shown.editor().fault()->path : QString()));
        QCOMPARE(page.list()->count(), 1 + int(componentShapes().size()));
    }

    /// Every field shows what stands in the file, and gives it back as it was.
    void changesNothingByShowing_data()
    {
        QTest::addColumn<QString>("path");
        for (const QDir &folder : {QDir(testsFolder() + "/vectors/tariffs"), QDir(Tariffs::shippedFolder())}) {
            for (const QString &name : folder.entryList({"*.json"}, QDir::Files))
                QTest::newRow(qPrintable(name)) << folder.filePath(name);
        }
    }

    void changesNothingByShowing()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        FieldForm form;
        form.show(fileFields(), root);
        QCOMPARE(form.object(), root);
        for (const QJsonValue &each : root.value("versions").toArray()) {
            const QJsonObject version = each.toObject();
            form.show(versionFields(), version);
            QCOMPARE(form.object(), version);
            for (const QJsonValue &component : version.value("components").toArray()) {
                form.show(componentFields(component.toObject().value("kind").toString()), component.toObject());
                QCOMPARE(form.object(), component.toObject());
            }
            for (const QJsonValue &tax : version.value("taxes").toArray()) {
                form.show(taxFields(), tax.toObject());
                QCOMPARE(form.object(), tax.toObject());
            }
            for (const QJsonValue &subsidy : version.value("subsidies").toArray()) {
                form.show(subsidyFields(), subsidy.toObject());
                QCOMPARE(form.object(), subsidy.toObject());
            }
        }
    }

    void savesAnExampleUnderANameOfItsOwn()
    {
        const QTemporaryDir folder;
        NewDatabase database;
        database.writer.reset();
        StationOptions options;
        options.database = database.url;
        options.tariffFolders = {folder.filePath("tariffs"), Tariffs::shippedFolder()};
        Station station(options);
        QVERIFY(station.open().has_value());
        Appearance appearance;
        TariffsScreen screen(english());
        screen.connectTo(station);
        screen.show();
        screen.open("agua-simples");
        QTRY_COMPARE(screen.editor()->file().name, QString("agua-simples"));
        type(screen.editor()->components()->form()->field("tiers")->findChildren<QLineEdit *>().at(1), "1.25");
        for (const char *name : {"agua-simples", "minha"}) {
            screen.editor()->save();
            auto *dialog = screen.window()->findChild<LineDialog *>();
            QVERIFY(dialog);
            dialog->line()->setText(QString::fromLatin1(name));
            dialog->give();
            QTRY_VERIFY(!screen.window()->findChild<LineDialog *>());
        }
        QTRY_COMPARE(screen.editor()->file().name, QString("minha"));
        QVERIFY(!screen.editor()->isChanged());
        QFile written(folder.filePath("tariffs/minha.json"));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("\"price\": \"1.25\""));
        QVERIFY(!QFile::exists(folder.filePath("tariffs/agua-simples.json")));
    }

    /// With letters of twice the size nothing needs a wider window.
    void fitsAtTwiceTheSize()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(20);
        QApplication::setFont(large);
        {
            Shown shown;
            shown.screen.resize(960, 640);
            keep(shown.screen, "tariffs-list-200");
            shown.screen.edit("agua-domestico");
            shown.editor().components()->list()->setCurrentRow(1);
            keep(shown.screen, "tariffs-editor-200");
            QCOMPARE(shown.screen.size(), QSize(960, 640));
            QVERIFY(shown.screen.minimumSizeHint().width() <= 960);
        }
        QApplication::setFont(before);
    }

private:
    static void keep(QWidget &widget, const char *name)
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const QPixmap picture = widget.grab();
        const QString folder = qEnvironmentVariable("CONTADOR_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(QDir().mkpath(folder) && picture.save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name))));
    }
};

CONTADOR_TEST(TariffsScreenTest);

} // namespace contador::tests

#include "tariffs_screen_test.moc"
