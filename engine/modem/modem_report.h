// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMap>
#include <QMetaType>
#include <QString>

#include <span>
#include <vector>

namespace contador {

/// What a finding means for the work.
enum class ModemVerdict {
    Good,
    Attention, ///< it works; a person should look after it
    Bad, ///< no texts, or none can be sent, until it is put right
    Unknown, ///< the modem does not tell
};

/// "good", "attention"
QString modemVerdictName(ModemVerdict verdict);

/// One thing the doctor looked at. Its sentence is in ui/texts.
struct ModemFinding {
    QString topic; ///< "registration": one finding each, in the order of the report
    QString code; ///< "registration_searching": a row of `modemFindingKinds`
    ModemVerdict verdict = ModemVerdict::Unknown;
    QMap<QString, QString> values; ///< from the modem, so hostile: {"cs": "home", "signal_dbm": "-73"}
    bool operator==(const ModemFinding &) const = default;
};

/// What the doctor found. A value; travels through queued signals.
struct ModemReport {
    QString path;
    QDateTime at; ///< UTC
    std::vector<ModemFinding> findings;

    /// Nothing stands in the way of receiving and sending texts.
    [[nodiscard]] bool canServe() const;
    /// The worst of all findings; what is unknown harms nobody.
    [[nodiscard]] ModemVerdict verdict() const;
    [[nodiscard]] const ModemFinding *finding(const QString &topic) const;
    bool operator==(const ModemReport &) const = default;
};

/// A finding the doctor can make. THE table is in modem_report.cpp.
struct ModemFindingKind {
    const char *code;
    ModemVerdict verdict;
};
[[nodiscard]] std::span<const ModemFindingKind> modemFindingKinds();

/// \param code a row of `modemFindingKinds`
[[nodiscard]] ModemFinding modemFinding(const char *code, QMap<QString, QString> values = {});

} // namespace contador

Q_DECLARE_METATYPE(contador::ModemReport)
