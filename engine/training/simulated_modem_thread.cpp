// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/simulated_modem_thread.h"

namespace contador {

SimulatedModemThread::SimulatedModemThread(const Clock &clock, SimulatedModemOptions options)
    : m_modem(new SimulatedModem(clock, std::move(options)))
{
    m_modem->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_modem, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("simulated modem"));
    m_thread.start();
}

SimulatedModemThread::~SimulatedModemThread()
{
    m_thread.quit();
    m_thread.wait();
}

bool SimulatedModemThread::start()
{
    bool started = false;
    QMetaObject::invokeMethod(
        m_modem,
        [this, &started] {
            started = m_modem->start();
            m_path = m_modem->path();
        },
        Qt::BlockingQueuedConnection);
    return started;
}

} // namespace contador
