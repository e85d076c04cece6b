// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contador/demonstration.h"

#include "engine/accounts/utility_profile.h"
#include "engine/station/station.h"
#include "ui/texts/visible_text.h"

#include <QFile>

#include <cstdio>

namespace contador {

namespace {

SimulatedModemOptions demonstrationModem(const QString &folder)
{
    SimulatedModemOptions options;
    options.linkPath = folder + QStringLiteral("/modem");
    options.commandDelay = std::chrono::milliseconds(3); // a USB stick takes a few milliseconds for a command
    options.networkDelay = std::chrono::milliseconds(350);
    return options;
}

} // namespace

Demonstration::Demonstration(QObject *parent) :
    QObject(parent), m_modem(m_clock, demonstrationModem(m_folder.path())), m_out(stdout)
{
}

Demonstration::~Demonstration() = default;

DatabaseUrl Demonstration::database() const
{
    return DatabaseUrl::sqlite(m_folder.filePath(QStringLiteral("demonstration.db")));
}

Outcome<void, StoreFault> Demonstration::prepare()
{
    const auto profile = readProfile(QStringLiteral("demo"), {});
    Q_ASSERT_X(profile, "Demonstration", "the profile is part of the program");
    const auto report = establish(database(), *profile, Actor{QStringLiteral("demonstration")}, m_clock.now());
    if (!report)
        return failure(report.error());
    Q_ASSERT_X(report->count(ImportVerdict::Invalid) == 0, "Demonstration", "so are its accounts");
    if (!m_modem.start())
        return failure(StoreFault{StoreFault::Kind::Other, QStringLiteral("no pseudo terminal")});
    return {};
}

void Demonstration::start(Station &station)
{
    QFile file(QStringLiteral(":/demo/consumers.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    auto population = ConsumerPopulation::fromJson(opened ? file.readAll() : QByteArray());
    Q_ASSERT_X(population, "Demonstration", "the consumers are part of the program");
    m_consumers = std::make_unique<SimulatedConsumers>(std::move(*population));
    connect(m_consumers.get(), &SimulatedConsumers::texted, this, [this](const QString &from, const QString &text) {
        print(QStringLiteral(">"), from, text);
        m_modem.post([from, text](SimulatedModem &modem) { modem.deliver(from, text); });
    });
    connect(&m_modem.modem(), &SimulatedModem::submitted, this, [this](const SubmittedMessage &message) {
        ++m_answered;
        print(QStringLiteral("<"), message.to, message.text);
        m_consumers->receive(message);
    });
    connect(m_consumers.get(), &SimulatedConsumers::paid, this,
            [this, &station](const QString &account, const QString &amount) { pay(station, account, amount); });
    m_consumers->start();
}

void Demonstration::pay(Station &station, const QString &account, const QString &amount)
{
    const auto money = Money::fromString(amount, station.installation().currency);
    if (!money)
        return;
    print(QStringLiteral("$"), account, amount);
    const QString reference = QStringLiteral("MB %1").arg(++m_payments, 9, 10, QLatin1Char('0'));
    station.command(Actor{QStringLiteral("demonstration")}, [account, money, reference](Writer &writer) {
        return writer.bookPayment({account, *money, reference, QStringLiteral("bank")});
    });
}

void Demonstration::print(const QString &arrow, const QString &phone, const QString &text)
{
    m_out << arrow << ' ' << visibleLine(phone).leftJustified(14) << ' ' << visibleLine(text) << '\n';
    m_out.flush();
}

} // namespace contador
