// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/cost.h"

#include "engine/sms/submit.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador::sms;

static const Encoding plain{Alphabet::Gsm7};
static const Encoding ucs2{Alphabet::Ucs2};
static const Encoding portuguese{Alphabet::Gsm7, NationalLanguage::Portuguese};

/// What a composer tells before anything is sent.
class CostTest : public QObject {
    Q_OBJECT

private slots:
    void aTextInTheDefaultAlphabetHasNothingDear()
    {
        const auto quote = costOf(u"Leitura aceite: 12 é, 10 €");
        QVERIFY(quote);
        QCOMPARE(quote->asWritten, (Cost{plain, 1, 27, 160, 133}));
        QVERIFY(quote->dear.empty());
        QCOMPARE(quote->withoutAccents, u"Leitura aceite: 12 é, 10 €"_qs);
        QCOMPARE(quote->costWithoutAccents, quote->asWritten);
    }

    void eachDearCharacterIsNamedWithItsPlaces()
    {
        const auto quote = costOf(u"não é … ção Ú");
        QVERIFY(quote);
        QCOMPARE(quote->asWritten, (Cost{ucs2, 1, 13, 70, 57}));
        const std::vector<DearCharacter> expected{
            {u"ã"_qs, {1, 9}, true}, {u"…"_qs, {6}, true}, {u"ç"_qs, {8}, true}, {u"Ú"_qs, {12}, true}};
        QVERIFY(quote->dear == expected);
    }

    void withoutAccentsIsProposedWithItsOwnCost()
    {
        const auto quote = costOf(u"não é … ção Ú");
        QCOMPARE(quote->withoutAccents, u"nao é ... cao U"_qs);
        QCOMPARE(quote->costWithoutAccents, (Cost{plain, 1, 15, 160, 145}));
    }

    void aLanguageMakesSomeCharactersCheaperAndTheRestNeedsUcs2()
    {
        const SegmentationOptions allowed{.languages = {NationalLanguage::Portuguese}};
        const auto accented = costOf(u"não há água", allowed);
        QCOMPARE(accented->asWritten, (Cost{portuguese, 1, 14, 155, 141}));
        QVERIFY(std::ranges::none_of(accented->dear, &DearCharacter::needsUcs2));
        const auto smiling = costOf(u"não 😀", allowed);
        QCOMPARE(smiling->asWritten, (Cost{ucs2, 1, 6, 70, 64}));
        QVERIFY(smiling->dear == (std::vector<DearCharacter>{{u"ã"_qs, {1}, false}, {u"😀"_qs, {4}, true}}));
        QCOMPARE(smiling->withoutAccents, u"nao 😀"_qs);
        QCOMPARE(smiling->costWithoutAccents.encoding, ucs2);
    }

    void theQuoteIsWhatIsSent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("160") << u"a"_qs.repeated(160);
        QTest::newRow("161") << u"a"_qs.repeated(161);
        QTest::newRow("euros") << u"€"_qs.repeated(81);
        QTest::newRow("emoji at each end of a part") << u"😀"_qs.repeated(34);
        QTest::newRow("Portuguese") << u"Não há leitura do contador: ligue já, são 10 €. "_qs.repeated(7);
        QTest::newRow("one dear character in a long text") << u"a"_qs.repeated(150) + u"ç"_qs;
    }

    void theQuoteIsWhatIsSent()
    {
        QFETCH(QString, text);
        for (const std::vector<NationalLanguage> &languages :
             {std::vector<NationalLanguage>{}, std::vector{NationalLanguage::Portuguese}}) {
            const SegmentationOptions options{.languages = languages};
            const auto quote = costOf(text, options);
            QVERIFY(quote);
            QCOMPARE(std::size_t(quote->asWritten.segments), submits(u"+351912345678", text, {.segmentation = options})->size());
            QCOMPARE(std::size_t(quote->costWithoutAccents.segments),
                     submits(u"+351912345678", quote->withoutAccents, {.segmentation = options})->size());
        }
    }

    void accentsComeOffAndNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("what is cheap stays") << u"é à ü Ç ñ € [x]"_qs << u"é à ü Ç ñ € [x]"_qs;
        QTest::newRow("capitals") << u"ÁÂÃÀÍÓÔÕÚ"_qs << u"AAAAIOOOU"_qs;
        QTest::newRow("small letters") << u"áâãçêíóôõú"_qs << u"aaaceiooou"_qs;
        QTest::newRow("an accent of its own") << u"na\u0303o"_qs << u"nao"_qs;
        QTest::newRow("ordinals") << u"1.º andar, 2.ª via"_qs << u"1.o andar, 2.a via"_qs;
        QTest::newRow("cubic metres") << u"12 m³"_qs << u"12 m3"_qs;
        QTest::newRow("a power is no number") << u"10²"_qs << u"10²"_qs;
        QTest::newRow("a fraction is no sum") << u"1½"_qs << u"1½"_qs;
        QTest::newRow("a hard space") << u"10\u00A0€"_qs << u"10 €"_qs;
        QTest::newRow("an accent without a letter") << u"a´b"_qs << u"a´b"_qs;
        QTest::newRow("quotation marks have no letters") << u"“a”"_qs << u"“a”"_qs;
        QTest::newRow("other scripts stay") << u"Яй क़ि 한 😀"_qs << u"Яй क़ि 한 😀"_qs;
        QTest::newRow("half a pair") << QString(QChar(0xD83D)) << QString(QChar(0xD83D));
        QTest::newRow("empty") << QString() << QString();
    }

    void accentsComeOffAndNothingElse()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(withoutAccents(text), expected);
    }

    void whatCannotBeSentHasNoCost()
    {
        QCOMPARE(costOf(QString(QChar(0xD83D))).error().fault, EncodeFault::LoneSurrogate);
        QCOMPARE(costOf(u"a"_qs.repeated(152 * 255 + 1)).error().fault, EncodeFault::TooManySegments);
        QCOMPARE(costOf(u"ç", {.encoding = Encoding{}}).error().fault, EncodeFault::CharacterNotInAlphabet);
    }

    void manyDifferentCharactersTakeNoLonger()
    {
        QString text;
        for (char16_t character = 0x4E00; text.size() < 16000; ++character)
            text += QChar(character);
        const auto quote = costOf(text);
        QVERIFY(quote);
        QCOMPARE(quote->dear.size(), 16000U);
    }
};

CONTADOR_TEST(CostTest);
#include "cost_test.moc"
