// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/services.h"
#include "engine/core/languages.h"
#include "engine/dialogue/commands.h"
#include "engine/dialogue/owed.h"
#include "engine/sms/segmentation.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace contador;

namespace {

/// The longest that may well come: a debt of a million, eight digits, a long serial, a long name.
Lexicon::Values longestValues(const Lexicon &lexicon)
{
    const QDate longestDate(2026, 9, 30);
    return {{QStringLiteral("value"), QStringLiteral("12345678")},
            {QStringLiteral("previous"), QStringLiteral("12345678")},
            {QStringLiteral("old"), QStringLiteral("12345678")},
            {QStringLiteral("word"), QStringLiteral("PAGAMENTOS")},
            {QStringLiteral("choices"), QStringLiteral("1 ...5678; 2 ...5678; 3 ...5678; 4 ...5678")},
            {QStringLiteral("consumption"), QStringLiteral("12345678")},
            {QStringLiteral("proposal"), QStringLiteral("12345678")},
            {QStringLiteral("missing"), QStringLiteral("T1, T2")},
            {QStringLiteral("date"), lexicon.date(longestDate)},
            {QStringLiteral("previous_date"), lexicon.date(longestDate)},
            {QStringLiteral("due"), lexicon.date(longestDate)},
            {QStringLiteral("meter"), QStringLiteral("EDP-71804877")},
            {QStringLiteral("register"), QStringLiteral("T1")},
            {QStringLiteral("unit"), QStringLiteral("Gcal")},
            {QStringLiteral("digits"), QStringLiteral("12")},
            {QStringLiteral("reference"), QStringLiteral("7K2P3")},
            {QStringLiteral("account"), tailOf(QStringLiteral("0012345678"))},
            {QStringLiteral("utility"), QStringLiteral("Aguas de Vale Claro, EM")},
            {QStringLiteral("debt"), QStringLiteral("12345.67")},
            {QStringLiteral("credit"), QStringLiteral("12345.67")},
            {QStringLiteral("overdue"), QStringLiteral("12345.67")},
            {QStringLiteral("disputed"), QStringLiteral("12345.67")},
            {QStringLiteral("currency"), QStringLiteral("EUR")},
            {QStringLiteral("example"), QStringLiteral("EDP-71804877 1482")},
            {QStringLiteral("amount"), QStringLiteral("12345.67")},
            {QStringLiteral("what"), lexicon.service(QStringLiteral("electricity")) + QStringLiteral(" 12345 kWh")},
            {QStringLiteral("entity"), QStringLiteral("21103")},
            {QStringLiteral("reference"), QStringLiteral("RF18539007547034")},
            {QStringLiteral("number"), QStringLiteral("CIL-0012345678")},
            {QStringLiteral("service"), lexicon.service(QStringLiteral("electricity"))},
            {QStringLiteral("day"), lexicon.day(longestDate)},
            {QStringLiteral("until"), lexicon.moment(QDateTime(longestDate, QTime(17, 0)))},
            {QStringLiteral("moment"), lexicon.moment(QDateTime(longestDate, QTime(17, 0)))},
            {QStringLiteral("from"), lexicon.moment(QDateTime(longestDate, QTime(9, 0)))},
            {QStringLiteral("to"), lexicon.moment(QDateTime(longestDate, QTime(17, 30)))},
            {QStringLiteral("case"), QStringLiteral("7K2P9")},
            {QStringLiteral("code"), QStringLiteral("4821")},
            {QStringLiteral("phone"), QStringLiteral("+351 912 345 678")},
            {QStringLiteral("zone"), QStringLiteral("Vale Claro de Cima")},
            {QStringLiteral("words"), QString(60, u'x')}, // a clerk may not enter more
            {QStringLiteral("count"), QStringLiteral("1234")},
            {QStringLiteral("purpose"), lexicon.say(QStringLiteral("purpose_service"))},
            {QStringLiteral("price"), QStringLiteral("0.123456")},
            {QStringLiteral("per"), lexicon.say(QStringLiteral("per_30_days"))},
            {QStringLiteral("limit"), QStringLiteral("12345")},
            {QStringLiteral("name"), QStringLiteral("IVA")},
            {QStringLiteral("rate"), QStringLiteral("23")},
            {QStringLiteral("least"), QStringLiteral("0.123456")},
            {QStringLiteral("most"), QStringLiteral("0.123456")},
            {QStringLiteral("prices"), QString(100, u'x')}}; // the command itself keeps to the room there is
}

QString longestOwed(const Lexicon &lexicon)
{
    const QString disputed = QStringLiteral("owed_disputed"); // comes behind one of the others
    QString longest;
    for (const QString &reply : lexicon.replies()) {
        const QString said = reply.startsWith(QStringLiteral("owed_")) && reply != disputed ? lexicon.say(reply, longestValues(lexicon)) : QString();
        longest = said.size() > longest.size() ? said : longest;
    }
    return longest + u' ' + lexicon.say(disputed, longestValues(lexicon));
}

/// Has no letters of its own in the GSM alphabet: 70 characters, or 67 in each of two parts.
bool isCyrillic(const Lexicon &lexicon)
{
    return lexicon.say(QStringLiteral("owed_nothing")).at(0).script() == QChar::Script_Cyrillic;
}

/// Each once: a reply may say a value twice.
std::set<QString> placeholdersOf(const Lexicon &lexicon, const QString &reply)
{
    const QStringList names = lexicon.placeholders(reply);
    return {names.begin(), names.end()};
}

QStringList missingIn(const QStringList &wanted, const QStringList &there)
{
    QStringList missing;
    for (const QString &each : wanted) {
        if (!there.contains(each))
            missing << each;
    }
    return missing;
}

} // namespace

/// The dialogue file of every language is whole, and says everything in one short message.
class LexiconTest : public QObject {
    Q_OBJECT

    const Lexicons m_lexicons;

private slots:
    void everyLanguageHasItsFile()
    {
        for (const QString &language : QStringList{"pt_PT", "en", "es", "uk", "ru"})
            QVERIFY2(m_lexicons.of(language).language() == language,
                     qPrintable(QStringLiteral("resources/dialogue/%1.json is missing or cannot be read").arg(language)));
        for (const Language &language : languages())
            QVERIFY2(answerLanguages().contains(language.code), qPrintable(language.code));
        QCOMPARE(m_lexicons.all().size(), size_t(answerLanguages().size()));
    }

    void everyLanguageHasTheSameReplies()
    {
        const Lexicon &first = m_lexicons.all().front();
        for (const Lexicon &lexicon : m_lexicons.all()) {
            const QStringList missing = missingIn(first.replies(), lexicon.replies());
            QVERIFY2(missing.isEmpty(), qPrintable(lexicon.language() + QStringLiteral(".json has not: ") + missing.join(u' ')));
            const QStringList extra = missingIn(lexicon.replies(), first.replies());
            QVERIFY2(extra.isEmpty(), qPrintable(lexicon.language() + QStringLiteral(".json alone has: ") + extra.join(u' ')));
        }
    }

    void everyReplySaysTheSameInEveryLanguage()
    {
        const Lexicon &first = m_lexicons.all().front();
        for (const Lexicon &lexicon : m_lexicons.all()) {
            for (const QString &reply : first.replies()) {
                QVERIFY2(placeholdersOf(lexicon, reply) == placeholdersOf(first, reply),
                         qPrintable(QStringLiteral("%1.json, %2: {%3} there, {%4} in %5.json")
                                        .arg(lexicon.language(), reply, lexicon.placeholders(reply).join(QStringLiteral("} {")),
                                             first.placeholders(reply).join(QStringLiteral("} {")), first.language())));
            }
        }
    }

    /// The word that we tell somebody to write is understood as what it asks for.
    void eachWordToAskForSomethingIsUnderstood()
    {
        const Lexicons lexicons;
        for (const Lexicon &lexicon : lexicons.all()) {
            for (const Command &command : commands()) {
                const QString word = lexicon.request(QLatin1String(command.name));
                if (word.isEmpty())
                    continue;
                const Understanding said = understand(word, {OpenQuestion::None, {}, {}, lexicon.language()}, Vocabulary::shipped());
                const bool isClear = said.verdict != Verdict::Ask || command.ask; // IDIOMA alone asks which
                QVERIFY2(said.intent == QLatin1String(command.name) && isClear,
                         qPrintable(lexicon.language() + u' ' + word + u' ' + said.intent + u' ' + said.doubt));
            }
        }
    }

    void everyReplyFitsOneShortMessage()
    {
        for (const Lexicon &lexicon : m_lexicons.all()) {
            Lexicon::Values values = longestValues(lexicon);
            values.insert(QStringLiteral("owed"), longestOwed(lexicon));
            values.insert(QStringLiteral("readings"), lexicon.say(QStringLiteral("one_of_readings"), values));
            const QString payment = lexicon.say(QStringLiteral("one_payment"), values);
            values.insert(QStringLiteral("payments"), payment + QStringLiteral(", ") + payment);
            Lexicon::Values used = values;
            used.insert(QStringLiteral("consumption"), QStringLiteral("12345"));
            const QString use = lexicon.say(QStringLiteral("one_use"), used);
            values.insert(QStringLiteral("uses"), QStringList{use, use, use}.join(QStringLiteral(", ")));
            for (const QString &reply : lexicon.replies()) {
                if (reply == QStringLiteral("readings_accepted"))
                    continue; // of several meters: in parts where it must be
                const QString text = lexicon.say(reply, values);
                const auto segmented = sms::segment(text);
                QVERIFY(segmented);
                const QString where = QStringLiteral("%1.json, %2: “%3” (%4 septets%5)")
                                          .arg(lexicon.language(), reply, text, QString::number(segmented->units),
                                               segmented->offending.isEmpty()
                                                   ? QString()
                                                   : QStringLiteral(", not in the alphabet: ") + segmented->offending.join(u' '));
                if (isCyrillic(lexicon))
                    QVERIFY2(segmented->segments.size() <= 2, qPrintable(where));
                else
                    QVERIFY2(segmented->encoding == sms::Encoding{} && segmented->segments.size() == 1, qPrintable(where));
            }
        }
    }

    void everyUnitCanBeWritten()
    {
        for (const Lexicon &lexicon : m_lexicons.all()) {
            for (const Service &service : services()) {
                const auto segmented = sms::segment(lexicon.unit(service.unit));
                QVERIFY2(segmented && (isCyrillic(lexicon) || segmented->encoding == sms::Encoding{}),
                         qPrintable(lexicon.language() + QStringLiteral(".json has no plain word for ") + service.unit));
            }
        }
    }

    void fillsInWhatLooksLikeAPlaceholderAsItIs()
    {
        const Lexicon &lexicon = m_lexicons.of(QStringLiteral("pt_PT"));
        const QString text = lexicon.say(
            QStringLiteral("balance"),
            {{QStringLiteral("account"), QStringLiteral("{owed}%1")}, {QStringLiteral("owed"), QStringLiteral("{account}")}});
        QCOMPARE(text, QStringLiteral("Conta {owed}%1: {account}"));
    }

    void writesNumbersAndDatesAsThatLanguageDoes()
    {
        const Lexicon &portuguese = m_lexicons.of(QStringLiteral("pt_PT"));
        const Lexicon &english = m_lexicons.of(QStringLiteral("en"));
        const Money money{123456, *Currency::fromCode(QStringLiteral("EUR"))};
        QCOMPARE(portuguese.amount(money), QStringLiteral("1234,56"));
        QCOMPARE(english.amount(money), QStringLiteral("1234.56"));
        QCOMPARE(portuguese.quantity(*Quantity::fromString(QStringLiteral("56.8"))), QStringLiteral("56,8"));
        QCOMPARE(portuguese.date(QDate(2026, 3, 30)), QStringLiteral("30/03"));
        QCOMPARE(english.date(QDate(2026, 3, 30)), QStringLiteral("30 Mar"));
        QCOMPARE(m_lexicons.of(QStringLiteral("uk")).date(QDate(2026, 3, 30)), QStringLiteral("30.03"));
        QCOMPARE(m_lexicons.of(QStringLiteral("ru")).amount(money), QStringLiteral("1234,56"));
    }

    void answersInTheNearestLanguage()
    {
        QCOMPARE(m_lexicons.of(QStringLiteral("pt-BR")).language(), QStringLiteral("pt_PT"));
        QCOMPARE(m_lexicons.of(QStringLiteral("EN")).language(), QStringLiteral("en"));
        QCOMPARE(m_lexicons.of(QStringLiteral("uk-UA")).language(), QStringLiteral("uk"));
        QCOMPARE(m_lexicons.of(QStringLiteral("ES")).language(), QStringLiteral("es"));
        QCOMPARE(m_lexicons.of(QStringLiteral("xx")).language(), m_lexicons.all().front().language());
    }

    void takesNoOtherFileForADialogue()
    {
        for (const QByteArray &json :
             {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"format\": \"contador-dialogue/2\"}")})
            QVERIFY(!Lexicon::fromJson(json));
    }

    void writesAccentedNamesInBasicLetters()
    {
        QCOMPARE(inBasicLetters(QStringLiteral("Águas de Évora, São João")), QStringLiteral("Aguas de Evora, Sao Joao"));
        QCOMPARE(inBasicLetters(QStringLiteral("Водоканал Йошкар")), QStringLiteral("Водоканал Йошкар"));
        QCOMPARE(inBasicLetters(QString()), QString());
    }

    void showsOnlyTheEndOfAnAccountNumber()
    {
        QCOMPARE(tailOf(QStringLiteral("00124567")), QStringLiteral("...4567"));
        QCOMPARE(tailOf(QStringLiteral("4567")), QStringLiteral("4567"));
    }
};

CONTADOR_TEST(LexiconTest);
#include "lexicon_test.moc"
