// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/station/writer.h"

#include "engine/accounts/account_records_store.h"
#include "engine/accounts/accounts_store.h"
#include "engine/accounts/audiences_store.h"
#include "engine/accounts/binding_codes_store.h"
#include "engine/billing/payments.h"
#include "engine/billing/tariff_use_store.h"
#include "engine/feed/feed_store.h"
#include "engine/messaging/sims_store.h"
#include "engine/payments/mappings_store.h"

namespace contador {

Writer::Writer(Connection &connection, const Installation &installation, const Tariffs &tariffs, const Clock &clock,
               std::function<void(const FeedEvent &)> publish)
    : m_connection(connection), m_installation(installation), m_tariffs(tariffs), m_publish(std::move(publish)), m_clock(clock)
{
}

bool Writer::bookPayment(const PaymentNews &payment)
{
    const PaymentDesk::Taken taken{payment.accountNumber, payment.amount,  m_installation.dateAt(m_transaction->at()),
                                   payment.reference,     payment.channel, QStringLiteral("%1/%2").arg(payment.channel, payment.reference)};
    return atPaymentDesk([&](PaymentDesk &desk) { return desk.take(taken); }).has_value();
}

void Writer::saveMapping(const PaymentsMapping &mapping)
{
    MappingsStore::save(*m_transaction, mapping);
}

std::optional<KeyedReadingResult> Writer::takeReading(const KeyedReading &keyed)
{
    const auto account = AccountsStore(m_connection, m_installation.country).find(keyed.accountNumber);
    const auto taken = KeyedReadings(m_connection, m_installation, m_tariffs).take(*m_transaction, keyed);
    if (!account || !taken || taken->reading.kind == ReadingResult::Kind::AlreadyKnown)
        return taken;
    FeedEvent event;
    event.kind = taken->reading.kind == ReadingResult::Kind::Held ? FeedKind::ReadingHeld : FeedKind::ReadingAccepted;
    event.account = account->number;
    event.holder = account->holder;
    event.text = taken->reading.reading.value.toString();
    event.amount = taken->owed;
    m_news.push_back(FeedStore::append(*m_transaction, event, account->id));
    return taken;
}

std::optional<KeyedReadingResult> Writer::previewReading(const KeyedReading &keyed)
{
    return KeyedReadings(m_connection, m_installation, m_tariffs).preview(*m_transaction, keyed);
}

bool Writer::addNote(const QString &account, const QString &text)
{
    const auto found = AccountsStore(m_connection, m_installation.country).find(account);
    if (found)
        AccountRecordsStore::addNote(*m_transaction, found->id, text);
    return found.has_value();
}

bool Writer::addHold(const QString &account, const AccountHold &hold)
{
    const auto found = AccountsStore(m_connection, m_installation.country).find(account);
    if (found)
        AccountRecordsStore::addHold(*m_transaction, found->id, hold);
    return found.has_value();
}

std::optional<AccountChangeFault> Writer::changeAccount(const QString &account, const AccountChange &change)
{
    return AccountDesk(*m_transaction, m_installation).carryOut(account, change);
}

bool Writer::makeBindingCode(const QString &account)
{
    const auto found = AccountsStore(m_connection, m_installation.country).find(account);
    if (found)
        BindingCodesStore::make(*m_transaction, found->id);
    return found.has_value();
}

bool Writer::endHold(qint64 hold)
{
    return AccountRecordsStore::endHold(*m_transaction, hold, m_installation.dateAt(m_transaction->at()));
}

CorrectionDesk::Result Writer::rejectReading(ReadingId reading, const QString &reason)
{
    const auto done = CorrectionDesk(m_connection, m_tariffs, m_installation).reject(*m_transaction, reading, reason);
    closeDoubt(done);
    return done;
}

void Writer::saveAudience(const QString &name, const AudienceFilter &filter)
{
    AudiencesStore::save(*m_transaction, name, filter);
}

bool Writer::removeAudience(const QString &name)
{
    return AudiencesStore::remove(*m_transaction, name);
}

Outcome<QString, TariffSavingFault> Writer::saveTariff(const QStringList &folders, const TariffSaving &saving)
{
    return contador::saveTariff(folders, saving, TariffUseStore(m_connection).lastCharged(saving.name));
}

void Writer::changeSim(const QString &carrier, const Sim &sim)
{
    Sim changed = sim;
    changed.paused = SimsStore(m_connection).read(sim.iccid).paused;
    SimsStore::change(*m_transaction, changed);
    tellModem(carrier, QStringLiteral("limits_changed"));
}

void Writer::pauseSending(const QString &carrier, const QString &sim, bool paused)
{
    Sim changed = SimsStore(m_connection).read(sim);
    changed.paused = paused;
    SimsStore::change(*m_transaction, changed);
    tellModem(carrier, paused ? QStringLiteral("sending_paused") : QStringLiteral("sending_resumed"));
}

ImportReport Writer::bringIn(const ImportFile &file, bool apply, const QStringList &tariffFolders)
{
    return contador::bringIn(*m_transaction, Tariffs(tariffFolders), m_installation, file, apply);
}

Outcome<UndoReport, UndoFault> Writer::undoImport(ImportId import, const QStringList &tariffFolders)
{
    auto undone = ImportUndo(*m_transaction, Tariffs(tariffFolders), m_installation).run(import);
    if (undone)
        m_news.insert(m_news.end(), undone->news.begin(), undone->news.end());
    return undone;
}

void Writer::tellModem(const QString &carrier, const QString &what)
{
    FeedEvent event;
    event.kind = FeedKind::Modem;
    event.phone = carrier;
    event.text = what;
    m_news.push_back(FeedStore::append(*m_transaction, event));
}

} // namespace contador
