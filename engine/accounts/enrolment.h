// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace contador {

/// The SMS addendum of a contract: which phone speaks for the account, in which language, and what the holder wants to be told.
struct Enrolment {
    enum class State { Prepared, Signed, Ended };

    qint64 id = 0;
    AccountId account;
    QString accountNumber;
    QString holder;
    QString address;
    QString phone; ///< E.164
    QString language; ///< of the sheet, and of what the consumer is answered
    QStringList purposes; ///< "service", "payment_receipt"
    QString textVersion; ///< "pt_PT/PT-1"
    QString text; ///< as it is printed
    QString sha256; ///< of the text in UTF-8, hexadecimal
    QDateTime preparedAt;
    QString preparedBy;
    QDate signedOn; ///< invalid: not signed
    QDateTime signedAt;
    QString signedBy; ///< the clerk who took the signature
    QString identityCheck;
    QDateTime confirmedAt; ///< the last time the holder said that the phone is his still; when it was signed at first
    QDateTime endedAt;
    QString endedBy;
    QString endedBecause;

    [[nodiscard]] State state() const
    {
        return endedAt.isValid() ? State::Ended : signedAt.isValid() ? State::Signed : State::Prepared;
    }
};

QString enrolmentStateName(Enrolment::State state); ///< "prepared", "signed", "ended"

} // namespace contador
