// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modem/modem.h"

#include "engine/modem/modem_machine.h"

#include <utility>

namespace contador {

Modem::Modem(QString path, ModemOptions options, const Clock &clock, QObject *parent)
    : QObject(parent), m_machine(std::make_unique<Machine>(*this, path, std::move(options), clock))
{
    qRegisterMetaType<ModemStatus>();
    qRegisterMetaType<ArrivedPdu>();
    qRegisterMetaType<SubmitRefusal>();
    qRegisterMetaType<TriedPin>();
}

Modem::~Modem()
{
    stop();
}

void Modem::start()
{
    m_machine->start();
}

void Modem::stop()
{
    m_machine->stop();
}

ModemStatus Modem::status() const
{
    return m_machine->status();
}

bool Modem::awaitsText() const
{
    return m_machine->awaitsText();
}

bool Modem::canSubmit() const
{
    return m_machine->canSubmit();
}

QByteArray Modem::trace() const
{
    return m_machine->trace();
}

void Modem::submit(quint64 token, const QByteArray &hex, int tpduLength, std::function<bool()> beforeCtrlZ)
{
    m_machine->submit(token, hex, tpduLength, std::move(beforeCtrlZ));
}

void Modem::acknowledge(quint64 handle)
{
    m_machine->acknowledge(handle);
}

void Modem::play(AtScript script, std::function<void(const AtReplies &)> done)
{
    m_machine->play(std::move(script), std::move(done));
}

void Modem::enterPin(const QString &pin)
{
    m_machine->enterPin(pin);
}

void Modem::cycleRadio()
{
    m_machine->cycleRadio();
}

void Modem::acceptCard()
{
    m_machine->acceptCard();
}

} // namespace contador
