// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accounts/accounts_file.h"

#include <QHash>

namespace contador {

/// What the rows of one file said so far about each account, service and dial: a later row may add to it, repeat it, but not
/// say otherwise.
class SaidBefore {
public:
    struct Answer {
        std::vector<ImportFault> contradictions;
        bool isRepetition = false; ///< this dial had its row already
    };
    Answer compare(const ImportCells &cells, const AccountsRow &row);

private:
    /// What was said of one subject: the account, one of its services, or one of its dials.
    struct Said {
        ColumnSubject subject = ColumnSubject::Account;
        QString service;
        QString serial;
        QString code;
        std::vector<QString> cells; ///< in the order of the columns about it
    };
    static Said &about(std::vector<Said> &all, ColumnSubject subject, const MeterRegister &dial);

    QHash<QString, std::vector<Said>> m_said; ///< by account number
};

} // namespace contador
