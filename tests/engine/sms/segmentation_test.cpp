// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/segmentation.h"

#include "engine/sms/deliver.h"
#include "engine/sms/submit.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace contador::sms;

static QString repeated(QStringView text, int times)
{
    return text.toString().repeated(times);
}

/// Random text of the characters given; a fixed seed, so that every run sees the same.
static QString randomText(QRandomGenerator &random, const QStringList &characters, int length)
{
    QString text;
    for (int i = 0; i < length; ++i)
        text += characters[random.bounded(static_cast<int>(characters.size()))];
    return text;
}

class SegmentationTest : public QObject {
    Q_OBJECT

private slots:
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("bits");
        QTest::addColumn<QList<int>>("expected"); // segments, units, per segment, remaining
        QTest::newRow("empty") << "" << 16 << QList{1, 0, 160, 160};
        QTest::newRow("160") << repeated(u"a", 160) << 16 << QList{1, 160, 160, 0};
        QTest::newRow("161, 8 bit") << repeated(u"a", 161) << 8 << QList{2, 161, 153, 145};
        QTest::newRow("161, 16 bit") << repeated(u"a", 161) << 16 << QList{2, 161, 152, 143};
        QTest::newRow("304 with 16 bit fill two") << repeated(u"a", 304) << 16 << QList{2, 304, 152, 0};
        QTest::newRow("80 euros") << repeated(u"€", 80) << 16 << QList{1, 160, 160, 0};
        QTest::newRow("81 euros, 8 bit waste a septet") << repeated(u"€", 81) << 8 << QList{2, 162, 153, 143};
        QTest::newRow("81 euros, 16 bit waste none") << repeated(u"€", 81) << 16 << QList{2, 162, 152, 142};
        QTest::newRow("70 units") << repeated(u"Я", 70) << 16 << QList{1, 70, 70, 0};
        QTest::newRow("71 units") << repeated(u"Я", 71) << 16 << QList{2, 71, 66, 61};
        QTest::newRow("35 pairs") << repeated(u"😀", 35) << 16 << QList{1, 70, 70, 0};
        QTest::newRow("36 pairs, 8 bit waste a unit") << repeated(u"😀", 36) << 8 << QList{2, 72, 67, 61};
        QTest::newRow("one dear character makes all dear") << repeated(u"a", 70) + u'ç' << 16 << QList{2, 71, 66, 61};
    }

    void counts()
    {
        QFETCH(QString, text);
        QFETCH(int, bits);
        QFETCH(QList<int>, expected);
        const auto counted = segment(text, {.referenceBits = static_cast<ReferenceBits>(bits)});
        QVERIFY(counted);
        const QList found{static_cast<int>(counted->segments.size()), counted->units, counted->unitsPerSegment,
                          counted->unitsRemaining};
        QCOMPARE(found, expected);
        QCOMPARE(QStringList(counted->segments.begin(), counted->segments.end()).join(QString()), text);
    }

    void namesTheCharactersThatMakeATextDear()
    {
        QVERIFY(segment(u"Bom dia, são 10 €")->offending == QStringList{u"ã"_qs});
        QVERIFY(segment(u"ç ã ç 😀 ã 😀")->offending == (QStringList{u"ç"_qs, u"ã"_qs, u"😀"_qs}));
        QVERIFY(segment(u"plain [text] {with} ~ ^ | \\ €")->offending.isEmpty());
    }

    void aLanguageKeepsATextCheap()
    {
        const QString text = u"Olá, são 10 € em atraso. Até já"_qs;
        QCOMPARE(segment(text)->encoding, Encoding{Alphabet::Ucs2});
        const Encoding portuguese{Alphabet::Gsm7, NationalLanguage::Portuguese};
        QCOMPARE(segment(text, {.languages = {NationalLanguage::Portuguese}})->encoding, portuguese);
        QCOMPARE(segment(text, {.languages = {NationalLanguage::Turkish}})->encoding, Encoding{Alphabet::Ucs2});
        const auto chosen = segment(text, {.languages = {NationalLanguage::Turkish, NationalLanguage::Portuguese}});
        QCOMPARE(chosen->encoding, portuguese);
    }

    void refusesLoneSurrogates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::newRow("high at the end") << QString("ab") + QChar(0xD83D) << 2;
        QTest::newRow("low at the start") << QChar(0xDE00) + QString("ab") << 0;
        QTest::newRow("the wrong way round") << QString("a") + QChar(0xDE00) + QChar(0xD83D) << 1;
        QTest::newRow("after a pair") << u"😀"_qs + QChar(0xD83D) + u'a' << 2;
    }

    void refusesLoneSurrogates()
    {
        QFETCH(QString, text);
        QFETCH(int, position);
        QCOMPARE(segment(text).error(), (EncodeError{EncodeFault::LoneSurrogate, position}));
    }

    void refusesAForcedEncodingThatLacksACharacterAndSaysWhere()
    {
        const auto refused = segment(u"Olá ção", {.encoding = Encoding{}});
        QCOMPARE(refused.error(), (EncodeError{EncodeFault::CharacterNotInAlphabet, 2}));
        const auto pair = segment(u"a😀", {.encoding = Encoding{Alphabet::Gsm7, NationalLanguage::Portuguese}});
        QCOMPARE(pair.error(), (EncodeError{EncodeFault::CharacterNotInAlphabet, 1}));
    }

    void refusesMoreThan255SegmentsOrThanAllowed()
    {
        QCOMPARE(segment(repeated(u"a", 152 * 255))->segments.size(), 255U);
        QCOMPARE(segment(repeated(u"a", 152 * 255 + 1)).error().fault, EncodeFault::TooManySegments);
        QCOMPARE(segment(repeated(u"a", 161), {.limit = 1}).error().fault, EncodeFault::TooManySegments);
        QCOMPARE(segment(repeated(u"a", 152 * 256), {.limit = 1000}).error().fault, EncodeFault::TooManySegments);
        QVERIFY(segment(repeated(u"a", 160), {.limit = 1}));
    }

    /// The properties that hold for any text, whatever it is made of.
    void everyDivisionHolds_data()
    {
        QTest::addColumn<QStringList>("characters");
        const QStringList latin{"a", "b", " ", "1", "é", "Ω"};
        QTest::newRow("default alphabet") << latin;
        QTest::newRow("with escapes") << latin + QStringList{u"€"_qs, "[", "~"};
        QTest::newRow("with Portuguese") << latin + QStringList{u"ã"_qs, u"ç"_qs, u"á"_qs, u"€"_qs};
        QTest::newRow("with UCS-2") << latin + QStringList{u"Я"_qs, u"ş"_qs};
        QTest::newRow("with pairs") << latin + QStringList{u"😀"_qs, u"🚰"_qs};
        QTest::newRow("pairs alone") << QStringList{u"😀"_qs};
    }

    void everyDivisionHolds()
    {
        QFETCH(QStringList, characters);
        QRandomGenerator random(23038);
        for (int round = 0; round < 300; ++round) {
            const QString text = randomText(random, characters, random.bounded(500));
            const ReferenceBits bits = random.bounded(2) ? ReferenceBits::Eight : ReferenceBits::Sixteen;
            const auto division = segment(text, {.languages = {NationalLanguage::Portuguese}, .referenceBits = bits});
            QVERIFY(division);
            const auto parts = toUserData(*division, 77);
            QVERIFY(parts);
            QString joined;
            for (const UserData &part : *parts) {
                QVERIFY(toOctets(part));
                joined += *part.text();
            }
            QCOMPARE(joined, text);
            const int last = division->unitsPerSegment - division->unitsRemaining;
            QVERIFY(last >= 0 && division->unitsRemaining >= 0);
            const int most = static_cast<int>(division->segments.size()) * division->unitsPerSegment;
            QVERIFY(division->units <= most && division->units > most - 2 * division->unitsPerSegment);
        }
    }

    void everyPartOfAMessageSaysWhichItIs()
    {
        const auto division = segment(repeated(u"0123456789", 40));
        const auto parts = toUserData(*division, 0xABCD);
        QCOMPARE(parts->size(), 3U);
        quint8 sequence = 0;
        for (const UserData &part : *parts)
            QCOMPARE(*part.header.concatenation(), (Concatenation{0xABCD, ReferenceBits::Sixteen, 3, ++sequence}));
    }

    void aSingleSegmentHasNoHeader() { QVERIFY(toUserData(*segment(u"short"), 5)->front().header.elements.empty()); }
};

CONTADOR_TEST(SegmentationTest);
#include "segmentation_test.moc"
