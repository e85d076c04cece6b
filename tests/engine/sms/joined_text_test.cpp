// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/joined_text.h"

#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>

using namespace contador::sms;

static UserData part(QStringView text, int sequence, int total, Alphabet alphabet = Alphabet::Gsm7, quint16 reference = 7)
{
    const Concatenation place{reference, ReferenceBits::Sixteen, static_cast<quint8>(total), static_cast<quint8>(sequence)};
    return *UserData::ofText(text, Encoding{alphabet}, place);
}

class JoinedTextTest : public QObject {
    Q_OBJECT

private slots:
    void joinsInAnyOrder()
    {
        std::vector<UserData> parts{part(u"one ", 1, 3), part(u"two ", 2, 3), part(u"three", 3, 3)};
        std::ranges::reverse(parts);
        QCOMPARE(joinedText(parts), std::optional<QString>("one two three"));
    }

    void aPartThatCameTwiceCountsOnce()
    {
        QCOMPARE(joinedText({part(u"a", 1, 2), part(u"a", 1, 2), part(u"b", 2, 2)}), std::optional<QString>("ab"));
    }

    void isNothingWhileAPartIsMissing()
    {
        QVERIFY(!joinedText({}));
        QVERIFY(!joinedText({part(u"a", 1, 2)}));
        QVERIFY(!joinedText({part(u"a", 1, 3), part(u"c", 3, 3), part(u"a", 1, 3)}));
    }

    void isNothingWhenTotalsDiffer() { QVERIFY(!joinedText({part(u"a", 1, 2), part(u"b", 2, 3)})); }

    void aMessageOfOnePartIsItsText()
    {
        QCOMPARE(joinedText({*UserData::ofText(u"hi", Encoding{})}), std::optional<QString>("hi"));
        QCOMPARE(joinedText({part(u"hi", 1, 1)}), std::optional<QString>("hi"));
        QVERIFY(!joinedText({*UserData::ofText(u"hi", Encoding{}), *UserData::ofText(u"ho", Encoding{})}));
    }

    void isNothingWhenAPartHoldsNoText()
    {
        UserData data = part(u"b", 2, 2);
        data.alphabet = Alphabet::EightBit;
        QVERIFY(!joinedText({part(u"a", 1, 2), data}));
    }

    void partsMayBeWrittenDifferently()
    {
        QCOMPARE(joinedText({part(u"10 € ", 1, 3), part(u"Счёт", 2, 3, Alphabet::Ucs2), part(u" ok", 3, 3)}),
                 std::optional<QString>(u"10 € Счёт ok"_qs));
    }

    void aSurrogatePairDividedBySomePhonesIsJoinedFirst()
    {
        const QString smile = u"😀"_qs;
        const auto parts =
            std::vector{part(u'a' + smile.first(1), 1, 2, Alphabet::Ucs2), part(smile.last(1) + u'b', 2, 2, Alphabet::Ucs2)};
        QCOMPARE(*parts.front().text(), u"a\uFFFD"_qs);
        QCOMPARE(joinedText(parts), std::optional<QString>(u"a😀b"_qs));
    }

    void anEscapeDividedBySomePhonesIsJoinedFirst()
    {
        UserData first = part(u"10 ", 1, 2);
        first.content += '\x1B';
        QCOMPARE(joinedText({first, part(u"e", 2, 2)}), std::optional<QString>(u"10 €"_qs));
    }

    void aPartThatIsEmptyIsNotMissing()
    {
        QCOMPARE(joinedText({part(u"a", 1, 3), part(u"", 2, 3), part(u"c", 3, 3)}), std::optional<QString>("ac"));
        QCOMPARE(joinedText({part(u"", 1, 2), part(u"", 2, 2)}), std::optional<QString>(""));
    }

    void twoHundredAndFiftyFivePartsAreJoined()
    {
        std::vector<UserData> parts;
        QString text;
        for (int sequence = 1; sequence <= 255; ++sequence) {
            parts.push_back(part(QString::number(sequence), sequence, 255));
            text += QString::number(sequence);
        }
        QCOMPARE(joinedText(parts), std::optional(text));
    }
};

CONTADOR_TEST(JoinedTextTest);
#include "joined_text_test.moc"
