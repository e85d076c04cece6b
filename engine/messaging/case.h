// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace contador {

using CaseId = Id<struct CaseTag>;

/// Why a conversation was handed over to a person. Names as in the database.
enum class CaseKind {
    Danger,        ///< gas, live wires: first in every list
    Complaint,
    Instalments,
    CallMe,
    Person,
    Contract,      ///< the supply or its contract is to be changed
    NotMe,         ///< the phone is not the holder's
    Payment,       ///< a payment that he made and we do not show
    Fraud,         ///< somebody else asks him for money in our name
    Outage,
    ReadingDoubt,
    NotUnderstood,
    UnknownSender, ///< a phone that no contract names
};

QString caseKindName(CaseKind kind); ///< "reading_doubt"
std::optional<CaseKind> caseKindNamed(const QString &name);
std::vector<CaseKind> caseKinds(); ///< all, in the order of lists
/// Whether the automaton is silent in this thread as long as such a case is open.
bool mutes(CaseKind kind);

/// How a case ended. Names as in the database.
enum class CaseEnd {
    Settled,     ///< answered, or done
    NothingToDo,
    ByItself,    ///< the consumer and the automaton settled it: a reading was confirmed
};
QString caseEndName(CaseEnd end);
std::optional<CaseEnd> caseEndNamed(const QString &name);

/// One thing that the automaton found out and the clerk should see: "previous", "1475".
struct CaseFact {
    QString name;
    QString value;
    bool operator==(const CaseFact &) const = default;
};

/// A text of a case, with what was found about it.
struct CaseMessage {
    MessageId message; ///< none: it was opened without a text
    std::vector<CaseFact> facts;
    QDateTime at;
    QString by;
};

/// What somebody did about a case: "claimed", "released", "closed", "note".
struct CaseStep {
    QString what;
    QString text; ///< of a note; of closing, its name of CaseEnd
    QDateTime at;
    QString by;
};

/// A conversation that a person has to look at.
struct Case {
    CaseId id;
    QString reference; ///< told to the consumer: "7K2P"
    QString phone; ///< E.164
    AccountId account; ///< none: a phone that speaks for several, or for none
    CaseKind kind = CaseKind::NotUnderstood;
    bool mutes = false;
    QDateTime openedAt;
    QString openedBy;
    QString claimedBy; ///< empty: nobody yet
    QDateTime claimedAt;
    QString closedBy; ///< empty: it is open
    QDateTime closedAt;
    std::optional<CaseEnd> closedHow;

    [[nodiscard]] bool isOpen() const { return closedBy.isEmpty(); }
};

} // namespace contador
