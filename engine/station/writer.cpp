// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/station/writer.h"

#include "engine/accounts/accounts_store.h"
#include "engine/accounts/audiences_store.h"
#include "engine/billing/payments.h"
#include "engine/feed/feed_store.h"
#include "engine/ledger/ledger_store.h"
#include "engine/messaging/sims_store.h"

namespace contador {

Writer::Writer(Connection &connection, const Installation &installation, const Clock &clock,
               std::function<void(const FeedEvent &)> publish)
    : m_connection(connection), m_installation(installation), m_publish(std::move(publish)), m_clock(clock)
{
}

bool Writer::bookPayment(const PaymentNews &payment)
{
    const auto account = AccountsStore(m_connection, m_installation.country).find(payment.accountNumber);
    if (!account)
        return false;
    PaymentClaim claim;
    claim.account = account->id;
    claim.amount = payment.amount;
    claim.valueDate = m_installation.dateAt(m_transaction->at());
    claim.reference = payment.reference;
    claim.channel = payment.channel;
    claim.uniqueKey = QStringLiteral("%1/%2").arg(payment.channel, payment.reference);
    if (LedgerStore(m_connection, m_installation).receivable(QStringLiteral("payment/") + claim.uniqueKey))
        return true; // booked before, and told before
    contador::bookPayment(*m_transaction, m_installation, claim);
    FeedEvent event;
    event.kind = FeedKind::Payment;
    event.account = account->number;
    event.holder = account->holder;
    event.text = payment.reference;
    event.amount = payment.amount;
    m_news.push_back(FeedStore::append(*m_transaction, event, account->id));
    return true;
}

void Writer::saveAudience(const QString &name, const AudienceFilter &filter)
{
    AudiencesStore::save(*m_transaction, name, filter);
}

bool Writer::removeAudience(const QString &name)
{
    return AudiencesStore::remove(*m_transaction, name);
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
    return ImportUndo(*m_transaction, Tariffs(tariffFolders), m_installation).run(import);
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
