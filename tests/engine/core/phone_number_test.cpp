// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/phone_number.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace contador;

class PhoneNumberTest : public QObject {
    Q_OBJECT

private slots:
    void readsAnyUsualForm_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("e164");
        const auto row = [](const char *country, const char *text, const char *e164) {
            QTest::addRow("%s %s", country, text) << QString(country) << QString(text) << QString(e164);
        };
        row("PT", "912345678", "+351912345678");
        row("PT", "912 345 678", "+351912345678");
        row("PT", "+351 912-345-678", "+351912345678");
        row("PT", "00351912345678", "+351912345678");
        row("PT", "351912345678", "+351912345678");
        row("PT", " 21 123 45 67 ", "+351211234567");
        row("BR", "(11) 91234-5678", "+5511912345678");
        row("BR", "011 91234 5678", "+5511912345678");
        row("BR", "+55 11 91234-5678", "+5511912345678");
        row("UA", "067 333 92 14", "+380673339214");
        row("UA", "(067) 333-92-14", "+380673339214");
        row("UA", "380673339214", "+380673339214");
        row("UA", "+351 912 345 678", "+351912345678");
    }

    void readsAnyUsualForm()
    {
        QFETCH(QString, country);
        QFETCH(QString, text);
        QFETCH(QString, e164);
        const auto phone = PhoneNumber::parse(text, country);
        QVERIFY(phone);
        QCOMPARE(phone->e164(), e164);
    }

    void refusesWhatIsNoNumber()
    {
        QCOMPARE(PhoneNumber::parse("  ", "PT").error(), PhoneFault::Empty);
        QCOMPARE(PhoneNumber::parse("Vodafone", "PT").error(), PhoneFault::NotANumber);
        QCOMPARE(PhoneNumber::parse("12345", "PT").error(), PhoneFault::NotPossible);
        QCOMPARE(PhoneNumber::parse("912345678", "").error(), PhoneFault::UnknownCountry);
        QVERIFY(!PhoneNumber::parse("912345678912345678", "PT"));
        QVERIFY(!PhoneNumber::parse("333-92-14", "UA")); // without its area it rings nowhere
    }

    void groupsForPeople()
    {
        QCOMPARE(PhoneNumber::fromStored("+351912345678").grouped(), QString("+351 912 345 678"));
        QCOMPARE(PhoneNumber::fromStored("+380673339214").grouped(), QString("+380 67 333 9214"));
    }
};

CONTADOR_TEST(PhoneNumberTest);
#include "phone_number_test.moc"
