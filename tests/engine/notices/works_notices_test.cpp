// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/accounts_import.h"
#include "engine/accounts/accounts_store.h"
#include "engine/messaging/notice_codes_store.h"
#include "engine/messaging/phone_languages_store.h"
#include "engine/messaging/sms_stops_store.h"
#include "engine/notices/coded_notice.h"
#include "engine/notices/works_notices.h"
#include "engine/sms/segmentation.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

/// Works are told to the phones of their zone: each once, none that wants no such texts.
class WorksNoticesTest : public QObject {
    Q_OBJECT

    const Lexicons m_lexicons;
    std::unique_ptr<NewDatabase> m_database;

    [[nodiscard]] Transaction write() const
    {
        return Transaction(*m_database->writer, Actor::operatorNamed("rita"), NewDatabase::moment("2026-03-12T10:00:00Z"));
    }

    [[nodiscard]] static Works works(const QString &zone, const QString &service = {})
    {
        return {0, zone, service, NewDatabase::moment("2026-03-13T08:00:00Z"), NewDatabase::moment("2026-03-13T12:00:00Z"), "Reparação de conduta"};
    }

    int tell(Works told)
    {
        Transaction transaction = write();
        if (told.id == 0)
            told.id = WorksStore::add(transaction, told);
        const int count = WorksNotices(m_database->installation, m_lexicons).tell(transaction, told);
        if (!transaction.commit())
            qFatal("works are not told");
        return count;
    }

    [[nodiscard]] QStringList texts() const
    {
        Query query = m_database->writer->query("select phone, text from message order by id");
        QStringList all;
        while (query.next())
            all << query.text(0) + u' ' + query.text(1).section(u' ', 0, -2); // the code is drawn by lot
        return all;
    }

private slots:
    void init()
    {
        m_database = std::make_unique<NewDatabase>();
        Transaction transaction = write();
        const ImportReport report =
            AccountsImport(m_database->installation)
                .run(transaction,
                     "account_number;holder_name;phone;language;address;zone;service;tariff;meter_serial;register;digits;decimals\n"
                     "1;Ana;912345671;pt_PT;;Centro;water;;W1;T;5;0\n"
                     "2;Rui;912345671 912345672;pt_PT;;Centro;water;;W2;T;5;0\n"
                     "3;Olha;912345673;uk;;Centro;gas;;G3;T;5;0\n"
                     "4;Eva;912345674;pt_PT;;Mira;water;;W4;T;5;0\n",
                     "accounts.csv", AccountsImport::Mode::Apply);
        QVERIFY(report.applied);
        QVERIFY(transaction.commit());
    }

    void tellsEachPhoneOfTheZoneOnce()
    {
        QCOMPARE(tell(works("Centro")), 3);
        QCOMPARE(texts(), (QStringList{"+351912345671 Centro: Reparacao de conduta, de 13/03 08:00 a 13/03 12:00. Aguas do Vale VERIFICAR",
                                       "+351912345672 Centro: Reparacao de conduta, de 13/03 08:00 a 13/03 12:00. Aguas do Vale VERIFICAR",
                                       "+351912345673 Centro: Reparacao de conduta, 13.03 08:00 - 13.03 12:00. Aguas do Vale ПЕРЕВІРКА"}));
        Works again = works("Centro");
        again.id = 1;
        QCOMPARE(tell(again), 0);
        QCOMPARE(texts().size(), 3);
    }

    void tellsOnlyWhoHasTheService()
    {
        QCOMPARE(tell(works("Centro", "gas")), 1);
        QCOMPARE(texts().front().section(u' ', 0, 0), QString("+351912345673"));
    }

    void tellsNobodyWhoWantsNoSuchTexts()
    {
        Transaction transaction = write();
        SmsStopsStore::stop(transaction, "+351912345671", Purpose::Service);
        SmsStopsStore::stop(transaction, "+351912345672", Purpose::Marketing); // that is something else
        QVERIFY(transaction.commit());
        QCOMPARE(tell(works("Centro", "water")), 1);
        QCOMPARE(texts().front().section(u' ', 0, 0), QString("+351912345672"));
    }

    void tellsNoPhoneWhoseOwnerSaysItIsNotTheHolder()
    {
        Transaction transaction = write();
        const AccountsStore accounts(*m_database->writer, "PT");
        AccountsStore::disputePhone(transaction, accounts.find(QString("2"))->id, "+351912345672", {});
        QVERIFY(transaction.commit());
        QCOMPARE(tell(works("Centro", "water")), 1);
    }

    void speaksTheLanguageThePhoneChose()
    {
        Transaction transaction = write();
        PhoneLanguagesStore::choose(transaction, "+351912345674", "en");
        QVERIFY(transaction.commit());
        QCOMPARE(tell(works("Mira")), 1);
        QCOMPARE(texts().front(), QString("+351912345674 Mira: Reparacao de conduta, from 13 Mar 08:00 to 13 Mar 12:00. Aguas do Vale VERIFY"));
    }

    void isOneShortMessageWithTheLongestWords()
    {
        m_database->installation.utilityName = "Aguas de Vale Claro, EM";
        Works longest = works("Centro", "water");
        longest.words = QString(WorksNotices::mostLetters, u'x');
        QCOMPARE(tell(longest), 2);
        Query query = m_database->writer->query("select text from message");
        while (query.next())
            QVERIFY2(sms::segment(query.text(0))->segments.size() == 1, qPrintable(query.text(0)));
    }

    void carriesACodeOnlyWhereThereIsRoom()
    {
        Transaction transaction = write();
        MessagesStore::NewOutbound notice;
        notice.recipient = "+351912345671";
        notice.text = QString(150, u'x');
        notice.messageClass = MessageClass::Service;
        const MessageId full = enqueueWithCode(transaction, notice, m_lexicons.of("pt_PT"));
        notice.text = QString(140, u'x');
        const MessageId roomy = enqueueWithCode(transaction, notice, m_lexicons.of("pt_PT"));
        QVERIFY(transaction.commit());
        const MessagesStore messages(*m_database->writer);
        QCOMPARE(messages.outbound(full)->text, QString(150, u'x'));
        const QString code = messages.outbound(roomy)->text.section(u' ', -1);
        QVERIFY2(NoticeCodesStore(*m_database->writer).find("+351912345671", code), qPrintable(code));
        QVERIFY(!NoticeCodesStore(*m_database->writer).find("+351912345672", code)); // another phone's code is none
    }
};

CONTADOR_TEST(WorksNoticesTest);
#include "works_notices_test.moc"
