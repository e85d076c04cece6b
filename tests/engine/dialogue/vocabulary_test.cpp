// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dialogue/commands.h"
#include "engine/dialogue/understanding.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace contador;

namespace {

void write(const QDir &folder, const QString &name, const QByteArray &text)
{
    QVERIFY(folder.mkpath(QFileInfo(folder.filePath(name)).path()));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

/// The files of words, intents and forms are whole, and a utility may add to them.
class VocabularyTest : public QObject {
    Q_OBJECT

    const Vocabulary &m_vocabulary = Vocabulary::shipped();

private slots:
    void everyShippedFileIsGood()
    {
        Vocabulary vocabulary;
        QCOMPARE(vocabulary.addFolder(QDir(QStringLiteral(":/dialogue"))).join(u'\n'), QString());
        QCOMPARE(vocabulary.languages(), (QStringList{"en", "es", "pt", "ru", "uk"}));
    }

    void everyIntentHasItsCommandAndEveryCommandItsRule()
    {
        const auto &rules = m_vocabulary.intents().rules();
        for (const IntentRule &rule : rules)
            QVERIFY2(rule.intent.isEmpty() || findCommand(rule.intent), qPrintable(rule.intent));
        for (const Command &command : commands()) {
            const QString intent = QString::fromLatin1(command.name);
            const bool isRuled = std::ranges::any_of(rules, [&](const IntentRule &rule) { return rule.intent == intent; });
            static const QStringList unsaid{QStringLiteral("choose"), // read from the open question
                                            QStringLiteral("confirm_phone")}; // the utility asks, the consumer says yes
            QVERIFY2(isRuled || unsaid.contains(intent), command.name);
        }
    }

    void everyIntentHasAKeywordInFiveLanguages_data()
    {
        QTest::addColumn<QString>("intent");
        QTest::addColumn<QStringList>("texts"); // in Portuguese, English, Spanish, Ukrainian and Russian
        const auto row = [](const char *intent, const QStringList &texts) { QTest::newRow(intent) << QString::fromLatin1(intent) << texts; };
        row("reading", {"LEITURA 1482", "READING 1482", "LECTURA 1482", "ПОКАЗНИК 1482", "ПОКАЗАНИЯ 1482"});
        row("correct_reading", {"CORRIGIR 1482", "CORRECT 1482", "CORREGIR 1482", "ВИПРАВИТИ 1482", "ИСПРАВИТЬ 1482"});
        row("undo", {"ANULAR", "UNDO", "ANULAR", "СКАСУВАТИ", "ОТМЕНА"});
        row("balance", {"SALDO", "BALANCE", "DEUDA", "БОРГ", "ДОЛГ"});
        row("bill", {"FATURA", "BILL", "FACTURA", "ПЛАТІЖКА", "КВИТАНЦИЯ"});
        row("payment_data", {"REFERENCIA", "PAY", "REFERENCIA", "РЕКВІЗИТИ", "РЕКВИЗИТЫ"});
        row("payments", {"PAGAMENTOS", "PAYMENTS", "PAGOS", "ПЛАТЕЖІ", "ПЛАТЕЖИ"});
        row("payment_messages", {"PAGAMENTOS SIM", "PAYMENTS ON", "PAGOS SI", "ПЛАТЕЖІ ТАК", "ПЛАТЕЖИ ДА"});
        row("tariff", {"TARIFA", "TARIFF", "TARIFA", "ТАРИФ", "ТАРИФ"});
        row("consumption", {"CONSUMO", "USAGE", "CONSUMO", "СПОЖИВАННЯ", "РАСХОД"});
        row("meter", {"CONTADOR", "METER", "MEDIDOR", "ПОВІРКА", "ПОВЕРКА"});
        row("instalments", {"PRESTACOES", "INSTALMENTS", "CUOTAS", "РОЗСТРОЧКА", "РАССРОЧКА"});
        row("outage_report", {"SEM AGUA", "NO WATER", "NO HAY AGUA", "НЕМА ВОДИ", "НЕТ ВОДЫ"});
        row("outage_info", {"OBRAS", "WORKS", "CORTES", "ВІДКЛЮЧЕННЯ", "ОТКЛЮЧЕНИЯ"});
        row("call_me", {"LIGUEM", "CALL", "LLAMAR", "ПЕРЕДЗВОНІТЬ", "ПЕРЕЗВОНИТЕ"});
        row("acknowledge", {"CIENTE 4471", "ACK 4471", "ENTERADO 4471", "ПОВІДОМЛЕНО 4471", "УВЕДОМЛЕН 4471"});
        row("verify", {"VERIFICAR 4471", "VERIFY 4471", "VERIFICAR 4471", "ПЕРЕВІРКА 4471", "ПРОВЕРКА 4471"});
        row("stop", {"PARAR", "STOP", "BAJA", "СТОП", "СТОП"});
        row("start", {"INICIAR", "START", "ALTA", "СТАРТ", "СТАРТ"});
        row("language", {"IDIOMA EN", "LANG PT", "IDIOMA EN", "МОВА UA", "ЯЗЫК RU"});
        row("not_me", {"NAO SOU EU", "NOT ME", "NO SOY YO", "ЦЕ НЕ Я", "ЭТО НЕ Я"});
        row("help", {"AJUDA", "HELP", "AYUDA", "ДОПОМОГА", "ПОМОЩЬ"});
        row("courtesy", {"OBRIGADO", "THANKS", "GRACIAS", "ДЯКУЮ", "СПАСИБО"});
    }

    void everyIntentHasAKeywordInFiveLanguages()
    {
        QFETCH(QString, intent);
        QFETCH(QStringList, texts);
        for (const QString &text : texts) {
            for (const QString &written : {text, text.toLower(), u' ' + text + QStringLiteral(" !"), u'"' + text + u'"'}) {
                const Understanding understood = understand(written, {}, m_vocabulary);
                QVERIFY2(understood.intent == intent && understood.verdict == Verdict::Understood,
                         qPrintable(written + QStringLiteral(" → ") + understood.intent + u' ' + understood.doubt));
            }
        }
    }

    void personsAreCalledInFiveLanguages()
    {
        for (const char *text : {"HUMANO", "OPERATOR", "HUMANO", "ОПЕРАТОР"}) {
            const Understanding understood = understand(QString::fromUtf8(text), {}, m_vocabulary);
            QCOMPARE(understood.intent, QStringLiteral("person"));
            QCOMPARE(understood.verdict, Verdict::HandOver);
        }
    }

    void readsThePublishedForms()
    {
        int examples = 0;
        for (const PublishedFormat &format : m_vocabulary.formats().all()) {
            for (const QString &example : format.examples) {
                const Understanding understood = understand(example, {}, m_vocabulary);
                QVERIFY2(understood.intent == format.intent, qPrintable(format.name + u' ' + example + u' ' + understood.intent));
                QVERIFY2(understood.verdict == (format.isForPerson ? Verdict::HandOver : Verdict::Understood), qPrintable(example));
                ++examples;
            }
        }
        QVERIFY(examples >= 15);
        const Understanding krasnoyarsk = understand(QStringLiteral("ЖКХ 1# 123456 Х 0000056.8 Г 0000047.3"), {}, m_vocabulary);
        QCOMPARE(krasnoyarsk.accounts, QStringList{"123456"});
        const std::vector<SaidReading> readings{{"56.8", "cold", "123456", {}}, {"47.3", "hot", "123456", {}}};
        QCOMPARE(krasnoyarsk.readings, readings);
    }

    void aUtilityAddsWordsRulesAndForms()
    {
        const QTemporaryDir folder;
        const QDir own(folder.path());
        write(own, QStringLiteral("words/own.json"), R"({"format": "contador-dialogue-words/2", "language": "pt", "senses": {"balance": ["calote"]}})");
        write(own, QStringLiteral("formats/own.json"),
              R"({"format": "contador-dialogue-formats/1", "formats": [{"name": "own", "intent": "reading", "texts": ["x9 {account} / {reading}"]}]})");
        write(own, QStringLiteral("rules/own.json"),
              R"({"format": "contador-dialogue-intents/1", "rules": [{"intent": "help", "when": ["tariff is_alone"]}]})");
        Vocabulary vocabulary;
        QVERIFY(vocabulary.addFolder(QDir(QStringLiteral(":/dialogue"))).isEmpty());
        QVERIFY(vocabulary.addFolder(own).isEmpty());
        QCOMPARE(understand(QStringLiteral("Calote?"), {}, vocabulary).intent, QStringLiteral("balance"));
        QCOMPARE(understand(QStringLiteral("tarifa"), {}, vocabulary).intent, QStringLiteral("help")); // his rule goes first
        const Understanding form = understand(QStringLiteral("X9 778 / 1482"), {}, vocabulary);
        QCOMPARE(form.accounts, QStringList{"778"});
        QCOMPARE(form.readings.size(), size_t(1));
    }

    void saysWhatIsWrongWithAFile()
    {
        Vocabulary vocabulary;
        for (const QByteArray &json : {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"format\": \"contador-dialogue/1\"}")})
            QVERIFY(!vocabulary.addWords(json).isEmpty());
        QCOMPARE(vocabulary.addWords(R"({"format": "contador-dialogue-words/2", "senses": {"nonsense": ["x"]}})"), QStringLiteral("no such sense: nonsense"));
        IntentRules rules;
        QCOMPARE(rules.add(R"({"format": "contador-dialogue-intents/1", "rules": [{"intent": "x", "when": ["balance !nonsense"]}]})"),
                 QStringLiteral("no such sense: nonsense"));
        QVERIFY(!rules.add(R"({"format": "contador-dialogue-intents/1", "rules": [{"intent": "x", "verdict": "perhaps"}]})").isEmpty());
    }
};

CONTADOR_TEST(VocabularyTest);
#include "vocabulary_test.moc"
