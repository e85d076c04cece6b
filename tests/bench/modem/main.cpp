// SPDX-License-Identifier: GPL-3.0-or-later
// One or more simulated modems for whoever opens their terminals: the same for every engine that is measured.
#include "tests/bench/modem/session.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace contador;

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1"); // the plain event loop wakes up sooner
    QCoreApplication app(argc, argv);
    QCommandLineParser line;
    line.addOptions({{QStringLiteral("modems"), QStringLiteral("how many"), QStringLiteral("n"), QStringLiteral("1")},
                     {QStringLiteral("links"), QStringLiteral("folder for their links"), QStringLiteral("folder")},
                     {QStringLiteral("command-ms"), QStringLiteral("before a command line is answered"), QStringLiteral("ms")},
                     {QStringLiteral("network-ms"), QStringLiteral("from Ctrl-Z to +CMGS"), QStringLiteral("ms")},
                     {QStringLiteral("boot-ms"), QStringLiteral("after a restart"), QStringLiteral("ms"), QStringLiteral("200")},
                     {QStringLiteral("places"), QStringLiteral("on the SIM"), QStringLiteral("n"), QStringLiteral("600")},
                     {QStringLiteral("log"), QStringLiteral("commands and events, with times"), QStringLiteral("file")}});
    line.process(app);
    bench::SessionOptions options;
    options.modems = std::max(1U, line.value(QStringLiteral("modems")).toUInt());
    options.modem.linkPath = line.value(QStringLiteral("links"));
    options.modem.simPlaces = line.value(QStringLiteral("places")).toInt();
    options.modem.commandDelay = std::chrono::milliseconds(line.value(QStringLiteral("command-ms")).toInt());
    options.modem.networkDelay = std::chrono::milliseconds(line.value(QStringLiteral("network-ms")).toInt());
    options.modem.bootTime = std::chrono::milliseconds(line.value(QStringLiteral("boot-ms")).toInt());
    options.log = line.value(QStringLiteral("log"));
    bench::Session session(options);
    QObject::connect(&session, &bench::Session::ended, &app, &QCoreApplication::quit);
    return options.modem.linkPath.isEmpty() || !session.start() ? 3 : QCoreApplication::exec();
}
