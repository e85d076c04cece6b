// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/settings/settings_store.h"

#include "engine/accounts/plausibility_store.h"
#include "engine/billing/estimation_store.h"
#include "engine/dialogue/reply_limits_store.h"
#include "engine/messaging/sending_rules_store.h"
#include "tests/engine/store/new_database.h"
#include "tests/support/registry.h"

#include <algorithm>

using namespace contador;
using namespace contador::tests;

/// What a utility sets is what the rooms that it is for read; what is not there, or may not be, is refused.
class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_database = std::make_unique<NewDatabase>(); }

    void knowsEachByNameAndStandard()
    {
        const std::vector<Setting> all = store().all();
        QVERIFY(std::ranges::is_sorted(all, {}, &Setting::name));
        QVERIFY(all.size() > 30);
        for (const Setting &setting : all) {
            QVERIFY(!setting.isOwn);
            QCOMPARE(setting.value, setting.standard);
            QVERIFY(!setting.name.startsWith("utility"));
            if (!setting.standard.isEmpty())
                QVERIFY2(set(setting.name, setting.standard).has_value(), qPrintable(setting.name)); // a standard may be set
        }
        QCOMPARE(ReplyLimitsStore(*m_database->writer).read(), ReplyLimits());
        QCOMPARE(SendingRulesStore(*m_database->writer).read(), SendingRules());
        QCOMPARE(store().find("answers.per_hour")->standard, QString("30"));
        QCOMPARE(store().find("sending.legal.hours")->standard, QString("09:00-20:00"));
        QVERIFY(store().find("estimation.norm.water")->standard.isEmpty());
    }

    void isReadByTheRoomItIsFor()
    {
        QVERIFY(set("answers.per_hour", "5"));
        QVERIFY(set("sending.legal.hours", "10:00-18:30"));
        QVERIFY(set("sending.reply.unknown", "let_be"));
        QVERIFY(set("sending.service.validity_hours", "12"));
        QVERIFY(set("plausibility.times_usual", "2.5"));
        QVERIFY(set("plausibility.water.low_percent", "7"));
        QVERIFY(set("estimation.norm.water", "3.5"));
        Connection &connection = *m_database->writer;
        QCOMPARE(ReplyLimitsStore(connection).read().perHour, 5);
        const SendingRules rules = SendingRulesStore(connection).read();
        QCOMPARE(rules.of(MessageClass::Legal).hours.toText(), QString("10:00-18:30"));
        QCOMPARE(rules.of(MessageClass::Reply).whenUnknown, UnknownRule::LetBe);
        QCOMPARE(rules.of(MessageClass::Service).validity, std::chrono::hours(12));
        const PlausibilityValues values = PlausibilityStore(connection).values("PT");
        QCOMPARE(limitsFrom(values, "gas").timesUsual.toString(), QString("2.5"));
        QCOMPARE(limitsFrom(values, "water").lowPercent, 7);
        QVERIFY(limitsFrom(values, "gas").lowPercent != 7);
        QCOMPARE(EstimationStore(connection).normPerPerson("water")->toString(), QString("3.5"));
        QCOMPARE(store().find("plausibility.water.low_percent")->value, QString("7"));
    }

    void refusesWhatMayNotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<SettingFault>("fault");
        const auto bad = [](const char *name, const char *value) {
            QTest::addRow("%s = %s", name, value) << QString(name) << QString(value) << SettingFault::BadValue;
        };
        bad("answers.per_hour", "");
        bad("answers.per_hour", "-1");
        bad("answers.per_hour", "10001");
        bad("answers.per_hour", "1.5");
        bad("answers.per_hour", "1e3");
        bad("answers.per_hour", " 5");
        bad("answers.per_hour", "007");
        bad("sending.reply.hours", "9-20");
        bad("sending.reply.hours", "25:00-26:00");
        bad("sending.reply.unknown", "sometimes");
        bad("sending.legal.validity_hours", "169");
        bad("plausibility.times_usual", "-2");
        bad("plausibility.times_usual", "2,5");
        bad("plausibility.confirmation_hours", "1.5");
        bad("plausibility.water.low_percent", "'; drop table setting; --");
        bad("estimation.norm.water", "-0.5");
        for (const char *name : {"", "answers", "answers.per_minute", "country", "billing.closed_through", "plausibility.fire.low_percent",
                                 "plausibility.water.water.low_percent", "Answers.per_hour", "plausibility.água.low_percent", "estimation.norm.fire"})
            QTest::addRow("no setting: %s", name) << QString::fromUtf8(name) << QString("1") << SettingFault::Unknown;
    }

    void refusesWhatMayNotBe()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(SettingFault, fault);
        const qint64 before = m_database->count("select count(*) from setting");
        const auto done = set(name, value);
        QVERIFY(!done);
        QCOMPARE(done.error(), fault);
        QCOMPARE(m_database->count("select count(*) from setting"), before);
        QVERIFY(store().changes(9).empty());
    }

    void goesBackToItsStandardAndKeepsWhoChangedIt()
    {
        QVERIFY(set("answers.per_hour", "5"));
        QVERIFY(set("answers.per_hour", "6"));
        QVERIFY(store().find("answers.per_hour")->isOwn);
        const auto reset = doing([this](Transaction &transaction) { return store().reset(transaction, "answers.per_hour"); });
        QCOMPARE(reset->value, QString("30"));
        QVERIFY(!store().find("answers.per_hour")->isOwn);
        doing([this](Transaction &transaction) { return store().reset(transaction, "answers.per_hour"); }); // nothing is left to change
        QStringList changes;
        for (const SettingChange &change : store().changes(9))
            changes << QStringList{change.name, change.before, change.after, change.by}.join(u' ');
        QCOMPARE(changes, (QStringList{"answers.per_hour 6  Rita", "answers.per_hour 5 6 Rita", "answers.per_hour  5 Rita"}));
        QVERIFY(!doing([this](Transaction &transaction) { return store().reset(transaction, "country"); }));
        QVERIFY(m_database->count("select count(*) from setting where name = 'country'") <= 1);
    }

private:
    [[nodiscard]] SettingsStore store() const { return {*m_database->writer, m_database->installation}; }
    template <typename Work> Outcome<Setting, SettingFault> doing(Work work)
    {
        Transaction transaction(*m_database->writer, Actor::operatorNamed("Rita"), NewDatabase::moment("2026-03-12T10:00:00Z"));
        Outcome<Setting, SettingFault> done = work(transaction);
        if (!transaction.commit())
            qFatal("not committed: %s", qPrintable(m_database->writer->fault()->detail));
        return done;
    }
    Outcome<Setting, SettingFault> set(const QString &name, const QString &value)
    {
        return doing([&](Transaction &transaction) { return store().set(transaction, name, value); });
    }

    std::unique_ptr<NewDatabase> m_database;
};

CONTADOR_TEST(SettingsTest);
#include "settings_test.moc"
