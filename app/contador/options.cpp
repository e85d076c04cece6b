// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contador/options.h"

#include <QCommandLineParser>

#include <algorithm>

namespace contador {

bool Options::onlyAsk(const QStringList &arguments)
{
    static const QStringList questions{QStringLiteral("-v"), QStringLiteral("--version"), QStringLiteral("-h"),
                                       QStringLiteral("--help"), QStringLiteral("--help-all")};
    return std::any_of(questions.begin(), questions.end(),
                       [&](const QString &question) { return arguments.contains(question); });
}

Options Options::fromArguments(const QStringList &arguments)
{
    const QCommandLineOption database("database", QCoreApplication::translate("Options", "sqlite:/path/file.db"), "URL");
    const QCommandLineOption modem("modem", QCoreApplication::translate("Options", "Serial port of a modem; may be given several times."),
                                   "PATH");
    const QCommandLineOption pin("pin", QCoreApplication::translate("Options", "File with the PIN of the SIM card."), "FILE");
    const QCommandLineOption tariffs("tariffs", QCoreApplication::translate("Options", "A folder of tariff files."), "DIR");
    const QCommandLineOption language("language", QCoreApplication::translate("Options", "Language of the screens: pt_PT or en."), "CODE");
    const QCommandLineOption theme("theme", QCoreApplication::translate("Options", "light or dark."), "NAME");
    const QCommandLineOption demo("demo", QCoreApplication::translate("Options", "A demonstration utility, modem and consumers."));
    const QCommandLineOption endAfter("for", QCoreApplication::translate("Options", "End after so many seconds."), "SECONDS");
    const QCommandLineOption screenshots("screenshots", QCoreApplication::translate("Options", "Save pictures of the screens there."), "DIR");
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Options", "Consumers text their readings and get back what they owe."));
    parser.addOptions({database, modem, pin, tariffs, language, theme, demo, endAfter, screenshots});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);

    Options options;
    options.database = parser.value(database);
    options.modems = parser.values(modem);
    options.pinFile = parser.value(pin);
    options.tariffFolders = parser.values(tariffs);
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.demonstration = parser.isSet(demo);
    options.endAfter = std::chrono::seconds(parser.value(endAfter).toInt());
    options.screenshots = parser.value(screenshots);
    return options;
}

} // namespace contador
