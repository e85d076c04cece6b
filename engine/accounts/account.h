// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/core/quantity.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace contador {

/// A consumer's account with its holder and premises. Empty is unknown.
struct Account {
    AccountId id;
    QString number; ///< leading zeros belong to it
    QString holder;
    QString language; ///< "pt_PT", "en"
    QString address;
    QString zone;
    QString email;
    QDate birthDate;
    bool operator==(const Account &) const = default;
};

/// One dial of one meter: what a reading is of.
struct MeterRegister {
    RegisterId id;
    AccountId account;
    QString accountNumber;
    QString service; ///< "water"
    QString tariff; ///< name of a tariff file; empty: unknown
    QString serial;
    QString code; ///< "T", "T1", "T2"
    QString unit; ///< of the service: "m³"
    int digits = 0; ///< whole digits of the dial; 0: unknown
    int decimals = 0;
    QDate contractDate;
    Quantity multiplier = Quantity::whole(1); ///< of the nameplate: 40 with current transformers of 200/5
    QDate verificationDue = {}; ///< after it the meter may not be billed by; invalid: unknown
    std::optional<Quantity> mostPerHour = {}; ///< what it can measure: m³, kWh in an hour
    QDate installedOn = {}; ///< invalid: since before we know
    QDate removedOn = {}; ///< invalid: it is there
    bool operator==(const MeterRegister &) const = default;

    /// On the day of an exchange both meters are there.
    [[nodiscard]] bool isThere(QDate day) const
    {
        return (!installedOn.isValid() || installedOn <= day) && (!removedOn.isValid() || day <= removedOn);
    }
};

/// What a nameplate and the papers of a meter say. Empty is unknown.
struct MeterNameplate {
    QString make;
    QString type;
    Quantity multiplier = Quantity::whole(1);
    QDate verificationDue;
    std::optional<Quantity> mostPerHour;
};

/// A phone that speaks for an account.
struct PhoneBinding {
    QString phone; ///< E.164
    QString origin; ///< "imported", "desk", "bill_code"
    QDateTime from;
    QDateTime disputedAt = {}; ///< who has it says that he is not the holder: it speaks for nobody; invalid: it does
};

} // namespace contador
