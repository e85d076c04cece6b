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
};

constexpr std::array kindNames{
    Named{EntryKind::Opening, "opening"},
    Named{EntryKind::Charge, "charge"},
    Named{EntryKind::Payment, "payment"},
    Named{EntryKind::Reversal, "reversal"},
};

} // namespace

QString ledgerCodeName(LedgerCode code)
{
    return nameOf(ledgerNames, code);
}

QString entryKindName(EntryKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<EntryKind> entryKindNamed(const QString &name)
{
    return valueNamed(kindNames, name);
}

} // namespace contador
