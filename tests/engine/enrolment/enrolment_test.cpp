// SPDX-License-Identifier: GPL-3.0-or-later
// A phone is enrolled at the desk: prepared, signed, confirmed, ended; what was signed stays.
#include "engine/accounts/account_records_store.h"
#include "engine/accounts/accounts_import.h"
#include "engine/core/languages.h"
#include "engine/dialogue/dialogue.h"
#include "engine/enrolment/contract_texts.h"
#include "engine/enrolment/enrolment_desk.h"
#include "engine/messaging/consents_store.h"
#include "engine/messaging/messages_store.h"
#include "engine/messaging/phone_languages_store.h"
#include "engine/messaging/sims_store.h"
#include "engine/messaging/sms_stops_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

#include <QCryptographicHash>

using namespace contador;
using namespace contador::tests;

namespace {

const QByteArray accounts =
    R"(account_number;holder_name;phone;language;service;tariff;meter_serial;register;digits;decimals
00124567;Maria Silva;;pt_PT;water;agua;20400769;T;5;0
00200001;Олена Ковальчук;+351966000111;uk;water;agua;20400801;T;5;0
)";

} // namespace

class EnrolmentTest : public QObject {
    Q_OBJECT

    std::unique_ptr<NewDatabase> m_books;
    QDateTime m_now;

    template <typename Work> auto atDesk(Work work)
    {
        Transaction transaction(*m_books->writer, Actor::operatorNamed(QStringLiteral("Rita")), m_now);
        EnrolmentDesk desk(transaction, m_books->installation);
        auto done = work(desk);
        if (!transaction.commit())
            qFatal("not kept");
        return done;
    }
    auto prepare(const char *phone = "912 345 678", const QStringList &purposes = {QStringLiteral("service"), QStringLiteral("payment_receipt")},
                 const char *account = "00124567", const QString &language = {})
    {
        return atDesk([&](EnrolmentDesk &desk) {
            return desk.prepare({QString::fromLatin1(account), QString::fromLatin1(phone), language, purposes});
        });
    }
    auto sign(qint64 enrolment, const char *identity = "citizen card")
    {
        return atDesk([&](EnrolmentDesk &desk) { return desk.sign(enrolment, QString::fromLatin1(identity), QStringLiteral("folder 3")); });
    }
    [[nodiscard]] std::vector<Account> speaksFor(const char *e164) const
    {
        return AccountsStore(*m_books->writer, QStringLiteral("PT")).byPhone(PhoneNumber::fromStored(QString::fromLatin1(e164)), m_now);
    }

private slots:
    void init()
    {
        m_books = std::make_unique<NewDatabase>();
        m_now = NewDatabase::moment("2026-11-12T10:15:00Z");
        Transaction transaction(*m_books->writer, Actor::import(), m_now.addDays(-30));
        const ImportReport report =
            AccountsImport(m_books->installation).run(transaction, accounts, QStringLiteral("accounts.csv"), AccountsImport::Mode::Apply);
        QStringList wrong;
        for (const ImportRow &row : report.rows) {
            for (const ImportFault &fault : row.faults)
                wrong << fault.column;
        }
        QVERIFY2(report.applied, qPrintable(wrong.join(u' ')));
        Sim sim;
        sim.iccid = QStringLiteral("8935101812345678901");
        sim.ownNumber = QStringLiteral("+351911222333");
        SimsStore::seen(transaction, sim.iccid, sim.ownNumber);
        SimsStore::change(transaction, sim);
        QVERIFY(transaction.commit().has_value());
    }

    void speaksForTheAccountFromTheSignatureOn()
    {
        const auto prepared = prepare();
        QVERIFY(prepared.has_value());
        QCOMPARE(prepared->enrolment.phone, QString("+351912345678"));
        QCOMPARE(prepared->qrText, QString("SMSTO:+351911222333:AJUDA"));
        QVERIFY(prepared->speaksFor.isEmpty());
        QVERIFY(speaksFor("+351912345678").empty());
        QCOMPARE(m_books->count("select count(*) from message"), 0);
        m_now = m_now.addSecs(60);
        const auto done = sign(prepared->enrolment.id);
        QVERIFY(done.has_value());
        QCOMPARE(done->state(), Enrolment::State::Signed);
        QCOMPARE(done->signedBy, QString("Rita"));
        QCOMPARE(speaksFor("+351912345678").size(), size_t(1));
        QCOMPARE(m_books->count("select count(*) from message where direction = 'out' and state = 'queued' and phone = '+351912345678'"), 1);
        QCOMPARE(ConsentsStore(*m_books->writer).phones(done->account, ConsentPurpose::PaymentReceipt), QStringList{"+351912345678"});
        const SmsStopsStore stops(*m_books->writer);
        QVERIFY(!stops.has(done->phone, Purpose::Service));
        QVERIFY(stops.has(done->phone, Purpose::Marketing));
        QCOMPARE(PhoneLanguagesStore(*m_books->writer).of(done->phone), QString("pt_PT"));
    }

    void keepsTheTextAsItIsPrinted()
    {
        const auto prepared = prepare();
        const auto text = contractText(QStringLiteral("pt_PT"), QStringLiteral("PT"));
        QCOMPARE(prepared->enrolment.textVersion, QString("pt_PT/PT-1"));
        QCOMPARE(prepared->enrolment.text, text->text);
        QCOMPARE(prepared->enrolment.sha256.toLatin1(), QCryptographicHash::hash(text->text.toUtf8(), QCryptographicHash::Sha256).toHex());
        m_books->changeBehindOurBack("update addendum_text set sha256 = 'of another wording'");
        QCOMPARE(prepare("912345679").error().kind, EnrolmentFault::Kind::TextChanged);
    }

    void givesItsProofToAPhoneThatWasImported()
    {
        const auto prepared = prepare("966000111", {}, "00200001");
        QCOMPARE(prepared->enrolment.language, QString("uk"));
        QVERIFY(sign(prepared->enrolment.id).has_value());
        QCOMPARE(m_books->count("select count(*) from phone_binding where phone = '+351966000111'"), 1);
        QCOMPARE(m_books->count("select count(*) from phone_binding where addendum_id is not null"), 1);
    }

    void saysWhomThePhoneSpeaksForAlready()
    {
        QCOMPARE(prepare("966000111")->speaksFor, QStringList{"00200001"});
    }

    void endsAndKeepsTheProof()
    {
        const auto prepared = prepare();
        QVERIFY(sign(prepared->enrolment.id).has_value());
        m_now = m_now.addDays(40);
        const auto ended = atDesk([&](EnrolmentDesk &desk) { return desk.end(prepared->enrolment.id, QStringLiteral("phone sold")); });
        QCOMPARE(ended->state(), Enrolment::State::Ended);
        QCOMPARE(ended->endedBecause, QString("phone sold"));
        m_now = m_now.addSecs(1);
        QVERIFY(speaksFor("+351912345678").empty());
        QVERIFY(ConsentsStore(*m_books->writer).phones(ended->account, ConsentPurpose::PaymentReceipt).isEmpty());
        QCOMPARE(AccountRecordsStore(*m_books->writer).addenda(ended->account).size(), size_t(1));
        QVERIFY(prepare().has_value()); // and may be enrolled again
    }

    void asksEachYearWhetherItIsStillHis()
    {
        const qint64 id = prepare()->enrolment.id;
        QVERIFY(sign(id).has_value());
        const auto due = [&] {
            return EnrolmentsStore(*m_books->writer).unconfirmedSince(confirmationsDueBefore(m_now), 10).size();
        };
        QCOMPARE(due(), size_t(0));
        m_now = m_now.addYears(1).addSecs(1);
        QCOMPARE(due(), size_t(1));
        QVERIFY(atDesk([&](EnrolmentDesk &desk) { return desk.confirm(id); }).has_value());
        QCOMPARE(due(), size_t(0));
    }

    void isConfirmedByAYes()
    {
        const qint64 id = prepare()->enrolment.id;
        QVERIFY(sign(id).has_value());
        m_now = m_now.addYears(1).addDays(1);
        QVERIFY(atDesk([&](EnrolmentDesk &desk) { return desk.ask(id); }).has_value());
        QCOMPARE(atDesk([&](EnrolmentDesk &desk) { return desk.ask(id); }).error().kind, EnrolmentFault::Kind::QuestionOpen);
        m_now = m_now.addDays(2);
        const Tariffs tariffs({});
        Dialogue dialogue(*m_books->writer, m_books->installation, tariffs);
        Transaction transaction(*m_books->writer, Actor::automaton(), m_now);
        MessagesStore::NewInbound inbound;
        inbound.sender = QStringLiteral("+351912345678");
        inbound.text = QStringLiteral("sim");
        inbound.carrier = QStringLiteral("modem");
        const Answered answered =
            dialogue.answer(transaction, {MessagesStore::addInbound(transaction, inbound), inbound.sender, inbound.text, inbound.carrier, m_now}, {});
        QVERIFY(transaction.commit().has_value());
        QVERIFY2(answered.reply.contains(QStringLiteral("...4567")), qPrintable(answered.reply));
        QCOMPARE(EnrolmentsStore(*m_books->writer).find(id)->confirmedAt, m_now);
        QCOMPARE(m_books->count("select count(*) from enrolment_confirmation where message_id is not null"), 1);
    }

    void refuses()
    {
        using Kind = EnrolmentFault::Kind;
        QCOMPARE(prepare("912345678", {}, "1").error().kind, Kind::NoAccount);
        QCOMPARE(prepare("hello").error().kind, Kind::NotAPhone);
        QCOMPARE(prepare("213456789").error().kind, Kind::NotAMobile);
        QCOMPARE(prepare("912345678", {QStringLiteral("gossip")}).error().kind, Kind::UnknownPurpose);
        QCOMPARE(prepare("912345678", {}, "00124567", QStringLiteral("xx")).error().kind, Kind::NoText);
        const qint64 id = prepare()->enrolment.id;
        QCOMPARE(sign(id, " ").error().kind, Kind::NoIdentityCheck);
        QCOMPARE(sign(id + 9).error().kind, Kind::NoEnrolment);
        QCOMPARE(atDesk([&](EnrolmentDesk &desk) { return desk.confirm(id); }).error().kind, Kind::NotSigned);
        QVERIFY(sign(id).has_value());
        QCOMPARE(sign(id).error().kind, Kind::NotPrepared);
        QCOMPARE(prepare().error().kind, Kind::AlreadyEnrolled);
        QCOMPARE(atDesk([&](EnrolmentDesk &desk) { return desk.end(id, QStringLiteral(" ")); }).error().kind, Kind::NoReason);
        QVERIFY(atDesk([&](EnrolmentDesk &desk) { return desk.end(id, QStringLiteral("sold")); }).has_value());
        QCOMPARE(atDesk([&](EnrolmentDesk &desk) { return desk.end(id, QStringLiteral("sold")); }).error().kind, Kind::HasEnded);
    }

    void everyLanguageHasItsTextAndItsWords()
    {
        const ContractWords first(QStringLiteral("en"));
        QVERIFY(first.names().size() >= 20);
        for (const QString &language : answerLanguages()) {
            QVERIFY2(contractText(language, QStringLiteral("PT")), qPrintable(language));
            const ContractWords words(language);
            for (const QString &name : first.names())
                QVERIFY2(words.names().contains(name), qPrintable(language + u' ' + name));
        }
        QCOMPARE(contractText(QStringLiteral("pt_PT"), QStringLiteral("MZ"))->version, QString("pt_PT/generic-1"));
        QVERIFY(!contractText(QStringLiteral("xx"), QStringLiteral("PT")));
    }
};

CONTADOR_TEST(EnrolmentTest);
#include "enrolment_test.moc"
