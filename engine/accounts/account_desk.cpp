// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accounts/account_desk.h"

#include "engine/accounts/account_records_store.h"
#include "engine/accounts/accounts_store.h"
#include "engine/core/names.h"
#include "engine/core/phone_number.h"

#include <algorithm>

namespace contador {

namespace {

using Fault = AccountChangeFault;
using Kind = Fault::Kind;

constexpr std::array faultNames{
    Named{Kind::NoAccount, "no_account"},      Named{Kind::NoSuchFact, "no_such_fact"},   Named{Kind::NotNegative, "not_negative"},
    Named{Kind::NotWhole, "not_whole"},        Named{Kind::NoService, "unknown_service"}, Named{Kind::NoDay, "no_day"},
    Named{Kind::DaysReversed, "days_reversed"}, Named{Kind::NoReason, "no_reason"},       Named{Kind::NoEvidence, "no_evidence"},
    Named{Kind::NoIdentityCheck, "no_identity_check"}, Named{Kind::NotAPhone, "not_a_phone"}, Named{Kind::AlreadySo, "already_so"},
    Named{Kind::NotInForce, "not_in_force"},
};

bool isCounted(std::optional<PremisesFactName> name)
{
    return name == PremisesFactName::Persons || name == PremisesFactName::Units;
}

} // namespace

QString accountChangeFaultName(AccountChangeFault::Kind kind)
{
    return nameOf(faultNames, kind);
}

std::optional<AccountChangeFault> AccountDesk::carryOut(const QString &accountNumber, const AccountChange &change)
{
    const auto account = AccountsStore(m_transaction.connection(), m_installation.country).find(accountNumber);
    if (!account)
        return Fault{Kind::NoAccount, accountNumber};
    return std::visit([&](const auto &what) { return carryOut(account->id, what); }, change);
}

AccountDesk::Refusal AccountDesk::carryOut(AccountId account, const FactChange &change)
{
    const std::optional<PremisesFactName> ofPremises = premisesFactNamed(change.name);
    const std::optional<ContractFactName> ofContract = contractFactNamed(change.name);
    if (!ofPremises && (!ofContract || ofContract == ContractFactName::Tariff)) // the tariff comes with the accounts file
        return Fault{Kind::NoSuchFact, change.name};
    const QString value = change.amount.toString();
    if (change.amount < Quantity{})
        return Fault{Kind::NotNegative, value};
    if (isCounted(ofPremises) && change.amount != Quantity::whole(change.amount.thousandths / Quantity::whole(1).thousandths))
        return Fault{Kind::NotWhole, value};
    if (!change.from.isValid())
        return Fault{Kind::NoDay};
    const AccountRecordsStore records(m_transaction.connection());
    if (ofPremises) {
        if (records.premisesFact(account, *ofPremises, change.from) == change.amount)
            return Fault{Kind::AlreadySo, value};
        AccountRecordsStore::setPremisesFact(m_transaction, account, *ofPremises, change.amount, change.from);
        return {};
    }
    const auto dials = AccountsStore(m_transaction.connection(), {}).registers(account);
    if (std::ranges::none_of(dials, [&](const MeterRegister &dial) { return dial.service == change.service; }))
        return Fault{Kind::NoService, change.service};
    if (Quantity::fromString(records.contractFact(account, change.service, *ofContract, change.from)) == change.amount)
        return Fault{Kind::AlreadySo, value};
    AccountRecordsStore::setContractFact(m_transaction, account, change.service, *ofContract, value, change.from);
    return {};
}

AccountDesk::Refusal AccountDesk::carryOut(AccountId account, const StatusChange &change)
{
    if (change.reason.trimmed().isEmpty())
        return Fault{Kind::NoReason};
    if (!change.from.isValid())
        return Fault{Kind::NoDay};
    if (AccountRecordsStore(m_transaction.connection()).status(account, change.from) == change.status)
        return Fault{Kind::AlreadySo, accountStatusName(change.status)};
    AccountRecordsStore::setStatus(m_transaction, account, change.status, change.from, change.reason.trimmed());
    return {};
}

AccountDesk::Refusal AccountDesk::carryOut(AccountId account, const CareBegins &change)
{
    const Vulnerability &care = change.care;
    if (!care.days.from.isValid())
        return Fault{Kind::NoDay};
    if (care.days.to.isValid() && care.days.to <= care.days.from)
        return Fault{Kind::DaysReversed};
    if (care.evidence.trimmed().isEmpty())
        return Fault{Kind::NoEvidence};
    const auto known = AccountRecordsStore(m_transaction.connection()).vulnerabilities(account, care.days.from);
    if (std::ranges::any_of(known, [&](const Vulnerability &other) { return other.kind == care.kind; }))
        return Fault{Kind::AlreadySo, vulnerabilityKindName(care.kind)};
    AccountRecordsStore::addVulnerability(m_transaction, account, care);
    return {};
}

AccountDesk::Refusal AccountDesk::carryOut(AccountId account, const CareEnds &change)
{
    if (!change.on.isValid())
        return Fault{Kind::NoDay};
    if (!AccountRecordsStore::endVulnerability(m_transaction, account, change.care, change.on))
        return Fault{Kind::NotInForce};
    return {};
}

AccountDesk::Refusal AccountDesk::carryOut(AccountId account, const PhoneBound &change)
{
    const auto phone = PhoneNumber::parse(change.phone, m_installation.country);
    if (!phone)
        return Fault{Kind::NotAPhone, change.phone};
    if (change.identityCheck.trimmed().isEmpty())
        return Fault{Kind::NoIdentityCheck};
    const auto bound = AccountsStore(m_transaction.connection(), m_installation.country).phones(account);
    const auto known = std::ranges::find(bound, phone->e164(), &PhoneBinding::phone);
    if (known != bound.end() && !known->disputedAt.isValid())
        return Fault{Kind::AlreadySo, phone->grouped()};
    if (known != bound.end())
        AccountsStore::unbindPhone(m_transaction, account, phone->e164()); // the desk settles the dispute: it is bound anew
    AccountRecordsStore::bindByAddendum(m_transaction, account, *phone, std::nullopt, change.identityCheck.trimmed(), m_transaction.at());
    AccountsStore::refreshSearch(m_transaction, account);
    return {};
}

AccountDesk::Refusal AccountDesk::carryOut(AccountId account, const PhoneUnbound &change)
{
    const auto bound = AccountsStore(m_transaction.connection(), m_installation.country).phones(account);
    if (std::ranges::none_of(bound, [&](const PhoneBinding &binding) { return binding.phone == change.phone; }))
        return Fault{Kind::NotInForce, change.phone};
    AccountsStore::unbindPhone(m_transaction, account, change.phone);
    AccountsStore::refreshSearch(m_transaction, account);
    return {};
}

} // namespace contador
