// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/commands.h"
#include "engine/dialogue/plain_text.h"
#include "engine/dialogue/understanding.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace contador;

class VocabularyTest : public QObject {
    Q_OBJECT

    const Vocabulary &m_vocabulary = Vocabulary::shipped();

private slots:
    void paymentsAreAskedForInFiveLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("wish");
        QTest::newRow("pt") << "Pagamentos: SIM" << "payments" << "yes";
        QTest::newRow("pt, no") << "pagamentos não" << "payments" << "no";
        QTest::newRow("pt, stop") << "PARAR PAGAMENTOS" << "stop payments" << "";
        QTest::newRow("en") << "payments on" << "payments" << "yes";
        QTest::newRow("en, stop") << "Stop payments!" << "stop payments" << "";
        QTest::newRow("es") << "Pagos sí" << "payments" << "yes";
        QTest::newRow("es, stop") << "baja pagos" << "stop payments" << "";
        QTest::newRow("uk") << "ПЛАТЕЖІ ТАК" << "payments" << "yes";
        QTest::newRow("uk, no") << "платежі ні" << "payments" << "no";
        QTest::newRow("uk, in Latin letters") << "platezhi tak" << "payments" << "yes";
        QTest::newRow("ru") << "платежи да" << "payments" << "yes";
        QTest::newRow("ru, stop") << "СТОП ПЛАТЕЖИ" << "stop payments" << "";
        QTest::newRow("neither") << "pagamentos" << "payments" << "";
    }

    void paymentsAreAskedForInFiveLanguages()
    {
        QFETCH(QString, text);
        const ParsedText said = parse(text, m_vocabulary);
        QTEST(said.commands.join(u' '), "command");
        QTEST(said.wish ? (*said.wish ? QStringLiteral("yes") : QStringLiteral("no")) : QString(), "wish");
        QCOMPARE(said.words, int(text.simplified().split(u' ').size()));
    }

    void everyCommandHasWords()
    {
        for (const Command &command : commands()) {
            const QString intent = QString::fromLatin1(command.name);
            static const QStringList withoutOwn{QStringLiteral("payment_messages"), // the words of payments, with a wish
                                                QStringLiteral("yes"), QStringLiteral("no"), // words of their own
                                                QStringLiteral("choose")}; // a number
            if (!withoutOwn.contains(intent))
                QVERIFY2(!m_vocabulary.wordsFor(intent).isEmpty(), command.name);
        }
    }

    /// A word of any list means one thing, whatever language it is of.
    void noWordMeansTwoThings()
    {
        const QDir folder(QStringLiteral(":/dialogue/words"));
        const QStringList files = folder.entryList(QDir::Files);
        QCOMPARE(files, (QStringList{"en.json", "es.json", "pt.json", "ru.json", "uk.json"}));
        QHash<QString, QString> meanings;
        const auto learn = [&](const QString &word, const QString &meaning) {
            const QString plain = unaccented(word);
            QVERIFY2(meanings.value(plain, meaning) == meaning, qPrintable(word + u' ' + meanings.value(plain) + u' ' + meaning));
            meanings.insert(plain, meaning);
        };
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject list = QJsonDocument::fromJson(file.readAll()).object();
            const QJsonObject keywords = list.value("keywords").toObject();
            for (auto it = keywords.begin(); it != keywords.end(); ++it) {
                QVERIFY2(findCommand(it.key()), qPrintable(name + u' ' + it.key()));
                for (const QJsonValue &word : it.value().toArray())
                    learn(word.toString(), it.key());
            }
            for (const char *wish : {"yes", "no"}) {
                QVERIFY2(!list.value(QLatin1String(wish)).toArray().isEmpty(), qPrintable(name));
                for (const QJsonValue &word : list.value(QLatin1String(wish)).toArray())
                    learn(word.toString(), QString::fromLatin1(wish));
            }
        }
    }

    void takesNoOtherFileForAList()
    {
        Vocabulary words;
        for (const QByteArray &json : {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"format\": \"contador-dialogue/1\"}")})
            QVERIFY(!words.add(json));
        QVERIFY(!words.wishOf(QStringLiteral("sim")));
    }
};

CONTADOR_TEST(VocabularyTest);
#include "vocabulary_test.moc"
