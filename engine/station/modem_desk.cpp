// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/station/modem_desk.h"

#include "engine/modem/modem_doctor.h"

#include <QPointer>

namespace contador {

namespace {

AtPlayer playerOf(Modem &modem)
{
    return [modem = QPointer(&modem)](AtScript script, std::function<void(const AtReplies &)> done) {
        if (modem)
            modem->play(std::move(script), std::move(done));
    };
}

/// Its port is open, and it answered.
bool isOnLine(ModemState state)
{
    return state >= ModemState::Starting && state != ModemState::Silent;
}

/// One for each modem, and of it: two questions at a time would get each other's answers.
Ussd &ussdOf(Modem &modem)
{
    if (auto *known = modem.findChild<Ussd *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    auto *ussd = new Ussd(playerOf(modem), Ussd::patience, &modem);
    QObject::connect(&modem, &Modem::unsolicited, ussd, &Ussd::noticed);
    QObject::connect(&modem, &Modem::statusChanged, ussd, [ussd](const ModemStatus &status) {
        if (!isOnLine(status.state))
            ussd->lost();
    });
    return *ussd;
}

} // namespace

ModemDesk::ModemDesk(Find find, const Clock &clock, QObject *parent)
    : QObject(parent), m_find(std::move(find)), m_clock(clock) { }

void ModemDesk::examine(const QString &path, const Done<ModemReport> &done)
{
    Modem *modem = m_find(path);
    if (!modem) {
        done(std::nullopt);
        return;
    }
    auto *doctor = new ModemDoctor(playerOf(*modem), ModemReport{path, m_clock.now(), {}}, {}, this);
    doctor->examine([doctor, done](const std::optional<ModemReport> &report) {
        doctor->deleteLater();
        done(report);
    });
}

void ModemDesk::talk(const QString &path, const QString &line, ConsoleTrust trust, const Done<AtAnswer> &done)
{
    if (Modem *modem = m_find(path))
        AtConsole(playerOf(*modem)).talk(line, trust, done);
    else
        done(std::nullopt);
}

void ModemDesk::ussd(const QString &path, const QString &code, const Done<UssdAnswer> &done)
{
    if (Modem *modem = m_find(path))
        ussdOf(*modem).ask(code, UssdCoding::Plain, done);
    else
        done(std::nullopt);
}

void ModemDesk::enterPin(const QString &path, const QString &pin)
{
    if (Modem *modem = m_find(path))
        modem->enterPin(pin);
}

void ModemDesk::acceptCard(const QString &path)
{
    if (Modem *modem = m_find(path))
        modem->acceptCard();
}

void ModemDesk::trace(const QString &path, const Done<QByteArray> &done)
{
    Modem *modem = m_find(path);
    done(modem ? std::optional(modem->trace()) : std::nullopt);
}

} // namespace contador
