// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"
#include "engine/core/quantity.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace contador {

/// A reading that waits for a clerk, with all that he needs to decide.
struct ReadingToCheck {
    ReadingId id;
    QString account; ///< number
    QString holder;
    QString address;
    QString language; ///< that the consumer is answered in
    QString meter;
    QString registerCode;
    QString service;
    QString unit;
    int decimals = 0; ///< of the dial
    Quantity value;
    QDate readOn;
    std::optional<Quantity> previous; ///< the accepted one before it
    QDate previousOn;
    std::optional<Quantity> consumption; ///< since then; none where it cannot be told
    std::optional<Quantity> usual; ///< in as many days, over the last year
    QString reason; ///< name of a ReadingDoubt
    std::optional<Quantity> proposal; ///< the value that would be plausible
    QString source; ///< "sms"
    QDateTime receivedAt;
    MessageId message; ///< none: it came another way
    QString phone; ///< that sent it; else the first of the account; empty: none
    QString text; ///< the consumer's words
    QDateTime askedAt; ///< he was asked to read again; invalid: not yet
    QString askedBy;
};

/// Some rows of the queue, oldest first.
struct CheckPage {
    std::vector<ReadingToCheck> rows;
    qint64 total = 0; ///< of the whole queue
    bool isLast = true;
};

} // namespace contador
