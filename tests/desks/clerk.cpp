// SPDX-License-Identifier: GPL-3.0-or-later
// A desk without a modem, as a process: it keys payments that are asked of it and tells each piece of news it sees.
//   clerk URL      reads lines "pay ACCOUNT REFERENCE"; tells "open", "booked REFERENCE", "refused REFERENCE", "feed ID KIND
//   TEXT"
#include "engine/feed/feed_store.h"
#include "engine/station/station.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

using namespace contador;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void pay(Station &station, const QString &account, const QString &reference)
{
    const PaymentNews payment{account, {100, station.installation().currency}, reference, QStringLiteral("counter")};
    station
        .command(Actor::operatorNamed(QStringLiteral("clerk")), [payment](Writer &writer) { return writer.bookPayment(payment); })
        .then(&station, [reference](const Outcome<bool, StoreFault> &booked) {
            say((booked && *booked ? QStringLiteral("booked ") : QStringLiteral("refused ")) + reference);
        });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto url = DatabaseUrl::parse(application.arguments().value(1));
    if (!url)
        return 2;
    StationOptions options;
    options.database = *url;
    Station station(options);
    QObject::connect(&station, &Station::feed, &station, [](const FeedEvent &event) {
        say(QStringLiteral("feed %1 %2 %3").arg(QString::number(event.id), feedKindName(event.kind), event.text.simplified()));
    });
    if (!station.open())
        return 3;
    say(QStringLiteral("open"));
    QByteArray unread;
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &station, [&] {
        char bytes[4096];
        const ssize_t count = read(0, bytes, sizeof bytes);
        if (count <= 0)
            return application.quit();
        unread.append(bytes, qsizetype(count));
        while (unread.contains('\n')) {
            const QList<QByteArray> words = unread.left(unread.indexOf('\n')).split(' ');
            unread.remove(0, unread.indexOf('\n') + 1);
            if (words.size() == 3 && words[0] == "pay")
                pay(station, QString::fromLatin1(words[1]), QString::fromLatin1(words[2]));
        }
    });
    return application.exec();
}
