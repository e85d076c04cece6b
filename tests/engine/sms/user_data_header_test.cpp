// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sms/user_data_header.h"

#include "engine/sms/user_data.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador::sms;

static UserDataHeader headerOf(const char *hex)
{
    return UserDataHeader::fromOctets(QByteArray::fromHex(hex));
}

class UserDataHeaderTest : public QObject {
    Q_OBJECT

private slots:
    void writesWhatItReads()
    {
        const QByteArray octets = QByteArray::fromHex("00034D020124010370000804ABCD0302");
        const UserDataHeader header = UserDataHeader::fromOctets(octets);
        QCOMPARE(header.elements.size(), 4U);
        QCOMPARE(header.toOctets(), QByteArray(1, static_cast<char>(octets.size())) + octets);
        QCOMPARE(header.size(), header.toOctets().size());
    }

    void withoutElementsThereIsNoHeader()
    {
        QVERIFY(UserDataHeader().toOctets().isEmpty());
        QCOMPARE(UserDataHeader().size(), 0);
        QVERIFY(headerOf("").elements.empty());
    }

    void elementsThatDoNotEndWithTheHeaderAreIgnoredTogether()
    {
        const QByteArray whole = QByteArray::fromHex("00034D0201240103");
        for (qsizetype size = 1; size < whole.size(); ++size)
            QCOMPARE(UserDataHeader::fromOctets(whole.first(size)).elements.size(), size == 5 ? 1U : 0U);
    }

    void everyConcatenationComesBack()
    {
        for (const ReferenceBits bits : {ReferenceBits::Eight, ReferenceBits::Sixteen}) {
            for (const int reference : {0, 1, 255, 256, 65535}) {
                if (bits == ReferenceBits::Eight && reference > 255)
                    continue;
                const Concatenation place{static_cast<quint16>(reference), bits, 255, 254};
                QCOMPARE((UserDataHeader{{InformationElement::of(place)}}.concatenation()), std::optional(place));
            }
        }
    }

    void everyTotalAndSequenceIsAPlaceOrNone()
    {
        for (int total = 0; total < 256; ++total) {
            for (int sequence = 0; sequence < 256; ++sequence) {
                const QByteArray content = QByteArray(1, 7) + static_cast<char>(total) + static_cast<char>(sequence);
                const bool isPlace = sequence >= 1 && sequence <= total;
                QCOMPARE((UserDataHeader{{{0x00, content}}}.concatenation().has_value()), isPlace);
            }
        }
    }

    void theLastThatCountsHolds()
    {
        QCOMPARE(headerOf("00030102010804123403020003020200").concatenation()->reference, 0x1234);
        QCOMPARE(headerOf("040201020504000300040402FF").ports(), std::nullopt);
        QCOMPARE(headerOf("0402010205040003000404020506").ports(), std::optional(Ports{5, 6, 8}));
        QCOMPARE(headerOf("240101240103").singleShift(), NationalLanguage::Portuguese);
        QCOMPARE(headerOf("25010125020000").lockingShift(), NationalLanguage::Turkish);
    }

    void roomBesideEveryHeader()
    {
        const Encoding gsm7;
        const Encoding shifted{Alphabet::Gsm7, NationalLanguage::Portuguese};
        const Encoding ucs2{Alphabet::Ucs2};
        const Concatenation eight{.bits = ReferenceBits::Eight};
        const Concatenation sixteen{.bits = ReferenceBits::Sixteen};
        const auto room = [](const Encoding &encoding, const std::optional<Concatenation> &place) {
            return encoding.room(encoding.header(place));
        };
        QCOMPARE((QList{room(gsm7, {}), room(gsm7, eight), room(gsm7, sixteen)}), (QList{160, 153, 152}));
        QCOMPARE((QList{room(shifted, {}), room(shifted, eight), room(shifted, sixteen)}), (QList{155, 149, 148}));
        QCOMPARE((QList{room(ucs2, {}), room(ucs2, eight), room(ucs2, sixteen)}), (QList{70, 67, 66}));
    }
};

CONTADOR_TEST(UserDataHeaderTest);
#include "user_data_header_test.moc"
