// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/account.h"
#include "engine/accounts/reading.h"
#include "engine/core/installation.h"
#include "engine/dialogue/lexicon.h"
#include "engine/messaging/case.h"
#include "engine/store/unit_of_work.h"

namespace contador {

/// An answer that a clerk may send as it is, or change.
struct SuggestedReply {
    QString name; ///< of the reply in the dialogue file: "clerk_ask_again"
    QString text; ///< filled in, in the consumer's language
};

/// What a clerk would write, from the texts of the dialogue and the facts of the account. Read inside one Snapshot.
class Suggestions {
public:
    Suggestions(Connection &connection, const Installation &installation, const Lexicons &lexicons)
        : m_connection(connection), m_installation(installation), m_lexicons(lexicons)
    {
    }

    /// Asks the consumer to read his meter again; empty: there is no such reading.
    [[nodiscard]] QString askAgain(ReadingId reading) const;
    /// For a thread, the likeliest first. \param accounts that its phone speaks for   \param cases open ones
    [[nodiscard]] std::vector<SuggestedReply> forThread(const std::vector<Account> &accounts, const std::vector<Case> &cases,
                                                        const QDateTime &now) const;

private:
    [[nodiscard]] const Lexicon &languageOf(const QString &account) const;
    [[nodiscard]] QString balance(const Lexicon &lexicon, const Account &account, QDate today) const;
    [[nodiscard]] QString works(const Lexicon &lexicon, const Account &account, const QDateTime &now) const; ///< in its zone; empty: none
    [[nodiscard]] QString askAgain(const Lexicon &lexicon, const Reading &reading) const;
    [[nodiscard]] std::optional<Reading> waiting(AccountId account) const;

    Connection &m_connection;
    const Installation &m_installation;
    const Lexicons &m_lexicons;
};

} // namespace contador
