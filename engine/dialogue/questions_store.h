// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dialogue/question.h"
#include "engine/store/unit_of_work.h"

namespace contador {

enum class QuestionEnd {
    Answered,
    Replaced, ///< by a newer one
    Expired,
    HandedOver, ///< to a person
};
QString questionEndName(QuestionEnd end); ///< "handed_over"

/// The questions that are open, one for each phone, and those that were.
class QuestionsStore {
public:
    explicit QuestionsStore(Connection &connection) : m_connection(connection) { }

    /// The one that is not ended; whether a text still answers it is the caller's to see.
    [[nodiscard]] std::optional<Question> open(const QString &phone) const;
    /// Asks it now, in place of the one that is open. Its moments are set here.
    static QuestionId ask(Transaction &transaction, const QString &phone, const Question &question);
    static void end(Transaction &transaction, QuestionId question, QuestionEnd how);

private:
    Connection &m_connection;
};

} // namespace contador
