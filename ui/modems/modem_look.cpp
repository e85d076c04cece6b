// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/modems/modem_look.h"

#include "ui/shared/modem_state_look.h"
#include "ui/texts/modem_text.h"
#include "ui/texts/visible_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace contador {

namespace {

struct ModemLook {
    Q_DECLARE_TR_FUNCTIONS(ModemLook)
};

struct AlarmRow {
    ModemAlarm alarm;
    Tone tone;
};

/// The gravest first.
constexpr std::array alarms{
    AlarmRow{ModemAlarm::StorageFull, Tone::Bad},         AlarmRow{ModemAlarm::NoRecovery, Tone::Bad},
    AlarmRow{ModemAlarm::SendingFails, Tone::Bad},        AlarmRow{ModemAlarm::PinLastTry, Tone::Bad},
    AlarmRow{ModemAlarm::CardChanged, Tone::Attention},   AlarmRow{ModemAlarm::PowerLow, Tone::Attention},
    AlarmRow{ModemAlarm::RestartsOften, Tone::Attention}, AlarmRow{ModemAlarm::StorageFilling, Tone::Attention},
};

/// Not one that the state or a graver alarm tells already, nor one that means nothing while the modem is away.
bool isWorthTelling(ModemAlarm alarm, const ModemStatus &status)
{
    if (!status.alarms.testFlag(alarm))
        return false;
    if (status.state == ModemState::Missing || status.state == ModemState::Stopped)
        return alarm == ModemAlarm::PowerLow || alarm == ModemAlarm::RestartsOften; // may be why
    return alarm != ModemAlarm::StorageFilling || !status.alarms.testFlag(ModemAlarm::StorageFull);
}

QString pausedSentence()
{
    return ModemLook::tr("Sending is paused: texts are received and kept, answers wait until you press “Resume sending”.");
}

} // namespace

QString modemTitle(const ModemStatus &status, const ModemFigures &figures)
{
    if (!figures.sim.label.isEmpty())
        return visibleLine(figures.sim.label);
    if (!status.operatorName.isEmpty())
        return visibleLine(status.operatorName);
    return visibleLine(status.path);
}

QList<Pill> modemPills(const ModemStatus &status, bool paused)
{
    QList<Pill> pills{{modemStateText(status.state), symbolOf(status.state), toneOf(status.state)}};
    if (paused)
        pills += {ModemLook::tr("Sending paused"), QStringLiteral("circle-pause"), Tone::Attention};
    for (const AlarmRow &row : alarms) {
        if (isWorthTelling(row.alarm, status))
            pills += {modemAlarmText(row.alarm), QStringLiteral("triangle-alert"), row.tone};
    }
    return pills;
}

QList<Advice> modemAdvice(const ModemStatus &status, bool paused)
{
    QList<Advice> all;
    const bool ready = status.state == ModemState::Ready;
    if (!ready)
        all += {modemSentence(status), symbolOf(status.state), toneOf(status.state)};
    for (const AlarmRow &row : alarms) {
        if (isWorthTelling(row.alarm, status))
            all += {modemAlarmSentence(row.alarm), QStringLiteral("triangle-alert"), row.tone};
    }
    if (paused)
        all += {pausedSentence(), QStringLiteral("circle-pause"), Tone::Attention};
    if (all.isEmpty())
        all += {modemSentence(status), symbolOf(status.state), Tone::Good};
    return all;
}

LastWork lastWork(const ModemStatus &status, const ModemFigures &figures, const Format &format)
{
    struct Work {
        QDateTime at;
        QString what;
    };
    const CarrierTraffic &traffic = figures.traffic;
    const std::array works{
        Work{traffic.lastDeliveredAt, ModemLook::tr("delivered to a phone")},
        Work{traffic.lastSentAt, ModemLook::tr("sent to the network")},
        Work{traffic.lastReceivedAt, ModemLook::tr("a text received")},
        Work{status.lastWorkAt, ModemLook::tr("a text sent or received")},
    };
    const auto last =
        std::ranges::max_element(works, {}, [](const Work &work) { return work.at.isValid() ? work.at.toMSecsSinceEpoch() : 0; });
    return last->at.isValid() ? LastWork{format.ago(last->at, figures.at), last->what} : LastWork{};
}

bool takesPin(const ModemStatus &status)
{
    return status.state == ModemState::PinRequired || status.state == ModemState::PinWrong;
}

} // namespace contador
