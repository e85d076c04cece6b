// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/modem/at_script.h"
#include "engine/modem/modem_profiles.h"
#include "engine/modem/modem_report.h"

#include <QByteArrayList>
#include <QDateTime>

#include <map>
#include <optional>
#include <span>

namespace contador {

/// What a modem answered to the doctor.
struct DoctorAnswers {
    enum class Pin { NotAsked, Taken, Refused, NotTried };

    ModemProfile profile;
    QDateTime at; ///< of the examination, UTC
    Pin pin = Pin::NotAsked;
    std::map<QByteArray, AtReply> replies; ///< by command; the read-back of a setting by "AT+CNMI=1,1,0,1,0?"

    /// An empty reply where it was not asked, or did not answer.
    [[nodiscard]] const AtReply &to(const QByteArray &command) const;
    /// The line of the answer to "AT+CSQ" that starts with "+CSQ:"; empty without one.
    [[nodiscard]] QByteArray line(const QByteArray &command) const;
    /// The fields of that line; none without one.
    [[nodiscard]] QByteArrayList fields(const QByteArray &command) const;
    /// A name, told with the command before it or without.
    [[nodiscard]] QString text(const QByteArray &command) const;
    /// The digits of an identity.
    [[nodiscard]] QString digits(const QByteArray &command) const;
};

/// A thing the doctor looks at: what is asked for it, and how the answers are judged.
struct DoctorTopic {
    const char *name;
    std::vector<QByteArray> asks;
    ModemFinding (*judge)(const DoctorAnswers &);
    QByteArray ModemProfile::*asksToo = nullptr; ///< in the words of its family
    const char *passing = nullptr; ///< a finding that may pass by itself: looked at again where nobody waits for the modem
};

/// THE table, in the order of the report.
[[nodiscard]] std::span<const DoctorTopic> doctorTopics();

namespace doctor {

// modem_doctor_card.cpp
ModemFinding answering(const DoctorAnswers &);
ModemFinding identity(const DoctorAnswers &);
ModemFinding profile(const DoctorAnswers &);
ModemFinding radio(const DoctorAnswers &);
ModemFinding card(const DoctorAnswers &);
ModemFinding pinTries(const DoctorAnswers &);
ModemFinding subscriber(const DoctorAnswers &);
/// Where the card tells how often a PIN may still be tried.
[[nodiscard]] std::optional<int> pinTriesLeft(const DoctorAnswers &);
[[nodiscard]] bool asksForPin(const DoctorAnswers &);

// modem_doctor_messages.cpp
ModemFinding messageService(const DoctorAnswers &);
ModemFinding pduMode(const DoctorAnswers &);
ModemFinding storages(const DoctorAnswers &);
ModemFinding storage(const DoctorAnswers &);
ModemFinding arrivals(const DoctorAnswers &);
ModemFinding reports(const DoctorAnswers &);
ModemFinding serviceCentre(const DoctorAnswers &);
ModemFinding reference(const DoctorAnswers &);
/// AT+CNMI parameters that may be tried on a line of one's own: those that have messages stored, never sent to us.
[[nodiscard]] std::vector<QByteArray> triableNotifications(const ModemProfile &profile);

// modem_doctor_network.cpp
ModemFinding registration(const DoctorAnswers &);
ModemFinding signalStrength(const DoctorAnswers &);
ModemFinding networkOperator(const DoctorAnswers &);
ModemFinding power(const DoctorAnswers &);
ModemFinding modemClock(const DoctorAnswers &);
ModemFinding commandLines(const DoctorAnswers &);
ModemFinding ussd(const DoctorAnswers &);
ModemFinding characterSets(const DoctorAnswers &);

} // namespace doctor

} // namespace contador
