// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/message.h"
#include "engine/messaging/sending_hours.h"
#include "engine/sms/validity_period.h"

#include <array>
#include <chrono>
#include <optional>

namespace contador {

/// What becomes of a message of which nobody can tell whether it left.
enum class UnknownRule {
    RepeatOnce, ///< where status reports are known to work and none came
    LetBe, ///< it stays unknown
    AskPerson, ///< it stays unknown until a person decides
};

/// How messages of one class are sent.
struct ClassRule {
    MessageClass messageClass = MessageClass::Reply;
    SendingHours hours;
    std::chrono::hours validity{24}; ///< from when it was written; 0: until the hours close that are open then, or open next
    UnknownRule whenUnknown = UnknownRule::LetBe;

    bool operator==(const ClassRule &) const = default;
};

/// The rules of sending; a row for each class, in order of sending.
struct SendingRules {
    std::array<ClassRule, 4> classes{
        ClassRule{MessageClass::Reply, {}, std::chrono::hours{24}, UnknownRule::RepeatOnce},
        ClassRule{MessageClass::Legal, {QTime(9, 0), QTime(20, 0)}, std::chrono::hours{72}, UnknownRule::AskPerson},
        ClassRule{MessageClass::Service, {QTime(8, 0), QTime(21, 0)}, std::chrono::hours{24}, UnknownRule::LetBe},
        ClassRule{MessageClass::Greeting, {QTime(9, 0), QTime(20, 0)}, std::chrono::hours{0}, UnknownRule::LetBe},
    };
    std::chrono::minutes patience{10}; ///< how long a message waits for the number it should leave from

    [[nodiscard]] const ClassRule &of(MessageClass messageClass) const { return classes.at(size_t(messageClass)); }
    bool operator==(const SendingRules &) const = default;
};

/// From then on a message is not worth sending any more.
[[nodiscard]] QDateTime deadline(const ClassRule &rule, const QDateTime &writtenAt, const QTimeZone &zone);

/// Messages written before this moment have passed their deadline.
[[nodiscard]] QDateTime expiredBefore(const ClassRule &rule, const QDateTime &now, const QTimeZone &zone);

/// TP-VP for a message that leaves now: the longest after which the service centre lets it be before the hours close and
/// before its deadline. None: not even the shortest, five minutes, is left. TS 23.040 §9.2.3.12.1
[[nodiscard]] std::optional<sms::RelativeValidity> validityFor(const ClassRule &rule, const QDateTime &writtenAt,
                                                               const QDateTime &now, const QTimeZone &zone);

/// How long to wait after so many attempts of which none left us: longer each time, up to a quarter of an hour.
[[nodiscard]] std::chrono::seconds backOff(int attempts);

} // namespace contador
