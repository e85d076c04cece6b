// SPDX-License-Identifier: GPL-3.0-or-later
// What an account's phones may know, and nobody else: every request is tried from other phones, naming the account and its meter.
#include "engine/accounts/account_references_store.h"
#include "engine/accounts/accounts_import.h"
#include "engine/accounts/binding_codes_store.h"
#include "engine/billing/payments.h"
#include "engine/dialogue/dialogue.h"
#include "engine/messaging/cases_store.h"
#include "engine/messaging/messages_store.h"
#include "engine/messaging/notice_codes_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

class PrivacyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<NewDatabase> m_database;
    std::unique_ptr<Tariffs> m_tariffs;
    std::unique_ptr<Dialogue> m_dialogue;
    QDateTime m_now = NewDatabase::moment("2026-03-12T10:00:00Z");

    [[nodiscard]] Transaction write() const { return Transaction(*m_database->writer, Actor::operatorNamed("rita"), m_now); }

    /// Everything about Maria's account that only her phone may hear.
    [[nodiscard]] static QStringList secrets()
    {
        return {"Maria", "Igreja", "...4567", "20400769", "1473", "112,40", "112.40", "123 123 451", "123123451", "31/12/2031",
                "31 Dec 2031", "5,55", "5.55", "9K2P"};
    }

    [[nodiscard]] static QStringList requests()
    {
        return {"SALDO", "BALANCE", "FATURA", "BILL", "PAGAR", "PAGAMENTOS", "PAID", "TARIFA", "CONSUMO", "CONTADOR", "METER", "PLANO",
                "PRESTACOES", "RECLAMAR", "AVARIA", "sem agua", "LIGUEM", "OPERADOR", "CONTRATO", "CIENTE 4821", "VERIFICAR 4821", "CONTA",
                "ACCOUNT", "NAO SOU EU", "PARAR", "INICIAR", "IDIOMA EN", "AJUDA", "obrigado", "ANULAR", "1482", "LEITURA 1482", "sim", "1",
                "corrigir 1482", "quanto devo", "ultimos pagamentos", "numero do contador", "Борг", "ПЛАТЕЖІ", "ДОЛГ", "РАСХОД", "FACTURA"};
    }

    QString answer(const QString &from, const QString &text)
    {
        m_now = m_now.addSecs(3 * 60 * 60); // no limit of an hour or a day holds an answer back
        Transaction transaction = write();
        MessagesStore::NewInbound inbound;
        inbound.sender = from;
        inbound.text = text;
        inbound.carrier = QStringLiteral("modem");
        const MessageId id = MessagesStore::addInbound(transaction, inbound);
        const Answered answered = m_dialogue->answer(transaction, {id, from, text, inbound.carrier, m_now}, std::nullopt);
        for (const Case &open : CasesStore(*m_database->writer).openOf(from))
            CasesStore::close(transaction, open.id, CaseEnd::Settled); // else the next request is met by silence
        if (!transaction.commit())
            qFatal("a text was not kept");
        return answered.reply;
    }

private slots:
    void init()
    {
        m_database = std::make_unique<NewDatabase>();
        m_database->forgoDurability();
        m_tariffs = std::make_unique<Tariffs>(QStringList());
        m_dialogue = std::make_unique<Dialogue>(*m_database->writer, m_database->installation, *m_tariffs);
        Transaction transaction = write();
        AccountsImport(m_database->installation)
            .run(transaction,
                 "account_number;holder_name;phone;language;address;zone;service;tariff;meter_serial;register;digits;decimals;last_reading;last_reading_date;balance;due_date\n"
                 "00124567;Maria Silva;912345678;pt_PT;Rua da Igreja 4;Centro;water;agua;20400769;T;5;0;1473;2026-02-12;112.40;2026-03-30\n"
                 "00990001;Rui Lopes;933000001;pt_PT;Rua do Sol 1;Mira;water;agua;77700001;T;5;0;88;2026-02-12;3.33;2026-03-30\n"
                 "00990002;Eva Cruz;933000002;pt_PT;Rua do Mar 1;Mira;water;agua;77700002;T;5;0;88;2026-02-12;3.33;2026-03-30\n",
                 "accounts.csv", AccountsImport::Mode::Apply);
        const AccountsStore accounts(*m_database->writer, "PT");
        const AccountId maria = accounts.find(QString("00124567"))->id;
        AccountReferencesStore::add(transaction, maria, {"multibanco", "21103", "123123451"});
        AccountsStore::setNameplate(transaction, maria, "20400769", {{}, {}, Quantity::whole(1), QDate(2031, 12, 31), {}});
        bookPayment(transaction, m_database->installation, {maria, *Money::fromString("5.55", m_database->installation.currency), QDate(2026, 3, 1), {}, {}, "p", {}});
        AccountsStore::disputePhone(transaction, accounts.find(QString("00990002"))->id, "+351933000002", {});
        QVERIFY(transaction.commit());
    }

    void nobodyElseHearsAnything_data()
    {
        QTest::addColumn<QString>("from");
        QTest::newRow("another consumer") << "+351933000001";
        QTest::newRow("a stranger") << "+351966000001";
        QTest::newRow("a phone that is not its holder's") << "+351933000002";
    }

    void nobodyElseHearsAnything()
    {
        QFETCH(const QString, from);
        int answers = 0;
        QString ownWords; ///< what he wrote himself may be said to him
        for (const QString &request : requests()) {
            for (const QString &named : {QStringLiteral("%1 00124567"), QStringLiteral("00124567 %1"), QStringLiteral("%1 20400769"),
                                         QStringLiteral("%1 124567 Maria Silva"), QStringLiteral("%1")}) {
                const QString text = named.arg(request);
                const QString reply = answer(from, text);
                ownWords += text + u'\n';
                answers += reply.isEmpty() ? 0 : 1;
                for (const QString &secret : secrets()) {
                    QVERIFY2(ownWords.contains(secret) || !reply.contains(secret), qPrintable(QStringLiteral("“%1” → “%2”").arg(text, reply)));
                }
                QVERIFY2(!from.endsWith(u'2') || !reply.contains("3,33"), qPrintable(reply)); // nor his own any more
            }
        }
        QVERIFY2(answers > 5, qPrintable(QString::number(answers))); // else the test tries nothing
        QCOMPARE(m_database->count("select count(*) from reading r join register d on d.id = r.register_id join meter m on m.id = d.meter_id "
                                   "where m.serial = '20400769' and r.status = 'accepted' and r.source <> 'import'"), 0);
        QCOMPARE(m_database->count("select count(*) from phone_binding where origin = 'bill_code'"), 0);
    }

    /// The test would find a secret that is told: to her it is.
    void herOwnPhoneHearsIt()
    {
        QVERIFY(answer("+351912345678", "SALDO").contains("106,85")); // 112.40 less the 5.55 that she paid
        QVERIFY(answer("+351912345678", "PAGAR").contains("123 123 451"));
        QVERIFY(answer("+351912345678", "PAGAMENTOS").contains("5,55"));
    }

    /// A code that was not made binds nobody, however it is written.
    void noCodeIsGuessed()
    {
        for (const char *code : {"9K2P", "0000", "' or 1=1 --", "%", ""})
            QVERIFY(!answer("+351966000009", QStringLiteral("CONTA 00124567 %1").arg(code)).contains("...4567"));
        QCOMPARE(m_database->count("select count(*) from phone_binding where origin = 'bill_code'"), 0);
    }
};

CONTADOR_TEST(PrivacyTest);
#include "privacy_test.moc"
