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
    struct Rows {
        QString only; ///< its cells in one text: of the many accounts that have one row, nothing else is ever needed
        QHash<QString, QString> first; ///< from the second row on, by what it is about: the first that was said of it
    };

    QHash<QString, Rows> m_said; ///< by account number
};

} // namespace contador
