// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contadorctl/command_line.h"

#include "app/contadorctl/commands.h"

namespace contador {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QStringList generalOptions{QStringLiteral("database"), QStringLiteral("json"),    QStringLiteral("at"),
                                 QStringLiteral("as"),       QStringLiteral("tariffs"), QStringLiteral("help"),
                                 QStringLiteral("version")};

QCommandLineOption withValue(const QString &name, const QString &does, const QString &value)
{
    return QCommandLineOption(name, does, value);
}

QList<QCommandLineOption> paymentOptions()
{
    return {
        withValue(QStringLiteral("reference"), CommandLine::tr("Of the payment: the same one is booked once."), QStringLiteral("TEXT")),
        withValue(QStringLiteral("entity"), CommandLine::tr("Of a Multibanco reference, five digits."), QStringLiteral("NUMBER")),
        QCommandLineOption(QStringLiteral("stop"), CommandLine::tr("From now on no more.")),
    };
}

QList<QCommandLineOption> allOptions()
{
    return {
        withValue(QStringLiteral("database"), CommandLine::tr("sqlite:/path/file.db or postgresql://user@host:port/name."),
                  QStringLiteral("URL")),
        QCommandLineOption(QStringLiteral("json"), CommandLine::tr("Answer in JSON.")),
        withValue(QStringLiteral("at"), CommandLine::tr("The clock for this call, ISO 8601 with its offset or Z."), QStringLiteral("TIME")),
        withValue(QStringLiteral("as"), CommandLine::tr("Who does it; stands in what is written."), QStringLiteral("NAME")),
        withValue(QStringLiteral("tariffs"), CommandLine::tr("A folder of tariff files, searched before the shipped ones."),
                  QStringLiteral("DIR")),
        withValue(QStringLiteral("profile"), CommandLine::tr("“demo”, or a file of settings."), QStringLiteral("FILE")),
        withValue(QStringLiteral("country"), CommandLine::tr("Country of the phone numbers, such as PT."), QStringLiteral("CODE")),
        withValue(QStringLiteral("currency"), CommandLine::tr("Such as EUR."), QStringLiteral("CODE")),
        withValue(QStringLiteral("language"), CommandLine::tr("Of the answers where an account names none, such as pt_PT."),
                  QStringLiteral("CODE")),
        withValue(QStringLiteral("timezone"), CommandLine::tr("Such as Europe/Lisbon."), QStringLiteral("ZONE")),
        withValue(QStringLiteral("name"), CommandLine::tr("Name of the utility, as consumers read it."), QStringLiteral("NAME")),
        withValue(QStringLiteral("admin"), CommandLine::tr("Who sets it up; stands in what is written."), QStringLiteral("NAME")),
        QCommandLineOption(QStringLiteral("dry-run"), CommandLine::tr("Only show what would happen.")),
        withValue(QStringLiteral("format"), CommandLine::tr("Of the file that is written: csv, xlsx or json."), QStringLiteral("FORMAT")),
        withValue(QStringLiteral("mapping"), CommandLine::tr("A file that says how the columns of the table are called."),
                  QStringLiteral("FILE")),
        withValue(QStringLiteral("modem"), CommandLine::tr("Serial port of a modem; may be given several times."), QStringLiteral("PATH")),
        withValue(QStringLiteral("pin"), CommandLine::tr("File with the PIN of the SIM card."), QStringLiteral("FILE")),
        QCommandLineOption(QStringLiteral("until-idle"), CommandLine::tr("End when nothing is left to answer or to send.")),
        withValue(QStringLiteral("from"), CommandLine::tr("Number of the consumer; for a tariff, the day of the earlier reading."), QStringLiteral("NUMBER")),
        withValue(QStringLiteral("to"), CommandLine::tr("The day of the later reading."),
                  QStringLiteral("DAY")),
        withValue(QStringLiteral("quantity"), CommandLine::tr("What was used, such as 12.5."),
                  QStringLiteral("NUMBER")),
        withValue(QStringLiteral("register"), CommandLine::tr("The code of a register; for a tariff what it used, such as T1=120, and several times."),
                  QStringLiteral("CODE")),
        withValue(QStringLiteral("persons"), CommandLine::tr("Persons in the dwelling."),
                  QStringLiteral("NUMBER")),
        withValue(QStringLiteral("area"), CommandLine::tr("Its area in m²."),
                  QStringLiteral("NUMBER")),
        withValue(QStringLiteral("heated-area"), CommandLine::tr("Its heated area in m²."),
                  QStringLiteral("NUMBER")),
        withValue(QStringLiteral("units"), CommandLine::tr("Dwellings behind the meter."),
                  QStringLiteral("NUMBER")),
        withValue(QStringLiteral("points"), CommandLine::tr("Taps, radiators, lamps."),
                  QStringLiteral("NUMBER")),
        withValue(QStringLiteral("diameter"), CommandLine::tr("Of the meter, in mm."),
                  QStringLiteral("NUMBER")),
        withValue(QStringLiteral("power"), CommandLine::tr("Contracted, in kVA."),
                  QStringLiteral("NUMBER")),
        withValue(QStringLiteral("calorific-value"), CommandLine::tr("Of the gas, in MJ/m³."),
                  QStringLiteral("NUMBER")),
        withValue(QStringLiteral("volume-correction"), CommandLine::tr("Of the gas meter."),
                  QStringLiteral("NUMBER")),
        withValue(QStringLiteral("yearly-quantity"), CommandLine::tr("Used in twelve months."),
                  QStringLiteral("NUMBER")),
        withValue(QStringLiteral("entitled"), CommandLine::tr("To other prices, such as social; may be given several times."),
                  QStringLiteral("CODE")),
        withValue(QStringLiteral("instalments"), CommandLine::tr("How many, a month apart."), QStringLiteral("NUMBER")),
        withValue(QStringLiteral("first"), CommandLine::tr("The day on which the first instalment is due."), QStringLiteral("DAY")),
        withValue(QStringLiteral("service"), CommandLine::tr("Of one service only, such as water."), QStringLiteral("SERVICE")),
        withValue(QStringLiteral("text"), CommandLine::tr("What he writes."), QStringLiteral("TEXT")),
        withValue(QStringLiteral("purposes"), CommandLine::tr("What the holder wants to be told of: service,payment_receipt,relation,marketing."),
                  QStringLiteral("LIST")),
        withValue(QStringLiteral("identity"), CommandLine::tr("How the holder was known."), QStringLiteral("TEXT")),
        withValue(QStringLiteral("note"), CommandLine::tr("Where the signed sheet is kept."), QStringLiteral("TEXT")),
        QCommandLineOption(QStringLiteral("due"), CommandLine::tr("Only those to be confirmed again.")),
        QCommandLineOption(QStringLiteral("several"), CommandLine::tr("The reply may take more than one SMS.")),
        QCommandLineOption(QStringLiteral("no-smsc"), CommandLine::tr("PDUs come without the service centre field.")),
        withValue(QStringLiteral("direction"), CommandLine::tr("Refuse PDUs other than deliver, submit or status-report."),
                  QStringLiteral("TYPE")),
    };
}

QList<QCommandLineOption> readingOptions()
{
    return {
        withValue(QStringLiteral("meter"), CommandLine::tr("Serial number of the meter."), QStringLiteral("SERIAL")),
        withValue(QStringLiteral("date"), CommandLine::tr("The day it is of; today without it."), QStringLiteral("DAY")),
        withValue(QStringLiteral("source"), CommandLine::tr("Who read the meter: office, phone, field or control."),
                  QStringLiteral("SOURCE")),
        QCommandLineOption(QStringLiteral("confirmed"), CommandLine::tr("An unusual value was looked at again and is right.")),
        QCommandLineOption(QStringLiteral("working"), CommandLine::tr("With each step of how an amount was found.")),
        withValue(QStringLiteral("reason"), CommandLine::tr("Why; it stays on record."), QStringLiteral("TEXT")),
        withValue(QStringLiteral("final"), CommandLine::tr("What the old meter showed at last; T1=5230 for one of several registers."),
                  QStringLiteral("VALUE")),
        withValue(QStringLiteral("new"), CommandLine::tr("Serial number of the new meter."), QStringLiteral("SERIAL")),
        withValue(QStringLiteral("initial"), CommandLine::tr("What the new meter showed at first; 0 without it."), QStringLiteral("VALUE")),
        withValue(QStringLiteral("digits"), CommandLine::tr("Whole digits of the new meter; as the old one without it."),
                  QStringLiteral("NUMBER")),
        withValue(QStringLiteral("decimals"), CommandLine::tr("Decimals of the new meter; as the old one without it."),
                  QStringLiteral("NUMBER")),
        withValue(QStringLiteral("multiplier"), CommandLine::tr("Of the nameplate of the new meter."), QStringLiteral("NUMBER")),
    };
}

const CtlCommand *commandOf(const QStringList &positionals, QStringList &operands)
{
    for (const CtlCommand &command : ctlCommands()) {
        const QStringList words = QString::fromLatin1(command.words).split(u' ');
        if (positionals.mid(0, words.size()) == words) {
            operands = positionals.mid(words.size());
            return &command;
        }
    }
    return nullptr;
}

QString usageLine(const CtlCommand &command)
{
    QString line = QStringLiteral("contadorctl %1 %2").arg(QString::fromLatin1(command.words), QString::fromUtf8(command.operands));
    for (const QString &option : QString::fromLatin1(command.options).split(u' ', Qt::SkipEmptyParts))
        line += QStringLiteral(" [--%1]").arg(option);
    return line.simplified();
}

/// What is wrong with the call; empty when nothing is.
QString wrongUse(const QCommandLineParser &parser, const CtlCommand *command, const QStringList &operands)
{
    if (!command) {
        QStringList lines{CommandLine::tr("Which command? These are known:")};
        for (const CtlCommand &known : ctlCommands())
            lines << QStringLiteral("  ") + usageLine(known);
        return lines.join(u'\n');
    }
    const QStringList allowed = generalOptions + QString::fromLatin1(command->options).split(u' ', Qt::SkipEmptyParts);
    for (const QString &option : parser.optionNames()) {
        if (!allowed.contains(option))
            return CommandLine::tr("--%1 does not belong here: %2").arg(option, usageLine(*command));
    }
    const QStringList wanted = QString::fromUtf8(command->operands).split(u' ', Qt::SkipEmptyParts);
    const bool mayBeMore = !wanted.isEmpty() && wanted.last().endsWith(u'…');
    const auto needed = std::count_if(wanted.begin(), wanted.end(), [](const QString &word) { return !word.startsWith(u'['); });
    if (operands.size() < needed || (operands.size() > wanted.size() && !mayBeMore))
        return usageLine(*command);
    const QString at = parser.value(QStringLiteral("at"));
    if (!at.isEmpty() && !QDateTime::fromString(at, Qt::ISODate).isValid())
        return CommandLine::tr("--at wants a time such as 2026-11-25T10:15:00Z.");
    return {};
}

} // namespace

int runCommandLine(const QStringList &arguments, const QLocale &locale)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLine::tr("Contador for scripts, headless desks and support."));
    parser.addOptions(allOptions());
    parser.addOptions(paymentOptions());
    parser.addOptions(readingOptions());
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const bool parsed = parser.parse(arguments);
    QStringList operands;
    const CtlCommand *command = commandOf(parser.positionalArguments(), operands);
    Call call(parser, operands, locale);
    if (parser.isSet(version)) {
        call.say(QStringLiteral("contadorctl " CONTADOR_VERSION));
        return int(Exit::Done);
    }
    if (parser.isSet(help)) {
        call.say(parser.helpText());
        for (const CtlCommand &known : ctlCommands())
            call.say(QStringLiteral("  ") + usageLine(known));
        return int(Exit::Done);
    }
    if (!parsed)
        return int(call.usage(parser.errorText()));
    if (const QString wrong = wrongUse(parser, command, operands); !wrong.isEmpty())
        return int(call.usage(wrong));
    const Exit exit = command->run(call);
    return int(call.isAnswerLost() ? Exit::Environment : exit);
}

} // namespace contador
