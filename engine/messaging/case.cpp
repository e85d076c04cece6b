// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/messaging/case.h"

#include "engine/core/names.h"

#include <algorithm>
#include <array>

namespace contador {

namespace {

struct KindRow {
    CaseKind kind;
    const char *name;
    bool mutes;
};

/// Muted is a thread in which a person talks. Danger, faults, calls and doubts leave the automaton its work: who smells gas again
/// is told again what to do, and a reading that is sent while a call is awaited is a reading. A phone that is not the holder's
/// hears nothing of his account.
constexpr std::array kindRows{
    KindRow{CaseKind::Danger, "danger", false},
    KindRow{CaseKind::Complaint, "complaint", true},
    KindRow{CaseKind::Instalments, "instalments", true},
    KindRow{CaseKind::CallMe, "call_me", false},
    KindRow{CaseKind::Person, "person", true},
    KindRow{CaseKind::Contract, "contract", true},
    KindRow{CaseKind::NotMe, "not_me", true},
    KindRow{CaseKind::Payment, "payment", false},
    KindRow{CaseKind::Fraud, "fraud", false},
    KindRow{CaseKind::Outage, "outage", false},
    KindRow{CaseKind::ReadingDoubt, "reading_doubt", false},
    KindRow{CaseKind::NotUnderstood, "not_understood", false},
    KindRow{CaseKind::UnknownSender, "unknown_sender", false},
};

constexpr std::array endNames{
    Named{CaseEnd::Settled, "settled"},
    Named{CaseEnd::NothingToDo, "nothing_to_do"},
    Named{CaseEnd::ByItself, "by_itself"},
};

const KindRow &rowOf(CaseKind kind)
{
    return *std::ranges::find(kindRows, kind, &KindRow::kind);
}

} // namespace

QString caseKindName(CaseKind kind)
{
    return QString::fromLatin1(rowOf(kind).name);
}

std::optional<CaseKind> caseKindNamed(const QString &name)
{
    for (const KindRow &row : kindRows) {
        if (name == QLatin1String(row.name))
            return row.kind;
    }
    return std::nullopt;
}

std::vector<CaseKind> caseKinds()
{
    std::vector<CaseKind> all;
    for (const KindRow &row : kindRows)
        all.push_back(row.kind);
    return all;
}

bool mutes(CaseKind kind)
{
    return rowOf(kind).mutes;
}

QString caseEndName(CaseEnd end)
{
    return nameOf(endNames, end);
}

std::optional<CaseEnd> caseEndNamed(const QString &name)
{
    return valueNamed(endNames, name);
}

} // namespace contador
