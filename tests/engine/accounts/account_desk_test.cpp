// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/account_desk.h"
#include "engine/accounts/account_records_store.h"
#include "engine/accounts/accounts_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

using namespace contador;
using namespace contador::tests;

/// What a clerk changes about an account with water: what is written, by whom, and what is refused before anything is.
class AccountDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<NewDatabase>();
        Transaction transaction(*m_database->writer, Actor::import(), m_now);
        m_account = AccountsStore::add(transaction, {{}, "0012", "Ana", "pt_PT", "Rua 4", "Norte", "", {}});
        MeterRegister dial;
        dial.account = m_account;
        dial.service = "water";
        dial.serial = "007731";
        dial.code = "T";
        AccountsStore::addRegister(transaction, dial);
        QVERIFY(transaction.commit());
        m_installation.country = "PT";
        m_installation.timeZone = QTimeZone("Europe/Lisbon");
    }

    void factCountsFromItsDayWithWhoWroteIt()
    {
        QCOMPARE(fault(FactChange{"persons", {}, Quantity::whole(5), QDate(2026, 3, 1)}), QString());
        QCOMPARE(fault(FactChange{"contracted_power", "water", Quantity{6'900}, QDate(2026, 3, 1)}), QString());
        const AccountRecordsStore records(*m_database->writer);
        QVERIFY(!records.premisesFact(m_account, PremisesFactName::Persons, QDate(2026, 2, 28)));
        QCOMPARE(records.premisesFact(m_account, PremisesFactName::Persons, QDate(2026, 3, 1)), Quantity::whole(5));
        const std::vector<DatedFact> facts = records.facts(m_account);
        QCOMPARE(facts.size(), size_t(2));
        QCOMPARE(facts.front().by, QString("Rita"));
        QCOMPARE(facts.front().at, m_now);
        QCOMPARE(facts.back().value, QString("6.9"));
        QCOMPARE(fault(FactChange{"persons", {}, Quantity::whole(5), QDate(2026, 4, 1)}), QString("already_so"));
        QCOMPARE(fault(FactChange{"persons", {}, Quantity::whole(4), QDate(2026, 4, 1)}), QString());
    }

    void whatCannotBeAFactIsRefused()
    {
        const QDate day(2026, 3, 1);
        QCOMPARE(fault(FactChange{"persons", {}, Quantity{2'500}, day}), QString("not_whole"));
        QCOMPARE(fault(FactChange{"area", {}, Quantity{-1}, day}), QString("not_negative"));
        QCOMPARE(fault(FactChange{"colour", {}, Quantity::whole(1), day}), QString("no_such_fact"));
        QCOMPARE(fault(FactChange{"tariff", "water", Quantity::whole(1), day}), QString("no_such_fact"));
        QCOMPARE(fault(FactChange{"diameter", "gas", Quantity::whole(1), day}), QString("unknown_service"));
        QCOMPARE(fault(FactChange{"area", {}, Quantity::whole(1), {}}), QString("no_day"));
        QCOMPARE(fault(FactChange{"area", {}, Quantity::whole(1), day}, "0013"), QString("no_account"));
        QVERIFY(AccountRecordsStore(*m_database->writer).facts(m_account).empty());
    }

    void statusNeedsItsReason()
    {
        const QDate day(2026, 3, 1);
        QCOMPARE(fault(StatusChange{AccountStatus::Suspended, day, "  "}), QString("no_reason"));
        QCOMPARE(fault(StatusChange{AccountStatus::Active, day, "x"}), QString("already_so"));
        QCOMPARE(fault(StatusChange{AccountStatus::Suspended, day, "moved abroad"}), QString());
        QCOMPARE(AccountRecordsStore(*m_database->writer).status(m_account, day), AccountStatus::Suspended);
    }

    void careBeginsAndEnds()
    {
        const QDate day(2026, 3, 1);
        const auto care = [&](const char *evidence, QDate to) {
            Vulnerability begun;
            begun.kind = VulnerabilityKind::LifeSupport;
            begun.days = {day, to};
            begun.evidence = QString::fromLatin1(evidence);
            return CareBegins{begun};
        };
        QCOMPARE(fault(care("", {})), QString("no_evidence"));
        QCOMPARE(fault(care("letter", day)), QString("days_reversed"));
        QCOMPARE(fault(care("letter", {})), QString());
        QCOMPARE(fault(care("another letter", {})), QString("already_so"));
        const auto known = AccountRecordsStore(*m_database->writer).vulnerabilities(m_account, day);
        QCOMPARE(known.size(), size_t(1));
        QCOMPARE(known.front().by, QString("Rita"));
        QCOMPARE(fault(CareEnds{known.front().id + 1, day}), QString("not_in_force"));
        QCOMPARE(fault(CareEnds{known.front().id, QDate(2026, 2, 1)}), QString("not_in_force")); // before it began
        QCOMPARE(fault(CareEnds{known.front().id, QDate(2026, 5, 1)}), QString());
        QCOMPARE(fault(CareEnds{known.front().id, QDate(2026, 6, 1)}), QString("not_in_force"));
        QVERIFY(AccountRecordsStore(*m_database->writer).vulnerabilities(m_account, QDate(2026, 5, 1)).empty());
        QCOMPARE(text("select ended_by from vulnerability"), QString("Rita"));
    }

    void phoneSpeaksForItUntilItIsRemoved()
    {
        QCOMPARE(fault(PhoneBound{"call me", "card seen"}), QString("not_a_phone"));
        QCOMPARE(fault(PhoneBound{"912 345 678", " "}), QString("no_identity_check"));
        QCOMPARE(fault(PhoneBound{"912 345 678", "card seen"}), QString());
        QCOMPARE(fault(PhoneBound{"+351912345678", "card seen"}), QString("already_so"));
        const AccountsStore accounts(*m_database->writer, "PT");
        const auto phone = PhoneNumber::fromStored("+351912345678");
        QCOMPARE(accounts.byPhone(phone, m_now.addSecs(1)).size(), size_t(1));
        QCOMPARE(accounts.search("912345678", 5).size(), size_t(1));
        QCOMPARE(text("select origin || ' ' || bound_by || ' ' || identity_check from phone_binding"), QString("desk Rita card seen"));
        QCOMPARE(fault(PhoneUnbound{"+351912345679"}), QString("not_in_force"));
        QCOMPARE(fault(PhoneUnbound{"+351912345678"}), QString());
        QVERIFY(accounts.byPhone(phone, m_now.addSecs(1)).empty());
        QVERIFY(accounts.search("912345678", 5).empty());
        QCOMPARE(text("select unbound_by from phone_binding"), QString("Rita"));
    }

private:
    QString fault(const AccountChange &change, const char *number = "0012")
    {
        Transaction transaction(*m_database->writer, Actor::operatorNamed("Rita"), m_now);
        const auto refused = AccountDesk(transaction, m_installation).carryOut(QString::fromLatin1(number), change);
        if (!transaction.commit())
            return QStringLiteral("not committed");
        return refused ? accountChangeFaultName(refused->kind) : QString();
    }

    QString text(const char *sql)
    {
        Query query = m_database->writer->query(sql);
        return query.next() ? query.text(0) : QString();
    }

    std::unique_ptr<NewDatabase> m_database;
    Installation m_installation;
    AccountId m_account;
    QDateTime m_now = QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC);
};

CONTADOR_TEST(AccountDeskTest);

#include "account_desk_test.moc"
