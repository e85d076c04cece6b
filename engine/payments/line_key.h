// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/payments/bank_statement.h"

#include <QHash>

namespace contador {

/// Says which movement a line is, however many files report it. The bank's account and reference say it; its day, amount and
/// payer belong to it, so that a reference used twice never swallows a payment. Where there is no reference, the text does.
/// What one file has several times is counted: the balances of a statement prove that each is a movement of its own.
class LineKeys {
public:
    struct Key {
        QString text; ///< unique among all movements
        int occurrence = 1; ///< in this file
    };
    Key next(const QString &account, const StatementLine &line);

private:
    QHash<QString, int> m_seen;
};

/// What the bank calls the movement: its own reference, or that of the bundle with the place in it.
QString referenceOf(const StatementLine &line);

} // namespace contador
