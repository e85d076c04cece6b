// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace contador {

/// How a modem was at one moment: what the charts of a day are drawn from.
struct CarrierSample {
    QDateTime at; ///< UTC
    QString carrier; ///< path of the modem
    QString iccid;
    QString state; ///< name of a ModemState: "ready", "no_sim" …
    std::optional<int> signalDbm;
    QString operatorName;
    QString technology; ///< "GSM", "LTE" …
    std::optional<int> storageUsed;
    std::optional<int> storageTotal;
    int waiting = 0; ///< messages of all carriers that waited to be sent

    bool operator==(const CarrierSample &) const = default;
};

} // namespace contador
