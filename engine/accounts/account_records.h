// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/day_range.h"
#include "engine/core/ids.h"
#include "engine/core/quantity.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace contador {

enum class AccountStatus { Active, Suspended, Closed, InCourt };
enum class HoldKind { Dispute, Complaint, Plan };
enum class VulnerabilityKind { LifeSupport, Illness, Disability, Age, Infant, LowIncome, Other };
enum class PremisesFactName { Area, HeatedArea, Persons, Units };
enum class ContractFactName { Tariff, ContractedPower, Diameter };

QString accountStatusName(AccountStatus status); ///< "in_court": the word in the database and in exports
QString holdKindName(HoldKind kind); ///< "dispute"
QString vulnerabilityKindName(VulnerabilityKind kind); ///< "life_support"
QString premisesFactWord(PremisesFactName name); ///< "heated_area"
QString contractFactWord(ContractFactName name); ///< "contracted_power"
std::optional<AccountStatus> accountStatusNamed(const QString &name);
std::optional<HoldKind> holdKindNamed(const QString &name);
std::optional<VulnerabilityKind> vulnerabilityKindNamed(const QString &name);
std::optional<PremisesFactName> premisesFactNamed(const QString &word);
std::optional<ContractFactName> contractFactNamed(const QString &word);

/// Written by a clerk about an account; never changed.
struct AccountNote {
    qint64 id = 0;
    QString text;
    QDateTime at;
    QString by;
};

/// Why procedures rest: a dispute, a complaint, a plan of payment.
struct AccountHold {
    qint64 id = 0;
    HoldKind kind = HoldKind::Dispute;
    QString service; ///< empty: every service
    DayRange days;
    QString reason;
    QString by;
};

/// A reason to treat a holder with more care, and what shows it.
struct Vulnerability {
    qint64 id = 0;
    VulnerabilityKind kind = VulnerabilityKind::Other;
    DayRange days;
    QString evidence; ///< "certificate of 3 March"
    QString source; ///< "holder", "social services"
    QString by = {}; ///< who wrote it down
};

/// Who held an account in a period: who owes what was used then.
struct HolderPeriod {
    QString holder;
    QString taxId;
    DayRange days;
};

/// What was true of the premises or of a service from a day on.
struct DatedFact {
    QString name; ///< "persons", "contracted_power"
    QString service; ///< empty: of the premises
    QString value; ///< as it is written: "4", "6.9", the name of a tariff
    QDate from;
    QDateTime at = {}; ///< when it was written down
    QString by = {};
};

/// What the holder signed so that his messages count as his.
struct SmsAddendum {
    qint64 id = 0;
    QString textVersion;
    QString text; ///< as it was signed
    QString sha256; ///< of the text in UTF-8, hexadecimal
    QDate signedOn;
    QString identityCheck; ///< "citizen card seen at the desk"
    QString signatureNote; ///< where the signed sheet lies
    QString by;
};

} // namespace contador
