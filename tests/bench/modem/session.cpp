// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/modem/session.h"

#include "tests/bench/modem/fault_names.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

#include <stdio.h>
#include <unistd.h>

namespace contador::bench {

Session::Session(SessionOptions options, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_commands(m_options.modems), m_pause(this), m_end(this),
      m_orders(STDIN_FILENO, QSocketNotifier::Read, this), m_log(m_options.log)
{
    m_time.start();
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    m_end.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Session::advance);
    connect(&m_end, &QTimer::timeout, this, &Session::endExchange);
    connect(&m_orders, &QSocketNotifier::activated, this, &Session::readOrders);
}

bool Session::start()
{
    if (!m_options.log.isEmpty() && !m_log.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    QJsonArray paths;
    for (size_t index = 0; index < m_options.modems; ++index) {
        addModem(index);
        if (!m_modems.back()->start())
            return false;
        paths.append(m_modems.back()->path());
    }
    tell("ready", {{"paths", paths}});
    return true;
}

void Session::addModem(size_t index)
{
    SimulatedModemOptions options = m_options.modem;
    options.linkPath += QStringLiteral("/modem%1").arg(index);
    options.identity.imei = QByteArray::number(350123451234560 + static_cast<qint64>(index));
    options.identity.imsi = QByteArray::number(268990000000001 + static_cast<qint64>(index));
    options.identity.iccid = QByteArray::number(893519900000000000 + static_cast<qint64>(index)) + '0';
    m_modems.push_back(std::make_unique<SimulatedModem>(m_clock, options));
    SimulatedModem *modem = m_modems.back().get();
    connect(modem, &SimulatedModem::commandTaken, this, [this, index](const QByteArray &line) {
        ++m_commands[index];
        note(line);
    });
    connect(modem, &SimulatedModem::pduEntered, this, &Session::onEntered);
    connect(modem, &SimulatedModem::submitted, this, &Session::onSubmitted);
}

void Session::readOrders()
{
    std::array<char, 65536> buffer{};
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count <= 0) {
        m_orders.setEnabled(false);
        emit ended();
        return;
    }
    m_partOfOrder.append(buffer.data(), count);
    qsizetype end = 0;
    while ((end = m_partOfOrder.indexOf('\n')) >= 0) {
        const QByteArray line = m_partOfOrder.left(end);
        m_partOfOrder.remove(0, end + 1);
        obey(line);
    }
}

void Session::obey(const QByteArray &line)
{
    const QJsonObject order = QJsonDocument::fromJson(line).object();
    const QString what = order.value(QLatin1String("do")).toString();
    const auto modem = static_cast<size_t>(order.value(QLatin1String("modem")).toInt());
    const auto fault = faultFromJson(order);
    if (what == QLatin1String("exchange") && !m_exchange)
        beginExchange(order);
    else if (what == QLatin1String("deliver") && modem < m_modems.size())
        deliver(modem, order.value(QLatin1String("from")).toString(), order.value(QLatin1String("text")).toString());
    else if (what == QLatin1String("fault") && modem < m_modems.size() && fault)
        beginFault({.fault = *fault, .modem = modem});
    else if (what == QLatin1String("tally"))
        tell("tally", tally());
    else
        tell("not_understood", {{"order", QString::fromUtf8(line.left(200))}});
}

void Session::beginExchange(const QJsonObject &order)
{
    auto plan = ExchangePlan::fromJson(order, m_modems.size());
    if (!plan) {
        tell("not_understood", {{"order", QStringLiteral("exchange")}});
        return;
    }
    m_exchange.emplace(std::move(*plan));
    advance();
}

/// Delivers what may be delivered; otherwise a later answer, or the end of the pause, comes back here.
void Session::advance()
{
    while (m_exchange->mayDeliver() && !m_pause.isActive()) {
        deliverNext();
        if (m_exchange->plan().every.count() > 0)
            m_pause.start(m_exchange->plan().every);
    }
}

void Session::deliverNext()
{
    const std::optional<ExchangeFault> &fault = m_exchange->plan().fault;
    if (fault && fault->withText == m_exchange->next())
        beginFault(*fault);
    Text &text = m_exchange->takeNext();
    deliver(text.modem, text.from, text.body);
    text.deliveredAt = elapsed();
    m_end.start(m_exchange->plan().patience);
}

void Session::deliver(size_t index, const QString &from, const QString &text)
{
    note("consumer " + from.toLatin1() + ' ' + text.toUtf8());
    m_modems[index]->deliver(from, text);
}

void Session::beginFault(const ExchangeFault &fault)
{
    note("fault begins");
    m_modems[fault.modem]->inject(fault.fault);
}

void Session::onEntered(const SimulatedSubmit &submit)
{
    ++m_entered;
    if (m_exchange)
        m_exchange->entered(submit.to, elapsed());
    note("entered for " + submit.to.toLatin1());
}

/// Called within the modem's answer: what comes next has to wait for the end of it.
void Session::onSubmitted(const SubmittedMessage &message)
{
    ++m_submissions;
    note("submitted to " + message.to.toLatin1() + ' ' + message.text.toUtf8());
    if (!m_exchange || !m_exchange->submitted(message.to))
        return;
    if (m_exchange->allAnswered())
        m_end.start(m_exchange->plan().settling);
    else if (m_exchange->mayDeliver() && m_exchange->plan().every.count() == 0)
        pauseBeforeNext();
}

void Session::pauseBeforeNext()
{
    const auto pause = static_cast<int>(m_exchange->plan().pause.count());
    m_pause.start(pause + m_dice.bounded(pause + 1));
}

void Session::endExchange()
{
    QJsonObject result = m_exchange->result();
    m_pause.stop();
    m_exchange.reset();
    result.insert(QLatin1String("tally"), tally());
    tell("exchanged", result);
}

QJsonObject Session::tally() const
{
    QJsonArray commands;
    for (const qint64 count : m_commands)
        commands.append(count);
    return {{"commands", commands},
            {"entered", m_entered},
            {"submissions", m_submissions},
            {"at_ms", static_cast<double>(m_time.nsecsElapsed()) / 1e6}};
}

std::chrono::nanoseconds Session::elapsed() const
{
    return std::chrono::nanoseconds(m_time.nsecsElapsed());
}

void Session::tell(const char *event, QJsonObject facts)
{
    facts.insert(QLatin1String("event"), QLatin1String(event));
    const QByteArray line = QJsonDocument(facts).toJson(QJsonDocument::Compact) + '\n';
    ::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    ::fflush(stdout);
}

void Session::note(const QByteArray &what)
{
    if (m_log.isOpen())
        m_log.write(QByteArray::number(m_time.elapsed()).rightJustified(8) + "  " + what + '\n');
}

} // namespace contador::bench
