// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace contador {

enum class SettingKind {
    Whole, ///< 10
    Number, ///< 2.5, not below zero
    Hours, ///< "09:00-20:00" or "always"
    Choice, ///< one of some words
};

/// A value a utility may change. What is not changed has its standard, which may differ from country to country.
struct Setting {
    QString name; ///< "answers.per_hour", "plausibility.water.times_usual"
    SettingKind kind = SettingKind::Whole;
    QString value; ///< that counts; empty: there is none
    QString standard; ///< without a value of the utility's own; empty: none
    bool isOwn = false; ///< the utility has set it
    qint64 most = 0; ///< of a whole number; the least is 0
    QStringList choices; ///< of a Choice
};

enum class SettingFault {
    Unknown, ///< there is no setting of that name
    BadValue, ///< it may not have that value
};

/// Who changed what. `before` and `after`: empty where the standard counted.
struct SettingChange {
    QString name;
    QString before;
    QString after;
    QString by;
};

} // namespace contador
