// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/modem/exchange.h"

#include "engine/core/clock.h"
#include "engine/training/simulated_modem.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace contador::bench {

struct SessionOptions {
    size_t modems = 1;
    SimulatedModemOptions modem; ///< `linkPath` is the folder of the links: "modem0", "modem1" …
    QString log; ///< a file for the commands and events, with times; empty: none
};

/// Modems that are told by JSON lines on standard input what to do, and tell on standard output what they saw.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(SessionOptions options, QObject *parent = nullptr);

    /// False when there is no terminal to be had.
    bool start();

signals:
    void ended();

private:
    void addModem(size_t index);
    void readOrders();
    void obey(const QByteArray &line);
    void beginExchange(const QJsonObject &order);
    void advance();
    void deliverNext();
    void deliver(size_t index, const QString &from, const QString &text);
    void beginFault(const ExchangeFault &fault);
    void onEntered(const SimulatedSubmit &submit);
    void onSubmitted(const SubmittedMessage &message);
    void pauseBeforeNext();
    void endExchange();
    [[nodiscard]] QJsonObject tally() const;
    [[nodiscard]] std::chrono::nanoseconds elapsed() const;
    void tell(const char *event, QJsonObject facts);
    void note(const QByteArray &what);

    SystemClock m_clock;
    SessionOptions m_options;
    std::vector<std::unique_ptr<SimulatedModem>> m_modems;
    std::vector<qint64> m_commands; ///< by modem
    qint64 m_entered = 0; ///< PDUs with their Ctrl-Z
    qint64 m_submissions = 0; ///< whole texts on the network
    std::optional<Exchange> m_exchange;
    QRandomGenerator m_dice{1};
    QTimer m_pause;
    QTimer m_end;
    QElapsedTimer m_time;
    QSocketNotifier m_orders;
    QByteArray m_partOfOrder;
    QFile m_log;
};

} // namespace contador::bench
