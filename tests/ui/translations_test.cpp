// SPDX-License-Identifier: GPL-3.0-or-later
// Every sentence of the window and of the command line stands in every language, with all its places for values.
#include "engine/core/languages.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QDirIterator>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace contador::tests {

namespace {

constexpr std::chrono::seconds lupdateTime{60};

struct Sentence {
    QString context;
    QString source;
    QStringList translations; ///< several for plurals
    QString type; ///< "unfinished", "vanished", "obsolete"
};

std::vector<Sentence> sentencesOf(const QString &path)
{
    QFile file(path);
    std::vector<Sentence> sentences;
    if (!file.open(QIODevice::ReadOnly))
        return sentences;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            sentences.push_back({context, {}, {}, {}});
        else if (xml.name() == QLatin1String("source"))
            sentences.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            sentences.back().translations += xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            sentences.back().type = xml.attributes().value(QLatin1String("type")).toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            sentences.back().translations += text;
        }
    }
    return sentences;
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(?:\\d|n|L\\d)"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places += match.next().captured();
    places.removeDuplicates();
    places.sort();
    return places;
}

QString root()
{
    return QDir(testsFolder() + QStringLiteral("/..")).absolutePath();
}

QStringList spokenSources()
{
    QStringList sources;
    for (const QString &folder : {QStringLiteral("/ui"), QStringLiteral("/app")}) {
        QDirIterator files(root() + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            sources += files.next();
    }
    return sources;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void everyLanguageHasEverySentence_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    /// lupdate collects the sentences of the sources into a copy: what is new there is missing in ours.
    void everyLanguageHasEverySentence()
    {
        QFETCH(QString, code);
        const QString ours = root() + QStringLiteral("/translations/contador_%1.ts").arg(code);
        QVERIFY2(QFile::exists(ours), qPrintable(ours));
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy_%1.ts").arg(code));
        QVERIFY(QFile::copy(ours, copy));
        QStringList arguments{QStringLiteral("-I"), root(), QStringLiteral("-silent"), QStringLiteral("-locations"),
                              QStringLiteral("none")};
        if (code == QLatin1String("en"))
            arguments += QStringLiteral("-pluralonly");
        arguments += spokenSources();
        arguments += {QStringLiteral("-ts"), copy};
        QProcess lupdate;
        lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"), arguments);
        QVERIFY2(lupdate.waitForFinished(int(std::chrono::milliseconds(lupdateTime).count())), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
        QStringList faulty;
        for (const Sentence &sentence : sentencesOf(copy)) {
            if (!sentence.type.isEmpty())
                faulty += sentence.context + QLatin1String(": ") + sentence.source + QLatin1String(" (") + sentence.type
                    + QLatin1Char(')');
        }
        QVERIFY2(faulty.isEmpty(),
                 qPrintable(QStringLiteral("build the target update_translations, then translate:\n") + faulty.join(u'\n')));
    }

    void noTranslationLosesAPlace_data() { everyLanguageHasEverySentence_data(); }

    void noTranslationLosesAPlace()
    {
        QFETCH(QString, code);
        const std::vector<Sentence> sentences = sentencesOf(root() + QStringLiteral("/translations/contador_%1.ts").arg(code));
        QVERIFY(!sentences.empty());
        for (const Sentence &sentence : sentences) {
            const QString all = sentence.translations.join(QString());
            QVERIFY2(!all.isEmpty(), qPrintable(sentence.source));
            QVERIFY2(placesOf(sentence.source) == placesOf(all), qPrintable(sentence.source + QLatin1String(" → ") + all));
        }
    }
};

CONTADOR_TEST(TranslationsTest);

} // namespace contador::tests

#include "translations_test.moc"
