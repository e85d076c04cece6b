// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/account_records_store.h"
#include "engine/accounts/accounts_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

/// One account with water; what is dated about it.
class AccountRecordsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<NewDatabase>();
        Transaction transaction(*m_database->writer, Actor::operatorNamed("Rita"), m_now);
        m_account = AccountsStore::add(transaction, {{}, "0012", "Ana", "pt_PT", "Rua 4", "Norte", "", {}});
        MeterRegister dial;
        dial.account = m_account;
        dial.service = "water";
        dial.serial = "007731";
        dial.code = "T";
        AccountsStore::addRegister(transaction, dial);
        AccountsStore::bindPhone(transaction, m_account, phone(), "imported", m_now);
        QVERIFY(transaction.commit());
    }

    void isActiveUntilSomebodySaysOtherwise()
    {
        Transaction transaction(*m_database->writer, Actor::operatorNamed("Rita"), m_now);
        AccountRecordsStore::setStatus(transaction, m_account, AccountStatus::Suspended, QDate(2026, 4, 1), "unpaid");
        AccountRecordsStore::setStatus(transaction, m_account, AccountStatus::InCourt, QDate(2026, 6, 1), "file 12");
        QVERIFY(transaction.commit());
        QCOMPARE(store().status(m_account, QDate(2026, 3, 31)), AccountStatus::Active);
        QCOMPARE(store().status(m_account, QDate(2026, 4, 1)), AccountStatus::Suspended);
        QCOMPARE(store().status(m_account, QDate(2026, 7, 1)), AccountStatus::InCourt);
    }

    void knowsWhoHeldItOnADay()
    {
        QCOMPARE(store().holderOn(m_account, QDate(2020, 1, 1))->holder, QString("Ana"));
        Transaction transaction(*m_database->writer, Actor::operatorNamed("Rita"), m_now);
        AccountRecordsStore::move(transaction, m_account, {{}, {}, "Rui", "pt_PT", {}, {}, {}, {}}, QDate(2026, 3, 10));
        QVERIFY(transaction.commit());
        QCOMPARE(store().holders(m_account).size(), size_t(2));
        QCOMPARE(store().holderOn(m_account, QDate(2026, 3, 9))->holder, QString("Ana"));
        QCOMPARE(store().holderOn(m_account, QDate(2026, 3, 10))->holder, QString("Rui"));
        const AccountsStore accounts(*m_database->writer, "PT");
        QCOMPARE(accounts.find("0012")->holder, QString("Rui"));
        QCOMPARE(accounts.search("rui", 5).size(), size_t(1));
        QVERIFY(accounts.search("ana", 5).empty());
        QVERIFY2(accounts.byPhone(phone(), m_now.addDays(1)).empty(), "who moved out still speaks for the account");
    }

    void holdsAFactUntilTheNextOne()
    {
        Transaction transaction(*m_database->writer, Actor::operatorNamed("Rita"), m_now);
        AccountRecordsStore::setPremisesFact(transaction, m_account, PremisesFactName::Persons, Quantity::whole(3), QDate(2026, 1, 1));
        AccountRecordsStore::setPremisesFact(transaction, m_account, PremisesFactName::Persons, Quantity::whole(4), QDate(2026, 3, 1));
        AccountRecordsStore::setContractFact(transaction, m_account, "water", ContractFactName::Tariff, "familiar", QDate(2026, 3, 5));
        QVERIFY(transaction.commit());
        const auto persons = [&](QDate day) { return store().premisesFact(m_account, PremisesFactName::Persons, day); };
        QVERIFY(!persons(QDate(2025, 12, 31)));
        QCOMPARE(persons(QDate(2026, 2, 28)), Quantity::whole(3));
        QCOMPARE(persons(QDate(2026, 3, 1)), Quantity::whole(4));
        QVERIFY(!store().premisesFact(m_account, PremisesFactName::Area, QDate(2026, 3, 1)));
        QCOMPARE(store().contractFact(m_account, "water", ContractFactName::Tariff, QDate(2026, 3, 4)), QString());
        QCOMPARE(store().contractFact(m_account, "water", ContractFactName::Tariff, QDate(2026, 3, 5)), QString("familiar"));
        QCOMPARE(store().factChanges(m_account, "water", QDate(2026, 2, 1), QDate(2026, 3, 31)),
                 (std::vector<QDate>{QDate(2026, 3, 1), QDate(2026, 3, 5)}));
        QVERIFY(store().factChanges(m_account, "water", QDate(2026, 3, 5), QDate(2026, 3, 31)).empty());
    }

    void tellsATariffWhatItMayAsk()
    {
        Transaction transaction(*m_database->writer, Actor::operatorNamed("Rita"), m_now);
        AccountRecordsStore::setPremisesFact(transaction, m_account, PremisesFactName::Persons, Quantity::whole(5), QDate(2026, 1, 1));
        AccountRecordsStore::setContractFact(transaction, m_account, "water", ContractFactName::Diameter, "15", QDate(2026, 1, 1));
        AccountRecordsStore::setContractFact(transaction, m_account, "water", ContractFactName::ContractedPower, "6.9", QDate(2026, 2, 1));
        QVERIFY(transaction.commit());
        const RatingFacts facts = store().ratingFacts(m_account, "water");
        QCOMPARE(facts.on(QDate(2026, 3, 1), RatingFactKind::Persons), Decimal(5));
        QCOMPARE(facts.on(QDate(2026, 3, 1), RatingFactKind::Diameter), Decimal(15));
        QCOMPARE(facts.on(QDate(2026, 3, 1), RatingFactKind::Power), Decimal::scaled(69, 1));
        QVERIFY(!facts.on(QDate(2026, 1, 31), RatingFactKind::Power));
        QVERIFY(!store().ratingFacts(m_account, "gas").on(QDate(2026, 3, 1), RatingFactKind::Diameter));
    }

    void keepsNotesInTheirOrder()
    {
        Transaction transaction(*m_database->writer, Actor::operatorNamed("Rita"), m_now);
        AccountRecordsStore::addNote(transaction, m_account, "called back");
        AccountRecordsStore::addNote(transaction, m_account, "<b>paid</b>");
        QVERIFY(transaction.commit());
        const std::vector<AccountNote> notes = store().notes(m_account);
        QCOMPARE(notes.size(), size_t(2));
        QCOMPARE(notes.at(0).text, QString("<b>paid</b>"));
        QCOMPARE(notes.at(0).by, QString("Rita"));
        QCOMPARE(notes.at(0).at, m_now);
    }

    void endsAHoldOnceOnly()
    {
        Transaction transaction(*m_database->writer, Actor::operatorNamed("Rita"), m_now);
        const qint64 hold =
            AccountRecordsStore::addHold(transaction, m_account, {0, HoldKind::Dispute, "water", {QDate(2026, 3, 1), {}}, "leak", {}});
        QVERIFY(!AccountRecordsStore::endHold(transaction, hold, QDate(2026, 2, 1)));
        QVERIFY(AccountRecordsStore::endHold(transaction, hold, QDate(2026, 3, 20)));
        QVERIFY(!AccountRecordsStore::endHold(transaction, hold, QDate(2026, 3, 20)));
        QVERIFY(!AccountRecordsStore::endHold(transaction, 999, QDate(2026, 3, 20)));
        QVERIFY(transaction.commit());
        const AccountHold kept = store().holds(m_account).at(0);
        QCOMPARE(kept.days, (DayRange{QDate(2026, 3, 1), QDate(2026, 3, 20)}));
        QVERIFY(kept.days.holds(QDate(2026, 3, 19)));
        QVERIFY(!kept.days.holds(QDate(2026, 3, 20)));
    }

    void showsAFlagWhileItHolds()
    {
        Transaction transaction(*m_database->writer, Actor::operatorNamed("Rita"), m_now);
        AccountRecordsStore::addVulnerability(
            transaction, m_account,
            {0, VulnerabilityKind::LifeSupport, {QDate(2026, 3, 1), QDate(2026, 9, 1)}, "certificate of 1 March", "holder"});
        QVERIFY(transaction.commit());
        QCOMPARE(store().vulnerabilities(m_account, QDate(2026, 3, 1)).at(0).kind, VulnerabilityKind::LifeSupport);
        QVERIFY(store().vulnerabilities(m_account, QDate(2026, 2, 28)).empty());
        QVERIFY(store().vulnerabilities(m_account, QDate(2026, 9, 1)).empty());
    }

    void keepsWhatWasSigned()
    {
        Transaction transaction(*m_database->writer, Actor::operatorNamed("Rita"), m_now);
        SmsAddendum addendum;
        addendum.textVersion = "2026-01";
        addendum.text = "Autorizo …";
        addendum.signedOn = QDate(2026, 3, 2);
        addendum.identityCheck = "citizen card seen";
        addendum.signatureNote = "folder 7";
        const std::optional<qint64> first = AccountRecordsStore::addAddendum(transaction, m_account, addendum);
        QVERIFY(first);
        QVERIFY(AccountRecordsStore::addAddendum(transaction, m_account, addendum));
        addendum.text = "Autorizo tudo";
        QVERIFY2(!AccountRecordsStore::addAddendum(transaction, m_account, addendum), "a version has two wordings");
        const PhoneNumber other = *PhoneNumber::parse("961234567", "PT");
        AccountRecordsStore::bindByAddendum(transaction, m_account, other, *first, "called back", m_now);
        QVERIFY(transaction.commit());
        const SmsAddendum kept = store().addenda(m_account).back();
        QCOMPARE(kept.text, QString("Autorizo …"));
        QCOMPARE(kept.sha256.size(), 64);
        QCOMPARE(AccountsStore(*m_database->writer, "PT").byPhone(other, m_now).size(), size_t(1));
    }

private:
    [[nodiscard]] AccountRecordsStore store() const { return AccountRecordsStore(*m_database->writer); }
    [[nodiscard]] static PhoneNumber phone() { return *PhoneNumber::parse("912345678", "PT"); }

    const QDateTime m_now = NewDatabase::moment("2026-03-12T10:00:00Z");
    std::unique_ptr<NewDatabase> m_database;
    AccountId m_account;
};

CONTADOR_TEST(AccountRecordsTest);
#include "account_records_test.moc"
