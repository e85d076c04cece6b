// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/import_undo.h"

#include "engine/accounts/accounts_store.h"
#include "engine/accounts/imports_store.h"
#include "engine/accounts/readings_store.h"
#include "engine/billing/correction_desk.h"
#include "engine/billing/standing_charges_store.h"
#include "engine/core/names.h"
#include "engine/exchange/import_obstacles_store.h"
#include "engine/exchange/withdrawals_store.h"
#include "engine/ledger/ledger_store.h"
#include "engine/payments/payment_desk.h"

#include <algorithm>
#include <set>

namespace contador {

QString importObstacleName(ImportObstacle::Kind kind)
{
    using Kind = ImportObstacle::Kind;
    static constexpr std::array names{
        Named{Kind::Message, "message"},           Named{Kind::Reading, "reading"},
        Named{Kind::Entry, "entry"},               Named{Kind::Allocation, "allocation"},
        Named{Kind::FieldChanged, "field_changed"}, Named{Kind::PhoneChanged, "phone_changed"},
        Named{Kind::LaterImport, "later_import"},  Named{Kind::Record, "record"},
    };
    return nameOf(names, kind);
}

namespace {

QString reasonOf(ImportId import)
{
    return QStringLiteral("import %1 undone").arg(import.value);
}

} // namespace

/// The payment desk takes back what it booked; what a person decided since is no obstacle, and stays.
UndoReport ImportUndo::undoPayments(const ImportRecord &record) const
{
    const Lexicons lexicons;
    PaymentDesk desk(m_transaction, m_installation, lexicons);
    PaymentFileUndo undone = desk.undoFile(record.id, reasonOf(record.id));
    UndoReport report;
    report.import = record;
    report.entries = undone.reversed;
    report.lines = undone.lines;
    report.left = std::move(undone.left);
    report.news = desk.news();
    return report;
}

Outcome<UndoReport, UndoFault> ImportUndo::run(ImportId import) const
{
    Connection &connection = m_transaction.connection();
    const ImportsStore imports(connection);
    const std::optional<ImportRecord> record = imports.find(import);
    if (!record)
        return failure(UndoFault{UndoFault::Kind::NotFound, {}});
    if (record->undoneAt.isValid())
        return failure(UndoFault{UndoFault::Kind::AlreadyUndone, {}});
    if (record->kind == QStringLiteral("payments"))
        return undoPayments(*record);
    const std::vector<ImportChange> changes = imports.changes(import);
    const ImportObstaclesStore store(connection);
    std::vector<ImportObstacle> obstacles = store.of(import);
    std::ranges::copy(store.changedSince(changes), std::back_inserter(obstacles));
    if (!obstacles.empty()) {
        std::ranges::stable_sort(obstacles, {}, &ImportObstacle::row);
        return failure(UndoFault{UndoFault::Kind::BuiltOn, std::move(obstacles)});
    }

    UndoReport report;
    report.import = *record;
    Savepoint before(m_transaction);
    const QString reason = reasonOf(import);
    const QDate today = m_installation.dateAt(m_transaction.at());
    const LedgerStore ledger(connection, m_installation);
    std::vector<const ImportChange *> read;
    std::vector<const ImportChange *> made;
    std::vector<const ImportChange *> changed;
    std::set<AccountId> touched;
    for (const ImportChange &change : changes) {
        if (change.subject == ImportSubject::Reading) {
            read.push_back(&change);
        } else if (change.subject == ImportSubject::Entry) {
            report.entries += ledger.reverse(m_transaction, EntryId{change.id}, today, reason) ? 1 : 0;
        } else if (change.subject == ImportSubject::Consent) {
            (change.field.isEmpty() ? made : changed).push_back(&change);
            ++report.consents;
        } else if (!change.field.isEmpty()) {
            changed.push_back(&change);
            touched.insert(change.account);
            (change.subject == ImportSubject::Phone ? report.phones : report.fields) += 1;
        } else {
            made.push_back(&change);
            if (change.subject == ImportSubject::Account) {
                ++report.accounts;
            } else {
                touched.insert(change.account);
                report.dials += change.subject == ImportSubject::Dial ? 1 : 0;
            }
        }
    }
    if (!withdraw(read, reason, report)) {
        before.undo();
        return failure(UndoFault{UndoFault::Kind::CannotCharge, {}});
    }
    WithdrawalsStore::withdraw(m_transaction, import, made); // a consent counts again when the one after it does not
    WithdrawalsStore::restore(m_transaction, changed, record->at);
    for (const AccountId account : touched)
        AccountsStore::refreshSearch(m_transaction, account);
    ImportsStore::markUndone(m_transaction, import);
    return report;
}

bool ImportUndo::withdraw(const std::vector<const ImportChange *> &readings, const QString &reason, UndoReport &report) const
{
    Connection &connection = m_transaction.connection();
    const ReadingsStore store(connection);
    const StandingChargesStore charges(connection, m_installation.currency);
    const CorrectionDesk desk(connection, m_tariffs, m_installation);
    for (auto change = readings.rbegin(); change != readings.rend(); ++change) {
        const std::optional<Reading> reading = store.find(ReadingId{(*change)->id});
        if (!reading || !reading->supersededBy.isNull())
            continue;
        if (const auto standing = charges.of(*reading); standing.empty()) {
            ReadingsStore::withdraw(m_transaction, *reading, reason);
        } else {
            if (!desk.withdraw(m_transaction, reading->id, reason))
                return false;
            report.entries += int(standing.size());
        }
        ++report.readings;
    }
    return true;
}

} // namespace contador
