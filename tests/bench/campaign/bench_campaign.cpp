// SPDX-License-Identifier: GPL-3.0-or-later
// bench_campaign DATABASE COUNT CARRIER: queues so many service messages for a modem, as a campaign of notices does, and lets
// them go at any hour: the bench also runs at night.
#include "engine/core/clock.h"
#include "engine/messaging/messages_store.h"
#include "engine/messaging/sending_rules_store.h"

#include <QCoreApplication>

using namespace contador;

namespace {

MessagesStore::NewOutbound notice(int number, const QString &carrier)
{
    MessagesStore::NewOutbound notice;
    notice.recipient = QStringLiteral("+3519%1").arg(60000000 + number);
    notice.text = QStringLiteral("Water will be off on Monday between 9 and 12.");
    notice.messageClass = MessageClass::Service;
    notice.carrier = carrier;
    return notice;
}

SendingRules atAnyHour(SendingRules rules)
{
    for (ClassRule &rule : rules.classes)
        rule.hours = {};
    return rules;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    const auto connection = Connection::open(DatabaseUrl::sqlite(words.at(1)), Connection::Access::Write);
    if (!connection)
        return 3;
    Transaction transaction(**connection, Actor{}, SystemClock().now());
    SendingRulesStore::change(transaction, atAnyHour(SendingRulesStore(**connection).read()));
    for (int number = 0; number < words.at(2).toInt(); ++number)
        MessagesStore::enqueue(transaction, notice(number, words.at(3)));
    return transaction.commit() ? 0 : 3;
}
