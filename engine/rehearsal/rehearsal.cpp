// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rehearsal/rehearsal.h"

#include "engine/messaging/messages_store.h"
#include "engine/messaging/sims_store.h"
#include "engine/rehearsal/sent_texts_store.h"

namespace contador {

namespace {

Actor rehearsing()
{
    return Actor{QStringLiteral("rehearsal")};
}

/// One of the same country that is not `taken`: another last digit.
QString otherNumber(const QString &country, const QStringList &taken)
{
    const auto example = PhoneNumber::example(country);
    if (!example)
        return {};
    for (int digit = 0; digit <= 9; ++digit) {
        QString number = example->e164();
        number.back() = QChar(u'0' + digit);
        if (!taken.contains(number))
            return number;
    }
    return {};
}

} // namespace

Rehearsal::Rehearsal(const Installation &installation, const QStringList &tariffFolders, const Clock &clock)
    : m_installation(installation), m_tariffs(tariffFolders), m_clock(clock)
{
}

Outcome<RehearsalScene, StoreFault> Rehearsal::begin(const AccountsCopy &copy, const QString &account)
{
    m_dialogue.reset();
    m_connection.reset();
    m_ahead = {};
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = Connection::create(DatabaseUrl::sqlite(m_folder->filePath(QStringLiteral("rehearsal.db"))));
    if (!created)
        return failure(created.error());
    m_connection = std::move(*created);
    if (const auto put = AccountsCopyStore::put(*m_connection, copy, rehearsing(), now()); !put)
        return failure(put.error());
    m_dialogue = std::make_unique<Dialogue>(*m_connection, m_installation, m_tariffs);
    return scene(account);
}

Outcome<RehearsalScene, StoreFault> Rehearsal::scene(const QString &account)
{
    RehearsalScene scene;
    scene.now = now();
    Transaction transaction(*m_connection, rehearsing(), now());
    const AccountsStore accounts(*m_connection, m_installation.country);
    if (const auto found = accounts.find(account)) {
        scene.account = found->number;
        scene.holder = found->holder;
        for (const PhoneBinding &binding : accounts.phones(found->id))
            scene.phones << binding.phone;
        const auto example = PhoneNumber::example(m_installation.country);
        if (scene.phones.isEmpty() && example) {
            AccountsStore::bindPhone(transaction, found->id, *example, QStringLiteral("desk"), now());
            scene.phones << example->e164();
            scene.isPhoneInvented = true;
        }
    }
    scene.stranger = otherNumber(m_installation.country, scene.phones);
    if (const auto kept = transaction.commit(); !kept)
        return failure(kept.error());
    return scene;
}

qint64 Rehearsal::partCost() const
{
    for (const Sim &sim : SimsStore(*m_connection).all()) {
        if (sim.partCost > 0)
            return sim.partCost;
    }
    return 0;
}

Outcome<RehearsedText, StoreFault> Rehearsal::receive(const QString &phone, const QString &text)
{
    if (!m_dialogue)
        return failure(StoreFault{StoreFault::Kind::Other, QStringLiteral("nothing was copied")});
    RehearsedText rehearsed;
    rehearsed.phone = phone;
    rehearsed.text = text;
    rehearsed.at = now();
    const std::chrono::microseconds start = m_clock.uptime();
    Transaction transaction(*m_connection, Actor::automaton(), rehearsed.at);
    MessagesStore::NewInbound inbound;
    inbound.sender = phone;
    inbound.text = text;
    inbound.carrier = QStringLiteral("rehearsal");
    InboundMessage message;
    message.id = MessagesStore::addInbound(transaction, inbound);
    message.sender = phone;
    message.text = text;
    message.carrier = inbound.carrier;
    message.receivedAt = rehearsed.at;
    rehearsed.answered = m_dialogue->answer(transaction, message, std::nullopt);
    rehearsed.alsoSent = SentTextsStore(*m_connection).after(message.id, phone, rehearsed.answered.replyId);
    const qint64 part = partCost();
    if (const auto kept = transaction.commit(); !kept)
        return failure(kept.error());
    rehearsed.took = m_clock.uptime() - start;
    if (const QString &reply = rehearsed.answered.reply; !reply.isEmpty()) {
        if (const auto quote = sms::costOf(reply)) {
            rehearsed.cost = quote->asWritten;
            rehearsed.price = part * quote->asWritten.segments;
        }
    }
    return rehearsed;
}

Outcome<QDateTime, StoreFault> Rehearsal::letPass(std::chrono::seconds time)
{
    m_ahead += time;
    return now();
}

} // namespace contador
