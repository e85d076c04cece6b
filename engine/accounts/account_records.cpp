// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/account_records.h"

#include "engine/core/names.h"

namespace contador {

namespace {

constexpr std::array statusNames{
    Named{AccountStatus::Active, "active"},
    Named{AccountStatus::Suspended, "suspended"},
    Named{AccountStatus::Closed, "closed"},
    Named{AccountStatus::InCourt, "in_court"},
};

constexpr std::array holdNames{
    Named{HoldKind::Dispute, "dispute"},
    Named{HoldKind::Complaint, "complaint"},
    Named{HoldKind::Plan, "plan"},
};

constexpr std::array vulnerabilityNames{
    Named{VulnerabilityKind::LifeSupport, "life_support"}, Named{VulnerabilityKind::Illness, "illness"},
    Named{VulnerabilityKind::Disability, "disability"},    Named{VulnerabilityKind::Age, "age"},
    Named{VulnerabilityKind::Infant, "infant"},            Named{VulnerabilityKind::LowIncome, "low_income"},
    Named{VulnerabilityKind::Other, "other"},
};

constexpr std::array premisesFactNames{
    Named{PremisesFactName::Area, "area"},
    Named{PremisesFactName::HeatedArea, "heated_area"},
    Named{PremisesFactName::Persons, "persons"},
    Named{PremisesFactName::Units, "units"},
};

constexpr std::array contractFactNames{
    Named{ContractFactName::Tariff, "tariff"},
    Named{ContractFactName::ContractedPower, "contracted_power"},
    Named{ContractFactName::Diameter, "diameter"},
};

} // namespace

QString accountStatusName(AccountStatus status)
{
    return nameOf(statusNames, status);
}

QString holdKindName(HoldKind kind)
{
    return nameOf(holdNames, kind);
}

QString vulnerabilityKindName(VulnerabilityKind kind)
{
    return nameOf(vulnerabilityNames, kind);
}

QString premisesFactWord(PremisesFactName name)
{
    return nameOf(premisesFactNames, name);
}

QString contractFactWord(ContractFactName name)
{
    return nameOf(contractFactNames, name);
}

std::optional<AccountStatus> accountStatusNamed(const QString &name)
{
    return valueNamed(statusNames, name);
}

std::optional<HoldKind> holdKindNamed(const QString &name)
{
    return valueNamed(holdNames, name);
}

std::optional<VulnerabilityKind> vulnerabilityKindNamed(const QString &name)
{
    return valueNamed(vulnerabilityNames, name);
}

std::optional<PremisesFactName> premisesFactNamed(const QString &word)
{
    return valueNamed(premisesFactNames, word);
}

std::optional<ContractFactName> contractFactNamed(const QString &word)
{
    return valueNamed(contractFactNames, word);
}

} // namespace contador
