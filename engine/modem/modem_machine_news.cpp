// SPDX-License-Identifier: GPL-3.0-or-later
// What a modem tells of itself: the parts know it, here it becomes one status.
#include "engine/modem/modem_machine.h"

#include <utility>

namespace contador {

namespace {

ModemState stateOf(Registration registration)
{
    switch (registration) {
    case Registration::Denied:
        return ModemState::Denied;
    case Registration::Searching:
        return ModemState::Searching;
    case Registration::Unknown:
        return ModemState::Starting;
    default:
        return ModemState::Ready;
    }
}

} // namespace

void Modem::Machine::showState(ModemState state)
{
    ModemStatus status = m_status;
    status.state = state;
    publish(status);
}

void Modem::Machine::showIdentity()
{
    const ModemFacts &facts = m_setup.facts();
    if (!m_whereabouts.isOurs(facts.imei)) {
        lookElsewhere();
        return;
    }
    ModemStatus status = m_status;
    status.manufacturer = facts.manufacturer;
    status.model = facts.model;
    status.imei = facts.imei;
    status.iccid = facts.iccid;
    if (m_expectedIccid.isEmpty())
        m_expectedIccid = facts.iccid;
    status.alarms.setFlag(ModemAlarm::CardChanged, !facts.iccid.isEmpty() && facts.iccid != m_expectedIccid);
    publish(status);
}

void Modem::Machine::showPinTries()
{
    ModemStatus status = m_status;
    status.pinTriesLeft = m_setup.unlock().triesLeft();
    status.alarms.setFlag(ModemAlarm::PinLastTry, status.pinTriesLeft == 1);
    publish(status);
}

void Modem::Machine::acceptCard()
{
    m_expectedIccid = m_status.iccid;
    ModemStatus status = m_status;
    status.alarms.setFlag(ModemAlarm::CardChanged, false);
    publish(status);
}

void Modem::Machine::showAlarms()
{
    const ModemAlarms mine = ModemAlarm::StorageFilling | ModemAlarm::StorageFull | ModemAlarm::PowerLow
        | ModemAlarm::RestartsOften | ModemAlarm::SendingFails;
    ModemStatus status = m_status;
    status.storageUsed = m_storage.used();
    status.storageTotal = m_storage.total();
    status.restarts = m_restarts.restarts();
    status.powerLow = m_restarts.powerLow();
    status.alarms = (status.alarms & ~mine) | m_storage.alarms() | m_restarts.alarms();
    status.alarms.setFlag(ModemAlarm::SendingFails, m_sending.fails());
    publish(status);
}

void Modem::Machine::worked()
{
    m_status.lastWorkAt = m_clock.now();
}

void Modem::Machine::showNetwork()
{
    ModemStatus status = m_status;
    status.registration = m_network.registration();
    status.state = stateOf(status.registration);
    status.signalDbm = m_network.signalDbm();
    status.operatorName = m_network.operatorName();
    status.accessTechnology = m_network.accessTechnology();
    status.serviceCentre = m_setup.facts().serviceCentre;
    publish(status);
}

void Modem::Machine::publish(const ModemStatus &status)
{
    m_status = status;
    if (m_told != m_status) {
        m_told = m_status;
        emit m_modem.statusChanged(m_told);
    }
    announceCanSubmit();
}

void Modem::Machine::announceCanSubmit()
{
    if (std::exchange(m_couldSubmit, canSubmit()) != m_couldSubmit)
        emit m_modem.canSubmitChanged();
}

} // namespace contador
