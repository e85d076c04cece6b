// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ledger/entry.h"

#include "engine/core/names.h"

namespace contador {

namespace {

constexpr std::array ledgerNames{
    Named{LedgerCode::Receivable, "receivable"},
    Named{LedgerCode::Revenue, "revenue"},
    Named{LedgerCode::Tax, "tax"},
    Named{LedgerCode::Cash, "cash"},
    Named{LedgerCode::Opening, "opening"},
    Named{LedgerCode::Penalty, "penalty"},
    Named{LedgerCode::WriteOff, "write_off"},
};

constexpr std::array kindNames{
    Named{EntryKind::Opening, "opening"},
    Named{EntryKind::Charge, "charge"},
    Named{EntryKind::Payment, "payment"},
    Named{EntryKind::Reversal, "reversal"},
    Named{EntryKind::Penalty, "penalty"},
    Named{EntryKind::Plan, "plan"},
    Named{EntryKind::Credit, "credit"},
    Named{EntryKind::WriteOff, "write_off"},
};

constexpr std::array partNames{
    Named{DebtPart::Capital, "capital"},
    Named{DebtPart::Interest, "interest"},
    Named{DebtPart::Indemnity, "indemnity"},
    Named{DebtPart::Expenses, "expenses"},
};

} // namespace

QString ledgerCodeName(LedgerCode code)
{
    return nameOf(ledgerNames, code);
}

std::optional<LedgerCode> ledgerCodeNamed(const QString &name)
{
    return valueNamed(ledgerNames, name);
}

QString entryKindName(EntryKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<EntryKind> entryKindNamed(const QString &name)
{
    return valueNamed(kindNames, name);
}

QString debtPartName(DebtPart part)
{
    return nameOf(partNames, part);
}

std::optional<DebtPart> debtPartNamed(const QString &name)
{
    return valueNamed(partNames, name);
}

} // namespace contador
