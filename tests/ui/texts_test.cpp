// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/reading.h"
#include "engine/messaging/message.h"
#include "tests/support/registry.h"
#include "ui/texts/account_text.h"
#include "ui/texts/feed_text.h"
#include "ui/texts/format.h"
#include "ui/texts/import_text.h"
#include "ui/texts/message_text.h"
#include "ui/texts/modem_text.h"
#include "ui/texts/store_text.h"
#include "ui/texts/translation.h"
#include "ui/texts/visible_text.h"

#include <QTest>

namespace contador::tests {

namespace {

Money money(qint64 minor, const char *code = "EUR", int decimals = 2)
{
    return {minor, Currency{QString::fromLatin1(code), decimals}};
}

Format portuguese()
{
    return {QLocale(QLocale::Portuguese, QLocale::Portugal), QTimeZone("Europe/Lisbon")};
}

Format british()
{
    return {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/London")};
}

} // namespace

class TextsTest : public QObject {
    Q_OBJECT

private slots:
    void moneyIsWrittenAsTheReaderWritesIt()
    {
        QCOMPARE(portuguese().money(money(2230)), QStringLiteral("22,30\u00A0€"));
        QCOMPARE(portuguese().money(money(-5)), QStringLiteral("-0,05\u00A0€"));
        QCOMPARE(portuguese().money(money(123456789)), QStringLiteral("1\u00A0234\u00A0567,89\u00A0€"));
        QCOMPARE(british().money(money(-123456)), QStringLiteral("-€1,234.56"));
        QCOMPARE(british().money(money(1500, "XOF", 0)), QStringLiteral("1,500\u00A0XOF"));
    }

    void quantityKeepsItsDecimals()
    {
        QCOMPARE(portuguese().quantity(Quantity{56'800}, QStringLiteral("m³")), QStringLiteral("56,8\u00A0m³"));
        QCOMPARE(portuguese().quantity(Quantity::whole(1482)), QStringLiteral("1482"));
    }

    void momentIsInTheTimeOfTheUtility()
    {
        const QDateTime moment(QDate(2026, 7, 1), QTime(23, 30, 5), Qt::UTC);
        QCOMPARE(portuguese().moment(moment), QStringLiteral("02/07/2026 00:30"));
        QCOMPARE(portuguese().time(moment), QStringLiteral("00:30:05"));
    }

    void elapsedTimeHasAUnitThatFits()
    {
        using namespace std::chrono_literals;
        QCOMPARE(portuguese().elapsed(840ms), QStringLiteral("840\u00A0ms"));
        QCOMPARE(portuguese().elapsed(1849ms), QStringLiteral("1,8\u00A0s"));
        QCOMPARE(portuguese().elapsed(125s), QStringLiteral("2\u00A0min 5\u00A0s"));
        QCOMPARE(portuguese().elapsed(2h + 3min), QStringLiteral("2\u00A0h 3\u00A0min"));
    }

    void senderThatIsNoNumberIsMadeHarmless()
    {
        QCOMPARE(portuguese().phone(QStringLiteral("+351912345678")), QStringLiteral("+351 912 345 678"));
        QCOMPARE(portuguese().phone(QStringLiteral("BAN\u202ECO")), QStringLiteral("BAN‹U+202E›CO"));
    }

    void nothingHidesInAText()
    {
        QCOMPARE(visibleLine(QStringLiteral("a\u0007b\u007F")), QStringLiteral("a␇b␡"));
        QCOMPARE(visibleLine(QStringLiteral("x\u200By\u2066z\uFEFF")), QStringLiteral("x‹U+200B›y‹U+2066›z‹U+FEFF›"));
        QCOMPARE(visibleLine(QStringLiteral("um\r\ndois\rtrês\tfim")), QStringLiteral("um↵dois↵três fim"));
        QCOMPARE(visibleText(QStringLiteral("um\r\ndois")), QStringLiteral("um\ndois"));
        QCOMPARE(visibleLine(QString(QChar(0xD83D))), QString(QChar(QChar::ReplacementCharacter)));
        const QString harmless = QStringLiteral("Olá, ñ Ж 👍🏽 👨‍👩‍👧");
        QCOMPARE(visibleLine(harmless), harmless);
    }

    void everyModemStateHasASentenceAndIsKnownByName()
    {
        for (int state = int(ModemState::Stopped); state <= int(ModemState::Ready); ++state) {
            const QString sentence = modemSentence(ModemState(state));
            QVERIFY(sentence.endsWith(u'.'));
            QCOMPARE(modemSentenceNamed(modemStateName(ModemState(state))), sentence);
            QVERIFY(!modemStateText(ModemState(state)).isEmpty());
        }
        QCOMPARE(modemSentenceNamed(QStringLiteral("dancing")), QStringLiteral("dancing"));
    }

    void everyStoreFaultSaysWhatToDo()
    {
        for (int kind = int(StoreFault::Kind::BadUrl); kind <= int(StoreFault::Kind::Other); ++kind) {
            const QString sentence = storeSentence({StoreFault::Kind(kind), {}});
            QVERIFY2(sentence.size() > 40 && sentence.endsWith(u'.'), qPrintable(sentence));
        }
    }

    void everyDoubtAndMessageStateAndImportReasonHasWords()
    {
        for (int doubt = int(ReadingDoubt::None) + 1; doubt <= int(ReadingDoubt::TariffBroken); ++doubt) {
            const QString name = readingDoubtName(ReadingDoubt(doubt));
            QVERIFY2(readingDoubtSentence(name) != name, qPrintable(name));
        }
        for (int state = int(MessageState::New); state <= int(MessageState::Printed); ++state) {
            const QString name = messageStateName(MessageState(state));
            QVERIFY2(messageStateText(name) != name, qPrintable(name));
        }
        for (int reason = 0; reason <= int(ImportReason::ReadingDiffers); ++reason)
            QVERIFY2(!importSentence(ImportReason(reason)).isEmpty(), qPrintable(QString::number(reason)));
        for (int source = int(ReadingSource::Sms); source <= int(ReadingSource::Control); ++source) {
            const QString name = readingSourceName(ReadingSource(source));
            QVERIFY2(readingSourceText(name) != name, qPrintable(name));
        }
    }

    void languageIsTheOneAskedForOrThatOfTheSystem()
    {
        QCOMPARE(chooseLanguage(QStringLiteral("en"), QLocale(QLocale::Portuguese)).code, QStringLiteral("en"));
        QCOMPARE(chooseLanguage({}, QLocale(QLocale::Portuguese, QLocale::Portugal)).code, QStringLiteral("pt_PT"));
        QCOMPARE(chooseLanguage({}, QLocale(QLocale::Turkish)).code, QStringLiteral("en"));
    }

    void sentencesComeInPortuguese()
    {
        const QLocale before;
        {
            const Translation translation(*findLanguage(QStringLiteral("pt_PT")));
            QCOMPARE(feedKindText(FeedKind::ReadingHeld), QStringLiteral("Por verificar"));
            QVERIFY(modemSentence(ModemState::Missing).startsWith(QStringLiteral("O modem está desligado")));
        }
        QLocale::setDefault(before);
        QCOMPARE(feedKindText(FeedKind::ReadingHeld), QStringLiteral("To check"));
    }
};

CONTADOR_TEST(TextsTest);

} // namespace contador::tests

#include "texts_test.moc"
