// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/case.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// Conversations that were handed over to a person. Two desks that want the same case at once are told apart by the database:
/// one gets it, the other is told so.
class CasesStore {
public:
    explicit CasesStore(Connection &connection) : m_connection(connection) { }

    struct NewCase {
        QString phone; ///< E.164
        AccountId account; ///< none: not known, or several
        CaseKind kind = CaseKind::NotUnderstood;
        MessageId message; ///< the text that led to it
        std::vector<CaseFact> facts; ///< short; shown to the clerk
    };
    struct Opened {
        CaseId id;
        QString reference; ///< to be told to the consumer
        bool isNew = true; ///< false: the text was added to the open case of its kind
    };
    /// Opens a case, or adds the text to the one of this kind that is open for this phone.
    static Opened open(Transaction &transaction, const NewCase &wanted);

    /// Whether the automaton has to be silent in the thread of this phone.
    [[nodiscard]] bool isMuted(const QString &phone) const;
    /// Adds a text to the case that mutes the thread of its phone. False: there is none.
    static bool addToMuting(Transaction &transaction, const QString &phone, MessageId message);

    [[nodiscard]] std::optional<Case> find(CaseId id) const;
    [[nodiscard]] std::vector<Case> openOf(const QString &phone) const; ///< oldest first
    [[nodiscard]] std::vector<Case> ofAccount(AccountId account, int most) const; ///< newest first, closed ones too
    [[nodiscard]] std::vector<CaseMessage> messages(CaseId id) const; ///< oldest first
    [[nodiscard]] std::vector<CaseStep> steps(CaseId id) const; ///< oldest first

    /// Takes it for the transaction's actor; again changes nothing. False: somebody else has it, or it is closed.
    static bool claim(Transaction &transaction, CaseId id);
    /// Gives it back. False: it is not the actor's, or closed.
    static bool release(Transaction &transaction, CaseId id);
    /// Ends it, whoever has it. False: it was closed before.
    static bool close(Transaction &transaction, CaseId id, CaseEnd how);
    /// Ends the open case of a kind, if there is one: what it was about is settled.
    static void closeOf(Transaction &transaction, const QString &phone, CaseKind kind, CaseEnd how);
    static void note(Transaction &transaction, CaseId id, const QString &text);

private:
    Connection &m_connection;
};

} // namespace contador
