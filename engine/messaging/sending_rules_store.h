// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/messaging/sending_rules.h"
#include "engine/store/unit_of_work.h"

namespace contador {

QString unknownRuleName(UnknownRule rule); ///< "let_be": the word in the database
QStringList unknownRuleNames();

/// The rules of sending that the utility set, rows of `setting`; what it did not set is as by default.
class SendingRulesStore {
public:
    explicit SendingRulesStore(Connection &connection) : m_connection(connection) { }
    [[nodiscard]] SendingRules read() const;
    static void change(Transaction &transaction, const SendingRules &rules);

private:
    Connection &m_connection;
};

} // namespace contador
