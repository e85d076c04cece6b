// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/accounts_import.h"
#include "engine/accounts/accounts_store.h"
#include "engine/billing/correction_desk.h"
#include "engine/billing/reading_desk.h"
#include "engine/ledger/ledger_store.h"
#include "tests/engine/billing/billing_files.h"
#include "tests/engine/store/new_database.h"

namespace contador::tests {

/// One consumer, 0012, with a water meter: last reading 1473 on 12 February 2026 and a tariff file "preco". Each call is a unit of
/// work of its own, at `now`.
class ReadingBench {
public:
    ReadingBench()
    {
        writeTariff(bytesOf(Tariffs::shippedFolder() + "/agua-simples.json"));
        import("account_number;holder_name;phone;service;tariff;meter_serial;digits;last_reading;last_reading_date\n"
               "0012;Ana;912345678;water;preco;007731;5;1473;2026-02-12\n");
        dial = dials().at(0);
    }

    void import(const QByteArray &file)
    {
        Transaction transaction(*database.writer, Actor::import(), now);
        const ImportReport report =
            AccountsImport(database.installation).run(transaction, file, "contas.csv", AccountsImport::Mode::Apply);
        if (!report.applied || !transaction.commit())
            qFatal("not imported");
    }

    void writeTariff(const QByteArray &json)
    {
        QFile file(m_folder.filePath("preco.json"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no tariff");
        file.write(json);
    }

    /// `work` gets the transaction; what it gives is given on once it is committed.
    template <typename Work> auto inUnit(Work work)
    {
        Transaction transaction(*database.writer, Actor::operatorNamed("eva"), now);
        auto done = work(transaction);
        if (!transaction.commit())
            qFatal("not committed");
        return done;
    }

    ReadingResult take(const QString &value, ReadingSource source = ReadingSource::Office)
    {
        return inUnit([&](Transaction &transaction) {
            ReadingClaim claim{dial, *Quantity::fromString(value), today(), source};
            return ReadingDesk(readings(), tariffs, database.installation).take(transaction, claim);
        });
    }

    CorrectionDesk::Result correct(ReadingId reading, const QString &value)
    {
        return inUnit([&](Transaction &t) { return corrections().correct(t, reading, *Quantity::fromString(value), "misread"); });
    }
    CorrectionDesk::Result withdraw(ReadingId reading)
    {
        return inUnit([&](Transaction &t) { return corrections().withdraw(t, reading, "another meter"); });
    }
    CorrectionDesk::Result accept(ReadingId reading)
    {
        return inUnit([&](Transaction &t) { return corrections().accept(t, reading, "seen"); });
    }
    CorrectionDesk::Result acceptAs(ReadingId reading, const QString &value)
    {
        return inUnit([&](Transaction &t) { return corrections().acceptAs(t, reading, *Quantity::fromString(value), "phoned"); });
    }
    CorrectionDesk::Result holdAgain(ReadingId reading)
    {
        return inUnit([&](Transaction &t) { return corrections().holdAgain(t, reading, "undone"); });
    }
    CorrectionDesk::Result reject(ReadingId reading)
    {
        return inUnit([&](Transaction &t) { return corrections().reject(t, reading, "a joke"); });
    }

    void at(const char *iso) { now = NewDatabase::moment(iso); }
    [[nodiscard]] QDate today() const { return database.installation.dateAt(now); }
    [[nodiscard]] const ReadingsStore &readings() const { return m_readings; }
    [[nodiscard]] CorrectionDesk corrections() const { return {*database.writer, tariffs, database.installation}; }
    [[nodiscard]] LedgerStore ledger() const { return {*database.writer, database.installation}; }
    [[nodiscard]] std::vector<Entry> entries() const { return ledger().entries(dial.account); }
    [[nodiscard]] QString owed() const { return ledger().balance(dial.account, today()).total.toString(); }
    [[nodiscard]] std::vector<MeterRegister> dials() const
    {
        const AccountsStore accounts(*database.writer, "PT");
        return accounts.registers(accounts.find("0012")->id);
    }

    NewDatabase database;
    QDateTime now = NewDatabase::moment("2026-03-12T10:00:00Z");
    MeterRegister dial;

private:
    QTemporaryDir m_folder;
    ReadingsStore m_readings{*database.writer};

public:
    Tariffs tariffs{QStringList{m_folder.path()}};
};

} // namespace contador::tests
