// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/installation.h"
#include "engine/ledger/entry.h"
#include "engine/store/unit_of_work.h"

#include <optional>
#include <vector>

namespace contador {

/// The account of a consumer over a period, as the ledger has it: what stood at its beginning, every entry within it, what stands
/// at its end, and what is still to be paid on the day it is made.
struct Statement {
    struct Line {
        QDate on;
        QString kind; ///< "charge"
        QString service;
        QString source; ///< a document, or empty
        MessageId message;
        Money amount; ///< debt added; negative: taken away
        Money balance; ///< after it
        std::optional<QDate> dueOn;
        QStringList working;
    };
    struct Debt {
        std::optional<QDate> dueOn;
        QString service;
        Money open;
        bool isOverdue = false;
        bool isDisputed = false; ///< not asked for meanwhile
    };
    QString utility;
    QString number;
    QString holder;
    QString address;
    QString bindingCode; ///< by which a phone is bound to the account; empty: none was made
    QDate from; ///< both days are included
    QDate to;
    QDate madeOn;
    QDateTime madeAt;
    Money opening;
    std::vector<Line> lines; ///< by day, then in the order of booking
    Money debits; ///< the sum of what was added
    Money credits; ///< of what was taken away; positive
    Money closing; ///< = opening + debits - credits
    std::vector<Debt> debts; ///< open on the day it is made, by due date
    Money overdue; ///< of them, without what is in dispute
    Money owed; ///< on the day it is made: the debts, less what no debt has used; negative is a credit
};

/// None: there is no account of that number. Read inside a Snapshot.
std::optional<Statement> statementOf(Connection &connection, const Installation &installation, const QString &accountNumber, QDate from,
                                     QDate to, const QDateTime &at);

} // namespace contador
